import type { JsonObject } from './json-value.ts';

const first = ['apiVersion', 'kind', 'metadata', 'name', 'namespace', 'type'];

/**
 * The keys of an object in the order in which they are always written: apiVersion, kind, metadata
 * and names first, the rest by UTF-16 code unit.
 *
 * @example
 * sortKeys({ spec: {}, kind: 'Pod' }) // ['kind', 'spec']
 */
export function sortKeys(value: JsonObject): string[] {
  return Object.keys(value).toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

function rank(key: string): number {
  const at = first.indexOf(key);
  return at < 0 ? first.length : at;
}
