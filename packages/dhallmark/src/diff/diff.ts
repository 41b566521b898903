import { posix } from 'node:path';
import {
  compareTrees,
  type CompareOptions,
  type RefusedChange,
  type TreeDiff,
  type TreeObject,
} from '@dhallmark/gitops';
import { secretFile, type TreeIo } from '@dhallmark/gitops/tree';
import { checkUpdate, renderPath } from '@dhallmark/kubernetes-rules';
import { findConfig } from '@dhallmark/sops-runner';
import { openDeployTree } from '../deploy-tree/deploy-tree.ts';
import { findKeys } from '../keys/environment-keys.ts';
import { openKeyContext } from '../keys/key-context.ts';
import { onlyRuleVaults } from '../keys/rule-vaults.ts';
import { readSpecs } from '../render/staged-specs.ts';
import { openStaging, type Staged } from '../render/staging.ts';
import { generateWhenNeeded } from '../secrets/generate-when-needed.ts';
import { readValues } from '../values/read-values.ts';
import type { ChartFailure } from '../report/chart-failure.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { findChangedKeys } from './changed-keys.ts';
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
      return compareTrees(wantedContent(charts, secrets, hasUmbrella), after, { findRefused });
    });
  }
  const tree = (await openDeployTree(workspace)).io;
  const compareValues = await compareSecrets(workspace, staged, tree);
  return compareTrees(presentContent(tree), after, { compareValues, findRefused });
}

/** Fields that cannot be changed in an object that the cluster has. */
function findRefused(before: TreeObject, after: TreeObject): readonly RefusedChange[] {
  return checkUpdate(before.fields, after.fields).map(({ path, message }) => ({
    field: renderPath(path),
    reason: message,
  }));
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

/** Decrypts in memory, with the keys of the environment; those of merge requests are without any. */
async function compareSecrets(
  workspace: Workspace,
  staged: (chart: string) => Staged,
  io: TreeIo,
): Promise<NonNullable<CompareOptions['compareValues']>> {
  const { root, environment, env, charts, options } = workspace;
  const values = readValues(root, environment, env);
  const { secrets, failures } = await generateWhenNeeded({ workspace, staged, values })();
  const { fingerprintKey, env: keyEnv } = findKeys(workspace);
  const layout = { hasUmbrella: charts.umbrella !== undefined, placement: options.secretPlacement };
  const context = openKeyContext(onlyRuleVaults(keyEnv, await findConfig(root)));
  const present = { io, layout, environment, fingerprintKey, context };
  const compared = await findChangedKeys(present, secrets);
  return ({ namespace, name, path }) =>
    compared.get(`${namespace}/${name}`) ?? { unknown: findReason(path, failures) };
}

/** Why a Secret has no values here; `path` is that of its file. */
function findReason(path: string, failures: readonly ChartFailure[]): string {
  const name = posix.basename(path, '.yaml');
  const own = failures.filter(({ chart }) => chart && secretFile(chart, name) === path);
  const messages = new Set((own.length > 0 ? own : failures).map(({ error }) => error.message));
  return [...messages].join('; ') || 'it is not made from the present values';
}
