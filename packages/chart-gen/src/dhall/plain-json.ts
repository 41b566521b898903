import type { Json } from '@dhallmark/dhall';
import type { JsonValue } from '../objects/json-value.ts';

/** Integers that a Number holds exactly become one, because kubernetes-models expects Numbers. */
export function toPlainJson(json: Json): JsonValue {
  if (typeof json === 'bigint') {
    const number = Number(json);
    return Number.isSafeInteger(number) ? number : json;
  }
  if (Array.isArray(json)) return (json as readonly Json[]).map(toPlainJson);
  if (!(json instanceof Map)) return json as JsonValue;
  const fields = json as ReadonlyMap<string, Json>;
  return Object.fromEntries([...fields].map(([key, value]) => [key, toPlainJson(value)]));
}
