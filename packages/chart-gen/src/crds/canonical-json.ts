import { isJsonObject, type JsonValue } from '../objects/json-value.ts';

/**
 * A text that is the same for equal values: fields sorted, numbers by their value.
 *
 * @example
 * canonicalJson({ b: 1, a: 2n }) // '{"a":2,"b":1}'
 */
export function canonicalJson(value: JsonValue): string {
  if (typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const fields = Object.keys(value)
    .toSorted()
    .map((name) => `${JSON.stringify(name)}:${canonicalJson(value[name] ?? null)}`);
  return `{${fields.join(',')}}`;
}
