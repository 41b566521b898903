import type { AnyCommand } from './run-command-line.ts';

/** The command and all below it. */
export function allCommands(command: AnyCommand): readonly AnyCommand[] {
  return [command, ...command.commands.flatMap(allCommands)];
}
