import { findSimilarName, type Fault } from '@dhallmark/fault';
import { chartFault, type ChartCode } from '../codes.ts';
import type { CustomCheck, CustomKind, CustomKinds, Unchecked } from './custom-kind.ts';
import {
  describeSchemaErrors,
  type SchemaError,
  type SchemaProblem,
} from './describe-schema-errors.ts';
import { renderPath, renderPointer, valueAt, type FieldPath } from './field-path.ts';
import { findModel, type Model } from './find-model.ts';
import { checkModel, type UnknownField } from './find-unknown-fields.ts';
import { isJsonObject, type JsonObject, type JsonValue } from './json-value.ts';

/** How an object is checked. */
export interface ValidationOptions {
  /** The file that the object comes from. */
  readonly file: string;
  /** Kinds without a class that the chart allows, as `<apiVersion>/<kind>`. */
  readonly allowedKinds: ReadonlySet<string>;
  /** Whether the file is one for Secrets. */
  readonly secretsAllowed: boolean;
  /** Kinds of CustomResourceDefinitions, which decide before a class; default none. */
  readonly customKinds?: CustomKinds | undefined;
}

/** A valid object. */
export interface ValidatedObject {
  readonly json: JsonObject;
  /** The object as its kubernetes-models class; undefined for a custom kind or one of `allowedKinds`. */
  readonly model: Model | undefined;
  /** Undefined where everything was checked. */
  readonly unchecked?: Unchecked | undefined;
}

/** Something that is wrong with an object. */
export interface ObjectFault {
  readonly fault: Fault;
  /** The field that it is about; where a field is absent, its place. */
  readonly path: FieldPath;
}

/** A valid object, or everything that is wrong with it. */
export type Validation =
  | { readonly object: ValidatedObject }
  | { readonly faults: readonly ObjectFault[] };

/** Message and hint for an object whose apiVersion or kind is absent, empty or not a string. */
function withoutKind(value: JsonObject): readonly [message: string, hint: string] {
  const absent = ['apiVersion', 'kind'].filter((name) => {
    const field = value[name];
    return typeof field !== 'string' || field === '';
  });
  const renames = absent.flatMap((name) => {
    const similar = findSimilarName(name, Object.keys(value));
    return similar === undefined || similar === name
      ? []
      : [`Did you mean ${name} instead of ${similar}?`];
  });
  return [`the object has no ${absent.join(' and no ')}`, renames.join(' ') || notObject];
}

/**
 * Checks every field of an object, by the CustomResourceDefinition of its kind, else by the
 * kubernetes-models class, which it creates. No fault quotes a value.
 *
 * @example
 * const result = await validateObject(json, { file, allowedKinds: new Set(), secretsAllowed: false });
 * if ('faults' in result) throw combineFaults(result.faults.map(({ fault }) => fault));
 */
export async function validateObject(
  value: JsonValue,
  options: ValidationOptions,
): Promise<Validation> {
  const { file, allowedKinds, secretsAllowed } = options;
  if (!isJsonObject(value))
    return refuse('not-an-object', 'the value must be a Kubernetes object', notObject, file);
  const { apiVersion, kind } = value;
  if (typeof apiVersion !== 'string' || typeof kind !== 'string' || !apiVersion || !kind) {
    return refuse('not-an-object', ...withoutKind(value), file);
  }
  if (kind === 'Secret' && apiVersion === 'v1' && !secretsAllowed) {
    const message = `${nameOf(value)} would be written unencrypted`;
    return refuse('misplaced-secret', message, misplaced, file, ['kind']);
  }
  const custom = options.customKinds?.find(apiVersion, kind);
  if (custom?.check !== undefined) {
    const check = await custom.check(value);
    const metadata = await checkMetadata(value, [[], ...check.embedded]);
    const found = describeCheck([metadata, check], value, {
      file,
      reference: describeSource(custom),
    });
    const faults = [...checkName(value, file), ...found];
    if (faults.length > 0) return { faults };
    const { unchecked: rules } = check;
    const unchecked = rules.length > 0 ? { kind: false, rules } : undefined;
    return { object: { model: undefined, json: value, unchecked } };
  }
  const isAllowed = allowedKinds.has(`${apiVersion}/${kind}`);
  if (custom !== undefined && !isAllowed) return notServed(custom, apiVersion, kind, file);
  const Class = await findModel(apiVersion, kind);
  if (!Class) {
    if (isAllowed) {
      const metadata = await checkMetadata(value, [[]]);
      const found = describeCheck([metadata], value, { file, reference: REFERENCE });
      const faults = [...checkName(value, file), ...found];
      if (faults.length > 0) return { faults };
      const unchecked = { kind: true, rules: [] };
      return { object: { model: undefined, json: value, unchecked } };
    }
    const message = `there is no class for ${kind} of ${apiVersion}`;
    const hint = await hintForKind(apiVersion, kind);
    return refuse('unknown-kind', message, hint, file, ['kind']);
  }
  const model = new Class(value);
  const faults = [...checkName(value, file), ...checkFields(model, value, file)];
  return faults.length > 0 ? { faults } : { object: { model, json: value } };
}

