import { chartFile, type DesiredFile, type TreePlan } from '@dhallmark/gitops/tree';
import type { ChartFolder } from '../charts/find-charts.ts';
import type { DeployTree } from '../deploy-tree/deploy-tree.ts';
import type { ChartFailure } from '../report/chart-failure.ts';
import type { PlacedFile } from '../sources/check-placed-files.ts';
import type { Env } from '../workspace/env.ts';

/** What is made, and from what. */
export interface FilesToCheck {
  /** The workspace. */
  readonly root: string;
  /** The charts that are made. */
  readonly charts: readonly ChartFolder[];
  readonly hasUmbrella: boolean;
  readonly tree: DeployTree;
  readonly secretsInChart: boolean;
  /** Where helm is found. */
  readonly env: Env;
}

/** Finds out which charts must not be written. */
export type CheckFiles = (
  plan: TreePlan,
  desired: readonly DesiredFile[],
) => Promise<readonly ChartFailure[]>;

/**
 * The check of what a make is going to write: by the rule that `verify` and `publish` have, so that
 * they accept it. Where no file of a chart changes, nothing is read or loaded.
 */
export function checkFilesOf(input: FilesToCheck): CheckFiles {
  return async (plan, desired) => {
    if (![...plan.writes, ...plan.removals].some(({ path }) => isOfChart(path))) return [];
    const [
      { checkChartSets, isAboutSet },
      { checkPlacedFiles },
      { renderWithHelm },
      { readTreeFiles, renderedTemplates },
    ] = await Promise.all([
      import('../sources/check-chart-sets.ts'),
      import('../sources/check-placed-files.ts'),
      import('../verify/render-with-helm.ts'),
      import('@dhallmark/gitops'),
    ]);
    const made = desired.filter(({ path }) => isOfChart(path));
    const removed = new Set(plan.removals.map(({ path }) => path));
    // what other charts define, and what a subchart is rendered with
    const present = [...readTreeFiles(input.tree.io)]
      .filter(([path]) => isOfChart(path) && !removed.has(path))
      .map(([path, bytes]): PlacedFile => ({ path, owner: '', bytes }));
    const both = [...present, ...withSources(made, input)];
    const all = [...new Map(both.map((file) => [file.path, file])).values()];
    const files = new Map(all.map(({ path, bytes }) => [path, bytes]));
    const ofSets = checkChartSets(files, input).failures.filter(({ chart }) => chart !== undefined);
    const charts = await renderWithHelm(files, input.env);
    const rendered = charts && renderedTemplates(charts);
    const { secretsInChart } = input;
    const failures = checkPlacedFiles(all, { secretsInChart, rendered, charts });
    // what is wrong with the files of other charts, their own make reports
    return [
      ...ofSets.map((failure) =>
        isAboutSet(failure.error) ? { ...failure, chart: undefined } : failure,
      ),
      ...failures.filter(({ chart }) => chart !== ''),
    ];
  };
}

/** Everything that a chart writes except its Secrets, which are checked where they are encrypted. */
function isOfChart(path: string): boolean {
  return /^(?:charts?|release)\//.test(path);
}

function withSources(
  made: readonly DesiredFile[],
  { charts, hasUmbrella }: FilesToCheck,
): readonly PlacedFile[] {
  const sources = new Map(
    charts.flatMap(({ name, templates, copied, objects }) =>
      [...templates, ...copied, ...objects].map(
        ({ path, output }) => [chartFile(name, output, hasUmbrella), path] as const,
      ),
    ),
  );
  return made.map((file) => ({ ...file, source: sources.get(file.path) }));
}
