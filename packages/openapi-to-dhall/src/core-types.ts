import { parseExpr, type Expr } from '@dhallmark/dhall';

import { isObject, type JsonObject } from './json-value.ts';
import type { PackageFiles } from './package-files.ts';
import { recentFields } from './recent-fields.ts';
import { shortName } from './short-name.ts';
import { optionalPayload } from './syntax.ts';

/** The types of a Kubernetes package, by structure. */
export interface CoreTypes {
  /**
   * The name of the core type (`io.k8s.api.core.v1.PodTemplateSpec`) that a schema has, or undefined. Descriptions, defaults and constraints do not matter. Every value of the core type
   * has only fields that the schema has and all that it requires. Two differences are accepted:
   *
   * - The schema has optional fields of a newer Kubernetes release.
   * - The metadata of a template has fewer fields than ObjectMeta.
   */
  readonly find: (schema: JsonObject) => string | undefined;
}

/**
 * Reads the record types of a Kubernetes package.
 *
 * @param files `<full name>.dhall` of its folder `types`, as `readPackage` returns them
 * @example
 * parseCoreTypes(await readPackage('dhall/kubernetes/1.31/types')).find(schema)
 */
export function parseCoreTypes(files: PackageFiles): CoreTypes {
  const types = new Map<string, Expr>();
  for (const [path, text] of files) {
    const name = /^(io\.k8s\.(?:api|apimachinery)\..+)\.dhall$/.exec(path)?.[1];
    if (name !== undefined) types.set(name, parseExpr(text, { name: path }));
  }
  return toCoreTypes(types);
}

/**
 * Finds schemas among named types.
 *
 * @param types by name; they import each other as `./<name>.dhall`
 */
export function toCoreTypes(types: ReadonlyMap<string, Expr>): CoreTypes {
  const byFields = new Map<string, string[]>();
  for (const [name, type] of types) {
    if (type.kind !== 'RecordType' || type.fields.size === 0) continue;
    const key = toKey(type.fields.keys());
    byFields.set(key, [...(byFields.get(key) ?? []), name]);
  }
  return {
    find: (schema) => {
      if (!isObject(schema['properties'])) return undefined;
      return byFields
        .get(toKey(Object.keys(schema['properties'])))
        ?.toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
        .find((name) => isSameRecord(schema, name, types));
    },
  };
}

const recentNames = new Set([...recentFields.values()].flatMap((fields) => [...fields]));

/** Equal for records that may be the same type. */
function toKey(fields: Iterable<string>): string {
  const names = [...fields].filter((name) => !recentNames.has(name));
  return names.toSorted().join(' ');
}

/** Of equal types, the one that charts know best. */
function rank(name: string): number {
  if (name.startsWith('io.k8s.api.core.v1.')) return 0;
  if (name.startsWith('io.k8s.apimachinery.')) return 1;
  return /\.v\d+\.[^.]+$/.test(name) ? 2 : 3;
}

type Types = ReadonlyMap<string, Expr>;

/** Fewer fields do not identify a type if one of them accepts anything: `{ metadata, spec }`. */
const manyFields = 8;

/** At the top, the required fields have to be the same, too. */
function isSameRecord(schema: JsonObject, name: string, types: Types): boolean {
  const type = types.get(name);
  if (type?.kind !== 'RecordType' || !fitsNamed(schema, name, types)) return false;
  const properties = isObject(schema['properties']) ? Object.values(schema['properties']) : [];
  if (properties.some(acceptsAnything) && properties.length < manyFields) return false;
  const required = requiredFields(schema);
  return [...type.fields].every(
    ([label, field]) =>
      label === 'metadata' || optionalPayload(field) !== undefined || required.has(label),
  );
}

