import { nodeTreeIo } from '@dhallmark/gitops/tree';
import { nodeContext } from '@dhallmark/sops-runner';
import type { RuleFor } from '../rules/creation-rules.ts';
import { checkTree } from '../verify/check-tree.ts';
import { UnpublishableTree } from './unpublishable-tree.ts';

export interface CheckInput {
  readonly treeRoot: string;
  readonly environment: string;
  readonly ruleFor: RuleFor;
  /** What the key clients may read, for the MACs. */
  readonly env: Readonly<Record<string, string | undefined>>;
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
