import type { TreeIo } from '@dhallmark/gitops/tree';
import type { EnvironmentKeys } from '../keys/environment-keys.ts';
import { openKeyContext } from '../keys/key-context.ts';
import { CollectedFailures } from '../report/collected-failures.ts';
import type { RuleFor } from '../rules/creation-rules.ts';
import { checkTree } from '../verify/check-tree.ts';

/** A tree that is to be published. */
export interface PublishableTree {
  readonly io: TreeIo;
  readonly environment: string;
  readonly ruleFor: RuleFor;
  /** For the MACs. */
  readonly keys: Pick<EnvironmentKeys, 'env' | 'loadServiceEnv'>;
}

/**
 * Refuses an unfinished tree, plaintext, placeholders, Secrets inside the chart, recipients other
 * than the rule's, and a MAC that is wrong or cannot be checked. Throws CollectedFailures.
 */
export async function checkPublishable(tree: PublishableTree): Promise<void> {
  const { io, environment, ruleFor, keys } = tree;
  const { failures } = await checkTree(
    { io, environment },
    {
      secretsInChart: false,
      loadRules: () => Promise.resolve(ruleFor),
      env: keys.env,
      context: openKeyContext(await keys.loadServiceEnv()),
    },
  );
  if (failures.length > 0) throw new CollectedFailures(failures);
}
