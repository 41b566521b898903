import { InvalidArgumentError } from '@commander-js/extra-typings';

import { allCommands } from './all-commands.ts';
import type { AnyCommand } from './run-command-line.ts';

/**
 * A whole number of at least 0, for `Option.argParser`.
 *
 * @throws InvalidArgumentError for anything else
 * @example
 * new Option('--indent <spaces>', 'indentation of YAML and JSON').argParser(parseWholeNumber)
 */
export function parseWholeNumber(text: string): number {
  if (/^\d{1,9}$/u.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number.');
}

/**
 * Makes it a mistake to give an option with one value twice: otherwise the last value would win, and
 * the others be lost silently.
 *
 * @example
 * refuseRepeatedOptions(program);
 */
export function refuseRepeatedOptions(program: AnyCommand): void {
  for (const command of allCommands(program)) {
    for (const option of command.options) {
      if (!option.required || option.variadic) continue;
      let given = false;
      command.on(`option:${option.name()}`, () => {
        if (given) command.error(`error: ${option.long ?? option.short} is given twice`);
        given = true;
      });
    }
  }
}
