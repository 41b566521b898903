import type { Fault } from '@dhallmark/fault';
import { definedTemplates, type DefinedTemplates } from '@dhallmark/kubernetes-objects/templates';
import { chartFault } from '../codes.ts';
import { combineFaults, faultsOf } from '../combine-faults.ts';
import { renderYaml, renderYamlDocuments, toHelmTemplate } from '../files/render-yaml.ts';
import { checkChartFile, toChartFile } from '../helm/chart-file.ts';
import type { Unchecked } from '../objects/custom-kind.ts';
import { isJsonObject, listItems, type JsonValue } from '../objects/json-value.ts';
import { validateObject } from '../objects/validate-object.ts';
import { RELEASE_FILE, type SourceFile } from '../folder/chart-folder.ts';
import { readChartContext, type ChartInput } from './chart-context.ts';
import {
  checkCrdFile,
  checkTemplateBytes,
  checkTemplateFile,
} from '../helm/check-template-file.ts';
import { evaluateWithValues, requireIndirectValues, type ChartContext } from './chart-values.ts';
import { readLiveChart, type LiveChart } from './live-chart.ts';
import { renderValuesFiles } from './values-files.ts';
import type { ValueUse } from '../live/value-uses.ts';
import { placeFaults } from './find-places.ts';

/** A Helm chart without its Secrets. */
export interface RenderedChart {
  /** Path in the chart → content. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The objects of which not everything was checked, in the order of the files. */
  readonly unchecked: readonly UncheckedObject[];
  /** How it uses its values; undefined where its values are not live. */
  readonly values?: readonly ValueUse[] | undefined;
}

/** An object of which not everything was checked. */
export interface UncheckedObject extends Unchecked {
  /** The file in the chart: `templates/web.yaml`. */
  readonly file: string;
  /** Which document of the file, counted from 0. */
  readonly index: number;
}

/**
 * All files of one chart except its Secrets, and how it uses its values. Throws a Fault, or an
 * AggregateError of Faults, for everything that is wrong with it: a chart is complete or not there.
 *
 * @example
 * const { files } = await renderChart({ folder, umbrella, environment: 'local', session });
 */
