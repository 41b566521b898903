import type { Ajv } from 'ajv';
import { ChartError } from '../diagnostic.ts';
import { isJsonObject, type JsonValue } from '../objects/json-value.ts';
import type { ChartFolder } from '../folder/chart-folder.ts';

/** One for all charts: it compiles the schema of schemas once. */
let validator: Promise<Ajv> | undefined;

/**
 * Checks the values against their own schema, with ajv: Helm does the same at install, and a schema
 * that refuses the chart's own values would stop every release. Throws ChartError.
 */
export async function checkValuesSchema(
  schema: JsonValue,
  values: JsonValue,
  folder: ChartFolder,
): Promise<void> {
  validator ??= import('ajv').then(({ Ajv }) => new Ajv({ strict: false, allErrors: true }));
  const ajv = await validator;
  if (!isJsonObject(schema)) throw new TypeError('a JSON Schema of values is an object');
  const { $schema: _dialect, ...checked } = schema;
  if (ajv.validate(checked, toNumbers(values))) return;
  throw new ChartError(
    (ajv.errors ?? []).map(({ instancePath, keyword }) => ({
      code: 'values-schema',
      chart: folder.name,
      file: folder.values,
      message: `the values break their own schema at ${instancePath || '/'} (${keyword})`,
      hint: 'Values must have one JSON form: no functions, no unions of different shapes.',
    })),
  );
}

/** ajv knows no bigint. */
function toNumbers(value: JsonValue): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(toNumbers);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toNumbers(item)]));
}
