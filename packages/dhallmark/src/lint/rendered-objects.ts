import {
  findSource,
  isHelmApi,
  readChart,
  renderTemplates,
  UNKNOWN,
  type Written,
} from '@dhallmark/chart-gen/render-templates';
import { positionOf } from '@dhallmark/fault';
import { chartFolder } from '@dhallmark/gitops/tree';
import { unpackArchives } from '@dhallmark/kubernetes-objects/archives';
import type { FieldPath, RuleObject } from '@dhallmark/kubernetes-rules';
import { isNode, type Document } from 'yaml';
import { UMBRELLA } from '../charts/find-charts.ts';
import { isRecord } from '../is-record.ts';
import type { Staged } from '../render/staging.ts';
import { filesBelow, foldersOf, placeCharts } from '../sources/check-chart-sets.ts';
import { findRelease, givesValues } from './helm-release.ts';
import { parseManifests } from './parse-manifests.ts';

/** What the Helm templates of charts write. */
export interface RenderedObjects {
  /** Those of packaged charts are foreign. */
  readonly objects: readonly RuleObject[];
  /** Whether a file of a chart was rendered, so that `objects` has what it writes. */
  readonly isRendered: (chart: string, file: string) => boolean;
  /** Whether everything was rendered: otherwise what an object refers to may be in another template. */
  readonly isComplete: boolean;
  /** The templates that Helm would not render with these values; none where a release has others. */
  readonly failed: readonly FailedTemplate[];
  /** Whether an object is one of `objects`. */
  readonly isOf: (object: RuleObject) => boolean;
  /** The line of the template that wrote a field of one of `objects`; undefined for other objects. */
  readonly lineOf: (object: RuleObject, path: FieldPath) => number | undefined;
}

/** A template of the workspace that cannot be rendered. */
export interface FailedTemplate {
  readonly chart: string;
  /** In the chart's folder. */
  readonly file: string;
  /** In Helm's words. */
  readonly reason: string;
}

/** The charts that Helm installs together. */
export interface RenderInput {
  /** By chart. */
  readonly staged: ReadonlyMap<string, Staged>;
  readonly hasUmbrella: boolean;
  /** The release of Kubernetes: `1.34`. */
  readonly kubernetes: string;
}

/** A document of the output of a template. */
interface Place {
  readonly document: Document;
  /** Where the document begins in the output. */
  readonly start: number;
  readonly outcome: Written;
  readonly template: string;
}

/**
 * Renders the templates of charts with their default values as Helm would, and returns the objects that they
 * write. Of the charts' own templates those with template syntax; other ones are objects already.
 *
 * @example
 * renderObjects({ staged, hasUmbrella: true, kubernetes: '1.34' }).objects
 */
