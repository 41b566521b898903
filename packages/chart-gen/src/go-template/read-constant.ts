import type { Token } from './lex-template.ts';
import { unquote } from './unquote.ts';

/**
 * The value of a constant of a template, with the type that Go gives it: an integer is a bigint, a floating-point
 * number a number. Undefined for complex numbers and integers that an int cannot hold.
 *
 * @example
 * readConstant({ kind: 'number', text: '0x1F', offset: 0 }) // 31n
 */
export function readConstant({
  kind,
  text,
}: Token): string | boolean | number | bigint | undefined {
  if (kind === 'string') return unquote(text);
  if (kind === 'constant') return text === 'true';
  if (text.startsWith("'")) return BigInt(unquote(text).codePointAt(0) ?? 0);
  if (text.endsWith('i')) return undefined;
  const plain = text.replaceAll('_', '').toLowerCase();
  const isHexadecimal = /^[+-]?0x/.test(plain);
  if (/p/.test(plain)) return readHexadecimalFloat(plain);
  if (!isHexadecimal && /[.e]/.test(plain)) return Number(plain);
  const digits = plain.replace(/^[+-]/, '').replace(/^0(?=\d)/, '0o');
  const value = plain.startsWith('-') ? -BigInt(digits) : BigInt(digits);
  return BigInt.asIntN(64, value) === value ? value : undefined;
}

function readHexadecimalFloat(plain: string): number {
  const [, sign = '', whole = '', fraction = '', exponent = ''] =
    /^([+-]?)0x([\da-f]*)\.?([\da-f]*)p([+-]?\d+)$/.exec(plain) ?? [];
  const size = Number(`0x${whole}${fraction}`) * 2 ** (Number(exponent) - 4 * fraction.length);
  return sign === '-' ? -size : size;
}
