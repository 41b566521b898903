import { openDeployTree } from '../deploy-tree/deploy-tree.ts';
import { findKeys } from '../keys/environment-keys.ts';
import { loadRules } from '../rules/creation-rules.ts';
import { loadFormerRules } from '../rules/key-transitions.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { checkTree, type TreeCheckResult } from './check-tree.ts';

/** Checks an environment's deploy tree without any key. */
export async function verify(workspace: Workspace): Promise<TreeCheckResult> {
  const tree = await openDeployTree(workspace);
  return checkTree(tree, {
    secretsInChart: workspace.options.secretPlacement === 'templates',
    env: workspace.env,
    loadRules: () => loadRules(findKeys(workspace), tree),
    formerRules: (ruleFor) => loadFormerRules(workspace, ruleFor),
  });
}
