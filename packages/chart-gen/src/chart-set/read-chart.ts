import { isAlias, isNode, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { isJsonObject, type JsonObject, type JsonValue } from '../objects/json-value.ts';

/** A chart as Helm loads it, with its subcharts. Paths are relative to the outermost chart. */
export interface HelmChart {
  /** The folder with `/` at its end; empty for the outermost chart. */
  readonly folder: string;
  /** Whether it is packaged: an archive in the folder `charts` of another chart, or inside of one. */
  readonly isArchived: boolean;
  /** Its own files and those of its subcharts, by their paths in its folder. */
  readonly files: ChartFiles;
  /** The content of Chart.yaml; undefined where it is absent or not a mapping. */
  readonly metadata: JsonObject | undefined;
  /** The line of a field of Chart.yaml, such as ['dependencies', 0]. */
  readonly lineOf: (path: readonly (string | number)[]) => number | undefined;
  /** values.yaml; empty where it is absent or not a mapping. */
  readonly values: JsonObject;
  /** Whether values.yaml is absent, empty or a mapping. */
  readonly areValuesReadable: boolean;
  /** Everything below templates/, by path. */
  readonly templates: ReadonlyMap<string, string>;
  readonly subcharts: readonly HelmChart[];
}

/**
 * The files of a chart and its subcharts, by their paths in its folder. Those of an archive are in a folder
 * with its name: see `unpackArchives`.
 */
export type ChartFiles = ReadonlyMap<string, Uint8Array>;

/**
 * Reads a chart and its subcharts in `charts/`, as Helm does.
 *
 * @param files by their paths in the chart's folder
 * @param folder where the chart is in the outermost one, with `/` at its end
 * @param isArchived whether it is in an archive
 * @example
 * readChart(files).subcharts.map(({ folder }) => folder) // ['charts/web/']
 */
export function readChart(files: ChartFiles, folder = '', isArchived = false): HelmChart {
  const text = (name: string): string | undefined => {
    const bytes = files.get(name);
    return bytes && Buffer.from(bytes).toString('utf8');
  };
  const lines = new LineCounter();
  const document = parseYaml(text('Chart.yaml') ?? '', lines);
  const metadata = toJson(document);
  const valuesDocument = parseYaml(text('values.yaml') ?? '');
  const values = toJson(valuesDocument);
  return {
    folder,
    isArchived,
    files,
    metadata: isJsonObject(metadata) ? metadata : undefined,
    lineOf: (path) => lineOf(document, lines, path),
    values: isJsonObject(values) ? values : {},
    areValuesReadable: isJsonObject(values) || isEmpty(valuesDocument),
    templates: new Map(
      [...files]
        .filter(([path]) => path.startsWith('templates/'))
        .map(([path, bytes]) => [folder + path, Buffer.from(bytes).toString('utf8')]),
    ),
    subcharts: [...filesOfSubcharts(files)].map(([name, own]) =>
      // the archive itself is there, too
      readChart(own, `${folder}charts/${name}/`, isArchived || files.has(`charts/${name}`)),
    ),
  };
}

/** By folder, sorted. Helm skips names that begin with a dot or an underscore. */
function filesOfSubcharts(files: ChartFiles): ReadonlyMap<string, ChartFiles> {
  const found = new Map<string, Map<string, Uint8Array>>();
  for (const [path, bytes] of files) {
    const [prefix = '', name = ''] = /^charts\/([^/._][^/]*)\//.exec(path) ?? [];
    if (name === '') continue;
    const own = found.get(name) ?? new Map<string, Uint8Array>();
    found.set(name, own.set(path.slice(prefix.length), bytes));
  }
  return new Map([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function parseYaml(text: string, lineCounter = new LineCounter()): Document | undefined {
  try {
    return parseDocument(text, { uniqueKeys: false, lineCounter });
  } catch (error) {
    // the parser overflows the stack on deep nesting
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function isEmpty(document: Document | undefined): boolean {
  return document !== undefined && toJson(document) === null && !hasErrors(document);
}

function toJson(document: Document | undefined): JsonValue {
  if (document === undefined || hasErrors(document)) return null;
  return document.toJS() as JsonValue;
}

/** Of several documents Helm reads the first one. */
function hasErrors(document: Document): boolean {
  if (document.errors.some(({ code }) => code !== 'MULTIPLE_DOCS')) return true;
  let isBroken = false;
  const anchors = new Set<string>();
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node)) isBroken ||= !anchors.has(node.source);
      else if (node.anchor !== undefined) anchors.add(node.anchor);
    },
  });
  return isBroken;
}

function lineOf(
  document: Document | undefined,
  lines: LineCounter,
  path: readonly (string | number)[],
): number | undefined {
  const node = document?.getIn(path, true);
  const offset = isNode(node) ? node.range?.[0] : undefined;
  return offset === undefined ? undefined : lines.linePos(offset).line;
}

/** A string field, or an empty string. */
export function textIn(object: JsonObject | undefined, field: string): string {
  const value = object?.[field];
  return typeof value === 'string' ? value : '';
}

/** The charts of a set, the outermost first. */
export function allCharts(chart: HelmChart): readonly HelmChart[] {
  return [chart, ...chart.subcharts.flatMap(allCharts)];
}
