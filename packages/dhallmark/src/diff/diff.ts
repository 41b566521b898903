import { compareTrees, type TreeDiff } from '@dhallmark/gitops';
import type { TreeIo } from '@dhallmark/gitops/tree';
import { findConfig } from '@dhallmark/sops-runner';
import { openDeployTree } from '../deploy-tree/deploy-tree.ts';
import { onlyRuleVaults } from '../keys/rule-vaults.ts';
import { readSpecs } from '../render/staged-specs.ts';
import { openStaging, type Staged } from '../render/staging.ts';
import { generateWhenNeeded } from '../secrets/generate-when-needed.ts';
import { readValues } from '../values/read-values.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { findChangedKeys, type ChangedKeys } from './changed-keys.ts';
import { withCommit } from './check-out-commit.ts';
import { evaluatedKeys, renderWorkspace, specifiedKeys } from './render-workspace.ts';
import { presentContent, wantedContent } from './tree-content.ts';

/** What a workspace is compared with. */
export interface DiffOptions {
  /** A commit of the workspace; undefined for the deploy tree. */
  readonly base?: string | undefined;
}

/**
 * What the workspace as it is would change. Nothing is written but a temporary checkout. Throws a
 * Fault for an unknown commit, and what is wrong with the charts.
 */
export async function diff(workspace: Workspace, { base }: DiffOptions = {}): Promise<TreeDiff> {
  const staged = openStaging(workspace);
  const after = await readWanted(workspace, staged);
  if (base !== undefined) {
    const { root, env } = workspace;
    return withCommit(root, base, env, async (folder) => {
      const { charts, secrets, hasUmbrella } = await renderWorkspace({
        ...workspace,
        root: folder,
      });
      return compareTrees(wantedContent(charts, secrets, hasUmbrella), after);
    });
  }
  const tree = (await openDeployTree(workspace)).io;
  const changed = await readChangedKeys(workspace, staged, tree);
  if (changed === undefined) return compareTrees(presentContent(tree), after, {});
  return compareTrees(presentContent(tree), after, {
    isKeyChanged: ({ namespace, name }, key) =>
      changed.get(`${namespace}/${name}`)?.has(key) ?? false,
  });
}

/** The renders in staging, and the Secrets by their keys. */
async function readWanted(
  workspace: Workspace,
  staged: (chart: string) => Staged,
): Promise<ReturnType<typeof wantedContent>> {
  const { selected, umbrella } = workspace.charts;
  const secrets = [
    ...selected.flatMap(({ name }) => specifiedKeys(name, readSpecs(staged(name)))),
    ...(await evaluatedKeys(workspace, selected)),
  ];
  const renders = new Map(selected.map(({ name }) => [name, staged(name)]));
  return wantedContent(renders, secrets, umbrella !== undefined);
}

/** Undefined where a variable or a key is missing: merge requests have neither. */
async function readChangedKeys(
  workspace: Workspace,
  staged: (chart: string) => Staged,
  tree: TreeIo,
): Promise<ChangedKeys | undefined> {
  const { root, environment, env } = workspace;
  const values = readValues(root, environment, env);
  const { secrets, failures } = await generateWhenNeeded({ workspace, staged, values })();
  if (failures.length > 0) return undefined;
  return findChangedKeys(tree, secrets, onlyRuleVaults(env, await findConfig(root)));
}
