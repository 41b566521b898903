import { isJsonObject, type JsonValue } from '../objects/json-value.ts';
import { propertiesOf } from './value-uses.ts';

/** Values with their schema. */
export interface ValuesAndSchema {
  readonly json: JsonValue;
  readonly schema: JsonValue;
}

/**
 * What Helm gives a subchart of its umbrella's values: the part with its name, and `global`.
 *
 * @param part undefined for a chart of which the umbrella has no values
 */
export function partOfValues(
  { json, schema }: ValuesAndSchema,
  part: string | undefined,
): ValuesAndSchema {
  const fields = propertiesOf(schema) ?? {};
  const own = part === undefined ? undefined : fields[part];
  const ownSchema = isJsonObject(own) ? own : { type: 'object', additionalProperties: false };
  const { global } = fields;
  const properties = { ...propertiesOf(ownSchema), ...(global === undefined ? {} : { global }) };
  return {
    json: {
      ...fieldOf(json, part),
      ...('global' in fields ? { global: fieldOf(json, 'global') } : {}),
    },
    schema: { $schema: 'http://json-schema.org/draft-07/schema#', ...ownSchema, properties },
  };
}

function fieldOf(json: JsonValue, label: string | undefined): Readonly<Record<string, JsonValue>> {
  const value = label !== undefined && isJsonObject(json) ? json[label] : undefined;
  return isJsonObject(value) ? value : {};
}
