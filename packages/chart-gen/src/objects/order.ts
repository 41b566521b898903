import { isJsonObject, type JsonObject, type JsonValue } from './json.ts';

const first = ['apiVersion', 'kind', 'metadata', 'name', 'namespace', 'type'];

/**
 * The same data with its keys in one stable order: apiVersion, kind, metadata and names first, the
 * rest by code point, at every level. Lists keep theirs.
 */
export function inStableOrder(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map((item: JsonValue) => inStableOrder(item));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    sortedKeys(value).map((key) => [key, inStableOrder(value[key] ?? null)]),
  );
}

function rank(key: string): number {
  const at = first.indexOf(key);
  return at < 0 ? first.length : at;
}

function sortedKeys(value: JsonObject): string[] {
  return Object.keys(value).toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
