import { readDependencies, type Dependency } from '../chart-set/dependency-list.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../objects/json-value.ts';

/**
 * The schema of a type's values as Helm checks it: closed, but for what Helm and other charts add.
 * `global` is shared with subcharts, `tags` and `enabled` choose charts, and a record with the name or
 * alias of a dependency gets the values of that chart (helm.sh, Subcharts and Global Values), which Helm
 * checks by the chart's own schema. Open is also where `import-values` puts values of subcharts, and what
 * conditions refer to may be set.
 *
 * @param schema closed, of a record
 * @param chart the content of Chart.yaml
 * @param withoutValues names of charts that have no own values: what the type says about
 *   them is complete
 * @example
 * openValuesSchema(values.toJsonSchema(), { dependencies: [{ name: 'db' }] })
 */
export function openValuesSchema(
  schema: JsonValue,
  chart: JsonValue,
  withoutValues: readonly string[] = [],
): JsonValue {
  if (!isJsonObject(schema) || schema['additionalProperties'] !== false) return schema;
  const dependencies = isJsonObject(chart) ? readDependencies(chart) : [];
  const complete = new Set(withoutValues);
  const opened = dependencies.reduce((whole, dependency) => {
    const { name, alias, repository } = dependency;
    const isComplete = repository === '' && complete.has(name);
    return changeAt(whole, [alias || name], isComplete ? addShared : openSchema);
  }, addShared(schema));
  const settable = dependencies
    .flatMap(conditionPaths)
    .reduce((whole, path) => changeAt(whole, path, (known) => known), opened);
  return dependencies
    .flatMap(importedPaths)
    .reduce((whole, path) => changeAt(whole, path, openSchema), settable);
}

function conditionPaths({ entry }: Dependency): readonly (readonly string[])[] {
  const { condition } = entry;
  if (typeof condition !== 'string') return [];
  const paths = condition.split(',').map((path) => path.trim().split('.'));
  return paths.filter((path) => !path.includes(''));
}

/** Where values of a subchart are put; an empty path for the values themselves. */
function importedPaths({ entry }: Dependency): readonly (readonly string[])[] {
  const imports = entry['import-values'];
  return (Array.isArray(imports) ? (imports as readonly JsonValue[]) : []).map((item) => {
    // the names of an exported table are known to the subchart only
    const parent = isJsonObject(item) ? item['parent'] : undefined;
    return typeof parent === 'string' ? parent.split('.').filter(Boolean) : [];
  });
}

/** What Helm adds to the values of every chart. */
function addShared(schema: JsonValue): JsonValue {
  if (!isJsonObject(schema) || schema['additionalProperties'] !== false) return schema;
  const own = schema['properties'];
  const properties = isJsonObject(own) ? own : {};
  const { global = {}, enabled = {}, tags = {} } = properties;
  const all = { ...properties, global: openSchema(global), enabled, tags };
  return { ...schema, properties: sortNames(all) };
}

/** The schema with a change of what is at a path, where it is one of records down to there. */
function changeAt(
  schema: JsonValue,
  path: readonly string[],
  change: (schema: JsonValue) => JsonValue,
): JsonValue {
  const [name, ...rest] = path;
  if (name === undefined) return isJsonObject(schema) ? openOnly(schema) : schema;
  if (!isJsonObject(schema)) return schema;
  const { properties } = schema;
  // what is open stays as it is
  if (!isJsonObject(properties)) return schema;
  const known = properties[name];
  if (rest.length === 0)
    return { ...schema, properties: sortNames({ ...properties, [name]: change(known ?? {}) }) };
  const inner = known === undefined ? {} : changeAt(known, rest, change);
  return { ...schema, properties: sortNames({ ...properties, [name]: inner }) };
}

function sortNames(properties: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(properties).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Any fields may be added, but not to what is inside. */
function openOnly({ additionalProperties: _closed, ...open }: JsonObject): JsonObject {
  return open;
}

/** The same schema for values to which any fields may be added, at any depth. */
function openSchema(schema: JsonValue): JsonValue {
  if (Array.isArray(schema)) return (schema as readonly JsonValue[]).map(openSchema);
  if (!isJsonObject(schema)) return schema;
  const kept = Object.entries(schema).filter(
    ([keyword, value]) => keyword !== 'additionalProperties' || value !== false,
  );
  return Object.fromEntries(kept.map(([keyword, value]) => [keyword, openSchema(value)]));
}
