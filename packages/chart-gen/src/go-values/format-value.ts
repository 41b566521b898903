import { GoBytes, GoList, GoMap, GoStruct, integerIn, type Value } from './go-value.ts';
import { UNKNOWN } from './unknown-value.ts';

// How Go's fmt writes values.

/**
 * `%v` of a value.
 *
 * @example
 * formatValue(new GoMap([['a', 1]])) // 'map[a:1]'
 */
export function formatValue(value: Value): string {
  if (value === null || value === undefined) return '<nil>';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return formatFloat(value);
  if (typeof value === 'boolean') return String(value);
  if (value instanceof GoMap) {
    const entries = value.sortedKeys().map((key) => `${key}:${formatValue(value.get(key))}`);
    return `map[${entries.join(' ')}]`;
  }
  if (value instanceof GoList) return `[${value.items.map(formatValue).join(' ')}]`;
  if (value instanceof GoBytes) return `[${[...value.data].join(' ')}]`;
  if (value instanceof GoStruct) {
    // Go writes addresses
    return value.text ?? UNKNOWN;
  }
  return String(integerIn(value));
}

/**
 * What an action writes: `<no value>` for a nil, which Helm removes.
 *
 * @example
 * printValue(undefined) // '<no value>'
 */
export function printValue(value: Value): string {
  return value === null || value === undefined ? '<no value>' : formatValue(value);
}

/**
 * `%v` of a float64: the shortest form, with an exponent from seven digits on.
 *
 * @example
 * formatFloat(1000000) // '1e+06'
 */
export function formatFloat(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? '+Inf' : '-Inf';
  if (Object.is(value, -0)) return '-0';
  if (value === 0) return '0';
  const exponent = exponentOf(value);
  if (exponent < -4 || exponent >= 6) return withExponent(value.toExponential());
  return toPlain(value);
}

/** The decimal exponent of the shortest form. */
export function exponentOf(value: number): number {
  return Number(/e([+-]\d+)$/.exec(value.toExponential())?.[1]);
}

/** Go writes at least two digits of an exponent. */
export function withExponent(text: string): string {
  return text.replace(/e([+-])(\d)$/, 'e$10$2');
}

/** Without an exponent. */
export function toPlain(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  const [, sign = '', whole = '', fraction = '', exponent = ''] =
    /^(-?)(\d+)\.?(\d*)e([+-]\d+)$/.exec(text) ?? [];
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return sign + digits.padEnd(point, '0');
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}
