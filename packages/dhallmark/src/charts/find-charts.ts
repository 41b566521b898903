import { readdirSync, type Dirent } from 'node:fs';
import { join, posix } from 'node:path';
import {
  renderedFiles,
  toChartFolder,
  UMBRELLA,
  type ChartFolder,
} from '@dhallmark/chart-gen/chart-folder';
import { checkNames } from '@dhallmark/chart-gen/check-names';
import { refuseNames } from '@dhallmark/names';
import { fault } from '../fault.ts';

export {
  environmentsOf,
  namesWithoutValues,
  renderedFiles,
  UMBRELLA,
  type ChartFolder,
} from '@dhallmark/chart-gen/chart-folder';

/** Subfolders of a chart; anything else in its folder is ignored. */
export const FOLDERS: ReadonlySet<string> = new Set(['templates', 'environments', 'crds', 'files']);

/** Folders of an umbrella that hold no service charts, whatever is in them. */
const OF_UMBRELLA = new Set([...FOLDERS, 'lib']);

/**
 * The charts below `chartsRoot`, the umbrella first if there is one, then by name. Service charts may be
 * in nested folders, but not in each other. Paths are relative to the workspace. Throws Fault
 * `invalid-name`, `chart-clash`.
 *
 * @example
 * const charts = findCharts(process.cwd(), 'charts');
 */
export function findCharts(workspaceRoot: string, chartsRoot: string): readonly ChartFolder[] {
  const entries = entriesOf(join(workspaceRoot, chartsRoot));
  const umbrella = hasChart(entries)
    ? [toChartFolder(UMBRELLA, chartsRoot, filesIn(entries, join(workspaceRoot, chartsRoot)))]
    : [];
  const services = foldersIn(entries)
    .flatMap((name) => findServices(workspaceRoot, `${chartsRoot}/${name}`, OF_UMBRELLA.has(name)))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  refuseNames([...umbrella, ...services].flatMap(checkNames));
  refuseSameNames(services);
  return [...umbrella, ...services];
}

/** The chart in a folder, else those in the folders below. */
function findServices(
  workspaceRoot: string,
  folder: string,
  isUmbrellas: boolean,
): readonly ChartFolder[] {
  const path = join(workspaceRoot, folder);
  const entries = entriesOf(path);
  if (hasChart(entries))
    return [toChartFolder(posix.basename(folder), folder, filesIn(entries, path))];
  if (isUmbrellas) return [];
  return foldersIn(entries).flatMap((name) =>
    findServices(workspaceRoot, `${folder}/${name}`, false),
  );
}

function hasChart(entries: readonly Dirent[]): boolean {
  return entries.some((entry) => entry.name === 'chart.dhall' && !entry.isDirectory());
}

function foldersIn(entries: readonly Dirent[]): readonly string[] {
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

/** Helm knows a service chart by its name alone. */
function refuseSameNames(services: readonly ChartFolder[]): void {
  for (const [index, { name, root }] of services.entries()) {
    const other = services[index + 1];
    if (other?.name !== name) continue;
    throw fault({
      code: 'chart-clash',
      message: `${root}/ and ${other.root}/ would both be the chart ${name}`,
      location: { file: other.chart },
      hint: 'Rename one of the folders: they have different names wherever they are.',
    });
  }
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

/**
 * The innermost of some folders that a file is in; undefined where it is in none.
 *
 * @example
 * innermostFolder('charts/web/a/b.dhall', new Set(['charts', 'charts/web'])) // 'charts/web'
 */
export function innermostFolder(file: string, folders: ReadonlySet<string>): string | undefined {
  for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
    const folder = file.slice(0, end);
    if (folders.has(folder)) return folder;
  }
  return undefined;
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
  return [...renderedFiles(chart, umbrella), ...chart.secretFiles];
}

/** The files of one chart, relative to its folder. */
export function filesOf(folder: string): readonly string[] {
  return filesIn(entriesOf(folder), folder);
}

function filesIn(entries: readonly Dirent[], folder: string): readonly string[] {
  const top = entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name);
  const below = entries.filter((entry) => entry.isDirectory() && FOLDERS.has(entry.name));
  return [
    ...top,
    ...below.flatMap((entry) => filesBelow(join(folder, entry.name), entry.name)),
    ...archivesIn(folder, entries),
  ];
}

/** Packaged subcharts. Folders there are service charts of the umbrella. */
function archivesIn(folder: string, entries: readonly Dirent[]): readonly string[] {
  if (!entries.some((entry) => entry.isDirectory() && entry.name === 'charts')) return [];
  return entriesOf(join(folder, 'charts'))
    .filter((entry) => !entry.isDirectory() && entry.name.endsWith('.tgz'))
    .map(({ name }) => `charts/${name}`);
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
