import { create } from '@bufbuild/protobuf';
import { DurationSchema, TimestampSchema } from '@bufbuild/protobuf/wkt';
import type { CelInput } from '@bufbuild/cel';
import { isJsonObject, type JsonObject, type JsonValue } from '../../objects/json-value.ts';
import type { Schema } from '../structural-schema.ts';
import { CountedList, CountedMap } from './cel-budget.ts';

/** Words of CEL, which a field's name is escaped for. */
const reserved = new Set(
  (
    'true false null in as break const continue else for function if import let loop package namespace ' +
    'return var void while'
  ).split(' '),
);

/**
 * A value as rules see it: of the types that its schema says, and with escaped names of fields.
 *
 * @example
 * toCel({ 'a-b': 1 }, schema) // Map { 'a__dash__b' => 1n }
 */
export function toCel(value: JsonValue, schema: Schema | undefined): CelInput {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'number') return numberToCel(value, schema);
  if (typeof value === 'string') return textToCel(value, schema);
  if (typeof value === 'boolean' || value === null) return value;
  if (Array.isArray(value)) return listToCel(value, schema);
  return isJsonObject(value) ? objectToCel(value, schema) : null;
}

function numberToCel(value: number, schema: Schema | undefined): CelInput {
  const isNumber = schema?.types[0] === 'number' || !Number.isInteger(value);
  return isNumber ? value : BigInt(value);
}

function textToCel(value: string, schema: Schema | undefined): CelInput {
  switch (schema?.format) {
    case 'byte':
      return Buffer.from(value, 'base64');
    case 'date':
    case 'date-time':
      return timestampToCel(value);
    case 'duration':
      return durationToCel(value);
    default:
      return value;
  }
}

/** Undefined formats were reported before rules are evaluated. */
function timestampToCel(text: string): CelInput {
  const time = Date.parse(text);
  const seconds = BigInt(Math.floor(time / 1000) || 0);
  const [, digits = '0'] = /\.(\d{1,9})/.exec(text) ?? [];
  return create(TimestampSchema, { seconds, nanos: Number(digits.padEnd(9, '0')) });
}

const units: Readonly<Record<string, bigint>> = {
  h: 3_600_000_000_000n,
  m: 60_000_000_000n,
  s: 1_000_000_000n,
  ms: 1_000_000n,
  us: 1000n,
  µs: 1000n,
  ns: 1n,
};

function durationToCel(text: string): CelInput {
  let nanos = 0n;
  for (const [, whole = '', part = '', unit = ''] of text.matchAll(
    /(\d*)(?:\.(\d*))?(h|ms|m|s|us|µs|ns)/g,
  )) {
    const size = units[unit] ?? 0n;
    nanos +=
      BigInt(whole || 0) * size + (BigInt(part.slice(0, 9).padEnd(9, '0')) * size) / 1_000_000_000n;
  }
  const signed = text.startsWith('-') ? -nanos : nanos;
  const seconds = signed / 1_000_000_000n;
  return create(DurationSchema, { seconds, nanos: Number(signed % 1_000_000_000n) });
}

function listToCel(value: readonly JsonValue[], schema: Schema | undefined): CelInput {
  const list = new CountedList();
  for (const item of value) list.push(toCel(item, schema?.items));
  return list;
}

function objectToCel(value: JsonObject, schema: Schema | undefined): CelInput {
  const map = new CountedMap();
  for (const [name, field] of Object.entries(value)) {
    const known = schema?.properties.get(name);
    const isMeta = known === undefined && schema?.isEmbedded === true && metaFields.has(name);
    const key = known === undefined ? name : escapeName(name);
    map.set(key, toCel(field, known ?? (isMeta ? undefined : schema?.additional)));
  }
  return map;
}

const metaFields = new Set(['apiVersion', 'kind', 'metadata']);

/** As the API server escapes names that are not names in CEL. */
function escapeName(name: string): string {
  if (reserved.has(name)) return `__${name}__`;
  return name
    .replaceAll('__', '__underscores__')
    .replaceAll('.', '__dot__')
    .replaceAll('-', '__dash__')
    .replaceAll('/', '__slash__');
}
