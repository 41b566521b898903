/** Values as strings, as Go prints them (sops ToBytes, aes/cipher.go). */

import type { Scalar } from './tree.ts';

export const TRUE: Scalar = { type: 'bool', text: 'True' };
export const FALSE: Scalar = { type: 'bool', text: 'False' };

const MIN_INT = -(2n ** 63n);
const MAX_INT = 2n ** 63n - 1n;

export function textScalar(value: string): Scalar {
  return { type: 'str', text: value };
}

/** An int of Go; undefined outside 64 bits, which sops cannot encrypt. */
export function intScalar(value: bigint): Scalar | undefined {
  return value >= MIN_INT && value <= MAX_INT ? { type: 'int', text: String(value) } : undefined;
}

export function floatScalar(value: number): Scalar {
  return { type: 'float', text: goFloat(value) };
}

/** strconv.FormatFloat(value, 'f', -1, 64): the shortest digits, never an exponent. */
function goFloat(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? '+Inf' : '-Inf';
  if (Object.is(value, -0)) return '-0';
  const [, sign = '', whole = '', fraction = '', exponent] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  if (exponent === undefined) return String(value);
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return `${sign}${digits.padEnd(point, '0')}`;
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** A finite float for JSON and YAML, in a form that is not read as an int. */
export function floatText(text: string): string {
  if (text.includes('.')) return text;
  return text.length > 21 ? String(Number(text)) : `${text}.0`;
}

/** A scalar in formats that have strings only. */
export function flatText({ type, text }: Scalar): string {
  return type === 'bool' ? String(text).toLowerCase() : String(text);
}

const PARSED_FLOAT = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

/** A decrypted value of the type that is stored beside it. Undefined when it does not fit the type. */
export function scalarFrom(type: string, bytes: Buffer): Scalar | undefined {
  const plain = utf8(bytes);
  switch (type) {
    case 'str':
      return { type, text: plain ?? Uint8Array.from(bytes) };
    case 'bytes':
      return { type, text: plain ?? Uint8Array.from(bytes) };
    case 'comment':
      return plain === undefined ? undefined : { type, text: plain };
    case 'int':
      return /^[+-]?\d+$/.test(plain ?? '')
        ? intScalar(BigInt((plain ?? '').replace('+', '')))
        : undefined;
    case 'float':
      return parseFloatText(plain ?? '');
    case 'bool':
      return parseBool(plain ?? '');
    case 'time':
      return timeScalar(plain ?? '');
    default:
      return undefined;
  }
}

function parseFloatText(plain: string): Scalar | undefined {
  if (PARSED_FLOAT.test(plain)) return floatScalar(Number(plain));
  if (/^[+]?inf(inity)?$/i.test(plain)) return floatScalar(Infinity);
  if (/^-inf(inity)?$/i.test(plain)) return floatScalar(-Infinity);
  return /^nan$/i.test(plain) ? floatScalar(NaN) : undefined;
}

function parseBool(plain: string): Scalar | undefined {
  if (/^(1|t|T|true|TRUE|True)$/.test(plain)) return TRUE;
  return /^(0|f|F|false|FALSE|False)$/.test(plain) ? FALSE : undefined;
}

/** The bytes as a string; undefined when they are not valid UTF-8. */
export function utf8(bytes: Uint8Array): string | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const plain = buffer.toString('utf8');
  return plain.includes('\uFFFD') && !Buffer.from(plain).equals(buffer) ? undefined : plain;
}

const TIME = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:[.,](\d+))?(Z|[+-]\d\d:\d\d)$/;

/** RFC 3339 with nanoseconds as Go's time.Time marshals it. Undefined for anything else. */
export function timeScalar(plain: string): Scalar | undefined {
  const [, year, month, day, hour, minute, second, fraction = '', zone = ''] =
    TIME.exec(plain) ?? [];
  if (year === undefined || !isDate(Number(year), Number(month), Number(day))) return undefined;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  if (zone !== 'Z' && (Number(zone.slice(1, 3)) > 23 || Number(zone.slice(4)) > 59)) {
    return undefined;
  }
  const nanos = fraction.slice(0, 9).replace(/0+$/, '');
  const offset = /^[+-]00:00$/.test(zone) ? 'Z' : zone;
  const clock = `${hour}:${minute}:${second}${nanos === '' ? '' : `.${nanos}`}`;
  return { type: 'time', text: `${year}-${month}-${day}T${clock}${offset}` };
}

export function isDate(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}
