import { refusedSource } from '@dhallmark/chart-gen/sources';
import type { Fault } from '@dhallmark/fault';
import { findCrdFiles } from '../charts/crd-files.ts';
import { entriesOfRender, umbrellaOf, type ChartFolder } from '../charts/find-charts.ts';
import { closureOf, importReader } from '../charts/imports.ts';
import type { Env } from '../workspace/env.ts';
import type { ChartFailure } from '../report/chart-failure.ts';
import type { Options } from '../workspace/options.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { listIgnoredBelow, listIgnoredFiles } from './tracked-files.ts';

/** Something that a chart reads, and that Nx ignores. */
export interface IgnoredSource {
  readonly chart: string;
  readonly error: Fault;
}

/**
 * The sources of some charts, imports included, that Git tracks and that a `.gitignore` or `.nxignore`
 * names. Nx does not see changes of such a file: it would restore a render of an earlier content.
 *
 * @param all every chart, for the umbrella's values and the definitions of custom kinds
 */
export function findIgnoredSources(
  root: string,
  env: Env,
  charts: readonly ChartFolder[],
  all: readonly ChartFolder[] = charts,
): readonly IgnoredSource[] {
  const ignored = listIgnoredFiles(root, env);
  if (ignored.size === 0) return [];
  const reader = importReader(root);
  const definitions = findCrdFiles(root, all);
  return charts.flatMap((chart) => {
    const { files } = closureOf(entriesOfRender(chart, umbrellaOf(all)), reader);
    const copied = [...chart.templates, ...chart.copied].map(({ path }) => path);
    return [...new Set([...files, ...copied, ...definitions])]
      .filter((path) => ignored.has(path))
      .map((path) => ({ chart: chart.name, error: ignoredSource(path) }));
  });
}

/**
 * The charts that a `.gitignore` names: Nx does not see them, and no clone has one that is not tracked.
 *
 * @example
 * findIgnoredCharts(workspace) // [] where Git tracks all charts, or would
 */
export function findIgnoredCharts({
  root,
  env,
  options,
  charts,
}: Pick<Workspace, 'root' | 'env' | 'charts'> & {
  readonly options: Pick<Options, 'chartsRoot'>;
}): readonly ChartFailure[] {
  const ignored = listIgnoredBelow(root, env, options.chartsRoot);
  return charts.all
    .filter(({ chart }) => ignored.has(chart))
    .map(({ name, chart, root: folder }) => ({
      chart: name,
      error: refusedSource(chart, {
        message: `${folder}/ is a chart, and a .gitignore names its files`,
        hint: 'Remove the pattern and add the chart to Git, or move the chart out of the charts folder.',
      }),
    }));
}

function ignoredSource(path: string): Fault {
  return refusedSource(path, {
    message: `${path} is ignored by a .gitignore or .nxignore`,
    hint: 'Remove the pattern: Nx does not see changes of ignored files, and would restore earlier renders.',
  });
}