export async function renderChart(input: ChartInput): Promise<RenderedChart> {
  const { folder } = input;
  const unchecked: UncheckedObject[] = [];
  const context = await readChartContext(input);
  const defined = readDefined(input);
  // a chart.dhall with a fault is reported where it is rendered
  const live = await readLiveChart(context, input.umbrella, defined).catch(() => undefined);
  const work: RenderContext = { ...context, input, defined, unchecked, live };
  const results = await Promise.allSettled([
    renderChartFile(work),
    renderValues(work),
    ...folder.objects.map((source) => renderObjects(work, source)),
    ...(folder.release ? [renderRelease(work, folder.release)] : []),
    ...folder.templates.map(async (source) => copyTemplate(work, source)),
    ...folder.copied.map(async (source) =>
      // Helm applies crds/ unchanged and ignores files/
      source.output.startsWith('crds/') ? copyCrds(work, source) : copyFile(work, source),
    ),
  ]);
  const files = new Map(gather(results).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const values = await live?.listUses();
  return {
    files,
    unchecked: unchecked.toSorted((a, b) =>
      a.file === b.file ? a.index - b.index : a.file < b.file ? -1 : 1,
    ),
    ...(values === undefined ? {} : { values }),
  };
}

/** What a render knows, and the templates that the chart's own files define. */
type RenderContext = ChartContext & {
  readonly input: ChartInput;
  readonly defined: DefinedTemplates;
  /** Is added to. */
  readonly unchecked: UncheckedObject[];
  readonly live: LiveChart | undefined;
};

function readDefined({ folder, session }: ChartInput): DefinedTemplates {
  const found = folder.templates.map(({ path }) => session.sources.find(path));
  // what may not be read is reported where it is copied
  return definedTemplates(
    found.flatMap((source) => (source && 'bytes' in source ? [textOf(source.bytes)] : [])),
  );
}

type Output = readonly (readonly [path: string, content: Uint8Array])[];

/** The outputs of all; throws the faults of all that failed. */
function gather(results: readonly PromiseSettledResult<Output>[]): Output[number][] {
  const outputs: Output[number][] = [];
  const faults: Fault[] = [];
  for (const result of results) {
    if (result.status === 'fulfilled') {
      outputs.push(...result.value);
      continue;
    }
    const found = faultsOf(result.reason);
    if (found === undefined) throw result.reason;
    faults.push(...found);
  }
  if (faults.length > 0) throw combineFaults(faults);
  return outputs;
}

async function renderChartFile({ folder, session, rules, input }: RenderContext): Promise<Output> {
  const value = (await session.evaluate(folder.chart, { chart: rules })).toJson();
  const faults = checkChartFile(value, folder.chart);
  if (faults.length > 0 || !isJsonObject(value)) {
    const placed = faults.map((each) => ({ ...each, index: 0 }));
    throw combineFaults(await placeFaults(placed, folder.chart, input));
  }
  return [['Chart.yaml', Buffer.from(renderYamlInOrder(toChartFile(value)))]];
}

/** Chart.yaml has Helm's order of fields; everything below them has the usual order. */
function renderYamlInOrder(fields: Readonly<Record<string, JsonValue>>): string {
  return Object.entries(fields)
    .map(([field, value]) => renderYaml({ [field]: value }))
    .join('');
}

async function renderValues(work: RenderContext): Promise<Output> {
  const files = await renderValuesFiles(work, work.input.withoutValues, work.live);
  return files.map(([path, text]) => [path, Buffer.from(text)]);
}

async function renderObjects(work: RenderContext, source: SourceFile): Promise<Output> {
  requireIndirectValues(source.path, work);
  const evaluated = await evaluateWithValues(source.path, work);
  const json = evaluated.toJson();
  if (typeof json === 'string') {
    const live = await work.live?.objectsOf(source);
    return [textOutput(source, live?.template ?? json, work.defined)];
  }
  const items = json === null ? [] : listItems(json);
  const validated = await validateAll(items, source, work);
  const live = await work.live?.objectsOf(source);
  if (live?.template !== undefined) return [textOutput(source, live.template, work.defined)];
  if (items.length === 0) return [];
  const yaml = renderYamlDocuments(validated);
  return [[source.output, Buffer.from(toHelmTemplate(yaml))]];
}

/** Objects outside of the chart, which Flux applies. Helm does not see them. */
async function renderRelease(work: RenderContext, path: string): Promise<Output> {
  requireIndirectValues(path, work);
  const json = (await evaluateWithValues(path, work)).toJson();
  const items = listItems(json);
  const validated = await validateAll(items, { path, output: RELEASE_FILE }, work);
  return [[RELEASE_FILE, Buffer.from(renderYamlDocuments(validated))]];
}

function textOutput(
  { path, output }: SourceFile,
  text: string,
  defined: DefinedTemplates,
): Output[number] {
  requireNone(checkTemplateFile({ source: path, output, text }, defined));
  return [output, Buffer.from(text.endsWith('\n') ? text : `${text}\n`)];
}

/** The objects as their models serialise them. Throws the faults of all, with their places. */
async function validateAll(
  items: readonly JsonValue[],
  { path: file, output }: SourceFile,
  { rules, input, unchecked }: RenderContext,
): Promise<JsonValue[]> {
  const allowedKinds = new Set(rules.allowedKinds);
  const { customKinds } = input;
  const options = { file, allowedKinds, customKinds, secretsAllowed: false };
  const results = await Promise.all(items.map((item) => validateObject(item, options)));
  const faults = results.flatMap((result, index) =>
    'faults' in result ? result.faults.map((each) => ({ ...each, index })) : [],
  );
  if (faults.length > 0) throw combineFaults(await placeFaults(faults, file, input));
  for (const [index, result] of results.entries()) {
    const left = 'object' in result ? result.object.unchecked : undefined;
    if (left !== undefined) unchecked.push({ file: output, index, ...left });
  }
  return results.flatMap((result) =>
    'object' in result ? [(result.object.model?.toJSON() ?? result.object.json) as JsonValue] : [],
  );
}

function copyTemplate(work: RenderContext, source: SourceFile): Output {
  const output = copyFile(work, source);
  for (const [path, content] of output) {
    requireNone(checkTemplateBytes(source.path, content));
    const file = { source: source.path, output: path, text: textOf(content) };
    requireNone(checkTemplateFile(file, work.defined));
  }
  return output;
}

function copyCrds(work: ChartContext, source: SourceFile): Output {
  const output = copyFile(work, source);
  for (const [, content] of output) requireNone(checkCrdFile(source.path, content));
  return output;
}

function requireNone(faults: readonly Fault[]): void {
  if (faults.length > 0) throw combineFaults(faults);
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8');
}

function copyFile({ session }: ChartContext, source: SourceFile): Output {
  const content = session.sources.read(source.path);
  if (content) return [[source.output, content]];
  throw chartFault({
    code: 'unreadable-file',
    message: 'the file cannot be read',
    location: { file: source.path },
    hint: 'Check that it exists, and its permissions.',
  });
}
