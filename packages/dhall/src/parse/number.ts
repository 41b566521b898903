import type { Expr } from '../syntax/expr.ts';
import * as char from '../syntax/characters.ts';
import { countNodes, mostDigits } from '../syntax/number-size.ts';
import type { Cursor } from './cursor.ts';
import { dateLiteral, timeLiteral, timeZoneLiteral } from './temporal.ts';

/** A literal that starts with a digit: Natural, Double, Bytes, date or time. */
export function digitLiteral(cursor: Cursor): Expr {
  const { text, pos } = cursor;
  const end = digitsEnd(text, pos);
  const next = text.charCodeAt(end);
  if (next === char.hyphen && end - pos === 4 && char.isDigit(text.charCodeAt(end + 1))) {
    return dateLiteral(cursor);
  }
  if (next === char.colon && end - pos === 2 && char.isDigit(text.charCodeAt(end + 1))) {
    return timeLiteral(cursor);
  }
  if (next === char.lowerX && end - pos === 1 && text.charCodeAt(pos) === char.digit0) {
    if (text.charCodeAt(end + 1) === char.doubleQuote) return bytesLiteral(cursor);
  }
  const double = doubleEnd(text, end);
  if (double > end) return doubleLiteral(cursor, pos, double);
  const value = natural(cursor);
  return { kind: 'Natural', value, span: cursor.spanFrom(pos) };
}

/** True when a literal starts at the `+` or `-` at `pos`. */
export function startsSigned(cursor: Cursor): boolean {
  return char.isDigit(cursor.peek(1)) || cursor.text.startsWith('-Infinity', cursor.pos);
}

/** A literal that starts with a sign: Integer, Double or TimeZone. */
export function signedLiteral(cursor: Cursor): Expr {
  const { text, pos } = cursor;
  const negative = text.charCodeAt(pos) === char.hyphen;
  if (negative && text.startsWith('Infinity', pos + 1)) {
    cursor.advance(9);
    return { kind: 'Double', value: -Infinity, span: cursor.spanFrom(pos) };
  }
  const end = digitsEnd(text, pos + 1);
  if (
    end === pos + 3 &&
    text.charCodeAt(end) === char.colon &&
    char.isDigit(text.charCodeAt(end + 1))
  ) {
    return timeZoneLiteral(cursor);
  }
  const double = doubleEnd(text, end);
  if (double > end) return doubleLiteral(cursor, pos, double);
  cursor.pos++;
  const value = natural(cursor);
  return { kind: 'Integer', value: negative ? -value : value, span: cursor.spanFrom(pos) };
}

/** A `natural-literal`: binary, hexadecimal, or decimal without leading zeros. */
export function natural(cursor: Cursor): bigint {
  const { text, pos: start } = cursor;
  let end = digitsEnd(text, start);
  if (end === start) cursor.unexpected('a natural number');
  if (end === start + 1 && text.charCodeAt(start) === char.digit0) {
    const base = text.charCodeAt(end);
    if (base === char.lowerX && char.isHexDigit(text.charCodeAt(end + 1))) {
      end++;
      while (char.isHexDigit(text.charCodeAt(end))) end++;
    } else if (base === char.lowerB && isBit(text.charCodeAt(end + 1))) {
      end++;
      while (isBit(text.charCodeAt(end))) end++;
    }
  } else if (text.charCodeAt(start) === char.digit0) {
    cursor.fail('parse-number', 'a number cannot start with 0', start, end, {
      hint: `Write \`${text
        .slice(start, end)
        .replace(/^0+(?=.)/u, '')
        .slice(0, 20)}\`.`,
    });
  }
  if (end - start > mostDigits) {
    cursor.fail(
      'parse-number',
      `this number has more than ${mostDigits} digits`,
      start,
      start + 1,
      {
        hint: 'Numbers of this size take too long to evaluate. Use a Text for long strings of digits.',
      },
    );
  }
  cursor.pos = end;
  cursor.skip();
  const digits = text.slice(start, end);
  if (end - start < 16) return BigInt(Number(digits));
  const value = BigInt(digits);
  // more than for its output: the time for reading digits cannot be interrupted
  cursor.countTokens(4 * (countNodes(value) - 1));
  return value;
}

function doubleLiteral(cursor: Cursor, start: number, end: number): Expr {
  const value = Number(cursor.text.slice(start, end));
  if (!Number.isFinite(value)) {
    cursor.fail('parse-number', 'this Double is out of range', start, end, {
      hint: 'The largest Double is 1.7976931348623157e308. Write `Infinity` for larger numbers.',
    });
  }
  cursor.pos = end;
  cursor.skip();
  return { kind: 'Double', value, span: cursor.spanFrom(start) };
}

function digitsEnd(text: string, start: number): number {
  let end = start;
  while (char.isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** The end of the Double whose integer part ends at `start`; `start` if it is not a Double. */
function doubleEnd(text: string, start: number): number {
  let end = start;
  if (text.charCodeAt(end) === char.dot && char.isDigit(text.charCodeAt(end + 1))) {
    end = digitsEnd(text, end + 1);
  }
  const exponent = text.charCodeAt(end);
  if (exponent !== char.lowerE && exponent !== char.upperE) return end;
  const sign = text.charCodeAt(end + 1);
  const digits = sign === char.plus || sign === char.hyphen ? end + 2 : end + 1;
  return char.isDigit(text.charCodeAt(digits)) ? digitsEnd(text, digits) : end;
}

function isBit(code: number): boolean {
  return code === char.digit0 || code === char.digit1;
}

/** `0x"…"`; `pos` is at the 0. */
function bytesLiteral(cursor: Cursor): Expr {
  const { text, pos: start } = cursor;
  const first = start + 3;
  let end = first;
  while (char.isHexDigit(text.charCodeAt(end))) end++;
  if (text.charCodeAt(end) !== char.doubleQuote) {
    cursor.fail(
      'parse-bytes',
      'a Bytes literal can contain hexadecimal digits only',
      end,
      end + 1,
      {
        hint: 'Write two digits per byte, and a double quote at the end: `0x"00ff"`.',
      },
    );
  }
  if ((end - first) % 2 === 1) {
    cursor.fail('parse-bytes', 'this Bytes literal has an odd number of digits', first, end, {
      hint: 'Write two hexadecimal digits per byte.',
    });
  }
  const value = new Uint8Array((end - first) / 2);
  for (let index = 0; index < value.length; index++) {
    const at = first + index * 2;
    value[index] = Number.parseInt(text.slice(at, at + 2), 16);
  }
  cursor.pos = end;
  cursor.advance(1);
  return { kind: 'Bytes', value, span: cursor.spanFrom(start) };
}
