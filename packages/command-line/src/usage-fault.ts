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
  const [, similar] = /^\((Did you mean .+)\)$/u.exec(suggestion ?? '') ?? [];
  const guess = similar ?? suggestLonger(message, command);
  return guess === undefined ? fault : fault.with({ hint: `${guess} ${fault.hint}` });
}

/** The only option that starts with an unknown one: `--env` for `--environment`. */
function suggestLonger(message: string, command: AnyCommand): string | undefined {
  const [, given] = /^unknown option '(--[\w-]+)'/u.exec(message) ?? [];
  if (given === undefined) return undefined;
  const longer = command.options.flatMap(({ long, hidden }) =>
    !hidden && long?.startsWith(given) === true ? [long] : [],
  );
  return longer.length === 1 ? `Did you mean ${longer[0]}?` : undefined;
}

/** The words that call the command: `dhall format`. */
function nameOf(command: AnyCommand): string {
  return command.parent === null ? command.name() : `${nameOf(command.parent)} ${command.name()}`;
}
