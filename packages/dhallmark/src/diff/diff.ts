import { compareTrees, type TreeDiff } from '@dhallmark/gitops';
import { nodeTreeIo } from '@dhallmark/gitops/tree';
import { readValues } from '../values/read-values.ts';
import type { MakeRun } from '../make/make.ts';
import { plainSecrets } from '../secrets/generate-secrets.ts';
import { openSession } from '../render/open-session.ts';
import { readStaging } from '../render/staging.ts';
import { treeRoot, type TreeRootInput } from '../deploy-tree/deploy-tree.ts';
import { findChangedKeys, type ChangedKeys } from './changed-keys.ts';
import { withCommit } from './check-out-commit.ts';
import { evaluatedKeys, renderWorkspace, specifiedKeys } from './render-workspace.ts';
import { presentContent, wantedContent, type KeysOnly } from './tree-content.ts';

export interface DiffRun extends MakeRun {
  readonly chartsRoot: string;
  readonly deployRepository?: TreeRootInput['deployRepository'];
  /** A commit of the workspace to compare with, instead of the deploy tree. */
  readonly base: string | undefined;
}

/** What the workspace as it is would change. Nothing is written but a passing checkout. */
export async function runDiff(run: DiffRun): Promise<TreeDiff> {
  const after = await wanted(run);
  if (run.base !== undefined) {
    const { root, base, env } = run;
    const before = await withCommit(root, base, env, async (folder) => {
      const { charts, secrets, hasUmbrella } = await renderWorkspace({ ...run, root: folder });
      return wantedContent(charts, secrets, hasUmbrella);
    });
    return compareTrees(before, after);
  }
  const tree = nodeTreeIo(treeRoot(run));
  const changed = await changedKeys(run);
  return compareTrees(
    presentContent(tree),
    after,
    changed === undefined
      ? {}
      : {
          isKeyChanged: ({ namespace, name }, key) =>
            changed.get(`${namespace}/${name}`)?.has(key) ?? false,
        },
  );
}

/** The renders in staging and the Secrets by their keys. */
async function wanted(run: DiffRun): Promise<ReturnType<typeof wantedContent>> {
  const { root, environment, selected, umbrella } = run;
  const staged = new Map(selected.map(({ name }) => [name, readStaging(root, environment, name)]));
  const secrets: KeysOnly[] = [];
  for (const folder of selected) {
    secrets.push(...specifiedKeys(folder.name, staged.get(folder.name)?.specs ?? []));
    if (folder.secretFiles.length === 0) continue;
    const session = openSession(run);
    secrets.push(...(await evaluatedKeys({ folder, umbrella, environment, session })));
  }
  return wantedContent(staged, secrets, umbrella !== undefined);
}

/** undefined where a variable or a key is missing: merge requests have neither. */
async function changedKeys(run: DiffRun): Promise<ChangedKeys | undefined> {
  const { root, environment, selected, umbrella, env } = run;
  const { secrets, problems } = await plainSecrets({
    root,
    charts: selected,
    umbrella,
    specsOf: (chart) => readStaging(root, environment, chart).specs,
    values: readValues(root, environment, env),
    openSession: () => Promise.resolve(openSession(run)),
  });
  return problems.length > 0 ? undefined : findChangedKeys(nodeTreeIo(treeRoot(run)), secrets, env);
}
