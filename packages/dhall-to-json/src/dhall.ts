import { commands } from './dhall/commands.ts';
import type { Compilers } from './cli/optimiser.ts';
import { runCommand } from './cli/program.ts';

/** Flags that may stand before the subcommand, too. */
const globalFlags = new Set(['--ascii', '--unicode', '--censor', '--explain', '--plain']);

/** Runs `dhall` and gives its exit code. Only the subcommand that is asked for is loaded. */
export async function main(args: readonly string[], compilers?: Compilers): Promise<number> {
  const place = args.findIndex((arg) => !globalFlags.has(arg));
  const name = args[place] ?? '';
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load !== undefined) {
    const flags = args.slice(0, place);
    return runCommand(await load(), [...flags, ...args.slice(place + 1)], compilers);
  }
  const { interpretCommand } = await import('./dhall/interpret.ts');
  const names = [...Object.keys(commands), 'version'].toSorted().join(', ');
  const summary = `${interpretCommand.summary}. Subcommands: ${names}`;
  return runCommand({ ...interpretCommand, summary }, args, compilers);
}
