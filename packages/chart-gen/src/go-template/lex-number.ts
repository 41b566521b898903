// Numbers of Go's templates: what strconv.ParseInt, ParseUint and ParseFloat read of text/template's numbers.

const NUMBER =
  /[+-]?(?:0[xX][0-9a-fA-F_]*(?:\.[0-9a-fA-F_]*)?(?:[pP][+-]?[0-9_]*)?|0[bB][01_]*|0[oO][0-7_]*|[0-9_]*(?:\.[0-9_]*)?(?:[eE][+-]?[0-9_]*)?)i?/y;
const HEXADECIMAL_FLOAT = /^0x([\da-f]*)\.?([\da-f]*)p([+-]?\d+)$/i;
const MISPLACED_UNDERSCORE = /^_|__|_$|_\.|\._|_[ep]|[ep][+-]?_/i;

/**
 * The number that begins at an offset, with its sign and, if it is complex, both of its parts: `1+2i`.
 * It may be malformed.
 *
 * @example
 * findNumber('{{ -1.5e3 }}', 3) // '-1.5e3'
 */
export function findNumber(source: string, offset: number): string {
  const first = numberAt(source, offset);
  if (!/[+-]/.test(source.charAt(offset + first.length))) return first;
  return first + numberAt(source, offset + first.length);
}

function numberAt(source: string, offset: number): string {
  NUMBER.lastIndex = offset;
  return NUMBER.exec(source)?.[0] ?? '';
}

/**
 * Whether Go reads it as a number: well-formed, and in the range of 64 bits.
 *
 * @example
 * isNumber('0x1F') // true
 * isNumber('08') // false
 */
export function isNumber(text: string): boolean {
  const real = numberAt(text, 0);
  if (real !== text) return isFloat(real) && isImaginary(text.slice(real.length));
  if (text.endsWith('i')) return isImaginary(text);
  return isInteger(text) || (/[.ep]/i.test(text) && isFloat(text));
}

function isImaginary(text: string): boolean {
  return text.endsWith('i') && isFloat(text.slice(0, -1));
}

function isInteger(text: string): boolean {
  const digits = text.replace(/^[+-]/, '');
  const plain = withoutUnderscores(digits)?.toLowerCase();
  if (plain === undefined || !/^(?:0x[\da-f]+|0b[01]+|0o?[0-7]+|0|[1-9]\d*)$/.test(plain)) {
    return false;
  }
  const size = BigInt(plain.replace(/^0(?=\d)/, '0o'));
  if (text.startsWith('-')) return size <= 2n ** 63n;
  return size < 2n ** (text.startsWith('+') ? 63n : 64n);
}

function isFloat(text: string): boolean {
  const plain = withoutUnderscores(text.replace(/^[+-]/, ''));
  if (plain === undefined) return false;
  const hexadecimal = HEXADECIMAL_FLOAT.exec(plain);
  if (hexadecimal !== null) {
    const [, whole = '', fraction = '', exponent = ''] = hexadecimal;
    if (whole + fraction === '') return false;
    const size = Number(`0x${whole}${fraction}`) * 2 ** (Number(exponent) - 4 * fraction.length);
    return Number.isFinite(size);
  }
  return /^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(plain) && Number.isFinite(Number(plain));
}

/** Undefined where one is not between two digits. */
function withoutUnderscores(digits: string): string | undefined {
  if (MISPLACED_UNDERSCORE.test(digits)) return undefined;
  return digits.replaceAll('_', '');
}
