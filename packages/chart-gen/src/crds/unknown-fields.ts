import type { FieldPath } from '../objects/field-path.ts';
import type { UnknownField } from '../objects/find-unknown-fields.ts';
import { isJsonObject, type JsonValue } from '../objects/json-value.ts';
import { hasType } from './check-value.ts';
import type { Schema } from './structural-schema.ts';

const metaFields = ['apiVersion', 'kind', 'metadata'];
const nothing: ReadonlySet<string> = new Set();

/**
 * The fields of an object that its schema does not have, as the API server prunes them. Fields of
 * metadata are not looked at.
 *
 * @example
 * findUnknownFields({ spec: { replicass: 1 } }, schema) // [{ path: ['spec', 'replicass'], known: … }]
 */
export function findUnknownFields(object: JsonValue, root: Schema): readonly UnknownField[] {
  const found: UnknownField[] = [];
  visit(object, { ...root, isEmbedded: true }, [], found);
  return found;
}

function visit(
  value: JsonValue,
  schema: Schema | undefined,
  path: FieldPath,
  found: UnknownField[],
): void {
  // what has another type is reported as that
  if (schema !== undefined && !hasType(value, schema)) return;
  if (Array.isArray(value)) {
    // below a list whose items may be anything, its fields may be, too
    const items = schema?.items ?? (schema?.preservesUnknown === true ? schema : undefined);
    value.forEach((item: JsonValue, index) => visit(item, items, [...path, index], found));
    return;
  }
  if (!isJsonObject(value)) return;
  for (const [name, field] of Object.entries(value)) {
    if (schema?.isEmbedded === true && metaFields.includes(name)) continue;
    const below = schema?.properties.get(name) ?? schema?.additional;
    if (below !== undefined) visit(field, below, [...path, name], found);
    else if (schema?.preservesUnknown !== true) {
      const known = schema === undefined ? nothing : knownFields(schema);
      found.push({ path: [...path, name], known });
    }
  }
}

function knownFields({ properties, isEmbedded }: Schema): ReadonlySet<string> {
  return new Set([...properties.keys(), ...(isEmbedded ? metaFields : [])]);
}
