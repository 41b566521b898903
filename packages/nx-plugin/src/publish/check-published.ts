import { nodeTreeIo } from '@dhallmark/gitops/tree';
import { nodeContext } from '@dhallmark/sops-runner';
import type { RuleFor } from '../make/rule.ts';
import type { Problem } from '../report/report.ts';
import { checkTree } from '../verify/check-tree.ts';

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
  const { problems } = await checkTree({
    tree: nodeTreeIo(input.treeRoot),
    environment: input.environment,
    secretsInChart: false,
    rules: () => Promise.resolve(input.ruleFor),
    context: nodeContext({ env: input.env }),
  });
  if (problems.length > 0) throw new UnpublishableTree(problems);
}
