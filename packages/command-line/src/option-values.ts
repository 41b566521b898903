import { InvalidArgumentError } from '@commander-js/extra-typings';

import { allCommands } from './any-command.ts';
import type { AnyCommand } from './any-command.ts';

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
 * Makes it a mistake to give an option with one value twice, or an option together with its
 * negation: otherwise the last one would win, and the other be lost silently.
 *
 * @example
 * refuseRepeatedOptions(program);
 */
export function refuseRepeatedOptions(program: AnyCommand): void {
  for (const command of allCommands(program)) {
    const given = new Map<string, string>();
    for (const option of command.options) {
      if (option.variadic) continue;
      const flag = option.long ?? option.flags;
      command.on(`option:${option.name()}`, () => {
        const other = given.get(option.attributeName());
        given.set(option.attributeName(), flag);
        if (other === flag && option.required) command.error(`error: ${flag} is given twice`);
        if (other !== undefined && other !== flag) {
          command.error(`error: ${other} and ${flag} exclude each other`);
        }
      });
    }
  }
}
