import { isJsonObject, type JsonValue } from '../objects/json-value.ts';
import type { Schema } from './structural-schema.ts';

/**
 * A copy of a value with defaults, as the API server validates it. It drops other nulls of an object that is
 * created, and refuses those of one that is applied, as Flux does.
 *
 * @example
 * applyDefaults({}, schema) // { replicas: 1 }
 */
export function applyDefaults(value: JsonValue, schema: Schema | undefined): JsonValue {
  if (schema === undefined) return value;
  if (Array.isArray(value)) {
    const { items } = schema;
    return value.map((item: JsonValue) => applyDefaults(orDefault(item, items), items));
  }
  if (!isJsonObject(value)) return value;
  const fields: [string, JsonValue][] = [];
  for (const [name, field] of Object.entries(value)) {
    const below = schema.properties.get(name) ?? schema.additional;
    fields.push([name, applyDefaults(orDefault(field, below), below)]);
  }
  for (const [name, below] of schema.properties) {
    if (Object.hasOwn(value, name) || below.fallback === undefined) continue;
    fields.push([name, applyDefaults(below.fallback, below)]);
  }
  return Object.fromEntries(fields);
}

/** The default of a value that is null and must not be. */
function orDefault(value: JsonValue, schema: Schema | undefined): JsonValue {
  if (value !== null || schema === undefined || schema.nullable) return value;
  return schema.fallback ?? value;
}
