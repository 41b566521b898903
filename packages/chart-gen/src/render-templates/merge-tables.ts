import { GoList, GoMap, type Value } from '../go-values/go-value.ts';

// How Helm puts values together: pkg/chartutil/coalesce.go. Tables are changed in place.

/** A table of values. */
export type Table = GoMap;

/** A table that is not a nil. */
export function isTable(value: Value): value is Table {
  return value instanceof GoMap;
}

/**
 * A copy that shares nothing with the original.
 *
 * @example
 * copyTable(values)
 */
export function copyTable(table: Table): Table {
  return new GoMap([...table.entries].map(([key, value]) => [key, copyValue(value)]));
}

function copyValue(value: Value): Value {
  if (value instanceof GoMap) return copyTable(value);
  return value instanceof GoList ? new GoList(value.items.map(copyValue)) : value;
}

/**
 * Adds what a table lacks. A nil in it removes a default, unless nils are kept.
 *
 * @param keepsNils as Helm does for the values of subcharts, which are put together once more
 * @example
 * mergeTables(values, defaults, false)
 */
export function mergeTables(table: Table, defaults: Table, keepsNils: boolean): void {
  for (const [key, fallback] of defaults.entries) {
    const value = table.entries.get(key);
    if (!table.entries.has(key)) table.entries.set(key, fallback);
    else if (value === null && !keepsNils && fallback !== null) table.entries.delete(key);
    else if (isTable(value) && isTable(fallback)) mergeTables(value, fallback, keepsNils);
  }
}

/**
 * The table at a path, such as `web.config`; undefined where there is none.
 *
 * @example
 * tableAt(values, ['web', 'config'])
 */
export function tableAt(values: Table, path: readonly string[]): Table | undefined {
  const value = valueAt(values, path);
  return isTable(value) ? value : undefined;
}

/** The value at a path; undefined where there is none. */
export function valueAt(values: Table, path: readonly string[]): Value {
  let at: Value = values;
  for (const key of path) at = isTable(at) ? at.entries.get(key) : undefined;
  return at;
}
