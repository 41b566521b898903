import { posix } from 'node:path';
import type { JsonObject, JsonValue } from '@dhallmark/chart-gen';
import { findOutsideData } from '@dhallmark/chart-gen/encrypted-fields';
import { renderYaml } from '@dhallmark/chart-gen/yaml-text';
import { generateSecrets, listUses, readVariable, type SecretSpec } from '@dhallmark/secret-gen';
import {
  createValueSearch,
  type ValueSearch,
  type VariableValue,
} from '@dhallmark/secret-gen/value-search';
import type { ChartFolder } from '../charts/find-charts.ts';
import { fault } from '../fault.ts';
import type { SecretProcess } from '../render/start-secret-process.ts';
import type { ChartFailure } from '../report/chart-failure.ts';
import { toFailures } from '../report/failures.ts';
import type { Values } from '../values/read-values.ts';
import { withholdFromFailures } from './withhold-failures.ts';

/** A Secret with its values, in memory only. */
export interface PlainSecret {
  /** The file's name without its extension. */
  readonly name: string;
  /** A Kubernetes manifest as YAML. */
  readonly text: string;
}

/** The Secrets of some charts, and what is wrong with others. */
export interface GeneratedSecrets {
  /** By chart; charts that failed are left out. */
  readonly secrets: ReadonlyMap<string, readonly PlainSecret[]>;
  /** All missing and malformed values, of all charts. */
  readonly failures: readonly ChartFailure[];
  /** Finds these values in what is about to be written or reported. */
  readonly search: ValueSearch;
}

/** What Secrets are generated from. */
export interface SecretSources {
  readonly charts: readonly ChartFolder[];
  /** The specifications that the render wrote. */
  readonly specsOf: (chart: string) => readonly SecretSpec[];
  readonly values: Values;
  /** Lends what evaluates, which is started only where a chart has a Secret that reads variables itself. */
  readonly useProcess: <T>(use: (evaluator: SecretProcess) => Promise<T>) => Promise<T>;
  /** Adds the annotations for what applies the Secrets. */
  readonly annotate: <T extends object>(secret: T) => T;
  /** What is public: for the search for values. */
  readonly publicTexts: () => Iterable<string>;
}

interface NamedSecret extends PlainSecret {
  readonly chart: string;
  /** `namespace/name`, as the cluster identifies it. */
  readonly id: string;
}

interface Found {
  readonly secrets: readonly NamedSecret[];
  readonly failures: readonly ChartFailure[];
  /** Of the variables that they need. */
  readonly values: readonly VariableValue[];
}

/**
 * The Secrets of all charts with their values, in memory, and everything that is wrong. A value is
 * neither in a failure nor in a Secret outside of `data` and `stringData`.
 */
export async function generatePlainSecrets(sources: SecretSources): Promise<GeneratedSecrets> {
  const specified = generateSpecified(sources);
  const evaluated = await evaluateFiles(sources);
  const secrets = [...specified.secrets, ...evaluated.secrets];
  const search = createValueSearch([...specified.values, ...evaluated.values], sources.publicTexts);
  const failures = [...specified.failures, ...evaluated.failures, ...findClashes(secrets)];
  return {
    secrets: Map.groupBy(secrets, ({ chart }) => chart),
    failures: [
      ...withholdFromFailures(failures, search),
      ...findMisplaced(specified.objects, sources.charts, search),
    ],
    search,
  };
}

/** Files that read variables themselves are searched by `evaluateSecretFiles`. */
function findMisplaced(
  objects: readonly ChartObject[],
  charts: readonly ChartFolder[],
  search: ValueSearch,
): readonly ChartFailure[] {
  const files = new Map(charts.map(({ name, secretSpecs }) => [name, secretSpecs ?? '']));
  return objects.flatMap(({ chart, object }) =>
    findOutsideData(files.get(chart) ?? '', object, search).map((error) => ({ chart, error })),
  );
}

interface ChartObject {
  readonly chart: string;
  readonly object: JsonObject;
}

