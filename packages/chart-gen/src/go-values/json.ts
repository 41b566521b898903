import type { JsonValue } from '../objects/json-value.ts';
import {
  compareStrings,
  ExecutionError,
  GoBytes,
  GoList,
  GoMap,
  GoStruct,
  integerIn,
  unsupported,
  type Value,
} from './go-value.ts';
import { exponentOf, toPlain } from './format-value.ts';

/**
 * The value of JSON or YAML as Go decodes it into an interface: every number is a float64.
 *
 * @example
 * fromJson({ a: [1] }) // a GoMap
 */
export function fromJson(json: JsonValue | undefined): Value {
  if (json === null || json === undefined) return null;
  if (Array.isArray(json)) {
    return new GoList((json as readonly JsonValue[]).map((item) => fromJson(item)));
  }
  if (typeof json !== 'object') return typeof json === 'bigint' ? Number(json) : json;
  return new GoMap(Object.entries(json).map(([key, value]) => [key, fromJson(value)]));
}

/** How encoding/json writes a value. */
export interface JsonStyle {
  /** Spaces of each level; everything is in one line where it is undefined. */
  readonly indent?: string;
  /** Whether `<`, `>` and `&` are written as they are. */
  readonly isRaw?: boolean;
}

/**
 * JSON as Go's encoding/json writes it: keys sorted, and `<`, `>` and `&` escaped. Throws ExecutionError.
 *
 * @example
 * toJson(new GoMap([['b', '<'], ['a', 1n]])) // '{"a":1,"b":"\\u003c"}'
 */
export function toJson(value: Value, style: JsonStyle = {}): string {
  return write(value, style, '');
}

function write(value: Value, style: JsonStyle, indent: string): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return quoteJson(value, style.isRaw);
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return jsonNumber(value);
  if (value instanceof GoBytes) return `"${Buffer.from(value.data).toString('base64')}"`;
  if (value instanceof GoList) {
    if (value.isNil) return 'null';
    return writeAll('[]', value.items, style, indent, (item, inner) => write(item, style, inner));
  }
  if (value instanceof GoMap) {
    if (value.isNil) return 'null';
    const keys = [...value.entries.keys()].toSorted(compareStrings);
    const separator = style.indent === undefined ? ':' : ': ';
    return writeAll('{}', keys, style, indent, (key, inner) => {
      const field = write(value.entries.get(key), style, inner);
      return quoteJson(key, style.isRaw) + separator + field;
    });
  }
  if (value instanceof GoStruct) throw unsupported(`JSON of a ${value.type}`);
  return String(integerIn(value));
}

function writeAll<T>(
  [open = '', close = '']: string,
  items: readonly T[],
  { indent: step }: JsonStyle,
  indent: string,
  writeItem: (item: T, indent: string) => string,
): string {
  if (items.length === 0) return open + close;
  const inner = indent + (step ?? '');
  const written = items.map((item) => writeItem(item, inner));
  if (step === undefined) return open + written.join(',') + close;
  return `${open}\n${written.map((each) => inner + each).join(',\n')}\n${indent}${close}`;
}

const ESCAPED: Readonly<Record<string, string>> = {
  '\n': String.raw`\n`,
  '\r': String.raw`\r`,
  '\t': String.raw`\t`,
  '\b': String.raw`\b`,
  '\f': String.raw`\f`,
  '"': String.raw`\"`,
  '\\': String.raw`\\`,
};

function quoteJson(text: string, isRaw = false): string {
  // oxlint-disable-next-line no-control-regex -- what JSON has to escape
  const special = isRaw ? /["\\\u0000-\u001F\u2028\u2029]/g : /["\\<>&\u0000-\u001F\u2028\u2029]/g;
  return `"${text.replaceAll(special, escapeJson)}"`;
}

function escapeJson(found: string): string {
  return ESCAPED[found] ?? String.raw`\u` + found.charCodeAt(0).toString(16).padStart(4, '0');
}

/** Without an exponent from 1e-6 up to 1e21. */
export function jsonNumber(value: number): string {
  if (!Number.isFinite(value)) throw new ExecutionError('json: unsupported value');
  if (value === 0) return Object.is(value, -0) ? '-0' : '0';
  const exponent = exponentOf(value);
  return exponent < -6 || exponent >= 21 ? value.toExponential() : toPlain(value);
}
