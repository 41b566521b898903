import { isJsonObject, type JsonObject, type JsonValue } from '../objects/json-value.ts';

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

/**
 * The values of a parent with what `import-values` of a dependency takes from its chart; those of the
 * parent win.
 *
 * @param values of the parent
 * @param child of the subchart
 * @param entry of the dependency
 * @example
 * addImports({}, { exports: { data: { a: 1 } } }, { 'import-values': ['data'] }) // { a: 1 }
 */
export function addImports(values: JsonObject, child: JsonObject, entry: JsonObject): JsonObject {
  const imports = entry['import-values'];
  if (!Array.isArray(imports)) return values;
  return (imports as readonly JsonValue[]).reduce<JsonObject>((whole, item) => {
    const [from, to] =
      typeof item === 'string'
        ? [`exports.${item}`, '']
        : isJsonObject(item)
          ? [textOf(item['child']), textOf(item['parent'])]
          : ['', ''];
    const table = stepsOf(from).reduce<JsonValue | undefined>(
      (at, name) => (isJsonObject(at) ? at[name] : undefined),
      child,
    );
    if (!isJsonObject(table)) return whole;
    const placed = stepsOf(to).reduceRight<JsonObject>((inner, name) => ({ [name]: inner }), table);
    return merge(placed, whole);
  }, values);
}

const textOf = (value: JsonValue | undefined): string => (typeof value === 'string' ? value : '');
const stepsOf = (path: string): readonly string[] => path.split('.').filter(Boolean);

/**
 * One table over another; what is not a table counts as an empty one.
 *
 * @example
 * mergeTables({ a: 1 }, { b: 2 }) // { a: 1, b: 2 }
 */
export function mergeTables(
  base: JsonValue | undefined,
  changes: JsonValue | undefined,
): JsonObject {
  return merge(isJsonObject(base) ? base : {}, isJsonObject(changes) ? changes : {});
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
