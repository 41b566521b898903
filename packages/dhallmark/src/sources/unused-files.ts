import { basename, dirname, join, posix } from 'node:path';
import { checkChartFolder } from '@dhallmark/chart-gen/check-chart-folder';
import { findSimilarName, type Fault } from '@dhallmark/fault';
import {
  filesOf,
  FOLDERS,
  innermostFolder,
  isWhole,
  UMBRELLA,
  type ChartSelection,
} from '../charts/find-charts.ts';
import { fault } from '../fault.ts';
import { listChartFiles } from '../files/list-chart-files.ts';
import { CollectedFailures } from '../report/collected-failures.ts';
import type { ChartFailure } from '../report/chart-failure.ts';
import type { Env } from '../workspace/env.ts';
import type { Options } from '../workspace/options.ts';
import { classifyFiles, rootsOf, unitOf, type ChartsPlace } from './file-uses.ts';
import { findIgnoredCharts } from './ignored-sources.ts';
import { matchesPattern } from './ignored-patterns.ts';
import { listIgnoredUntracked } from './tracked-files.ts';

/** A workspace whose charts' folder is looked through. */
export interface SearchedWorkspace {
  readonly root: string;
  readonly env: Env;
  readonly options: Pick<Options, 'chartsRoot' | 'ignoredFiles'>;
  readonly charts: ChartSelection;
}

/** What was found in a charts' folder. */
export interface UnusedFiles {
  /** One for each folder or file that nothing uses; of the selected charts, or of everything. */
  readonly failures: readonly ChartFailure[];
  /** The files that match a pattern of `ignoredFiles`, relative to the workspace. */
  readonly ignored: readonly string[];
}

/**
 * Throws CollectedFailures where something below the charts' folder is neither used nor ignored, or is a
 * chart that Git ignores.
 *
 * @example
 * requireUsedFiles(workspace);
 */
export function requireUsedFiles(workspace: SearchedWorkspace): void {
  const failures = [...findIgnoredCharts(workspace), ...findUnusedFiles(workspace).failures];
  if (failures.length > 0) throw new CollectedFailures(failures);
}

/**
 * Folders and files below the charts' folder that no chart uses, and that neither the option
 * `ignoredFiles` nor a `.gitignore` names. Reads names, and Dhall files for their imports.
 *
 * @example
 * const { failures } = findUnusedFiles(workspace);
 */
export function findUnusedFiles({ root, env, options, charts }: SearchedWorkspace): UnusedFiles {
  const { chartsRoot, ignoredFiles } = options;
  const place: ChartsPlace = { root, chartsRoot, ignoredFiles, charts: charts.all };
  const listed = listChartFiles(root, chartsRoot);
  const { unused: found, ignored } = classifyFiles(listed.files, place);
  const emptyFolders = listed.emptyFolders.filter(
    // one that a chart may have is what remains of a deleted file, and is not in another clone
    (folder) =>
      !FOLDERS.has(basename(folder)) &&
      basename(folder) !== 'charts' &&
      !matchesPattern(folder.slice(chartsRoot.length + 1), ignoredFiles),
  );
  // Git is asked only where there is something to report
  const untracked = found.length === 0 ? new Set() : listIgnoredUntracked(root, env, chartsRoot);
  const unused = found.filter((file) => !untracked.has(file));
  const used = new Set(listed.files.filter((file) => !unused.includes(file)));
  const units = Map.groupBy(unused, (file) => unitOf(file, place));
  const failures = [
    ...[...units].flatMap(([unit, files]) => describeUnit(unit, files, { place, used })),
    ...emptyFolders.map((folder) => ({
      chart: ownerOf(folder, place),
      error: emptyFolder(folder),
    })),
  ];
  return {
    failures: isWhole(charts)
      ? failures
      : failures.filter(({ chart }) => charts.selected.some(({ name }) => name === chart)),
    ignored,
  };
}