/** Whether the schema accepts every value of a type. */
function fits(schema: JsonObject, type: Expr, types: Types): boolean {
  if (acceptsAnything(schema) && schema['type'] !== 'object') return true;
  if (type.kind === 'Import') {
    const { location } = type;
    return (
      location.type === 'local' &&
      fitsNamed(schema, location.path.file.replace(/\.dhall$/, ''), types)
    );
  }
  if (schema['x-kubernetes-int-or-string'] === true) {
    return type.kind === 'UnionType' || isBuiltin(type, 'Text');
  }
  switch (schema['type']) {
    case 'object':
      return fitsObject(schema, type, types);
    case 'array':
      return (
        type.kind === 'App' &&
        isBuiltin(type.fn, 'List') &&
        isObject(schema['items']) &&
        fits(schema['items'], type.arg, types)
      );
    case 'string':
      return isBuiltin(type, 'Text');
    case 'boolean':
      return isBuiltin(type, 'Bool');
    case 'integer':
      return fitsInteger(schema, type);
    case 'number':
      return isBuiltin(type, 'Double');
    default:
      return false;
  }
}

/** A minimum decides: a field with a negative one needs a type that has negative values. */
function fitsInteger(schema: JsonObject, type: Expr): boolean {
  const minimum = typeof schema['minimum'] === 'number' ? schema['minimum'] : undefined;
  return (
    (isBuiltin(type, 'Natural') && (minimum ?? 0) >= 0) ||
    (isBuiltin(type, 'Integer') && (minimum ?? -1) < 0)
  );
}

function fitsNamed(schema: JsonObject, name: string, types: Types): boolean {
  const type = types.get(name);
  if (type === undefined) return false;
  if (type.kind !== 'RecordType') return fits(schema, type, types);
  return fitsRecord(schema, name, type.fields, types);
}

function fitsObject(schema: JsonObject, type: Expr, types: Types): boolean {
  if (type.kind === 'RecordType') return fitsRecord(schema, '', type.fields, types);
  const value =
    type.kind === 'App' && type.arg.kind === 'RecordType'
      ? type.arg.fields.get('mapValue')
      : undefined;
  const values = schema['additionalProperties'];
  return (
    value !== undefined &&
    (acceptsAnything(schema) || (isObject(values) && fits(values, value, types)))
  );
}

function fitsRecord(
  schema: JsonObject,
  name: string,
  fields: ReadonlyMap<string, Expr>,
  types: Types,
): boolean {
  if (acceptsAnything(schema)) return true;
  if (schema['type'] !== 'object') return false;
  const properties = isObject(schema['properties']) ? schema['properties'] : {};
  const recent = recentFields.get(shortName(name));
  const required = requiredFields(schema);
  const hasAll =
    shortName(name) === 'ObjectMeta' || [...fields.keys()].every((label) => label in properties);
  return (
    hasAll &&
    Object.entries(properties).every(([label, value]) => {
      const field = fields.get(label);
      if (field === undefined) return recent?.has(label) === true && !required.has(label);
      const payload = optionalPayload(field);
      return (
        isObject(value) &&
        !(required.has(label) && payload !== undefined) &&
        fits(value, payload ?? field, types)
      );
    })
  );
}

/** Those that have no default. */
function requiredFields(schema: JsonObject): ReadonlySet<unknown> {
  const properties = isObject(schema['properties']) ? schema['properties'] : {};
  const labels: unknown[] = Array.isArray(schema['required']) ? schema['required'] : [];
  return new Set(
    labels.filter((label) => {
      const value = properties[String(label)];
      return !(isObject(value) && value['default'] !== undefined);
    }),
  );
}

/** The schema declares nothing, and the API server keeps everything. */
function acceptsAnything(schema: unknown): boolean {
  return (
    isObject(schema) &&
    schema['x-kubernetes-preserve-unknown-fields'] === true &&
    (schema['type'] === undefined || schema['type'] === 'object') &&
    schema['properties'] === undefined &&
    schema['additionalProperties'] === undefined &&
    schema['x-kubernetes-int-or-string'] !== true
  );
}

function isBuiltin(type: Expr, name: string): boolean {
  return type.kind === 'Builtin' && type.name === name;
}
