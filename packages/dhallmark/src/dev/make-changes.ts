import { selectCharts, type ChartFolder } from '../charts/find-charts.ts';
import type { IfUndecryptable } from '../encryption/encrypt-secret.ts';
import { make } from '../make/make.ts';
import { startRenderProcess, type RenderProcess } from '../render/start-render-process.ts';
import { startSecretProcess, type SecretProcess } from '../render/start-secret-process.ts';
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

/** Makes charts again and again. */
export interface ChangeMaker {
  /** Makes the charts that changed files belong to; `undefined` makes all. */
  readonly make: (changed: ReadonlySet<string> | undefined) => Promise<ChangeResult>;
  /** Ends the processes that evaluate. */
  readonly end: () => Promise<void>;
}

/**
 * Renders and makes repeatedly, in processes that keep what they imported. A chart that cannot be
 * rendered keeps its staging and its files in the deploy tree, and is tried again each time.
 */
export function createChangeMaker(
  workspace: DevWorkspace,
  ifUndecryptable: IfUndecryptable | undefined,
): ChangeMaker {
  const { root, options } = workspace;
  const running: Running = { renders: undefined, secrets: undefined };
  let failing: ReadonlyMap<string, readonly ChartFailure[]> = new Map();
  let known = '';
  const makeChanges: ChangeMaker['make'] = async (changed) => {
    const charts = selectCharts(root, options.chartsRoot, workspace.chart);
    const files = filesByChart(root, charts);
    const names = charts.selected.map(({ name }) => name).join(' ');
    const everything = changed === undefined || names !== known;
    known = names;
    const outdated = charts.selected.filter(
      (chart) =>
        everything || failing.has(chart.name) || isTouched(chart, files.get(chart.name), changed),
    );
    failing = await renderAll(await currentRenders(running, workspace), outdated);
    const concerned = changesSecrets(changed) ? charts.selected : outdated;
    const selected = concerned.filter(({ name }) => !failing.has(name));
    const report =
      selected.length === 0
        ? undefined
        : await make(
            { ...workspace, charts: { ...charts, selected } },
            { ifUndecryptable, secretProcess: () => currentSecrets(running, workspace) },
          );
    return {
      report,
      failures: [...[...failing.values()].flat(), ...(report?.failures ?? [])],
      watched: watchedFiles(files, options.chartsRoot),
    };
  };
  return {
    make: makeChanges,
    end: async () => {
      await Promise.all([running.renders?.end(), running.secrets?.end()]);
    },
  };
}

/** The processes of the makes of one program. */
interface Running {
  renders: RenderProcess | undefined;
  secrets: SecretProcess | undefined;
}

/** They read the sources as they are now. */
async function currentRenders(running: Running, place: DevWorkspace): Promise<RenderProcess> {
  if (running.renders === undefined) running.renders = startRenderProcess(place);
  else await running.renders.refresh();
  return running.renders;
}

async function currentSecrets(running: Running, place: DevWorkspace): Promise<SecretProcess> {
  if (running.secrets === undefined) running.secrets = startSecretProcess(place);
  else await running.secrets.refresh();
  return running.secrets;
}

/** What is wrong, by chart; a chart that failed before is among `charts` again. */
async function renderAll(
  renders: RenderProcess,
  charts: readonly ChartFolder[],
): Promise<ReadonlyMap<string, readonly ChartFailure[]>> {
  const failing = new Map<string, readonly ChartFailure[]>();
  for (const chart of charts) {
    try {
      await renders.render(chart.name);
    } catch (error) {
      failing.set(chart.name, toFailures(error, chart.name));
    }
  }
  return failing;
}
