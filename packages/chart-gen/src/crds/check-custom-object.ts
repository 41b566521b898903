import type { CustomCheck } from '../objects/custom-kind.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../objects/json-value.ts';
import { applyDefaults } from './apply-defaults.ts';
import { checkValue, StepCounter } from './check-value.ts';
import { findRepeatedItems } from './list-items.ts';
import type { Schema } from './structural-schema.ts';
import { findUnknownFields } from './unknown-fields.ts';

/**
 * What the API server would refuse of a new object of a custom kind, without its metadata.
 *
 * @param hasStatus whether the status of a new object is dropped
 * @example
 * checkCustomObject(object, schema, true).errors
 */
export async function checkCustomObject(
  object: JsonObject,
  schema: Schema,
  hasStatus: boolean,
): Promise<CustomCheck> {
  const steps = new StepCounter();
  const { status: _dropped, ...kept } = object;
  const filled = applyDefaults(hasStatus ? kept : object, schema) as JsonObject;
  const errors = [
    ...checkValue(withMetadata(filled), schema, steps),
    ...findRepeatedItems(filled, schema, steps),
  ];
  const unknown = findUnknownFields(object, schema);
  // as the API server: rules may rely on the rest of the schema
  if (errors.length > 0 || !schema.hasRules) return { unknown, errors, unchecked: [] };
  const { checkRules } = await import('./cel/check-rules.ts');
  const { errors: broken, unchecked } = checkRules(filled, schema);
  return { unknown, errors: broken, unchecked };
}

/** A schema may require metadata, which every object gets. */
function withMetadata(object: JsonObject): JsonValue {
  return isJsonObject(object['metadata']) ? object : { ...object, metadata: {} };
}
