import { verifyTree } from '@dhallmark/gitops';
import { secretPaths, type TreeIo } from '@dhallmark/gitops/tree';
import { PLACEHOLDER } from '@dhallmark/secret-gen';
import {
  isEncrypted,
  verifyText,
  type KeyContext,
  type Problem as SopsProblem,
} from '@dhallmark/sops-runner';
import type { RuleFor } from '../rules/creation-rules.ts';
import type { Problem } from '../report/make-report.ts';
import { toProblems } from '../report/failures.ts';

export interface TreeCheck {
  readonly tree: TreeIo;
  readonly environment: string;
  /** Whether encrypted Secrets may stand in the chart. */
  readonly secretsInChart: boolean;
  /** Asked for only where something is encrypted. */
  readonly rules: () => Promise<RuleFor>;
  /** With it the MACs are checked too, and one that cannot be is a problem. */
  readonly context?: KeyContext | undefined;
}

export interface VerifyResult {
  readonly problems: readonly Problem[];
  /** How many encrypted files were checked. */
  readonly checked: number;
}

/** Checks a deploy tree as it would be published: whole, sealed, to the keys of the rules. */
export async function checkTree(check: TreeCheck): Promise<VerifyResult> {
  const { tree, environment, secretsInChart } = check;
  const findings = verifyTree(tree, { environment, secretsInChart });
  const problems: Problem[] = findings.flatMap((fault) => toProblems(fault, undefined));
  const sealed = sealedPaths(tree);
  if (sealed.length === 0) return { problems, checked: 0 };
  const ruleFor = await check.rules();
  for (const path of sealed) problems.push(...(await fileProblems(path, check, ruleFor)));
  return { problems, checked: sealed.length };
}

async function fileProblems(
  path: string,
  { tree, context }: TreeCheck,
  ruleFor: RuleFor,
): Promise<readonly Problem[]> {
  const text = textOf(tree, path);
  try {
    const rule = ruleFor(path);
    const requireMac = context !== undefined;
    const { problems } = await verifyText(text, {
      path,
      format: 'yaml',
      rule,
      context,
      requireMac,
    });
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
