// Which strings go-yaml 2 takes for something else when they are not quoted.

const WORDS = new Map<string, boolean | null | number>([
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'].map(
    (word) => [word, true] as const,
  ),
  ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'].map(
    (word) => [word, false] as const,
  ),
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['.nan', '.NaN', '.NAN'].map((word) => [word, Number.NaN] as const),
  ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'].map(
    (word) => [word, Number.POSITIVE_INFINITY] as const,
  ),
  ...['-.inf', '-.Inf', '-.INF'].map((word) => [word, Number.NEGATIVE_INFINITY] as const),
]);

const INTEGER = /^[-+]?(?:0[xX][\da-fA-F]+|0[bB][01]+|0[oO]?[0-7]+|0|[1-9]\d*)$/;
const FLOAT = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const DOTTED_FLOAT = /^\.\d[\d_]*(?:[eE][-+]?\d+)?$/;
const SEXAGESIMAL = /^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/;
const TIMESTAMP =
  /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt]\d{1,2}:\d{1,2}:\d{1,2}(?:\.\d*)?(?:Z|[-+]\d\d:\d\d)| \d{1,2}:\d{1,2}:\d{1,2}(?:\.\d*)?)?$/;

/**
 * What a scalar without quotes is; undefined for a string. A timestamp is a string, too.
 *
 * @example
 * resolveScalar('0x1F') // 31
 * resolveScalar('yes') // true
 */
export function resolveScalar(text: string): boolean | null | number | bigint | undefined {
  const word = WORDS.get(text);
  if (word !== undefined) return word;
  if (text.startsWith('.'))
    return DOTTED_FLOAT.test(text) ? Number(text.replaceAll('_', '')) : undefined;
  if (!/^[-+0-9]/.test(text) || TIMESTAMP.test(text)) return undefined;
  const plain = text.replaceAll('_', '');
  if (INTEGER.test(plain)) {
    const digits = plain.replace(/^[-+]/, '').replace(/^0(?=\d)/, '0o');
    const size = BigInt(digits.toLowerCase());
    const value = plain.startsWith('-') ? -size : size;
    if (value < 2n ** 64n && value >= -(2n ** 63n)) return value;
  }
  return FLOAT.test(plain) ? Number(plain) : undefined;
}

/**
 * Whether a string needs no quotes to stay a string, as far as its type goes.
 *
 * @example
 * isPlainString('on') // false
 */
export function isPlainString(text: string): boolean {
  if (TIMESTAMP.test(text) || SEXAGESIMAL.test(text)) return false;
  return resolveScalar(text) === undefined;
}
