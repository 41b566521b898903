import { GoMap } from '../go-values/go-value.ts';
import type { ChartNode } from './chart-tree.ts';
import { copyTable, isTable, mergeTables, type Table } from './merge-tables.ts';

/**
 * The values of a release: what is given, and the defaults of a chart and its subcharts, each below its name.
 *
 * @param given wins over the defaults; it is not changed
 * @param keepsNils see `mergeTables`
 * @example
 * coalesceChart(tree, new GoMap()).get('web')
 */
export function coalesceChart(node: ChartNode, given: Table, keepsNils = false): Table {
  const values = copyTable(given);
  addDefaults(node, values, keepsNils);
  return values;
}

function addDefaults(node: ChartNode, values: Table, keepsNils: boolean): void {
  addOwnDefaults(node, values, keepsNils);
  for (const subchart of node.subcharts) {
    const present = values.entries.get(subchart.name);
    const own = isTable(present) ? present : new GoMap();
    values.entries.set(subchart.name, own);
    addGlobals(own, values);
    addDefaults(subchart, own, keepsNils);
  }
}

function addOwnDefaults(node: ChartNode, values: Table, keepsNils: boolean): void {
  const subcharts = new Set(node.subcharts.map(({ name }) => name));
  for (const [key, fallback] of copyTable(node.values).entries) {
    const value = values.entries.get(key);
    if (!values.entries.has(key)) values.entries.set(key, fallback);
    else if (value === null && !keepsNils) values.entries.delete(key);
    else if (isTable(value) && isTable(fallback)) {
      mergeTables(value, fallback, keepsNils || subcharts.has(key));
    }
  }
}

/** What is global in a chart is so in its subcharts, and wins over what they have. */
function addGlobals(own: Table, parent: Table): void {
  const given = parent.entries.get('global') ?? new GoMap();
  const present = own.entries.get('global') ?? new GoMap();
  if (!isTable(given) || !isTable(present)) return;
  for (const [key, value] of given.entries) {
    const before = present.entries.get(key);
    if (!isTable(value)) {
      if (!isTable(before)) present.entries.set(key, value);
      continue;
    }
    const merged = new GoMap([...value.entries]);
    if (before === undefined) present.entries.set(key, merged);
    else if (isTable(before)) {
      mergeTables(merged, before, true);
      present.entries.set(key, merged);
    }
  }
  own.entries.set('global', present);
}