export function renderObjects({ staged, hasUmbrella, kubernetes }: RenderInput): RenderedObjects {
  const byChart = new Map([...staged].map(([chart, { files }]) => [chart, files] as const));
  if (!hasTemplates(byChart)) return nothing;
  const placed = placeCharts(byChart, hasUmbrella);
  const owners = new Map(
    [...staged.keys()].map((chart) => [chartFolder(chart, hasUmbrella), chart]),
  );
  const objects: RuleObject[] = [];
  const failed: FailedTemplate[] = [];
  const hasOtherValues = givesValues(byChart.get(UMBRELLA) ?? new Map());
  const places = new Map<string, Place>();
  const rendered = new Set<string>();
  let isComplete = true;
  for (const folder of foldersOf(placed)) {
    const { files, refused } = unpackArchives(filesBelow(placed, folder));
    if (refused.size > 0) isComplete = false;
    const release = findRelease(byChart.get(UMBRELLA) ?? new Map(), nameOf(files, folder));
    const cluster = { kubernetes: `${kubernetes}.0`, hasApi };
    for (const template of renderTemplates(readChart(files), {}, { release, cluster })) {
      const owner = ownerOf(`${folder}/${template.path}`, owners);
      const text = Buffer.from(files.get(template.path) ?? []).toString('utf8');
      const { outcome } = template;
      if (owner === undefined) continue;
      if (outcome.kind === 'failed' && !outcome.isUnsupported && !template.isArchived) {
        if (!hasOtherValues) failed.push({ ...owner, reason: outcome.reason });
      }
      if (template.path.endsWith('.txt')) continue;
      if (!template.isArchived && !text.includes('{{')) continue;
      if (outcome.kind === 'failed') {
        isComplete = false;
        continue;
      }
      const found = readObjects(outcome, text);
      if (found.isComplete) rendered.add(`${owner.chart}\n${owner.file}`);
      else isComplete = false;
      for (const { json, place } of found.objects) {
        // a chart with two aliases is rendered twice
        const index = objects.filter(
          ({ chart, file }) => chart === owner.chart && file === owner.file,
        ).length;
        const object = { ...owner, index, json, ...(template.isArchived && { isForeign: true }) };
        objects.push(object);
        places.set(keyOf(object), place);
      }
    }
  }
  return {
    objects,
    failed,
    isOf: (object) => places.has(keyOf(object)),
    isRendered: (chart, file) => rendered.has(`${chart}\n${file}`),
    isComplete,
    lineOf: (object, path) => {
      const place = places.get(keyOf(object));
      return place === undefined ? undefined : findLine(place, path);
    },
  };
}

const nothing: RenderedObjects = {
  objects: [],
  failed: [],
  isOf: () => false,
  isRendered: () => false,
  isComplete: true,
  lineOf: () => undefined,
};

/** Most sets of charts have neither template syntax nor packaged charts. */
function hasTemplates(charts: ReadonlyMap<string, ReadonlyMap<string, Uint8Array>>): boolean {
  return [...charts.values()].some((files) =>
    [...files].some(
      ([path, bytes]) =>
        /^charts\/[^/]+\.tgz$/.test(path) ||
        (path.startsWith('templates/') && Buffer.from(bytes).includes('{{')),
    ),
  );
}

/** A kind is there where its API is. */
function hasApi(api: string): boolean {
  return isHelmApi(api) || isHelmApi(api.split('/').slice(0, 2).join('/'));
}

function nameOf(files: ReadonlyMap<string, Uint8Array>, folder: string): string {
  const text = Buffer.from(files.get('Chart.yaml') ?? []).toString('utf8');
  const metadata: unknown = parseManifests(text)[0]?.toJS();
  const name = isRecord(metadata) ? metadata['name'] : undefined;
  return typeof name === 'string' ? name : folder.slice(folder.lastIndexOf('/') + 1);
}

interface Owner {
  readonly chart: string;
  /** In the chart's folder. */
  readonly file: string;
}

/** The chart of the workspace that a file of the tree belongs to: the innermost one. */
function ownerOf(path: string, owners: ReadonlyMap<string, string>): Owner | undefined {
  const [found] = [...owners]
    .filter(([folder]) => path.startsWith(`${folder}/`))
    .toSorted(([a], [b]) => b.length - a.length);
  return found && { chart: found[1], file: path.slice(found[0].length + 1) };
}

/** Helm separates documents at a line that begins with `---`, whatever follows. */
const SEPARATOR = /^---\s*/gm;

interface FoundObjects {
  /** Whether everything in the output is among them. */
  readonly isComplete: boolean;
  readonly objects: readonly FoundObject[];
}

interface FoundObject {
  readonly json: Readonly<Record<string, unknown>>;
  readonly place: Place;
}

