import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkChartSet, type ChartFinding, type SetScope } from '@dhallmark/chart-gen/chart-set';
import { Fault, positionOf, type FaultLocation } from '@dhallmark/fault';
import { archiveOf } from '@dhallmark/kubernetes-objects/archives';
import { chartFile } from '@dhallmark/gitops/tree';
import type { ChartFolder } from '../charts/find-charts.ts';
import { closureOf, importReader } from '../charts/imports.ts';
import { isError, type ChartFailure } from '../report/chart-failure.ts';

/** The workspace that the charts of a set come from. */
export interface SetSources {
  readonly root: string;
  readonly charts: readonly ChartFolder[];
  readonly hasUmbrella: boolean;
}

/** What was found about the charts of a deploy tree, or of what is to become one. */
export interface SetFindings {
  readonly failures: readonly ChartFailure[];
  /** What Helm accepts, and what probably is not meant. */
  readonly warnings: readonly ChartFailure[];
}

/**
 * Checks the charts among the files of a deploy tree as Helm would, each umbrella with its service
 * charts. Findings name the source where `sources` is given, else the file of the tree.
 *
 * @param files by their paths in the tree
 * @example
 * const { failures } = checkChartSets(files, { root, charts: charts.all, hasUmbrella: true });
 */
export function checkChartSets(
  files: ReadonlyMap<string, Uint8Array>,
  sources?: SetSources,
  { only, lint }: SetScope = {},
): SetFindings {
  const places = sources === undefined ? new Map<string, Place>() : placesOf(sources);
  const found = foldersOf(files).flatMap((folder) =>
    checkChartSet(filesBelow(files, folder), { only: only && pathsBelow(only, folder), lint })
      .filter((finding) => !isAboutFailed(finding, files, sources))
      .map((finding) => toFailure(finding, `${folder}/${finding.file}`, { places, sources })),
  );
  return { failures: found.filter(isError), warnings: found.filter((each) => !isError(each)) };
}

/**
 * The files of rendered charts, by their paths in the deploy tree.
 *
 * @param rendered by chart, each by the paths in its folder
 * @example
 * placeCharts(new Map([['web', files]]), true).get('chart/charts/web/Chart.yaml')
 */
export function placeCharts(
  rendered: ReadonlyMap<string, ReadonlyMap<string, Uint8Array>>,
  hasUmbrella: boolean,
): ReadonlyMap<string, Uint8Array> {
  return new Map(
    [...rendered].flatMap(([chart, files]) =>
      [...files].map(([path, bytes]) => [chartFile(chart, path, hasUmbrella), bytes] as const),
    ),
  );
}

/**
 * Whether a failure is about charts together, so that none of them may be written: what is in the tree
 * would not fit to what is missing.
 *
 * @example
 * isAboutSet(failure.error) // true for `dependency-missing`
 */
export function isAboutSet({ code }: Fault): boolean {
  return code.startsWith('dependency-') || code === 'chart-name-clash';
}

/** A chart that could not be made is missing in the files, and has its own failure. */
function isAboutFailed(
  { code, literal }: ChartFinding,
  files: ReadonlyMap<string, Uint8Array>,
  sources: SetSources | undefined,
): boolean {
  if (code !== 'dependency-missing' || sources === undefined) return false;
  const { charts, hasUmbrella } = sources;
  return charts.some(
    ({ name }) => name === literal && !files.has(chartFile(name, 'Chart.yaml', hasUmbrella)),
  );
}

/**
 * The charts that Helm installs: `chart`, or each `charts/<name>` where there is no umbrella.
 *
 * @example
 * foldersOf(placeCharts(rendered, true)) // ['chart']
 */
export function foldersOf(files: ReadonlyMap<string, Uint8Array>): readonly string[] {
  const folders = [...files.keys()].flatMap(
    (path) => /^(?:chart|charts\/[^/]+)(?=\/)/.exec(path)?.[0] ?? [],
  );
  return [...new Set(folders)].toSorted();
}

/**
 * The files of a folder, by their paths in it.
 *
 * @example
 * filesBelow(files, 'chart').get('Chart.yaml')
 */
export function filesBelow(
  files: ReadonlyMap<string, Uint8Array>,
  folder: string,
): ReadonlyMap<string, Uint8Array> {
  return new Map(
    [...files].flatMap(([path, bytes]) =>
      path.startsWith(`${folder}/`) ? [[path.slice(folder.length + 1), bytes] as const] : [],
    ),
  );
}

function pathsBelow(paths: ReadonlySet<string>, folder: string): ReadonlySet<string> {
  return new Set(
    [...paths].flatMap((path) =>
      path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : [],
    ),
  );
}

/** Where a file of a tree comes from. */
interface Place {
  readonly owner: ChartFolder;
  readonly source: string;
}

function placesOf({ charts, hasUmbrella }: SetSources): ReadonlyMap<string, Place> {
  return new Map(
    charts.flatMap((owner) => {
      const files = [
        ...owner.templates,
        ...owner.copied,
        ...owner.objects,
        { output: 'Chart.yaml', path: owner.chart },
        ...(owner.values === undefined ? [] : [{ output: 'values.yaml', path: owner.values }]),
      ];
      return files.map(
        ({ output, path }) =>
          [chartFile(owner.name, output, hasUmbrella), { owner, source: path }] as const,
      );
    }),
  );
}

interface Places {
  readonly places: ReadonlyMap<string, Place>;
  readonly sources: SetSources | undefined;
}

function toFailure(
  { code, severity, line, column, path, literal, message, hint }: ChartFinding,
  file: string,
  { places, sources }: Places,
): ChartFailure {
  // what is in an archive comes from the archive
  const place = places.get(file) ?? places.get(archiveOf(file) ?? '');
  const location =
    place === undefined || sources === undefined
      ? { file, line, column, path }
      : place.source.endsWith('.dhall')
        ? { ...findLiteral(sources.root, place.source, literal), path }
        : places.has(file)
          ? { file: place.source, line, column, path }
          : { file: place.source + file.slice((archiveOf(file) ?? '').length), line, column, path };
  const error = new Fault({ code, message, location, hint });
  const failure = { chart: place?.owner.name, error };
  return severity === 'warning' ? { ...failure, severity } : failure;
}

/**
 * The place of a string literal among a Dhall file and its imports, if there is exactly one; else the
 * file. The evaluator does not know where a value comes from.
 */
function findLiteral(root: string, entry: string, literal: string | undefined): FaultLocation {
  if (literal === undefined) return { file: entry };
  const quoted = JSON.stringify(literal);
  const places = closureOf([entry], importReader(root)).files.flatMap((file) => {
    if (!file.endsWith('.dhall')) return [];
    const text = readText(join(root, file));
    const offsets = [...text.matchAll(/"(?:[^"\\\n]|\\.)*"/g)].flatMap((match) =>
      match[0] === quoted ? [match.index] : [],
    );
    return offsets.map((offset) => ({ file, ...positionOf(text, offset) }));
  });
  const [first] = places;
  return first !== undefined && places.length === 1 ? first : { file: entry };
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
