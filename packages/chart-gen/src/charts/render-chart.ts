import { ChartError, onBehalfOf, type Diagnostic } from '../diagnostic.ts';
import type { ChartRules, DhallSession } from '../dhall/session.ts';
import { renderYaml, renderYamlDocuments, toHelmTemplate } from '../files/render-yaml.ts';
import { checkChartFile, toChartFile } from '../helm/chart-file.ts';
import { checkValuesSchema } from '../helm/values-schema.ts';
import { isJsonObject, type JsonValue } from '../objects/json-value.ts';
import { validateObject } from '../objects/validate-object.ts';
import { RELEASE_FILE, type ChartFolder, type SourceFile } from '../folder/chart-folder.ts';
import { readRules } from './chart-rules.ts';
import { holdsSecret } from '../helm/template-secrets.ts';
import {
  evaluateWithValues,
  readValues,
  requireIndirectValues,
  type ChartValues,
} from './chart-values.ts';

export interface RenderInput {
  readonly folder: ChartFolder;
  /** Whose values a chart without values.dhall is a function of; undefined without an umbrella. */
  readonly umbrella: ChartFolder | undefined;
  readonly environment: string;
  readonly session: DhallSession;
  /** A source's bytes; undefined when it is gone. */
  readonly readFile: (path: string) => Uint8Array | undefined;
}

/** The files of a Helm chart without its Secrets: path in the chart → content. */
export type RenderedChart = ReadonlyMap<string, Uint8Array>;

/**
 * Everything of one chart but its Secrets. Throws ChartError with all that is wrong with it, so that
 * a chart is whole or not there.
 */
export async function renderChart(input: RenderInput): Promise<RenderedChart> {
  return onBehalfOf(input.folder.name, () => render(input));
}

