import { commands } from './dhall/commands.ts';
import { runCommand } from './cli/program.ts';

/** Runs `dhall` and gives its exit code. Only the subcommand that is asked for is loaded. */
export async function main(args: readonly string[]): Promise<number> {
  const [name = '', ...rest] = args;
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load !== undefined) return runCommand(await load(), rest);
  const { interpretCommand } = await import('./dhall/interpret.ts');
  return runCommand(interpretCommand, args);
}
