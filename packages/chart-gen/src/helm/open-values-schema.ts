import { readDependencies } from '../chart-set/dependency-list.ts';
import { isJsonObject, type JsonValue } from '../objects/json-value.ts';

/**
 * The schema of a type's values as Helm checks it: closed, but for what Helm and other charts add.
 * `global` is shared with subcharts, `tags` and `enabled` choose charts, and a record with the name or
 * alias of a dependency gets the values of that chart (helm.sh, Subcharts and Global Values). A chart
 * that imports values of its subcharts is open.
 *
 * @param schema closed, of a record
 * @param chart the content of Chart.yaml
 * @example
 * openValuesSchema(values.toJsonSchema(), { dependencies: [{ name: 'db' }] })
 */
export function openValuesSchema(schema: JsonValue, chart: JsonValue): JsonValue {
  if (!isJsonObject(schema) || schema['additionalProperties'] !== false) return schema;
  const dependencies = isJsonObject(chart) ? readDependencies(chart) : [];
  const shared = new Set(['global', ...dependencies.map(({ name, alias }) => alias || name)]);
  const declared = schema['properties'];
  const own = isJsonObject(declared) ? declared : {};
  const names = [...new Set([...shared, 'enabled', 'tags', ...Object.keys(own)])].toSorted();
  const properties = names.map((name): [string, JsonValue] => {
    const property = own[name] ?? {};
    return [name, shared.has(name) ? openSchema(property) : property];
  });
  const importsValues = dependencies.some(({ entry }) => Array.isArray(entry['import-values']));
  const { additionalProperties: _closed, ...open } = schema;
  return {
    ...open,
    properties: Object.fromEntries(properties),
    ...(importsValues ? {} : { additionalProperties: false }),
  };
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
