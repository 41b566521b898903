import type { Ajv } from 'ajv';
import { chartFault } from '../codes.ts';
import { combineFaults } from '../combine-faults.ts';
import { isJsonObject, type JsonValue } from '../objects/json-value.ts';
import type { ChartFolder } from '../folder/chart-folder.ts';

/** One for all charts, so that the schema of schemas is compiled once. */
let validator: Promise<Ajv> | undefined;

/**
 * Checks the values against the schema of their type. Helm does the same at installation, and a
 * schema that does not match the chart's values would stop every release. Throws Fault
 * `values-schema`, or an AggregateError of several.
 *
 * @example
 * await checkValuesSchema(values.toJsonSchema(), values.toJson(), folder);
 */
export async function checkValuesSchema(
  schema: JsonValue,
  values: JsonValue,
  folder: ChartFolder,
): Promise<void> {
  validator ??= import('ajv').then(({ Ajv }) => new Ajv({ strict: false, allErrors: true }));
  const ajv = await validator;
  if (!isJsonObject(schema)) throw new TypeError('the JSON Schema of values must be an object');
  const { $schema: _dialect, ...checked } = schema;
  if (ajv.validate(checked, toNumbers(values))) return;
  throw combineFaults(
    (ajv.errors ?? []).map(({ instancePath, keyword }) =>
      chartFault({
        code: 'values-schema',
        message: `the values do not match their schema at ${instancePath || '/'} (${keyword})`,
        location: { file: folder.values },
        hint: 'Values must have one JSON form: no functions, no unions of different shapes.',
      }),
    ),
  );
}

/** ajv does not support bigint. */
function toNumbers(value: JsonValue): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(toNumbers);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toNumbers(item)]));
}
