import type { SchemaError } from '../objects/describe-schema-errors.ts';
import { renderPointer } from '../objects/field-path.ts';
import { isJsonObject, type JsonValue } from '../objects/json-value.ts';
import { canonicalJson } from './canonical-json.ts';
import type { StepCounter } from './check-value.ts';
import type { Schema } from './structural-schema.ts';

/**
 * The items that are in a list twice, where its schema calls it a set, or a map whose items have keys.
 *
 * @example
 * findRepeatedItems({ ports: [{ port: 1 }, { port: 1 }] }, schema, steps) // at /ports/1
 */
export function findRepeatedItems(
  value: JsonValue,
  schema: Schema,
  steps: StepCounter,
): readonly SchemaError[] {
  const errors: SchemaError[] = [];
  visit(value, schema, '', { errors, steps });
  return errors;
}

interface Context {
  readonly errors: SchemaError[];
  readonly steps: StepCounter;
}

function visit(value: JsonValue, schema: Schema, path: string, context: Context): void {
  context.steps.count();
  if (Array.isArray(value)) {
    const { items } = schema;
    checkItems(value, schema, path, context);
    if (items === undefined) return;
    value.forEach((item: JsonValue, index) => visit(item, items, `${path}/${index}`, context));
    return;
  }
  if (!isJsonObject(value)) return;
  for (const [name, field] of Object.entries(value)) {
    const below = schema.properties.get(name) ?? schema.additional;
    if (below !== undefined) visit(field, below, path + renderPointer([name]), context);
  }
}

function checkItems(
  items: readonly JsonValue[],
  { listType, listKeys }: Schema,
  path: string,
  { errors }: Context,
): void {
  if (listType !== 'set' && listType !== 'map') return;
  const seen = new Set<string>();
  for (const [index, item] of items.entries()) {
    const identity = listType === 'set' ? item : listKeys.map((key) => fieldOf(item, key));
    const text = canonicalJson(identity);
    if (seen.has(text)) {
      const params = listType === 'set' ? {} : { keys: listKeys };
      errors.push({ instancePath: `${path}/${index}`, keyword: 'repeated', params });
    }
    seen.add(text);
  }
}

function fieldOf(item: JsonValue, name: string): JsonValue {
  return isJsonObject(item) ? (item[name] ?? null) : null;
}
