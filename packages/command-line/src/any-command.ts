import type { CommandUnknownOpts } from '@commander-js/extra-typings';

/** A command, whatever options and arguments it has. */
export type AnyCommand = CommandUnknownOpts;

/**
 * The command and all below it, itself first.
 *
 * @example
 * allCommands(program).map(({ name }) => name); // ['dhall', 'format', …]
 */
export function allCommands(command: AnyCommand): readonly AnyCommand[] {
  return [command, ...command.commands.flatMap(allCommands)];
}
