import { ImportCache } from '@dhallmark/dhall';
import { ENV_EXAMPLE, ENV_FILE } from '../values/env-files.ts';
import {
  entriesOfRender,
  findCharts,
  umbrellaOf,
  type ChartFolder,
} from '../charts/find-charts.ts';
import { closureOf } from '../charts/import-closure.ts';
import { importReader } from '../charts/read-imports.ts';
import { runMake, type MakeRun } from '../make/make.ts';
import { renderToStaging } from '../render/render-to-staging.ts';
import { openSession, type KeptSession } from '../render/open-session.ts';
import type { MakeReport, Problem } from '../report/make-report.ts';
import { toProblems } from '../report/failures.ts';

export interface DevInput extends Omit<MakeRun, 'charts' | 'selected' | 'umbrella'> {
  readonly chartsRoot: string;
  /** The chart's folder; all charts where it is left out. */
  readonly chart?: string;
}

export interface RoundResult {
  /** The charts that were rendered. */
  readonly rendered: readonly string[];
  /** What became of the charts that could be rendered; undefined where there was none. */
  readonly report: MakeReport | undefined;
  /** All that is wrong now, of earlier rounds too. */
  readonly problems: readonly Problem[];
  /** Every file that matters, relative to the workspace; what lies below the charts' root left out. */
  readonly watched: ReadonlySet<string>;
}

/** Makes what changed files concern; `undefined` makes everything. */
export type Round = (changed: ReadonlySet<string> | undefined) => Promise<RoundResult>;

/** Files that no render reads, but Secrets and their keys come from. */
const OF_SECRETS: readonly string[] = [ENV_FILE, ENV_EXAMPLE, '.sops.yaml'];

/**
 * Renders and makes over and over in one process, with the imports of earlier rounds at hand. A
 * chart that cannot be rendered keeps its staging and its place in the deploy tree, and is tried
 * again in each round.
 */
export function createRounds(input: DevInput): Round {
  const kept: KeptSession = { cache: new ImportCache(), tracked: new Set() };
  const failing = new Map<string, readonly Problem[]>();
  let known = '';
  return async (changed) => {
    const all = findCharts(input.root, input.chartsRoot);
    const umbrella = umbrellaOf(all);
    const charts = all.filter(({ name }) => input.chart === undefined || input.chart === name);
    const files = filesByChart(charts, umbrella, input.root);
    const names = charts.map(({ name }) => name).join(' ');
    const everything = changed === undefined || names !== known;
    known = names;
    for (const name of failing.keys()) {
      if (!charts.some((chart) => chart.name === name)) failing.delete(name);
    }
    const concerned = (chart: ChartFolder): boolean =>
      everything || failing.has(chart.name) || touches(files.get(chart.name), chart, changed);
    const rendered = charts.filter(concerned);
    const session = openSession({ ...input, kept });
    for (const chart of rendered) {
      try {
        await renderToStaging({ ...input, chart, umbrella, session });
        failing.delete(chart.name);
      } catch (error) {
        failing.set(chart.name, toProblems(error, chart.name, { root: input.root }));
      }
    }
    const secretsChanged = OF_SECRETS.some((path) => changed?.has(path));
    const selected = (secretsChanged ? charts : rendered).filter(({ name }) => !failing.has(name));
    const report =
      selected.length === 0
        ? undefined
        : await runMake({ ...input, charts: all, selected, umbrella, kept });
    return {
      rendered: rendered.map(({ root }) => root),
      report,
      problems: [...[...failing.values()].flat(), ...(report?.problems ?? [])],
      watched: outside(files, input.chartsRoot),
    };
  };
}

/** Every file that a chart is made of, its own and imported ones. */
function filesByChart(
  charts: readonly ChartFolder[],
  umbrella: ChartFolder | undefined,
  root: string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const importsOf = importReader(root);
  return new Map(
    charts.map((chart) => {
      const entries = [...entriesOfRender(chart, umbrella), ...chart.secretFiles];
      return [chart.name, new Set(closureOf(entries, importsOf).files)];
    }),
  );
}

/** Files of the chart's folder count whatever they are: a new one is imported by nobody. */
function touches(
  files: ReadonlySet<string> | undefined,
  { root, name }: ChartFolder,
  changed: ReadonlySet<string> = new Set(),
): boolean {
  const own = name === '.' ? /^(templates\/|crds\/|files\/|environments\/)?[^/]+$/ : /./;
  return [...changed].some(
    (path) =>
      files?.has(path) === true ||
      (path.startsWith(`${root}/`) && own.test(path.slice(root.length + 1))),
  );
}

function outside(
  files: ReadonlyMap<string, ReadonlySet<string>>,
  chartsRoot: string,
): ReadonlySet<string> {
  const paths = [...files.values()].flatMap((each) => [...each]);
  return new Set([...OF_SECRETS, ...paths.filter((path) => !path.startsWith(`${chartsRoot}/`))]);
}
