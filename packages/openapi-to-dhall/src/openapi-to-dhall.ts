import {
  Command,
  codes as commandLineCodes,
  refuseRepeatedOptions,
  runCommandLine,
} from '@dhallmark/command-line';
import { processIo } from '@dhallmark/command-line/node';

import { codes } from './codes.ts';
import { createCrdsCommand } from './commands/crds.ts';
import { createKubernetesCommand } from './commands/kubernetes.ts';
import type { WriteError } from './commands/output-folder.ts';

/** Runs `openapi-to-dhall` and returns its exit status. */
export function main(args: readonly string[], version: string): Promise<number> {
  const io = processIo(() => Promise.resolve([codes, commandLineCodes]));
  return runCommandLine(args, io, () => createProgram(version, io.writeError));
}

function createProgram(version: string, writeError: WriteError): Command {
  const program = new Command('openapi-to-dhall')
    .description('Generate Dhall types, defaults and schemas from Kubernetes OpenAPI and CRDs')
    .version(version, '--version', 'print the version')
    .addCommand(createKubernetesCommand(writeError))
    .addCommand(createCrdsCommand(writeError))
    .addHelpText('after', examples);
  refuseRepeatedOptions(program);
  return program;
}

const examples = `
Examples:
  openapi-to-dhall kubernetes --swagger swagger.json --out dhall/kubernetes/1.31
  openapi-to-dhall crds --out dhall/crds/cert-manager crds/*.yaml`;
