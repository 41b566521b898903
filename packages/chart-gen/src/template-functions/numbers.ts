import { formatValue } from '../go-values/format-value.ts';
import {
  GoList,
  integerIn,
  unsupported,
  ExecutionError,
  type Value,
} from '../go-values/go-value.ts';
import { add, divide, multiply, subtract, toDecimal, toNumber, type Decimal } from './decimals.ts';
import { fixed, int, int64, variadic, type TemplateFunction } from './template-function.ts';

/** The longest list of numbers. */
const LONGEST = 100_000;

/**
 * The whole number that Sprig makes of a value: 0 where it is not a number.
 *
 * @example
 * toInteger('0x10') // 16n
 */
export function toInteger(value: Value): bigint {
  const integer = integerIn(value);
  if (integer !== undefined) return integer;
  if (typeof value === 'number') {
    return Number.isFinite(value) ? BigInt.asIntN(64, BigInt(Math.trunc(value))) : -(2n ** 63n);
  }
  if (typeof value === 'boolean') return value ? 1n : 0n;
  return typeof value === 'string' ? parseInteger(value.replace(/\.0+$/, '')) : 0n;
}

/** strconv.ParseInt with the base of the prefix. */
function parseInteger(text: string): bigint {
  const [, sign = '', digits = ''] =
    /^([-+]?)(0[xX](?:_?[\da-fA-F])+|0[bB](?:_?[01])+|0[oO](?:_?[0-7])+|0(?:_?[0-7])*|[1-9](?:_?\d)*)$/.exec(
      text,
    ) ?? [];
  if (digits === '') return 0n;
  const plain = digits.replaceAll('_', '').toLowerCase();
  const size = BigInt(plain.replace(/^0(?=\d)/, '0o'));
  const value = sign === '-' ? -size : size;
  return BigInt.asIntN(64, value) === value ? value : 0n;
}

/**
 * The floating-point number that Sprig makes of a value: 0 where it is not a number.
 *
 * @example
 * toFloat('1.5') // 1.5
 */
function toFloat(value: Value): number {
  if (typeof value === 'number') return value;
  const integer = integerIn(value);
  if (integer !== undefined) return Number(integer);
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value !== 'string') return 0;
  return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(value) ? Number(value) : 0;
}

const sum = (values: readonly Value[]): bigint =>
  values.reduce<bigint>((total, value) => total + toInteger(value), 0n);

const nonZero = (value: Value): bigint => {
  const divisor = toInteger(value);
  if (divisor === 0n) throw new ExecutionError('runtime error: integer divide by zero');
  return divisor;
};

const maximum = variadic('needs', ['any'], 'any', ([one], others) =>
  int64([one, ...others].map(toInteger).reduce((a, b) => (b > a ? b : a))),
);

/** Sprig's functions for numbers. */
export const numberFunctions: Readonly<Record<string, TemplateFunction>> = {
  int: fixed('needs', ['any'], toInteger),
  int64: fixed('needs', ['any'], (value) => int64(toInteger(value))),
  float64: fixed('needs', ['any'], toFloat),
  atoi: fixed('needs', ['string'], (text) =>
    /^[-+]?\d+$/.test(text) ? BigInt(text.replace('+', '')) : 0n,
  ),
  toDecimal: fixed('needs', ['any'], (value) => {
    const text = formatValue(value);
    return int64(/^-?[0-7]+$/.test(text) ? Number.parseInt(text, 8) : 0);
  }),
  add: variadic('needs', [], 'any', (_, values) => int64(sum(values))),
  add1: fixed('needs', ['any'], (value) => int64(toInteger(value) + 1n)),
  sub: fixed('needs', ['any', 'any'], (a, b) => int64(toInteger(a) - toInteger(b))),
  mul: variadic('needs', ['any'], 'any', ([one], others) =>
    int64(others.reduce<bigint>((total, value) => total * toInteger(value), toInteger(one))),
  ),
  div: fixed('needs', ['any', 'any'], (a, b) => int64(toInteger(a) / nonZero(b))),
  mod: fixed('needs', ['any', 'any'], (a, b) => int64(toInteger(a) % nonZero(b))),
  addf: variadic('needs', [], 'any', (_, values) => calculate([0, ...values], add)),
  add1f: fixed('needs', ['any'], (value) => calculate([value, 1n], add)),
  subf: variadic('needs', ['any'], 'any', ([one], others) => calculate([one, ...others], subtract)),
  mulf: variadic('needs', ['any'], 'any', ([one], others) => calculate([one, ...others], multiply)),
  divf: variadic('needs', ['any'], 'any', ([one], others) => calculate([one, ...others], divide)),
  max: maximum,
  biggest: maximum,
  min: variadic('needs', ['any'], 'any', ([one], others) =>
    int64([one, ...others].map(toInteger).reduce((a, b) => (b < a ? b : a))),
  ),
  maxf: variadic('needs', ['any'], 'any', ([one], others) =>
    Math.max(toFloat(one), ...others.map(toFloat)),
  ),
  minf: variadic('needs', ['any'], 'any', ([one], others) =>
    Math.min(toFloat(one), ...others.map(toFloat)),
  ),
  ceil: fixed('needs', ['any'], (value) => Math.ceil(toFloat(value))),
  floor: fixed('needs', ['any'], (value) => Math.floor(toFloat(value))),
  round: variadic('needs', ['any', 'int'], 'float', ([value, places], [on = 0.5]) => {
    const power = 10 ** places;
    const digit = power * toFloat(value);
    const isUp = digit - Math.trunc(digit) >= on;
    return (isUp ? Math.ceil(digit) : Math.floor(digit)) / power;
  }),
  until: fixed('needs', ['int'], (count) => range(0, count, count < 0 ? -1 : 1)),
  untilStep: fixed('needs', ['int', 'int', 'int'], range),
  seq: variadic('needs', [], 'int', (_, given) => sequence(given)),
};

/** Sprig calculates with decimal fractions, so 0.1 + 0.2 is 0.3. */
function calculate(
  values: readonly Value[],
  operation: (a: Decimal, b: Decimal) => Decimal,
): number {
  return toNumber(values.map((value) => toDecimal(toFloat(value))).reduce(operation));
}

function range(start: number, stop: number, step: number): GoList {
  const isBackward = stop < start;
  if (isBackward ? step >= 0 : step <= 0) return new GoList([], 'int');
  const count = Math.max(0, Math.ceil((stop - start) / step));
  if (count > LONGEST) throw unsupported('a very long list of numbers');
  return new GoList(
    Array.from({ length: count }, (_, index) => int(start + index * step)),
    'int',
  );
}

function sequence(given: readonly number[]): string {
  const [a = 0, b = 0, c = 0] = given;
  if (given.length === 1) {
    const step = a < 1 ? -1 : 1;
    return join(1, a, step, step);
  }
  if (given.length === 2) {
    const step = b < a ? -1 : 1;
    return join(a, b, step, step);
  }
  if (given.length !== 3 || (c < a && b > 0)) return '';
  return join(a, c, b, c < a ? -1 : 1);
}

/** The end is included. */
function join(start: number, end: number, step: number, increment: number): string {
  const { items } = range(start, end + increment, step);
  return items.map(formatValue).join(' ');
}
