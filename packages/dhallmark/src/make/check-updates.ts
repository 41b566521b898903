import type { TreePlan } from '@dhallmark/gitops/tree';
import type { DeployTree } from '../deploy-tree/deploy-tree.ts';
import { isError, type ChartFailure } from '../report/chart-failure.ts';
import type { Staged } from '../render/staging.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What a make changes, and how rules count. */
export interface UpdatesToCheck {
  readonly workspace: {
    readonly charts: Pick<Workspace['charts'], 'all'>;
    readonly options: Pick<Workspace['options'], 'lint'>;
  };
  readonly staged: (chart: string) => Pick<Staged, 'lint'>;
  readonly tree: Pick<DeployTree, 'io'>;
}

/**
 * What the API server would refuse to change in the objects of a deploy tree. Only files that a plan
 * writes or deletes are read; where it does neither, nothing is loaded.
 *
 * @example
 * const refused = await findRefusedUpdates(plan, { workspace, staged, tree });
 */
export async function findRefusedUpdates(
  { writes, removals }: Pick<TreePlan, 'writes' | 'removals'>,
  { workspace, staged, tree }: UpdatesToCheck,
): Promise<readonly ChartFailure[]> {
  const isFirst = removals.length === 0 && writes.every(({ before }) => before === undefined);
  const files = writes.filter(({ path }) => path.startsWith('chart'));
  if (isFirst || files.length === 0) return [];
  const [{ inspectUpdates }, { objectsInTree }, { settingsOf }] = await Promise.all([
    import('../lint/find-problems.ts'),
    import('../lint/published-objects.ts'),
    import('../lint/chart-settings.ts'),
  ]);
  const { charts, options } = workspace;
  const published = [...files, ...removals].flatMap(({ path }) => {
    const bytes = tree.io.readFile(path);
    return bytes === undefined ? [] : objectsInTree(path, bytes).map(({ json }) => json);
  });
  const objects = files.flatMap(({ path, owner, bytes }) =>
    objectsInTree(path, bytes).map((object) => ({ ...object, chart: owner })),
  );
  const owners = new Set(files.map(({ owner }) => owner));
  const settings = settingsOf(new Map([...owners].map((owner) => [owner, staged(owner)])));
  return inspectUpdates({
    charts: charts.all,
    objects,
    options: options.lint,
    settings,
    published,
  });
}

/** One line for each, for a make that writes them nevertheless. */
export function describeUpdates(failures: readonly ChartFailure[]): readonly string[] {
  return failures.map((failure) => {
    const { location, message, hint, code } = failure.error;
    const who = isError(failure) ? 'publish' : 'the API server';
    const place = location.file === undefined ? '' : `${location.file}: `;
    return `${place}${message} (${code}), and ${who} refuses that. ${hint ?? ''}`.trim();
  });
}
