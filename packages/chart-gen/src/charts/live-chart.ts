import type { Fault } from '@dhallmark/fault';
import type { DefinedTemplates } from '@dhallmark/kubernetes-objects/templates';
import { chartFault } from '../codes.ts';
import { combineFaults } from '../combine-faults.ts';
import { readDependencies } from '../chart-set/dependency-list.ts';
import { checkTemplateFile } from '../helm/check-template-file.ts';
import { makeLiveObjects, refuseAll, type LiveObjects } from '../live/live-objects.ts';
import { readByHelm } from '../live/read-by-helm.ts';
import { listValueUses, type ValueUse } from '../live/value-uses.ts';
import { partOfValues, type ValuesAndSchema } from '../live/part-of-values.ts';
import { partScope, wholeScope, type ValuesScope } from '../live/values-scope.ts';
import { isJsonObject, type JsonValue } from '../objects/json-value.ts';
import type { Evaluated, ValueSettings } from '../dhall/session.ts';
import type { ChartFolder, SourceFile } from '../folder/chart-folder.ts';
import { evaluateWithValues, type ChartContext } from './chart-values.ts';

/**
 * The live values of a chart; undefined where its `dhallmark.dhall` does not ask for them, or it has no values.
 *
 * @param defined the templates that the chart's own files define
 */
export async function readLiveChart(
  context: ChartContext,
  umbrella: ChartFolder | undefined,
  defined: DefinedTemplates,
): Promise<LiveChart | undefined> {
  const { rules, values, session, folder } = context;
  if (rules.values === undefined || values.value === undefined) return undefined;
  const chart = (await session.evaluate(folder.chart, { chart: rules })).toJson();
  const scope = await readScope(context, umbrella, chart);
  const owner = folder.values ?? umbrella?.values;
  return new LiveChart(context, {
    values: values.value,
    file: owner,
    settings: rules.values,
    scope,
    chart,
    defined,
  });
}

async function readScope(
  { folder, session, rules }: ChartContext,
  umbrella: ChartFolder | undefined,
  chart: JsonValue,
): Promise<ValuesScope> {
  if (folder.values !== undefined || umbrella === undefined || umbrella.root === folder.root) {
    return wholeScope;
  }
  const parent = (await session.evaluate(umbrella.chart, { chart: rules })).toJson();
  const name = isJsonObject(chart) ? chart['name'] : undefined;
  return partScope(typeof name === 'string' ? name : folder.name, parent);
}

interface LiveSource {
  readonly values: Evaluated;
  /** Where they are written. */
  readonly file: string | undefined;
  readonly settings: ValueSettings;
  readonly scope: ValuesScope;
  /** The content of Chart.yaml. */
  readonly chart: JsonValue;
  readonly defined: DefinedTemplates;
}

/** The live values of one chart. */
export class LiveChart {
  readonly scope: ValuesScope;
  /** The file with the values, of the chart or of its umbrella. */
  readonly valuesFile: string | undefined;
  readonly #context: ChartContext;
  readonly #values: Evaluated;
  readonly #settings: ValueSettings;
  readonly #chart: JsonValue;
  readonly #defined: DefinedTemplates;
  readonly #objects = new Map<string, Promise<LiveObjects | undefined>>();

  constructor(
    context: ChartContext,
    { values, file, settings, scope, chart, defined }: LiveSource,
  ) {
    this.#context = context;
    this.#values = values;
    this.valuesFile = file;
    this.#settings = settings;
    this.scope = scope;
    this.#chart = chart;
    this.#defined = defined;
  }

  /** What a file's objects are as a template; undefined for one that is not a function of the values. */
  objectsOf(source: SourceFile): Promise<LiveObjects | undefined> {
    const objects = this.#objects.get(source.path) ?? this.#evaluate(source);
    this.#objects.set(source.path, objects);
    return objects;
  }

