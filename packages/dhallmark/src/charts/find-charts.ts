import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { toChartFolder, UMBRELLA, type ChartFolder } from '@dhallmark/chart-gen/chart-folder';
import { checkNames } from '@dhallmark/chart-gen/check-names';
import { refuseNames } from '@dhallmark/names';

export { environmentsOf, UMBRELLA, type ChartFolder } from '@dhallmark/chart-gen/chart-folder';

/** Subfolders of a chart; anything else in its folder is ignored. */
const FOLDERS = new Set(['templates', 'environments', 'crds', 'files']);

/**
 * The charts below `chartsRoot`, the umbrella first if there is one, then by name. Paths in them
 * are relative to the workspace. Throws Fault `invalid-name`.
 *
 * @example
 * const charts = findCharts(process.cwd(), 'charts');
 */
export function findCharts(workspaceRoot: string, chartsRoot: string): readonly ChartFolder[] {
  const names = entriesOf(join(workspaceRoot, chartsRoot))
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  const folders = [UMBRELLA, ...names].map((name) => {
    const root = name === UMBRELLA ? chartsRoot : `${chartsRoot}/${name}`;
    return { name, root, files: filesOf(join(workspaceRoot, root)) };
  });
  const charts = folders
    .filter(({ files }) => files.includes('chart.dhall'))
    .map(({ name, root, files }) => toChartFolder(name, root, files));
  refuseNames(charts.flatMap(checkNames));
  return charts;
}

/**
 * The umbrella among charts, if there is one.
 *
 * @example
 * umbrellaOf(findCharts(process.cwd(), 'charts'))?.chart; // 'charts/chart.dhall'
 */
export function umbrellaOf(charts: readonly ChartFolder[]): ChartFolder | undefined {
  return charts.find(({ name }) => name === UMBRELLA);
}

/** The charts of a workspace, and which of them a run is about. */
export interface ChartSelection {
  readonly all: readonly ChartFolder[];
  readonly selected: readonly ChartFolder[];
  /** Undefined where there are service charts only. */
  readonly umbrella: ChartFolder | undefined;
}

/**
 * All charts below `chartsRoot`, and the one in the folder `chart` selected; all where it is undefined.
 *
 * @example
 * const { selected } = selectCharts(process.cwd(), 'charts', 'web');
 */
export function selectCharts(
  root: string,
  chartsRoot: string,
  chart: string | undefined,
  all: readonly ChartFolder[] = findCharts(root, chartsRoot),
): ChartSelection {
  const selected = all.filter(({ name }) => chart === undefined || chart === name);
  return { all, selected, umbrella: umbrellaOf(all) };
}

/** Whether a run is about every chart. */
export function isWhole({ all, selected }: ChartSelection): boolean {
  return all.length === selected.length;
}

/**
 * The Dhall files that a render of a chart depends on. Secrets that read variables themselves are
 * not evaluated by it, but the make needs to know their imports.
 *
 * @example
 * entriesOfRender(chart, umbrellaOf(charts)); // ['charts/web/chart.dhall', …]
 */
export function entriesOfRender(
  chart: ChartFolder,
  umbrella: ChartFolder | undefined,
): readonly string[] {
  // a chart without its own values uses the umbrella's
  const owner = chart.values === undefined && umbrella !== undefined ? umbrella : chart;
  const files = [chart.chart, chart.options, chart.release, chart.secretSpecs, owner.values];
  return [
    ...files.flatMap((file) => file ?? []),
    ...chart.objects.map(({ path }) => path),
    ...chart.secretFiles,
    ...owner.environments.values(),
  ];
}

/** The files of one chart, relative to its folder. */
export function filesOf(folder: string): readonly string[] {
  const entries = entriesOf(folder);
  const top = entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name);
  const below = entries.filter((entry) => entry.isDirectory() && FOLDERS.has(entry.name));
  return [...top, ...below.flatMap((entry) => filesBelow(join(folder, entry.name), entry.name))];
}

function filesBelow(folder: string, prefix: string): readonly string[] {
  return entriesOf(folder).flatMap((entry) => {
    const path = `${prefix}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(join(folder, entry.name), path) : [path];
  });
}

/** Sorted by name; empty where the folder is absent. */
function entriesOf(folder: string): readonly Dirent[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