/** The chart that a path is in, the innermost one. */
function ownerOf(path: string, place: ChartsPlace): string | undefined {
  const root = innermostFolder(path, rootsOf(place));
  return place.charts.find((chart) => chart.root === root)?.name;
}

interface UnitContext {
  readonly place: ChartsPlace;
  readonly used: ReadonlySet<string>;
}

/** One failure for a folder of which nothing is used, else one for each file. */
function describeUnit(
  unit: string,
  files: readonly string[],
  { place, used }: UnitContext,
): readonly ChartFailure[] {
  const chart = ownerOf(unit, place);
  const ofUnit = (error: Fault): ChartFailure => ({ chart, error });
  const isFolder = files.some((file) => file !== unit);
  if (isFolder && ![...used].some((file) => file.startsWith(`${unit}/`))) {
    return [ofUnit(unusedFolder(unit, files, place))];
  }
  return files.flatMap((file) => describeFile(file, place)).map(ofUnit);
}

function describeFile(file: string, { root, charts }: ChartsPlace): readonly Fault[] {
  const owner = charts.find((chart) => chart.root === dirname(file));
  const generated = owner && checkChartFolder(owner, filesOf(join(root, owner.root)));
  const known = generated?.filter(({ location }) => location.file === file) ?? [];
  return known.length > 0 ? known : [unusedFile(file)];
}

/** What the names of a chart's own files are often mistaken for. */
const SOURCES = ['chart.dhall', 'values.dhall', 'secrets.dhall', 'NOTES.txt', 'README.md'];

function unusedFile(file: string): Fault {
  const name = basename(file);
  const intended = SOURCES.find((source) => source.toLowerCase() === name.toLowerCase());
  const similar = intended ?? findSimilarName(name, SOURCES, 2);
  return fault({
    code: 'unused-file',
    message:
      similar === undefined || similar === name
        ? `no chart uses ${file}`
        : `no chart uses ${file}; did you mean ${similar}?`,
    location: { file },
    hint: 'Rename it to a file that a chart may have (docs/charts.md lists them), import it, remove it, or add it to the option ignoredFiles.',
  });
}

function unusedFolder(folder: string, files: readonly string[], { charts }: ChartsPlace): Fault {
  const names = files.filter((file) => dirname(file) === folder).map((file) => basename(file));
  const misspelled =
    names.find((name) => name.toLowerCase() === 'chart.dhall') ??
    names.find((name) => findSimilarName(name, ['chart.dhall'], 2) !== undefined);
  const nested = files.find((file) => basename(file) === 'chart.dhall');
  const owner = charts.find(({ name, root }) => name !== UMBRELLA && folder.startsWith(`${root}/`));
  const [why, hint] =
    nested !== undefined
      ? [
          `${nested} is inside ${owner?.root ?? posix.dirname(folder)}, and charts are not in each other`,
          `Move ${dirname(nested)} beside it.`,
        ]
      : misspelled !== undefined
        ? [
            `it has no chart.dhall but ${misspelled}`,
            `Rename ${folder}/${misspelled} to chart.dhall.`,
          ]
        : names.includes('Chart.yaml')
          ? [
              'it is a Helm chart without chart.dhall',
              `Write ${folder}/chart.dhall with the content of Chart.yaml, and delete Chart.yaml; templates stay as they are. Or move the folder away.`,
            ]
          : [
              'it has no chart.dhall, and no chart imports a file of it',
              'Add chart.dhall (nx g @dhallmark/nx:chart NAME), import its files, or remove the folder.',
            ];
  return fault({
    code: 'unused-folder',
    message: `no chart uses the folder ${folder}: ${why}`,
    location: { file: folder },
    hint: `${hint} The option ignoredFiles names what is not for charts.`,
  });
}

function emptyFolder(folder: string): Fault {
  return fault({
    code: 'unused-folder',
    message: `the folder ${folder} is empty`,
    location: { file: folder },
    hint: 'Remove it, or add the files that are missing.',
  });
}
