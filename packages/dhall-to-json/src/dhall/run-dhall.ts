import { Command } from '@dhallmark/command-line';
import type { AnyCommand, SetExitStatus } from '@dhallmark/command-line';

import type { Edge } from '../cli/process-edge.ts';
import { runProgram } from '../cli/run-program.ts';
import { subcommands } from './commands.ts';
import { createInterpretCommand } from './interpret.ts';

const examples = `
Examples:
  dhall --file config.dhall
  echo '{ a = 1 }' | dhall hash
  dhall freeze --all --check config.dhall`;

/** Runs `dhall` and returns its exit status. */
export function runDhall(args: readonly string[], version: string): Promise<number> {
  return runProgram(afterSubcommand(args), (edge, setExitStatus) =>
    createDhall(edge, setExitStatus, version),
  );
}

function createDhall(edge: Edge, setExitStatus: SetExitStatus, version: string): AnyCommand {
  const program = createInterpretCommand(edge)
    // Options after a subcommand are the subcommand's.
    .enablePositionalOptions()
    .version(version, '--version', 'print the version')
    .addHelpText('after', examples);
  for (const create of Object.values(subcommands)) program.addCommand(create(edge, setExitStatus));
  const print = () => edge.write(`${version}\n`);
  program.addCommand(new Command('version').description('print the version').action(print));
  return program;
}

const globalFlags = new Set(['--ascii', '--unicode', '--censor', '--explain', '--plain']);

/** dhall-haskell takes some flags before the subcommand, too: `dhall --ascii format`. */
function afterSubcommand(args: readonly string[]): readonly string[] {
  const place = args.findIndex((arg) => !globalFlags.has(arg));
  const name = args[place];
  const isSubcommand = name === 'version' || Object.hasOwn(subcommands, name ?? '');
  if (name === undefined || !isSubcommand) return args;
  return [name, ...args.slice(0, place), ...args.slice(place + 1)];
}