async function render(input: RenderInput): Promise<RenderedChart> {
  const { folder, umbrella, environment, session } = input;
  const rules = await readRules(folder, session);
  const values = await readValues(folder, umbrella, environment, rules, session);
  const work = { ...input, rules, values };
  const results = await Promise.allSettled([
    renderChartFile(work),
    renderValuesFiles(work),
    ...folder.objects.map((source) => renderObjects(work, source)),
    ...(folder.release ? [renderRelease(work, folder.release)] : []),
    ...folder.templates.map(async (source) => copyTemplate(work, source)),
    ...folder.copied.map(async (source) =>
      // Helm applies crds/ as they are; files/ are nothing to it
      source.output.startsWith('crds/') ? copyTemplate(work, source) : copy(work, source),
    ),
  ]);
  return new Map(gather(results).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

interface Work extends RenderInput {
  readonly rules: ChartRules;
  readonly values: ChartValues;
}

type Output = readonly (readonly [path: string, content: Uint8Array])[];

/** The outputs of all; throws ChartError with the diagnostics of all that failed. */
function gather(results: readonly PromiseSettledResult<Output>[]): Output[number][] {
  const outputs: Output[number][] = [];
  const diagnostics: Diagnostic[] = [];
  for (const result of results) {
    if (result.status === 'fulfilled') outputs.push(...result.value);
    else if (result.reason instanceof ChartError) diagnostics.push(...result.reason.diagnostics);
    else throw result.reason;
  }
  if (diagnostics.length > 0) throw new ChartError(unique(diagnostics));
  return outputs;
}

/** Files that share a faulty import all fail with the same message: it is told once. */
function unique(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter((diagnostic) => {
    const { code, message, file, line, column } = diagnostic;
    const name = JSON.stringify([code, message, file, line, column]);
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

async function renderChartFile({ folder, session, rules }: Work): Promise<Output> {
  const value = (await session.evaluate(folder.chart, { chart: rules })).toJson();
  const problems = checkChartFile(value);
  if (problems.length > 0 || !isJsonObject(value)) {
    throw new ChartError(
      problems.map((problem) => ({ ...problem, chart: folder.name, file: folder.chart })),
    );
  }
  return [['Chart.yaml', Buffer.from(renderYamlInOrder(toChartFile(value)))]];
}

/** Chart.yaml keeps Helm's order of fields; everything below them is in the stable one. */
function renderYamlInOrder(fields: Readonly<Record<string, JsonValue>>): string {
  return Object.entries(fields)
    .map(([field, value]) => renderYaml({ [field]: value }))
    .join('');
}

async function renderValuesFiles({ folder, values }: Work): Promise<Output> {
  if (folder.values === undefined || values.value === undefined) return [];
  const json = values.value.toJson();
  const schema = values.value.toJsonSchema();
  await checkValuesSchema(schema, json, folder);
  return [
    ['values.yaml', Buffer.from(renderYaml(json))],
    ['values.schema.json', Buffer.from(`${JSON.stringify(schema, undefined, 2)}\n`)],
  ];
}

async function renderObjects(work: Work, source: SourceFile): Promise<Output> {
  const { folder, rules } = work;
  requireIndirectValues(source.path, work);
  const evaluated = await evaluateWithValues(source.path, work);
  const json = evaluated.toJson();
  if (json === null) return [];
  if (typeof json === 'string') return [textOutput(work, source, json)];
  const items = Array.isArray(json) ? (json as readonly JsonValue[]) : [json];
  if (items.length === 0) return [];
  const validated = await validateAll(items, folder, source.path, rules);
  const yaml = renderYamlDocuments(validated);
  return [[source.output, Buffer.from(toHelmTemplate(yaml))]];
}

/** Objects beside the chart, which Flux applies as they are: Helm does not see them. */
async function renderRelease(work: Work, path: string): Promise<Output> {
  const { folder, rules } = work;
  requireIndirectValues(path, work);
  const json = (await evaluateWithValues(path, work)).toJson();
  const items = Array.isArray(json) ? (json as readonly JsonValue[]) : [json];
  const validated = await validateAll(items, folder, path, rules);
  return [[RELEASE_FILE, Buffer.from(renderYamlDocuments(validated))]];
}

function textOutput({ folder }: Work, source: SourceFile, text: string): Output[number] {
  if (holdsSecret(text)) throw new ChartError([misplacedSecret(folder, source.path)]);
  return [source.output, Buffer.from(text.endsWith('\n') ? text : `${text}\n`)];
}

/** The objects as their models give them; throws ChartError with the problems of all. */
async function validateAll(
  items: readonly JsonValue[],
  folder: ChartFolder,
  file: string,
  rules: ChartRules,
): Promise<JsonValue[]> {
  const options = { allowedKinds: new Set(rules.allowedKinds), secretsAllowed: false };
  const results = await Promise.all(items.map((item) => validateObject(item, options)));
  const problems = results.flatMap((result) => ('problems' in result ? result.problems : []));
  if (problems.length > 0) {
    throw new ChartError(problems.map((problem) => ({ ...problem, chart: folder.name, file })));
  }
  return results.flatMap((result) =>
    'object' in result ? [(result.object.model?.toJSON() ?? result.object.json) as JsonValue] : [],
  );
}

function copyTemplate(work: Work, source: SourceFile): Output {
  const output = copy(work, source);
  for (const [, content] of output) {
    if (holdsSecret(Buffer.from(content).toString('utf8'))) {
      throw new ChartError([misplacedSecret(work.folder, source.path)]);
    }
  }
  return output;
}

function copy({ folder, readFile }: Work, source: SourceFile): Output {
  const content = readFile(source.path);
  if (content) return [[source.output, content]];
  throw new ChartError([
    {
      code: 'unreadable-file',
      chart: folder.name,
      file: source.path,
      message: `${source.path} cannot be read`,
      hint: 'Check that it is there and readable.',
    },
  ]);
}

function misplacedSecret(folder: ChartFolder, file: string): Diagnostic {
  return {
    code: 'misplaced-secret',
    chart: folder.name,
    file,
    message: 'it makes a Secret, which would be written in the clear',
    hint: 'Put the Secret into secrets.dhall or a file named *-secret.dhall, which are encrypted.',
  };
}