function notServed(
  { file: crd, servedVersions }: CustomKind,
  apiVersion: string,
  kind: string,
  file: string,
): Validation {
  const message = `${crd} does not define a version ${apiVersion} of ${kind} that is served`;
  const hint = `Use the apiVersion ${servedVersions.join(' or ') || 'of another definition'}.`;
  return refuse('unknown-kind', message, hint, file, ['apiVersion']);
}

/** Advice to allow a misspelled kind would hide the mistake, so it is for unknown groups only. */
async function hintForKind(apiVersion: string, kind: string): Promise<string> {
  const { findSimilarKind } = await import('./find-similar-kind.ts');
  const similar = findSimilarKind(apiVersion, kind);
  const meant = similar && `Did you mean kind ${similar.kind} of apiVersion ${similar.apiVersion}?`;
  if (similar?.isSure === true && meant !== undefined) return meant;
  const allow = `For a custom kind, add its CustomResourceDefinition (nx g @dhallmark/nx:crd FILE, or dhallmark crd FILE), or list "${apiVersion}/${kind}" in allowedKinds of dhallmark.dhall.`;
  return `${meant ?? 'Check apiVersion and kind.'} ${allow}`;
}

const notObject =
  'A file returns an object, a list of objects, a Text, or a function to one of these.';
const misplaced = 'Move it to secrets.dhall or a file named *-secret.dhall, which are encrypted.';

function refuse(
  code: ChartCode,
  message: string,
  hint: string,
  file: string,
  path: FieldPath = [],
): { readonly faults: readonly ObjectFault[] } {
  return { faults: [{ fault: chartFault({ code, message, hint, location: { file } }), path }] };
}

/**
 * The name of an object for people.
 *
 * @example
 * nameOf(object) // 'Deployment shop/web'
 */
export function nameOf(value: JsonObject): string {
  const metadata = value['metadata'];
  const { name, namespace } = isJsonObject(metadata) ? metadata : {};
  const kind = typeof value['kind'] === 'string' ? value['kind'] : '(no kind)';
  const place = typeof namespace === 'string' ? `${namespace}/` : '';
  return `${kind} ${place}${typeof name === 'string' ? name : '(no name)'}`;
}

/** The schemas do not require a name, because the API server can generate one. */
function checkName(value: JsonObject, file: string): readonly ObjectFault[] {
  const metadata = value['metadata'];
  const { name, generateName } = isJsonObject(metadata) ? metadata : {};
  if (typeof (name ?? generateName) === 'string') return [];
  const message = `${nameOf(value)} lacks metadata.name`;
  const fault = chartFault({ code: 'schema', message, location: { file }, hint: 'Add a name.' });
  return [{ fault, path: ['metadata', 'name'] }];
}

type FoundErrors = Pick<CustomCheck, 'unknown' | 'errors'>;

/** What is wrong with the metadata of objects at some paths: it is that of every kind. */
async function checkMetadata(value: JsonObject, paths: readonly FieldPath[]): Promise<FoundErrors> {
  const Class = await findModel('v1', 'ConfigMap');
  const found = paths.map((path) => {
    const metadata = valueAt(value, [...path, 'metadata']) as JsonValue | undefined;
    if (Class === undefined || metadata === undefined) return { unknown: [], errors: [] };
    const model = new Class({ apiVersion: 'v1', kind: 'ConfigMap', metadata });
    const { unknown, error } = checkModel(model);
    if (error === undefined) {
      const moved = unknown.map((each) => ({ ...each, path: [...path, ...each.path] }));
      return { unknown: moved, errors: [] };
    }
    const prefix = renderPointer(path);
    const errors = errorsOf(error).map((each) => {
      return { ...each, instancePath: `${prefix}${each.instancePath ?? ''}` };
    });
    return { unknown: [], errors };
  });
  return {
    unknown: found.flatMap(({ unknown }) => unknown),
    errors: found.flatMap(({ errors }) => errors),
  };
}

