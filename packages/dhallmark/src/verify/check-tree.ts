import { Fault } from '@dhallmark/fault';
import { verifyTree } from '@dhallmark/gitops';
import { secretPaths, type TreeIo } from '@dhallmark/gitops/tree';
import { PLACEHOLDER } from '@dhallmark/secret-gen';
import { isEncrypted, verifyText, type KeyContext } from '@dhallmark/sops-runner';
import type { DeployTree } from '../deploy-tree/deploy-tree.ts';
import { fault } from '../fault.ts';
import type { ChartFailure } from '../report/chart-failure.ts';
import { toFailures } from '../report/failures.ts';
import type { RuleFor } from '../rules/creation-rules.ts';

/** How a tree is checked. */
export interface TreeCheckOptions {
  /** Whether encrypted Secrets may be in the chart. */
  readonly secretsInChart: boolean;
  /** Called only where something is encrypted. */
  readonly loadRules: () => Promise<RuleFor>;
  /** With it the MACs are checked too, and one that cannot be checked is a failure. */
  readonly context?: KeyContext | undefined;
}

/** What is wrong with a tree. */
export interface TreeCheckResult {
  readonly failures: readonly ChartFailure[];
  /** How many encrypted files were checked. */
  readonly checked: number;
}

/** Checks a deploy tree as it would be published: complete, encrypted, to the keys of the rules. */
export async function checkTree(
  { io, environment }: Pick<DeployTree, 'io' | 'environment'>,
  { secretsInChart, loadRules, context }: TreeCheckOptions,
): Promise<TreeCheckResult> {
  const faults: Fault[] = [...verifyTree(io, { environment, secretsInChart })];
  const paths = encryptedPaths(io);
  if (paths.length > 0) {
    const ruleFor = await loadRules();
    for (const path of paths) faults.push(...(await checkFile(io, path, ruleFor, context)));
  }
  return { failures: faults.map(ofWholeTree), checked: paths.length };
}

async function checkFile(
  io: TreeIo,
  path: string,
  ruleFor: RuleFor,
  context: KeyContext | undefined,
): Promise<readonly Fault[]> {
  const text = readText(io, path);
  try {
    const rule = ruleFor(path);
    const requireMac = context !== undefined;
    const options = { path, format: 'yaml', rule, context, requireMac } as const;
    const { problems } = await verifyText(text, options);
    const found = problems
      .filter(({ severity }) => severity === 'error')
      .map(({ code, path: at, message, remedy }) => {
        return new Fault({ code, message, location: { file: path, path: at }, hint: remedy });
      });
    return text.includes(PLACEHOLDER) ? [...found, holdsPlaceholder(path)] : found;
  } catch (error) {
    return toFailures(error, undefined).map((failure) => failure.error);
  }
}

function holdsPlaceholder(path: string): Fault {
  return fault({
    code: 'placeholder',
    message: 'the file holds a placeholder instead of a value',
    location: { file: path },
    hint: 'Make the environment with its variables set.',
  });
}

function ofWholeTree(error: Fault): ChartFailure {
  return { chart: undefined, error };
}

/** The Secrets' folder, and what is encrypted in the chart. */
function encryptedPaths(io: TreeIo): readonly string[] {
  const inChart = ['chart', 'charts']
    .flatMap((folder) => io.listFiles(folder))
    .filter((path) => /\.ya?ml$/.test(path));
  return [
    ...secretPaths(io.listFiles('secrets')),
    ...inChart.filter((path) => isEncrypted(readText(io, path), { format: 'yaml' })),
  ];
}

function readText(io: TreeIo, path: string): string {
  return Buffer.from(io.readFile(path) ?? []).toString('utf8');
}
