import { ExecutionError, unsupported } from '../go-values/go-value.ts';

/** A decimal fraction: digits × 10^-places. */
export interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

/** How many places a quotient has. */
const DIVISION_PLACES = 16;
/** The most places of a number that are calculated with. */
const MOST_PLACES = 400;

/**
 * The decimal fraction that a number is written as.
 *
 * @example
 * toDecimal(0.25) // { digits: 25n, places: 2 }
 */
export function toDecimal(value: number): Decimal {
  if (!Number.isFinite(value)) throw unsupported('a number that is not finite');
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)\.?(\d*)(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  const places = fraction.length - Number(exponent);
  const digits = BigInt(sign + whole + fraction);
  return places >= 0 ? { digits, places } : { digits: digits * 10n ** BigInt(-places), places: 0 };
}

/** The nearest float64. */
export function toNumber({ digits, places }: Decimal): number {
  return Number(`${digits}e${-places}`);
}

function scaled({ digits, places }: Decimal, to: number): bigint {
  return digits * 10n ** BigInt(to - places);
}

/** The sum. */
export function add(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(a.places, b.places);
  return { digits: scaled(a, places) + scaled(b, places), places };
}

/** The difference. */
export function subtract(a: Decimal, { digits, places }: Decimal): Decimal {
  return add(a, { digits: -digits, places });
}

/** The product. */
export function multiply(a: Decimal, b: Decimal): Decimal {
  const places = a.places + b.places;
  if (places > MOST_PLACES) throw unsupported('a number with very many places');
  return { digits: a.digits * b.digits, places };
}

function size(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** The quotient, rounded half away from zero to 16 places. */
export function divide(a: Decimal, b: Decimal): Decimal {
  if (b.digits === 0n) throw new ExecutionError('decimal division by 0');
  const places = Math.max(a.places, b.places);
  const dividend = scaled(a, places) * 10n ** BigInt(DIVISION_PLACES);
  const divisor = scaled(b, places);
  const isNegative = dividend < 0n !== divisor < 0n;
  const rounded = (size(dividend) * 2n + size(divisor)) / (size(divisor) * 2n);
  return { digits: isNegative ? -rounded : rounded, places: DIVISION_PLACES };
}