/** The Secrets of `secrets.dhall`. */
function generateSpecified({
  charts,
  specsOf,
  values,
  annotate,
}: SecretSources): Found & { readonly objects: readonly ChartObject[] } {
  const failures: ChartFailure[] = [];
  const specified = charts.flatMap(({ name: chart }) => {
    try {
      return [{ chart, specs: specsOf(chart) }];
    } catch (error) {
      failures.push(...toFailures(error, chart));
      return [];
    }
  });
  const { secrets, problems } = generateSecrets(specified, values);
  const sameName = Map.groupBy(secrets, ({ chart, object }) => `${chart} ${object.metadata.name}`);
  const named = secrets.map(({ chart, object }): NamedSecret => {
    const { name, namespace } = object.metadata;
    const isOnly = sameName.get(`${chart} ${name}`)?.length === 1;
    return {
      chart,
      id: `${namespace}/${name}`,
      name: isOnly ? name : `${namespace}.${name}`,
      text: renderYaml(annotate(object)),
    };
  });
  return {
    secrets: named,
    failures: [...failures, ...problems.map(({ chart, fault: error }) => ({ chart, error }))],
    values: listUses(specified).flatMap(({ source }) => {
      const value = readVariable(source, values);
      return 'bytes' in value ? [{ variable: source.variable, bytes: value.bytes }] : [];
    }),
    objects: secrets.map(({ chart, object }) => ({ chart, object: { ...object } })),
  };
}

/** The Secrets of files that read variables themselves. */
async function evaluateFiles(sources: SecretSources): Promise<Found> {
  const charts = sources.charts.filter(({ secretFiles }) => secretFiles.length > 0);
  if (charts.length === 0) return { secrets: [], failures: [], values: [] };
  const found: Found[] = [];
  await sources.useProcess(async (evaluator) => {
    for (const chart of charts) found.push(await evaluateChart(chart, sources, evaluator));
  });
  return {
    secrets: found.flatMap(({ secrets }) => secrets),
    failures: found.flatMap(({ failures }) => failures),
    values: found.flatMap(({ values }) => values),
  };
}

async function evaluateChart(
  folder: ChartFolder,
  { charts, values, annotate }: SecretSources,
  evaluator: SecretProcess,
): Promise<Found> {
  let used: readonly VariableValue[] = [];
  try {
    const variables = await evaluator.variablesOf(folder.name);
    const given = Object.fromEntries(variables.map((name) => [name, values.env[name] ?? '']));
    used = Object.entries(given).map(([variable, value]) => ({
      variable,
      bytes: Buffer.from(value),
    }));
    const rendered = charts.map(({ name }) => name);
    const made = await evaluator.evaluate(folder.name, given, rendered);
    const files = Map.groupBy(made, ({ file }) => file);
    const secrets = [...files].map(([file, objects]) => ({
      chart: folder.name,
      id: objects.map(({ object }) => idOf(object)).join(' '),
      name: posix.basename(file, '.dhall'),
      text: objects.map(({ object }) => renderYaml(annotate(object))).join('---\n'),
    }));
    return { secrets, failures: [], values: used };
  } catch (error) {
    const failures = toFailures(error, folder.name, { mayHoldValue: true });
    return { secrets: [], failures, values: used };
  }
}

function idOf(object: Readonly<Record<string, JsonValue>>): string {
  const metadata = (object['metadata'] ?? {}) as Readonly<Record<string, JsonValue>>;
  const { namespace, name } = metadata;
  return [namespace, name].filter((part) => typeof part === 'string').join('/');
}

/** Two Secrets in one file would overwrite each other. */
function findClashes(secrets: readonly NamedSecret[]): readonly ChartFailure[] {
  const files = Map.groupBy(secrets, ({ chart, name }) => `${chart} ${name}`);
  return [...files.values()].flatMap(([first, second]) => {
    if (first === undefined || second === undefined) return [];
    const error = fault({
      code: 'duplicate-secret',
      message: `${first.id} and ${second.id} would be the same file ${second.name}.yaml`,
      hint: 'Rename the Secret or the file.',
    });
    return [{ chart: second.chart, error }];
  });
}
