import { isJsonObject, type JsonValue } from '../objects/json-value.ts';
import { propertiesOf, type ValueUse } from './value-uses.ts';

/**
 * The schema of a chart's values by which Helm refuses to change a value that no template reads.
 *
 * @param schema of the chart's own values
 * @param values the chart's own values
 * @param uses by the labels in the chart, joined by dots
 */
export function pinFixedValues(
  schema: JsonValue,
  values: JsonValue,
  uses: ReadonlyMap<string, ValueUse>,
  path: readonly string[] = [],
): JsonValue {
  const properties = propertiesOf(schema);
  if (properties === undefined || !isJsonObject(schema)) {
    const use = uses.get(path.join('.'));
    const isPinned = use !== undefined && use.state !== 'live' && isJsonObject(schema);
    return isPinned ? { ...schema, const: values } : schema;
  }
  const pinned = Object.entries(properties).map(([label, property]): [string, JsonValue] => {
    const value = (isJsonObject(values) ? values[label] : undefined) ?? null;
    return [label, pinFixedValues(property, value, uses, [...path, label])];
  });
  return { ...schema, properties: Object.fromEntries(pinned) };
}
