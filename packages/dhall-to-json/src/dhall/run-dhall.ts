import { Command, Option } from '@dhallmark/command-line';
import type { AnyCommand, SetExitStatus } from '@dhallmark/command-line';

import { asciiOption, unicodeOption } from '../cli/options.ts';
import type { Edge } from '../cli/process-edge.ts';
import type { Start } from '../cli/first-run.ts';
import { runProgram } from '../cli/run-program.ts';
import { subcommands } from './commands.ts';
import { createInterpretCommand } from './interpret.ts';

const examples = `
Examples:
  dhall --file config.dhall
  echo '{ a = 1 }' | dhall hash
  dhall freeze --all --check config.dhall`;

/** Runs `dhall` and returns its exit status. */
export function runDhall(args: readonly string[], version: string, start?: Start): Promise<number> {
  const ordered = afterSubcommand(args);
  const create = (edge: Edge, setExitStatus: SetExitStatus): AnyCommand => {
    const program = createDhall(edge, version);
    for (const createSubcommand of wantedSubcommands(ordered[0])) {
      program.addCommand(createSubcommand(edge, setExitStatus));
    }
    program.addCommand(createVersionCommand(edge, version));
    for (const command of program.commands) acceptSymbolOptions(command);
    return program;
  };
  return runProgram(ordered, create, start);
}

function createDhall(edge: Edge, version: string): AnyCommand {
  return (
    createInterpretCommand(edge)
      // Options after a subcommand are the subcommand's.
      .enablePositionalOptions()
      .version(version, '--version', 'print the version')
      .addHelpText('after', examples)
  );
}

function createVersionCommand(edge: Edge, version: string): AnyCommand {
  const print = () => edge.write(`${version}\n`);
  return new Command('version').description('print the version').action(print);
}

/** dhall-haskell takes these for every command, also where nothing is printed that they are about. */
function acceptSymbolOptions(command: AnyCommand): void {
  for (const { flags, long } of [asciiOption, unicodeOption]) {
    const isThere = command.options.some((option) => option.long === long);
    if (!isThere) command.addOption(new Option(flags).hideHelp());
  }
}

/** Only the help of `dhall` itself needs all subcommands, and declaring them takes 2 ms. */
function wantedSubcommands(name: string | undefined) {
  return isSubcommand(name) ? [subcommands[name]] : Object.values(subcommands);
}

function isSubcommand(name: string | undefined): name is keyof typeof subcommands {
  return Object.hasOwn(subcommands, name ?? '');
}

const globalFlags = new Set(['--ascii', '--unicode', '--censor', '--explain', '--plain']);

/** dhall-haskell takes some flags before the subcommand, too: `dhall --ascii format`. */
function afterSubcommand(args: readonly string[]): readonly string[] {
  const place = args.findIndex((arg) => !globalFlags.has(arg));
  const name = args[place];
  if (name === undefined || (name !== 'version' && !isSubcommand(name))) return args;
  return [name, ...args.slice(0, place), ...args.slice(place + 1)];
}
