import { readFileSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import {
  entriesOfRender,
  innermostFolder,
  umbrellaOf,
  type ChartFolder,
} from '../charts/find-charts.ts';
import { closureOf, importReader } from '../charts/imports.ts';
import { LINT_BASELINE } from '../workspace/paths.ts';
import { HOUSEKEEPING, matchesPattern } from './ignored-patterns.ts';

/** The charts' folder: what is in it, and what is left out on purpose. */
export interface ChartsPlace {
  readonly root: string;
  readonly chartsRoot: string;
  readonly charts: readonly ChartFolder[];
  /** The option `ignoredFiles`. */
  readonly ignoredFiles: readonly string[];
}

/** What becomes of the files below the charts' folder. Paths are relative to the workspace. */
export interface FileUses {
  /** Files that match a pattern of `ignoredFiles`. */
  readonly ignored: readonly string[];
  /** Files that no chart uses and no pattern names. */
  readonly unused: readonly string[];
}

/** Folders that hold Dhall files for charts by their names, whether or not a chart imports one now. */
const LIBRARIES = new Set(['lib', 'shared', 'common', 'types', 'schemas']);
/** Documentation of a folder of Dhall files. */
const documentation = new Set(['README.md', 'LICENSE']);

/**
 * What becomes of each file: it has a purpose by its name, a chart imports it, it is in a folder of Dhall
 * files that is a library by its name or of which charts import at least one, or it is ignored or not used.
 *
 * @example
 * const { unused } = classifyFiles(listChartFiles(root, 'charts').files, place);
 */
export function classifyFiles(files: readonly string[], place: ChartsPlace): FileUses {
  const purposes = new Set(place.charts.flatMap(filesWithPurpose));
  const ignored: string[] = [];
  const open: string[] = [];
  for (const file of files.filter((path) => !purposes.has(path))) {
    const path = file.slice(place.chartsRoot.length + 1);
    if (path === LINT_BASELINE) continue;
    if (matchesPattern(path, place.ignoredFiles)) ignored.push(file);
    else if (!matchesPattern(basename(file), HOUSEKEEPING)) open.push(file);
  }
  return { ignored, unused: open.length === 0 ? [] : findUnused(open, place) };
}

function isLibraryFile(file: string): boolean {
  return file.endsWith('.dhall') || documentation.has(basename(file));
}

function findUnused(files: readonly string[], place: ChartsPlace): readonly string[] {
  const folders = new Set(files.filter(isLibraryFile).map((file) => unitOf(file, place)));
  const libraries = new Set([...folders].filter((folder) => LIBRARIES.has(basename(folder))));
  const asked = new Set([...folders].filter((folder) => !libraries.has(folder)));
  const mentioned = asked.size === 0 ? asked : mentionedFolders(asked, place);
  const known = new Set([...libraries, ...mentioned]);
  const open = files.filter((file) => !isLibraryFile(file) || !known.has(unitOf(file, place)));
  if (open.length === 0) return [];
  const imported = importedFiles(place);
  const used = new Set([...imported].map((file) => unitOf(file, place)));
  return open.filter(
    (file) => !imported.has(file) && !(isLibraryFile(file) && used.has(unitOf(file, place))),
  );
}

/**
 * The folder directly below a chart, or below the charts' folder, that a file is in; the file itself
 * where it is in none.
 *
 * @example
 * unitOf('charts/lib/a/b.dhall', place) // 'charts/lib'
 */
export function unitOf(file: string, place: ChartsPlace): string {
  const owner = innermostFolder(file, rootsOf(place)) ?? '';
  const [first = ''] = file.slice(owner === '' ? 0 : owner.length + 1).split('/');
  return owner === '' ? first : `${owner}/${first}`;
}

const knownRoots = new WeakMap<readonly ChartFolder[], ReadonlySet<string>>();

/** The charts' folder and those of the charts. */
export function rootsOf({ chartsRoot, charts }: ChartsPlace): ReadonlySet<string> {
  const roots = knownRoots.get(charts) ?? new Set([chartsRoot, ...charts.map(({ root }) => root)]);
  knownRoots.set(charts, roots);
  return roots;
}

function filesWithPurpose(chart: ChartFolder): readonly string[] {
  const { chart: file, values, secretSpecs, options, release, environments } = chart;
  return [
    ...[file, values, secretSpecs, options, release].filter((path) => path !== undefined),
    ...[...chart.objects, ...chart.templates, ...chart.copied].map(({ path }) => path),
    ...chart.secretFiles,
    ...environments.values(),
  ];
}

/**
 * Those of `asked` that the charts' own Dhall files name in an import, by a search in their text: it
 * settles what a library is in most workspaces without parsing, and after a few files.
 */
function mentionedFolders(asked: ReadonlySet<string>, place: ChartsPlace): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const file of place.charts.flatMap(filesWithPurpose)) {
    if (!file.endsWith('.dhall')) continue;
    const text = readText(join(place.root, file)).replaceAll(/--.*|\{-[\s\S]*?-\}/g, '');
    for (const [path] of text.matchAll(/(?<![\w./])\.{1,2}\/[\w./-]+\.dhall/g)) {
      const imported = posix.join(dirname(file), path);
      for (const folder of asked) if (imported.startsWith(`${folder}/`)) folders.add(folder);
    }
    if (folders.size === asked.size) break;
  }
  return folders;
}

function importedFiles({ root, charts }: ChartsPlace): ReadonlySet<string> {
  const reader = importReader(root, { followHashed: true });
  const umbrella = umbrellaOf(charts);
  const entries = charts.flatMap((chart) => entriesOfRender(chart, umbrella));
  return new Set(closureOf(entries, reader).files);
}

/** What cannot be read here is reported where it is rendered. */
function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
