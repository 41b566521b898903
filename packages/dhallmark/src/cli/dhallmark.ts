import { isFault } from '@dhallmark/fault';
import { Command, refuseRepeatedOptions, runCommandLine } from '@dhallmark/command-line';
import { processIo } from '@dhallmark/command-line/node';
import { loadCodeTables } from '../report/code-tables.ts';
import { toFailures } from '../report/failures.ts';
import { standardOutput } from '../report/output.ts';
import { writeFailures } from '../report/report-failures.ts';
import { findRoot } from '../workspace/open-workspace.ts';
import {
  createCheckCommand,
  createDiffCommand,
  createDoctorCommand,
  createEnvCommand,
  createLintCommand,
  createRekeyCommand,
  createVerifyCommand,
} from './check-commands.ts';
import { createCrdCommand } from './crd-command.ts';
import { createDhallPackagesCommand } from './dhall-packages-command.ts';
import {
  createApplyCommand,
  createDependenciesCommand,
  createDevCommand,
  createMakeCommand,
  createPublishCommand,
  createRenderCommand,
} from './make-commands.ts';
import { renameFormerFlags } from './former-flags.ts';
import { requestedReports } from './requested-reports.ts';
import type { CommandEdge } from './run-in-workspace.ts';
import { suggestNames } from './suggest-names.ts';

export { formerFlags } from './former-flags.ts';

/**
 * Runs `dhallmark` and returns its exit status.
 *
 * @example
 * process.exitCode = await main(process.argv.slice(2), '0.1.0');
 */
export function main(args: readonly string[], version: string): Promise<number> {
  const { env } = process;
  // for the programs that this one starts, too
  if (args.includes('--no-color')) env['NO_COLOR'] = '1';
  const root = findRoot(process.cwd());
  const output = standardOutput(env, root);
  let program: ReturnType<typeof createProgram> | undefined;
  /** Actions report their own failures: what is thrown is a mistake in the arguments. */
  const recover = async (error: unknown): Promise<unknown> => {
    const command = program?.commands.find((each) => each.name() === args[0]);
    const known = command && new Set(command.options.map(({ long }) => long ?? ''));
    const reports = requestedReports(args, known);
    if (isFault(error)) await writeFailures(toFailures(error, undefined), reports, output);
    return error;
  };
  const io = { ...processIo(loadCodeTables), suggestions: suggestNames(root), recover };
  return runCommandLine(renameFormerFlags(args), io, (setExitStatus) => {
    program = createProgram(version, { env, output, setExitStatus });
    return program;
  });
}

/**
 * The program with all its commands.
 *
 * @example
 * createProgram('0.1.0', edge).helpInformation();
 */
export function createProgram(version: string, edge: CommandEdge) {
  const program = new Command('dhallmark')
    .description('Typed Kubernetes charts from Dhall, with Secrets encrypted by SOPS')
    .version(version, '--version', 'print the version')
    .option('--no-color', 'print no colours')
    .addCommand(createRenderCommand(edge))
    .addCommand(createMakeCommand(edge))
    .addCommand(createDependenciesCommand(edge))
    .addCommand(createLintCommand(edge))
    .addCommand(createCheckCommand(edge))
    .addCommand(createVerifyCommand(edge))
    .addCommand(createDiffCommand(edge))
    .addCommand(createEnvCommand(edge))
    .addCommand(createDevCommand(edge))
    .addCommand(createApplyCommand(edge))
    .addCommand(createPublishCommand(edge))
    .addCommand(createRekeyCommand(edge))
    .addCommand(createDoctorCommand(edge))
    .addCommand(createDhallPackagesCommand(edge))
    .addCommand(createCrdCommand(edge))
    .addHelpText('after', examples);
  refuseRepeatedOptions(program);
  return program;
}

const examples = `
Examples:
  dhallmark make
  dhallmark make --environment production --chart web
  dhallmark diff --environment production --base origin/main
  dhallmark publish --environment production --dry-run`;
