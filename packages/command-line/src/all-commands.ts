import type { AnyCommand } from './run-command-line.ts';

/**
 * The command and all below it, itself first.
 *
 * @example
 * allCommands(program).map(({ name }) => name); // ['dhall', 'format', …]
 */
export function allCommands(command: AnyCommand): readonly AnyCommand[] {
  return [command, ...command.commands.flatMap(allCommands)];
}
