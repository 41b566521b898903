import type { DhallSession } from '@dhallmark/chart-gen';
import { ImportCache } from '@dhallmark/dhall';
import { selectCharts, type ChartFolder } from '../charts/find-charts.ts';
import type { IfUndecryptable } from '../encryption/encrypt-secret.ts';
import { make } from '../make/make.ts';
import { openSession, type KeptSession } from '../render/open-session.ts';
import { renderToStaging } from '../render/render-to-staging.ts';
import type { ChartFailure } from '../report/chart-failure.ts';
import { toFailures } from '../report/failures.ts';
import type { MakeReport } from '../report/make-report.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { changesSecrets, filesByChart, isTouched, watchedFiles } from './chart-files.ts';

/** A workspace whose charts are found again and again. */
export interface DevWorkspace extends Omit<Workspace, 'charts'> {
  /** The chart's folder; undefined for all charts. */
  readonly chart: string | undefined;
}

/** What one make of changed files did. */
export interface ChangeResult {
  /** Undefined where no chart could be rendered. */
  readonly report: MakeReport | undefined;
  /** Everything that is wrong now, from earlier makes too. */
  readonly failures: readonly ChartFailure[];
  /** Every file that matters, relative to the workspace, except those below the charts' root. */
  readonly watched: ReadonlySet<string>;
}

/** Makes the charts that changed files belong to; `undefined` makes all. */
export type ChangeMaker = (changed: ReadonlySet<string> | undefined) => Promise<ChangeResult>;

/**
 * Renders and makes repeatedly in one process, and keeps what it imported. A chart that cannot be
 * rendered keeps its staging and its files in the deploy tree, and is tried again each time.
 */
export function createChangeMaker(
  workspace: DevWorkspace,
  ifUndecryptable: IfUndecryptable | undefined,
): ChangeMaker {
  const { root, options } = workspace;
  const kept: KeptSession = { cache: new ImportCache(), tracked: new Set() };
  let failing: ReadonlyMap<string, readonly ChartFailure[]> = new Map();
  let known = '';
  return async (changed) => {
    const charts = selectCharts(root, options.chartsRoot, workspace.chart);
    const files = filesByChart(root, charts);
    const names = charts.selected.map(({ name }) => name).join(' ');
    const everything = changed === undefined || names !== known;
    known = names;
    const outdated = charts.selected.filter(
      (chart) =>
        everything || failing.has(chart.name) || isTouched(chart, files.get(chart.name), changed),
    );
    const session = openSession(workspace, kept);
    failing = await renderAll({ ...workspace, charts }, outdated, session);
    const concerned = changesSecrets(changed) ? charts.selected : outdated;
    const selected = concerned.filter(({ name }) => !failing.has(name));
    const report =
      selected.length === 0
        ? undefined
        : await make(
            { ...workspace, charts: { ...charts, selected } },
            { ifUndecryptable, openSession: () => openSession(workspace, kept) },
          );
    return {
      report,
      failures: [...[...failing.values()].flat(), ...(report?.failures ?? [])],
      watched: watchedFiles(files, options.chartsRoot),
    };
  };
}

/** What is wrong, by chart; a chart that failed before is among `charts` again. */
async function renderAll(
  { root, environment, charts: { umbrella } }: Workspace,
  charts: readonly ChartFolder[],
  session: DhallSession,
): Promise<ReadonlyMap<string, readonly ChartFailure[]>> {
  const failing = new Map<string, readonly ChartFailure[]>();
  for (const chart of charts) {
    try {
      await renderToStaging({ root, environment, umbrella, chart, session });
    } catch (error) {
      failing.set(chart.name, toFailures(error, chart.name));
    }
  }
  return failing;
}