const REFERENCE = 'Compare it with the Kubernetes API reference of its kind.';
function describeSource({ file }: CustomKind): string {
  return `Compare it with the definition in ${file}.`;
}

/** Where an object comes from, and what it can be compared with. */
interface FaultSource {
  readonly file: string;
  readonly reference: string;
}

const SPELLING = 'Check its spelling and its place.';

function checkFields(model: Model, value: JsonObject, file: string): readonly ObjectFault[] {
  const { unknown, error } = checkModel(model);
  if (error === undefined) return unknown.map((field) => unknownField(field, value, file));
  const problems = describeSchemaErrors(errorsOf(error), value);
  return describeProblems(problems, unknown, value, { file, reference: REFERENCE }).faults;
}

/** What is wrong by the definition of a custom kind. An unknown field may be meant for an absent one. */
function describeCheck(
  found: readonly FoundErrors[],
  value: JsonObject,
  source: FaultSource,
): readonly ObjectFault[] {
  const unknown = found.flatMap((each) => each.unknown);
  const errors = found.flatMap((each) => each.errors);
  const problems = errors.length === 0 ? [] : describeSchemaErrors(errors, value);
  const { faults, misspelled } = describeProblems(problems, unknown, value, source);
  const others = unknown.filter(({ path }) => !misspelled.has(renderPath(path)));
  return [...faults, ...others.map((field) => unknownField(field, value, source.file))];
}

/** Faults, and the places of unknown fields that are in one of them. */
function describeProblems(
  problems: readonly SchemaProblem[],
  unknown: readonly UnknownField[],
  value: JsonObject,
  { file, reference }: FaultSource,
): { readonly faults: readonly ObjectFault[]; readonly misspelled: ReadonlySet<string> } {
  const misspelled = new Set<string>();
  const faults = problems.map((problem) => {
    const known = findMisspelled(problem, unknown);
    if (known !== undefined) misspelled.add(renderPath(known.path));
    const { text, hint = reference, path } = known ?? problem;
    const message = `${nameOf(value)} does not match its schema: ${text}`;
    return { fault: chartFault({ code: 'schema', message, location: { file }, hint }), path };
  });
  return { faults, misspelled };
}

function unknownField({ path, known }: UnknownField, value: JsonObject, file: string): ObjectFault {
  const similar = findSimilarName(String(path.at(-1)), known);
  const hint = similar === undefined ? SPELLING : `Did you mean ${similar}?`;
  const fault = chartFault({
    code: 'unknown-field',
    message: `${nameOf(value)} has a field that its schema does not have: ${renderPath(path)}`,
    location: { file },
    hint: `${hint} The API server would ignore it.`,
  });
  return { fault, path };
}

/** The problem of a field that is absent because its name is misspelled, at the misspelled field. */
function findMisspelled(
  problem: SchemaProblem,
  unknown: readonly UnknownField[],
): SchemaProblem | undefined {
  const { missing } = problem;
  if (missing === undefined) return undefined;
  const parent = renderPath(missing.from);
  const names = unknown
    .filter(({ path }) => renderPath(path.slice(0, -1)) === parent)
    .map(({ path }) => String(path.at(-1)));
  for (const name of missing.names) {
    const similar = findSimilarName(name, names);
    if (similar === undefined) continue;
    const hint = `Did you mean ${name}, where ${similar} is?`;
    return { ...problem, path: [...missing.from, similar], hint };
  }
  return undefined;
}

/** What a validator reports. Throws any other error. */
function errorsOf(error: unknown): readonly SchemaError[] {
  const errors: unknown = error instanceof Error && 'errors' in error ? error.errors : undefined;
  if (!Array.isArray(errors) || errors.length === 0) throw error;
  return errors as readonly SchemaError[];
}
