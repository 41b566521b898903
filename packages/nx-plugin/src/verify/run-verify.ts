import { verifyTree } from '@dhallmark/gitops';
import { nodeTreeIo, secretPaths, type TreeIo } from '@dhallmark/gitops/tree';
import { PLACEHOLDER } from '@dhallmark/secret-gen';
import { isEncrypted, verifyText, type Problem as SopsProblem } from '@dhallmark/sops-runner';
import { localKeyFile, readLocalKey } from '../environment/local-key.ts';
import { loadRules, type RuleFor } from '../make/rule.ts';
import type { SecretPlacement } from '../options.ts';
import type { Problem } from '../report/report.ts';
import { toProblems } from '../report/to-problem.ts';
import { treeRoot, type TreeRootInput } from '../tree-root.ts';

export interface VerifyRun extends TreeRootInput {
  readonly home: string;
  readonly secretPlacement: SecretPlacement;
}

export interface VerifyResult {
  readonly problems: readonly Problem[];
  /** How many encrypted files were checked. */
  readonly checked: number;
}

/** Checks a deploy tree as it would be published, without any key: whole, sealed, to the right keys. */
export async function runVerify(run: VerifyRun): Promise<VerifyResult> {
  const { environment, secretPlacement } = run;
  const tree = nodeTreeIo(treeRoot(run));
  const findings = verifyTree(tree, {
    environment,
    secretsInChart: secretPlacement === 'templates',
  });
  const problems: Problem[] = findings.map(({ code, message, hint }) => ({
    chart: undefined,
    code,
    text: message,
    hint,
  }));
  const sealed = sealedPaths(tree);
  if (sealed.length === 0) return { problems, checked: 0 };
  const ruleFor = await loadRules({ ...run, localKey: localKeyOf(run) });
  for (const path of sealed) problems.push(...(await fileProblems(path, tree, ruleFor)));
  return { problems, checked: sealed.length };
}

async function fileProblems(
  path: string,
  tree: TreeIo,
  ruleFor: RuleFor,
): Promise<readonly Problem[]> {
  const text = textOf(tree, path);
  try {
    const { problems } = await verifyText(text, { path, format: 'yaml', rule: ruleFor(path) });
    const found = problems
      .filter(({ severity }) => severity === 'error')
      .map((problem) => toProblem(path, problem));
    if (!text.includes(PLACEHOLDER)) return found;
    const hint = 'Make the environment with its variables set.';
    return [
      ...found,
      { chart: undefined, code: 'placeholder', text: `${path} holds a placeholder`, hint },
    ];
  } catch (error) {
    return toProblems(error, undefined);
  }
}

function toProblem(file: string, { code, path, message, remedy }: SopsProblem): Problem {
  return {
    chart: undefined,
    code,
    text: `${path === '' ? file : `${file}, ${path}`}: ${message}`,
    hint: remedy,
  };
}

/** The Secrets' folder, and what is encrypted in the chart. */
function sealedPaths(tree: TreeIo): readonly string[] {
  const inChart = ['chart', 'charts']
    .flatMap((folder) => tree.listFiles(folder))
    .filter((path) => /\.ya?ml$/.test(path));
  return [
    ...secretPaths(tree.listFiles('secrets')),
    ...inChart.filter((path) => isEncrypted(textOf(tree, path), { format: 'yaml' })),
  ];
}

function textOf(tree: TreeIo, path: string): string {
  return Buffer.from(tree.readFile(path) ?? []).toString('utf8');
}

function localKeyOf({ env, home, environment }: VerifyRun) {
  return environment === 'local' ? readLocalKey(localKeyFile(env, home)) : undefined;
}
