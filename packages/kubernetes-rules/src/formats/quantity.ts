// staging/src/k8s.io/apimachinery/pkg/api/resource/quantity.go, ParseQuantity
const QUANTITY = /^([+-]?)(\d+\.?\d*|\.\d+)(?:([numkMGTPE]|[KMGTPE]i)|[eE]([+-]?\d{1,3}))?$/;

const decimal: Readonly<Record<string, number>> = {
  n: -9,
  u: -6,
  m: -3,
  k: 3,
  M: 6,
  G: 9,
  T: 12,
  P: 15,
  E: 18,
};
const binary = ['Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'];

/**
 * A quantity in billionths, for comparing; undefined for any other value. Smaller parts round up.
 *
 * @example
 * parseQuantity('500m') // 500000000n
 */
export function parseQuantity(value: unknown): bigint | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  const match = typeof text === 'string' ? QUANTITY.exec(text) : null;
  if (match === null) return undefined;
  const [, sign, number = '', suffix = '', exponent] = match;
  const [whole = '', fraction = ''] = number.split('.');
  const power =
    9 - fraction.length + (exponent === undefined ? (decimal[suffix] ?? 0) : Number(exponent));
  const factor = 1024n ** BigInt(binary.indexOf(suffix) + 1);
  const digits = BigInt(whole + fraction) * factor;
  const size = power >= 0 ? digits * 10n ** BigInt(power) : divideUp(digits, 10n ** BigInt(-power));
  return sign === '-' ? -size : size;
}

/** One, in billionths. */
export const ONE = 1_000_000_000n;

function divideUp(value: bigint, by: bigint): bigint {
  return (value + by - 1n) / by;
}
