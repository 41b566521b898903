import type {
  BoolLit,
  BytesLit,
  DateLit,
  DoubleLit,
  IntegerLit,
  NaturalLit,
  TimeLit,
  TimeZoneLit,
} from './expr.ts';

/** A literal without parts. Its type is the builtin of the same name as its kind. */
export type Scalar =
  | BoolLit
  | NaturalLit
  | IntegerLit
  | DoubleLit
  | BytesLit
  | DateLit
  | TimeLit
  | TimeZoneLit;

type ScalarOf<Kind extends Scalar['kind']> = Extract<Scalar, { readonly kind: Kind }>;

interface ScalarRules<S extends Scalar> {
  /** The literal as Dhall code; also the result of `Natural/show`, `Date/show` and the like. */
  readonly show: (scalar: S) => string;
  readonly isEqual: (a: S, b: S) => boolean;
}

/** Every kind of scalar. The parser, the binary encoding and JSON have a case for each of them, too. */
const rules: { readonly [Kind in Scalar['kind']]: ScalarRules<ScalarOf<Kind>> } = {
  Bool: { show: ({ value }) => (value ? 'True' : 'False'), isEqual: haveSameValue },
  Natural: { show: ({ value }) => String(value), isEqual: haveSameValue },
  Integer: { show: ({ value }) => showInteger(value), isEqual: haveSameValue },
  // By their binary encoding: NaN equals NaN, and -0.0 is not 0.0.
  Double: { show: ({ value }) => showDouble(value), isEqual: haveSameValue },
  Bytes: {
    show: ({ value }) => `0x"${hexDigits(value)}"`,
    isEqual: (a, b) => equalBytes(a.value, b.value),
  },
  Date: { show: showDate, isEqual: haveSameText },
  Time: { show: showTime, isEqual: haveSameText },
  TimeZone: { show: showTimeZone, isEqual: haveSameText },
};

/** True for a literal without parts, of an expression, a term or a value. */
export function isScalar(node: { readonly kind: string }): node is Scalar {
  return (rules as Readonly<Record<string, unknown>>)[node.kind] !== undefined;
}

/** The literal as Dhall code; also the result of `Natural/show`, `Date/show` and the like. */
export function showScalar(scalar: Scalar): string {
  return (rules[scalar.kind] as ScalarRules<Scalar>).show(scalar);
}

/** Whether two scalars of the same kind are equal (standard/equivalence.md). */
export function areEqualScalars(a: Scalar, b: Scalar): boolean {
  return (rules[a.kind] as ScalarRules<Scalar>).isEqual(a, b);
}

function haveSameValue<S extends { readonly value: unknown }>(a: S, b: S): boolean {
  return Object.is(a.value, b.value);
}

function haveSameText(a: Scalar, b: Scalar): boolean {
  return showScalar(a) === showScalar(b);
}

/** Whether two byte strings are equal. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  const { length } = a;
  if (length !== b.length) return false;
  for (let i = 0; i < length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}

function hexDigits(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += byte.toString(16).toUpperCase().padStart(2, '0');
  return text;
}

/**
 * `Double/show`: the shortest digits that read back as the same number, in the notation that other
 * implementations show too: plain from 0.1 up to 10^7, else with an exponent, and always a point.
 */
export function showDouble(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  const magnitude = Math.abs(value);
  if (magnitude === Number.POSITIVE_INFINITY) return `${sign}Infinity`;
  if (magnitude === 0) return `${sign}0.0`;
  if (magnitude >= 0.1 && magnitude < 1e7) {
    const plain = String(magnitude);
    return sign + (plain.includes('.') ? plain : `${plain}.0`);
  }
  const [mantissa = '', exponent = ''] = magnitude.toExponential().split('e');
  const point = mantissa.includes('.') ? mantissa : `${mantissa}.0`;
  return `${sign}${point}e${exponent.replace('+', '')}`;
}

/** `Integer/show`: always with a sign. */
export function showInteger(value: bigint): string {
  return value < 0n ? String(value) : `+${value}`;
}

function showDate({ year, month, day }: DateLit): string {
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

function showTime({ hour, minute, second, fraction }: TimeLit): string {
  const point = fraction === '' ? '' : `.${fraction}`;
  return `${digits(hour, 2)}:${digits(minute, 2)}:${digits(second, 2)}${point}`;
}

function showTimeZone({ negative, hours, minutes }: TimeZoneLit): string {
  return `${negative ? '-' : '+'}${digits(hours, 2)}:${digits(minutes, 2)}`;
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/**
 * The literal for a record of a time with a date, a time zone, or both; undefined for other records.
 * `read` is called for the fields only where their names fit.
 */
export function showTemporalRecord<Field>(
  fields: ReadonlyMap<string, Field>,
  read: (field: Field) => { readonly kind: string },
): string | undefined {
  if (!fields.has('time') || fields.size < 2 || fields.size > 3) return undefined;
  const parts = new Map<string, string>();
  for (const [label, kind] of temporalFields) {
    const field = fields.get(label);
    if (field === undefined) continue;
    const value = read(field);
    if (value.kind !== kind || !isScalar(value)) return undefined;
    parts.set(label, showScalar(value));
  }
  if (parts.size !== fields.size) return undefined;
  const date = parts.has('date') ? `${parts.get('date')}T` : '';
  return `${date}${parts.get('time')}${parts.get('timeZone') ?? ''}`;
}

const temporalFields = [
  ['date', 'Date'],
  ['time', 'Time'],
  ['timeZone', 'TimeZone'],
] as const;
