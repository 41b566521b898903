import { existsSync, readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

/** The umbrella's name where charts are named by their folder. */
export const UMBRELLA = '.';

/** One chart's sources. Paths are relative to the workspace and use `/`. */
export interface ChartSource {
  /** The folder's name below the charts' root; UMBRELLA for the umbrella chart. */
  readonly name: string;
  readonly root: string;
  /** Dhall files that are evaluated, the environments' functions among them. */
  readonly entries: readonly string[];
  /** Files that are copied: plain templates, crds/, files/. */
  readonly copied: readonly string[];
  /** Names of the environments that this chart has a function for. */
  readonly environments: readonly string[];
}

const COPIED = /\.(ya?ml|tpl)$|^NOTES\.txt$|^\.helmignore$/;
const COPIED_FOLDERS = ['crds', 'files'];

/** The charts below `chartsRoot`, the umbrella first if there is one, then by name. */
export function findCharts(workspaceRoot: string, chartsRoot: string): readonly ChartSource[] {
  const services = entriesOf(join(workspaceRoot, chartsRoot))
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .filter((name) => existsSync(join(workspaceRoot, chartsRoot, name, 'chart.dhall')))
    .toSorted();
  const charts = services.map((name) => readChart(workspaceRoot, `${chartsRoot}/${name}`, name));
  if (!existsSync(join(workspaceRoot, chartsRoot, 'chart.dhall'))) return charts;
  return [readChart(workspaceRoot, chartsRoot, UMBRELLA), ...charts];
}

/** `local` always, and each environment for which any chart has a function; sorted. */
export function environmentsOf(charts: readonly ChartSource[]): readonly string[] {
  return [...new Set(['local', ...charts.flatMap((chart) => chart.environments)])].toSorted();
}

function readChart(workspaceRoot: string, root: string, name: string): ChartSource {
  const top = entriesOf(join(workspaceRoot, root)).filter((entry) => entry.isFile());
  const templates = filesBelow(workspaceRoot, `${root}/templates`);
  const environments = filesBelow(workspaceRoot, `${root}/environments`).filter(isDhall);
  const files = [...top.map((entry) => `${root}/${entry.name}`), ...templates];
  return {
    name,
    root,
    entries: [...files.filter(isDhall), ...environments],
    copied: [
      ...files.filter((file) => COPIED.test(file.slice(file.lastIndexOf('/') + 1))),
      ...COPIED_FOLDERS.flatMap((folder) => filesBelow(workspaceRoot, `${root}/${folder}`)),
    ],
    environments: environments.map((file) =>
      file.slice(root.length + '/environments/'.length, -'.dhall'.length),
    ),
  };
}

function isDhall(file: string): boolean {
  return file.endsWith('.dhall');
}

function filesBelow(workspaceRoot: string, folder: string): readonly string[] {
  return entriesOf(join(workspaceRoot, folder)).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(workspaceRoot, path) : [path];
  });
}

/** Sorted by name; empty where the folder is absent. */
function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).toSorted((a, b) =>
      a.name < b.name ? -1 : 1,
    );
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
