/**
 * How go-yaml v3, which sops uses, reads a YAML scalar (go.yaml.in/yaml/v3 resolve.go): YAML 1.2 with
 * the octal numbers, underscores and dates of 1.1.
 */

import {
  FALSE,
  TRUE,
  floatScalar,
  intScalar,
  isDate,
  textScalar,
  timeScalar,
  utf8,
} from '../../tree/scalar.ts';
import type { Leaf, Scalar } from '../../tree/tree.ts';

/** `too-large`: an integer that sops cannot encrypt. `mismatch`: the tag does not fit the value. */
export type Resolved = Scalar | 'null' | 'too-large' | 'mismatch';

const SHORT_TAGS = new Set(['str', 'bool', 'int', 'float', 'null', 'timestamp', 'binary']);

/** `tag` as written, `''` for none. `plain` is false for quoted and block scalars. */
export function resolveScalar(value: string, tag: string, plain: boolean): Resolved {
  const name = shortTag(tag);
  if (name === undefined || name === 'str') return textScalar(value);
  if (name === 'binary') return binary(value);
  if (name === '' && !plain) return textScalar(value);
  const found = resolvePlain(value, name === '' || name === 'timestamp');
  if (name === '' || found === 'too-large') return found;
  const kind = typeof found === 'string' ? found : kindOf(found);
  if (kind === name) return found;
  if (name === 'float' && typeof found !== 'string' && found.type === 'int') {
    return floatScalar(Number(found.text));
  }
  return 'mismatch';
}

/**
 * What encrypting a value would lose: the digits of an integer that Go reads as a float, or a tag that means
 * something else than the type of the value. Bytes that are not valid UTF-8 are written with their tag again.
 */
export function findLoss(value: string, tag: string, scalar: Scalar): Leaf['loss'] {
  if (scalar.type === 'float' && /^[-+]?\d[\d_]*$/.test(value))
    return value.length > 15 ? 'digits' : undefined;
  const name = shortTag(tag);
  if (name === '' || typeof scalar.text !== 'string') return undefined;
  return name === undefined || name === 'binary' ? 'tag' : undefined;
}

function kindOf(scalar: Scalar): string {
  return scalar.type === 'time' ? 'timestamp' : scalar.type;
}

/** Undefined for a tag that resolves to nothing: the value is a string then. */
function shortTag(tag: string): string | undefined {
  if (tag === '' || tag === '!') return '';
  const name = /^(?:!!|!<tag:yaml\.org,2002:)([a-z]+)>?$/.exec(tag)?.[1];
  return name !== undefined && SHORT_TAGS.has(name) ? name : undefined;
}

function binary(value: string): Resolved {
  const compact = value.replace(/[\r\n]/g, '');
  const bytes = Buffer.from(compact, 'base64');
  if (bytes.toString('base64') !== compact) return 'mismatch';
  return { type: 'str', text: utf8(bytes) ?? Uint8Array.from(bytes) };
}

/** A plain scalar without a tag. */
export function resolvePlain(value: string, timestamps = true): Resolved {
  if (value === '') return 'null';
  if (!/^[-+0-9yYnNtTfFoO~.]/.test(value)) return textScalar(value);
  const word = WORDS.get(value);
  if (word !== undefined) return word;
  if (value.startsWith('.')) {
    return /^\.\d+([eE][+-]?\d+)?$/.test(value)
      ? (float(value) ?? textScalar(value))
      : textScalar(value);
  }
  if (!/^[-+0-9]/.test(value)) return textScalar(value);
  return (timestamps && timestamp(value)) || number(value.replaceAll('_', '')) || textScalar(value);
}

const WORDS = new Map<string, Resolved>([
  ...['true', 'True', 'TRUE'].map((word) => [word, TRUE] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, FALSE] as const),
  ...['~', 'null', 'Null', 'NULL'].map((word) => [word, 'null'] as const),
  ...['.nan', '.NaN', '.NAN'].map((word) => [word, floatScalar(NaN)] as const),
  ...['inf', 'Inf', 'INF'].flatMap((word) => [
    [`.${word}`, floatScalar(Infinity)] as const,
    [`+.${word}`, floatScalar(Infinity)] as const,
    [`-.${word}`, floatScalar(-Infinity)] as const,
  ]),
]);

/** Go's ParseInt with base 0, then floats, then `0o` octals. */
function number(digits: string): Resolved | undefined {
  const [, sign = '', body = ''] = /^([-+]?)(.*)$/s.exec(digits) ?? [];
  const integer = integerOf(body);
  if (integer !== undefined) {
    return (
      intScalar(sign === '-' ? -integer : integer) ?? resolveLargeInteger(sign, integer, digits)
    );
  }
  return /^(\.\d+|\d+(\.\d*)?)([eE][-+]?\d+)?$/.test(body) ? float(digits) : undefined;
}

function integerOf(body: string): bigint | undefined {
  if (/^0[xX][0-9a-fA-F]+$/.test(body) || /^0[bB][01]+$/.test(body)) return BigInt(body);
  if (/^0[oO]?[0-7]+$/.test(body)) return BigInt(`0o${body.replace(/^0[oO]?/, '')}`);
  return /^(0|[1-9]\d*)$/.test(body) ? BigInt(body) : undefined;
}

/** Up to 64 bits without sign, Go has an int that sops refuses; above that, decimals are floats. */
function resolveLargeInteger(sign: string, integer: bigint, digits: string): Resolved | undefined {
  if (sign === '' && integer < 2n ** 64n) return 'too-large';
  return /^[-+]?\d+$/.test(digits) ? float(digits) : undefined;
}

function float(digits: string): Resolved | undefined {
  const value = Number(digits);
  return Number.isFinite(value) ? floatScalar(value) : undefined;
}

const DATE = /^(\d{4})-(\d\d?)-(\d\d?)$/;
const DATE_TIME =
  /^(\d{4})-(\d\d?)-(\d\d?)(?:[Tt](\d\d?):(\d\d?):(\d\d?)([.,]\d+)?(Z|[-+]\d\d:\d\d)| (\d\d?):(\d\d?):(\d\d?)([.,]\d+)?)$/;

function timestamp(value: string): Scalar | undefined {
  const date = DATE.exec(value);
  if (date !== null) {
    const [, year = '', month = '', day = ''] = date;
    if (!isDate(Number(year), Number(month), Number(day))) return undefined;
    return timeScalar(`${year}-${two(month)}-${two(day)}T00:00:00Z`);
  }
  const match = DATE_TIME.exec(value);
  if (match === null) return undefined;
  const [, year = '', month = '', day = ''] = match;
  const [hour = '', minute = '', second = '', fraction = '', zone = 'Z'] =
    match[4] === undefined ? match.slice(9, 13) : match.slice(4, 9);
  const clock = [hour, minute, second].map(two).join(':');
  return timeScalar(`${year}-${two(month)}-${two(day)}T${clock}${fraction}${zone}`);
}

function two(digits: string): string {
  return digits.padStart(2, '0');
}
