import type { CustomCheck } from '../objects/custom-kind.ts';
import { renderPointer, valueAt, type FieldPath } from '../objects/field-path.ts';
import type { SchemaError } from '../objects/describe-schema-errors.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../objects/json-value.ts';
import { applyDefaults } from './apply-defaults.ts';
import { checkValue, StepCounter } from './check-value.ts';
import { findEmbeddedObjects } from './embedded-objects.ts';
import { findRepeatedItems } from './list-items.ts';
import type { CustomVersion } from './read-crds.ts';
import { findUnknownFields } from './unknown-fields.ts';

/**
 * What the API server would refuse of a new object of a custom kind, without its metadata.
 *
 * @throws Fault `invalid-crd`
 * @throws TooManySteps
 * @example
 * (await checkCustomObject(object, version)).errors
 */
export async function checkCustomObject(
  object: JsonObject,
  { schema: readSchema, hasStatus, replicas }: CustomVersion,
): Promise<CustomCheck> {
  const schema = readSchema();
  const steps = new StepCounter();
  const { status: _dropped, ...kept } = object;
  const filled = applyDefaults(hasStatus ? kept : object, schema) as JsonObject;
  const embedded = findEmbeddedObjects(filled, schema);
  const values = checkValue(withMetadata(filled), schema, steps);
  // a limit of the schema says more
  const scaled = checkReplicas(filled, replicas).filter(({ instancePath }) =>
    values.every((each) => each.instancePath !== instancePath),
  );
  const repeated = findRepeatedItems(filled, schema, steps);
  const errors = [...embedded.errors, ...values, ...scaled, ...repeated];
  const found = { unknown: findUnknownFields(object, schema), embedded: embedded.paths };
  // as the API server: rules may rely on the rest of the schema
  if (errors.length > 0 || !schema.hasRules) return { ...found, errors, unchecked: [] };
  const { checkRules } = await import('./cel/check-rules.ts');
  const { errors: broken, unchecked } = checkRules(filled, schema);
  return { ...found, errors: broken, unchecked };
}

const MAX_REPLICAS = 2 ** 31 - 1;

/** The limits of every number of replicas. */
function checkReplicas(object: JsonObject, path: FieldPath): readonly SchemaError[] {
  const value = path.length === 0 ? undefined : valueAt(object, path);
  if (typeof value !== 'number' || (value >= 0 && value <= MAX_REPLICAS)) return [];
  const params =
    value < 0 ? { comparison: '>=', limit: 0 } : { comparison: '<=', limit: MAX_REPLICAS };
  return [{ instancePath: renderPointer(path), keyword: 'minimum', params }];
}

/** A schema may require metadata, which every object gets. */
function withMetadata(object: JsonObject): JsonValue {
  return isJsonObject(object['metadata']) ? object : { ...object, metadata: {} };
}
