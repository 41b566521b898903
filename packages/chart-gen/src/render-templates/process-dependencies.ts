import type { JsonValue } from '../objects/json-value.ts';
import { isJsonObject } from '../objects/json-value.ts';
import { textIn } from '../chart-set/read-chart.ts';
import { GoMap, type Value } from '../go-values/go-value.ts';
import type { ChartNode, NamedDependency } from './chart-tree.ts';
import { coalesceChart } from './coalesce-chart.ts';
import { copyTable, mergeTables, tableAt, valueAt, type Table } from './merge-tables.ts';

/**
 * Removes the subcharts that conditions and tags turn off, and imports values of subcharts into their parents:
 * pkg/chartutil/dependencies.go of Helm. The tree is changed.
 *
 * @param given the values of the release
 * @example
 * processDependencies(tree, new GoMap());
 */
export function processDependencies(tree: ChartNode, given: Table): void {
  removeDisabled(tree, given, []);
  importValues(tree);
}

function removeDisabled(node: ChartNode, given: Table, path: readonly string[]): void {
  if (node.dependencies.length === 0) return;
  const values = coalesceChart(node, given);
  const off = new Set(
    node.dependencies.filter((each) => isOff(each, values, path)).map(({ key }) => key),
  );
  node.subcharts = node.subcharts.filter(({ name }) => !off.has(name));
  node.dependencies = node.dependencies.filter(({ key }) => !off.has(key));
  for (const subchart of node.subcharts) {
    removeDisabled(subchart, values, [...path, subchart.name]);
  }
}

/** The first condition that has a boolean decides; else one tag that is on is enough. */
function isOff({ dependency }: NamedDependency, values: Table, path: readonly string[]): boolean {
  const { entry } = dependency;
  const condition = textIn(entry, 'condition')
    .trim()
    .split(',')
    .filter(Boolean)
    .map((each) => valueAt(values, [...path, ...each.split('.')]))
    .find((value) => typeof value === 'boolean');
  if (condition !== undefined) return !condition;
  const tags = Array.isArray(entry['tags']) ? (entry['tags'] as readonly JsonValue[]) : [];
  const set: readonly Value[] = tags
    .map((tag) => (typeof tag === 'string' ? valueAt(values, ['tags', tag]) : undefined))
    .filter((value) => typeof value === 'boolean');
  return set.length > 0 && !set.includes(true);
}

/** The innermost charts first. */
function importValues(node: ChartNode): void {
  for (const subchart of node.subcharts) importValues(subchart);
  if (node.dependencies.length === 0) return;
  // nils stay, because they remove defaults when everything is put together
  const values = coalesceChart(node, new GoMap(), true);
  const imported = new GoMap();
  for (const { dependency, key } of node.dependencies) {
    const imports = dependency.entry['import-values'];
    for (const item of Array.isArray(imports) ? (imports as readonly JsonValue[]) : []) {
      const [child, parent] = pathsOf(item);
      const table = child && tableAt(values, [key, ...child]);
      if (table !== undefined) mergeTables(imported, nest(parent ?? [], copyTable(table)), true);
    }
  }
  mergeTables(values, imported, true);
  node.values = values;
}

type Paths = readonly [child: readonly string[], parent: readonly string[]] | readonly [];

/** A name of an export, or a table and where it is imported to; `.` is everything. */
function pathsOf(item: JsonValue): Paths {
  if (typeof item === 'string') return [['exports', ...item.split('.')], []];
  if (!isJsonObject(item)) return [];
  const [child, parent] = [textIn(item, 'child'), textIn(item, 'parent')];
  return [child.split('.'), parent === '.' ? [] : parent.split('.')];
}

function nest(path: readonly string[], table: Table): Table {
  return path.reduceRight((inner, key) => new GoMap([[key, inner]]), table);
}
