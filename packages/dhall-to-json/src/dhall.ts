import { commands } from './dhall/commands.ts';

/** Flags that may stand before the subcommand, too. */
const globalFlags = new Set(['--ascii', '--unicode', '--censor', '--explain', '--plain']);

/** Runs `dhall` and returns its exit code. Only the subcommand that is asked for is loaded. */
export async function main(args: readonly string[], version: string): Promise<number> {
  const place = args.findIndex((arg) => !globalFlags.has(arg));
  const name = args[place] ?? '';
  if (args.includes('--version') || (name === 'version' && place === args.length - 1)) {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  const { runCommand } = await import('./cli/program.ts');
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load !== undefined) {
    const flags = args.slice(0, place);
    return runCommand(await load(), [...flags, ...args.slice(place + 1)]);
  }
  const { interpretCommand } = await import('./dhall/interpret.ts');
  const names = [...Object.keys(commands), 'version'].toSorted().join(', ');
  const summary = `${interpretCommand.summary}. Subcommands: ${names}`;
  return runCommand({ ...interpretCommand, summary }, args);
}
