import { isJsonObject, type JsonObject } from '../objects/json-value.ts';

/**
 * The values that Helm gives to a subchart: its own, changed by what its parent has for it, with the parent's
 * `global` (helm.sh, Subcharts and Global Values). A null of the parent removes a field.
 *
 * @param own `values.yaml` of the subchart
 * @param parent the values of its parent
 * @param key the alias or the name of the subchart
 * @example
 * subchartValues({ port: 80 }, { web: { port: 8080 } }, 'web') // { port: 8080, global: {} }
 */
export function subchartValues(own: JsonObject, parent: JsonObject, key: string): JsonObject {
  const given = tableIn(parent, key);
  const global = merge(
    merge(tableIn(own, 'global'), tableIn(given, 'global')),
    tableIn(parent, 'global'),
  );
  return { ...merge(own, given), global };
}

function tableIn(values: JsonObject, key: string): JsonObject {
  const table = values[key];
  return isJsonObject(table) ? table : {};
}

function merge(base: JsonObject, changes: JsonObject): JsonObject {
  const merged = new Map(Object.entries(base));
  for (const [key, value] of Object.entries(changes)) {
    const before = merged.get(key);
    if (value === null) merged.delete(key);
    else
      merged.set(key, isJsonObject(before) && isJsonObject(value) ? merge(before, value) : value);
  }
  return Object.fromEntries(merged);
}
