import { Fault } from '@dhallmark/fault';

import type { AnyCommand } from './any-command.ts';

/**
 * A mistake in the command line, with the command's help as the hint.
 *
 * @example
 * throw usageFault('--output takes one file', command);
 */
export function usageFault(message: string, command: AnyCommand): Fault<'bad-arguments'> {
  return new Fault({ code: 'bad-arguments', message, hint: `See ${nameOf(command)} --help` });
}

/** commander's message, which starts with `error: ` and may end with a suggestion on a separate line. */
export function faultOfCommander(error: Error, command: AnyCommand): Fault<'bad-arguments'> {
  const [message = '', suggestion] = error.message.replace(/^error: /u, '').split('\n');
  const fault = usageFault(message, command);
  const [, guess] = /^\((Did you mean .+)\)$/u.exec(suggestion ?? '') ?? [];
  return guess === undefined ? fault : fault.with({ hint: `${guess} ${fault.hint}` });
}

/** The words that call the command: `dhall format`. */
function nameOf(command: AnyCommand): string {
  return command.parent === null ? command.name() : `${nameOf(command.parent)} ${command.name()}`;
}
