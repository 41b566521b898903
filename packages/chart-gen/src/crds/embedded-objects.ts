import type { SchemaError } from '../objects/describe-schema-errors.ts';
import { renderPointer, type FieldPath } from '../objects/field-path.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../objects/json-value.ts';
import type { Schema } from './structural-schema.ts';

/** The objects within an object. */
export interface EmbeddedObjects {
  /** Where they are. */
  readonly paths: readonly FieldPath[];
  /** Those that lack what every object has. */
  readonly errors: readonly SchemaError[];
}

/**
 * Finds what the schema of a kind calls an embedded resource, such as a template of an object.
 *
 * @example
 * findEmbeddedObjects({ spec: { template: { kind: 'Pod' } } }, schema).errors // lacks apiVersion
 */
export function findEmbeddedObjects(object: JsonValue, schema: Schema): EmbeddedObjects {
  const found: Found = { paths: [], errors: [] };
  visitFields(object, schema, [], found);
  return found;
}

interface Found {
  readonly paths: FieldPath[];
  readonly errors: SchemaError[];
}

function visit(value: JsonValue, schema: Schema, path: FieldPath, found: Found): void {
  if (schema.isEmbedded && isJsonObject(value)) {
    found.paths.push(path);
    found.errors.push(...findMissing(value, path));
  }
  visitFields(value, schema, path, found);
}

function visitFields(value: JsonValue, schema: Schema, path: FieldPath, found: Found): void {
  if (Array.isArray(value)) {
    const { items } = schema;
    if (items === undefined) return;
    value.forEach((item: JsonValue, index) => visit(item, items, [...path, index], found));
    return;
  }
  if (!isJsonObject(value)) return;
  for (const [name, field] of Object.entries(value)) {
    const below = schema.properties.get(name) ?? schema.additional;
    if (below !== undefined) visit(field, below, [...path, name], found);
  }
}

function findMissing(value: JsonObject, path: FieldPath): readonly SchemaError[] {
  const instancePath = renderPointer(path);
  return ['apiVersion', 'kind']
    .filter((name) => (value[name] ?? '') === '')
    .map((missingProperty) => ({ instancePath, keyword: 'required', params: { missingProperty } }));
}