function readObjects(outcome: Written, template: string): FoundObjects {
  const objects: FoundObject[] = [];
  let isComplete = true;
  for (const { text, start } of splitDocuments(outcome.text)) {
    const parsed = parseDocument(text);
    if (parsed === 'broken') {
      isComplete = false;
      continue;
    }
    const { document, json } = parsed;
    // the pods of `helm test` are not part of a release
    if (document === undefined || !isRecord(json) || isTest(json)) continue;
    if (isIdentityUnknown(json)) {
      isComplete = false;
      continue;
    }
    const place = { document, start, outcome, template };
    objects.push({ json: withoutUnknownNamespace(json), place });
  }
  return { isComplete, objects };
}

function keyOf({ chart, file, index }: RuleObject): string {
  return [chart, file, index].join('\n');
}

interface DocumentText {
  readonly text: string;
  readonly start: number;
}

/** Helm trims them, which decides how a block at the end is read. */
function splitDocuments(text: string): readonly DocumentText[] {
  const documents: DocumentText[] = [];
  let start = 0;
  for (const match of text.matchAll(SEPARATOR)) {
    documents.push({ text: text.slice(start, match.index).trimEnd(), start });
    start = match.index + match[0].length;
  }
  documents.push({ text: text.slice(start).trimEnd(), start });
  return documents.filter((each) => each.text !== '');
}

interface ParsedDocument {
  /** Undefined where there are comments only. */
  readonly document: Document | undefined;
  readonly json: unknown;
}

/** Helm refuses a broken one, too. */
function parseDocument(text: string): ParsedDocument | 'broken' {
  try {
    const [document] = parseManifests(text);
    if (document !== undefined && document.errors.length > 0) return 'broken';
    return { document, json: document?.toJS() };
  } catch (error) {
    if (error instanceof RangeError || error instanceof ReferenceError) return 'broken';
    throw error;
  }
}

function isTest(json: Readonly<Record<string, unknown>>): boolean {
  const annotations = fieldOf(json, ['metadata', 'annotations']);
  const hook = isRecord(annotations) ? annotations['helm.sh/hook'] : undefined;
  return typeof hook === 'string' && /(?:^|[ ,])test/.test(hook);
}

/** What identifies an object, and what it selects by. */
const IDENTITY: readonly FieldPath[] = [
  ['kind'],
  ['metadata', 'name'],
  ['metadata', 'labels'],
  ['spec', 'selector'],
  ['spec', 'template', 'metadata', 'labels'],
];

function isIdentityUnknown(json: Readonly<Record<string, unknown>>): boolean {
  return IDENTITY.some((path) => (JSON.stringify(fieldOf(json, path)) ?? '').includes(UNKNOWN));
}

/** The namespace of the release is not known, as where an object has none. */
function withoutUnknownNamespace(
  json: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const { metadata } = json;
  if (!isRecord(metadata) || metadata['namespace'] !== UNKNOWN) return json;
  const { namespace: _namespace, ...rest } = metadata;
  return { ...json, metadata: rest };
}

/**
 * Whether a field of an object depends on what only an installation decides.
 *
 * @example
 * isFieldUnknown(object.json, ['data', 'password'])
 */
export function isFieldUnknown(json: unknown, path: FieldPath): boolean {
  const value = fieldOf(json, path);
  if (typeof value === 'string') return value.includes(UNKNOWN);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((each) => typeof each === 'string' && each.includes(UNKNOWN));
}

function fieldOf(json: unknown, path: FieldPath): unknown {
  let at = json;
  for (const key of path) {
    if (Array.isArray(at)) at = (at as readonly unknown[])[Number(key)];
    else at = isRecord(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  }
  return at;
}

/** The line of the value at a path, or of the nearest value that encloses it. */
function findLine(
  { document, start, outcome, template }: Place,
  path: FieldPath,
): number | undefined {
  for (let steps = path.length; steps >= 0; steps -= 1) {
    const node = steps === 0 ? document.contents : document.getIn(path.slice(0, steps), true);
    if (!isNode(node) || !node.range) continue;
    const source = findSource(outcome.marks, start + node.range[0]);
    return source === undefined ? undefined : positionOf(template, source).line;
  }
  return undefined;
}
