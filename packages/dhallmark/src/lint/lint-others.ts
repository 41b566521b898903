import { findStagedSecrets } from '../render/staging.ts';
import type { ChartFailure } from '../report/chart-failure.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { lint } from './lint.ts';

/**
 * What lint finds in the selected charts that did render, in a run in which others did not: so that one run shows
 * everything. References are not judged, because a chart that is missing may have what they refer to.
 *
 * @param failures of the charts that did not render
 * @example
 * throw new CollectedFailures([...failures, ...(await lintOthers(workspace, failures))]);
 */
export async function lintOthers(
  workspace: Workspace,
  failures: readonly ChartFailure[],
): Promise<readonly ChartFailure[]> {
  const failed = new Set(failures.map(({ chart }) => chart));
  const { charts } = workspace;
  const selected = charts.selected.filter(
    ({ name }) => !failed.has(name) && findStagedSecrets(workspace, name) !== undefined,
  );
  if (selected.length === 0) return [];
  const others = await lint({ ...workspace, charts: { ...charts, selected } });
  return others.failures;
}
