import { Option, limitOptions, type Command, type LimitFlags } from '@dhallmark/command-line';

// Options that several commands have. The schemas of the Nx executors are generated from them.

const ACTIONS = ['fail', 'keep', 'rewrite'] as const;
const IF_UNDECRYPTABLE =
  'what to do with a Secret that cannot be decrypted here, if it may have changed';

export const environmentOption = new Option(
  '-e, --environment <name>',
  'environment; default: local, except in CI',
);

export const umbrellaOption = new Option(
  '--umbrella <name>',
  'the umbrella, in a workspace with several',
);

export const chartOption = new Option(
  '--chart <folder>',
  'only the chart in this folder, . for the umbrella; default: all charts',
);

export const jsonOption = new Option('--json', 'print the result as one JSON document');

export const reportOption = new Option(
  '--report <file>',
  'write the result as one JSON document to this file, relative to the workspace',
);

export const junitOption = new Option(
  '--junit <file>',
  'write the problems as JUnit XML to this file',
);

export const sarifOption = new Option('--sarif <file>', 'write the problems as SARIF to this file');

export const codeQualityOption = new Option(
  '--code-quality <file>',
  "write the problems as GitLab's Code Quality report to this file",
);

export const quietOption = new Option('--quiet', 'print problems only');

export const verboseOption = new Option('--verbose', 'print unchanged charts and Secrets too');

export const ifUndecryptableOption = new Option('--if-undecryptable <action>', IF_UNDECRYPTABLE)
  .choices(ACTIONS)
  .default('fail' as const);

export const engineOption = new Option('--engine <name>', 'what encrypts, for this run').choices([
  'native',
  'sops',
] as const);

export const secretPlacementOption = new Option(
  '--secret-placement <place>',
  'where encrypted Secrets are written, for this run',
).choices(['kustomize', 'templates'] as const);

export const signOption = new Option(
  '--sign',
  'sign the commit with the key that Git is configured with',
);

export const mergeRequestOption = new Option(
  '--merge-request',
  'push a branch with a merge request instead of pushing to the branch itself',
);

/** Adds the limits of evaluation to a command. */
export function addLimits<Args extends unknown[], Flags extends Record<string, unknown>>(
  command: Command<Args, Flags>,
): Command<Args, Flags & Pick<LimitFlags, keyof LimitFlags>> {
  for (const option of limitOptions) command.addOption(option);
  return command;
}