  async #evaluate({ path: file, output }: SourceFile): Promise<LiveObjects | undefined> {
    const { session, rules } = this.#context;
    const { isFunction } = await session.evaluate(file, { chart: rules });
    if (!isFunction) return undefined;
    const isText = typeof (await evaluateWithValues(file, this.#context)).toJson() === 'string';
    const evaluate = await session.evaluatePartially(file, { chart: rules }, this.#values);
    const objects = makeLiveObjects(evaluate, this.scope, this.#settings, isText);
    const { template, live } = objects;
    if (template === undefined) return objects;
    const [refused] = checkTemplateFile({ source: file, output, text: template }, this.#defined);
    if (refused === undefined) return objects;
    return refuseAll(live, `the template would be refused: ${refused.message}`);
  }

  /** The values that Helm gives the chart, with their schema. */
  partOf(whole: ValuesAndSchema): ValuesAndSchema {
    return this.scope === wholeScope ? whole : partOfValues(whole, this.scope.part);
  }

  /** The uses of the values by the labels in the chart, joined by dots. */
  async usesByPath(): Promise<ReadonlyMap<string, ValueUse>> {
    const uses = await this.listUses();
    return new Map(
      uses.map((use) => [this.scope.toHelmPath(use.value.split('.'))?.join('.') ?? use.value, use]),
    );
  }

  /** The uses of the values. Throws Fault `value-not-live`, `unknown-value`. */
  async listUses(): Promise<readonly ValueUse[]> {
    const files = new Map<string, LiveObjects>();
    for (const source of this.#context.folder.objects) {
      // what is wrong with the file is reported where it is rendered
      const objects = await this.objectsOf(source).catch(() => undefined);
      if (objects !== undefined) files.set(source.path, objects);
    }
    const uses = listValueUses(this.#values.toJsonSchema(), {
      files,
      scope: this.scope,
      settings: this.#settings,
      isReadByHelm: readByHelm(this.#copiedTexts(), conditionsOf(this.#chart)),
      shared: new Set(['global', ...dependenciesOf(this.#chart)]),
    });
    const faults = this.#checkExceptions(uses);
    if (faults.length > 0) throw combineFaults(faults);
    return uses;
  }

  #copiedTexts(): readonly string[] {
    const { folder, session } = this.#context;
    return folder.templates.flatMap(({ path }) => session.readText(path) ?? []);
  }

  #checkExceptions(uses: readonly ValueUse[]): readonly Fault[] {
    return [...this.#settings.exceptions].flatMap(([name, mode]) => {
      const named = uses.filter(({ value }) => value === name || value.startsWith(`${name}.`));
      if (named.length === 0) return [unknownValue(name, this.#context.folder.options)];
      return mode === 'fixed' ? [] : named.flatMap(notLive);
    });
  }
}

function notLive({ value, fixedIn }: ValueUse): readonly Fault[] {
  return fixedIn.map(({ file, field, reason }) =>
    chartFault({
      code: 'value-not-live',
      message: `the value ${value} must stay live, and ${field || 'the whole file'} cannot follow it: ${reason}`,
      location: { file },
      hint: 'Write it with the constructs of docs/live-values.md, or remove the exception from dhallmark.dhall.',
    }),
  );
}

function unknownValue(name: string, file: string | undefined): Fault {
  return chartFault({
    code: 'unknown-value',
    message: `the chart has no value ${name}`,
    location: { file },
    hint: 'Write the labels of a value or of a record of values, joined by dots.',
  });
}

/** The names under which dependencies get values. */
function dependenciesOf(chart: JsonValue): readonly string[] {
  return isJsonObject(chart) ? readDependencies(chart).map(({ name, alias }) => alias || name) : [];
}

/** The values that decide whether dependencies are installed. */
function conditionsOf(chart: JsonValue): readonly string[] {
  const dependencies = isJsonObject(chart) ? readDependencies(chart) : [];
  return dependencies.flatMap(({ entry }) => {
    const { condition } = entry;
    return typeof condition === 'string' ? condition.split(',').map((path) => path.trim()) : [];
  });
}
