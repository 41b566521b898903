import { join } from 'node:path';
import { verifyTree } from '@dhallmark/gitops';
import { nodeTreeIo, secretPaths } from '@dhallmark/gitops/tree';
import { nodeContext, verifyText } from '@dhallmark/sops-runner';
import { PLACEHOLDER } from '@dhallmark/secret-gen';
import type { RuleFor } from '../make/rule.ts';
import type { Problem } from '../report/report.ts';

export interface CheckInput {
  readonly treeRoot: string;
  readonly environment: string;
  readonly ruleFor: RuleFor;
  /** What the key clients may read, for the MACs. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** A tree that must not be published: every reason at once. */
export class UnpublishableTree extends Error {
  override readonly name = 'UnpublishableTree';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super('The deploy tree must not be published');
    this.problems = problems;
  }
}

/**
 * Refuses an unfinished tree, plaintext, placeholders, Secrets inside the chart, recipients other
 * than the rule's, and a MAC that is wrong or cannot be checked. Throws UnpublishableTree.
 */
export async function checkPublishable(input: CheckInput): Promise<void> {
  const tree = nodeTreeIo(input.treeRoot);
  const findings = verifyTree(tree, { environment: input.environment, secretsInChart: false });
  const problems: Problem[] = findings.map(({ code, message, hint }) => ({
    chart: undefined,
    code,
    text: message,
    hint,
  }));
  const context = nodeContext({ env: input.env });
  for (const path of secretPaths(tree.listFiles('secrets'))) {
    const text = Buffer.from(tree.readFile(path) ?? []).toString('utf8');
    if (text.includes(PLACEHOLDER)) problems.push(placeholder(path));
    const verified = await verifyText(text, {
      path: join(input.treeRoot, path),
      format: 'yaml',
      rule: input.ruleFor(path),
      context,
      requireMac: true,
    });
    for (const problem of verified.problems) {
      if (problem.severity !== 'error') continue;
      const at = problem.path === '' ? path : `${path}, ${problem.path}`;
      problems.push({
        chart: undefined,
        code: problem.code,
        text: `${at}: ${problem.message}`,
        hint: problem.remedy,
      });
    }
  }
  if (problems.length > 0) throw new UnpublishableTree(problems);
}

function placeholder(path: string): Problem {
  return {
    chart: undefined,
    code: 'placeholder',
    text: `${path} holds a placeholder, not a Secret`,
    hint: 'Make the environment with its variables set.',
  };
}
