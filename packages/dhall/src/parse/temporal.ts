import type { Expr, TimeZoneLit } from '../syntax/expr.ts';
import * as char from '../syntax/characters.ts';
import type { Cursor } from './cursor.ts';

/** `YYYY-MM-DD`, alone or followed by a time and an offset (standard/dhall.abnf, RFC 3339). */
export function dateLiteral(cursor: Cursor): Expr {
  const start = cursor.pos;
  const year = digits(cursor, 4, 'a year of four digits');
  punctuation(cursor, '-', 'a date is written YYYY-MM-DD');
  const month = bounded(cursor, 1, 12, 'month');
  punctuation(cursor, '-', 'a date is written YYYY-MM-DD');
  const day = bounded(cursor, 1, daysIn(year, month), 'day of this month');
  const date: Expr = { kind: 'Date', year, month, day, span: { start, end: cursor.pos } };
  const next = cursor.peek();
  if ((next !== char.upperT && next !== char.lowerT) || !char.isDigit(cursor.peek(1))) {
    cursor.skip();
    return date;
  }
  cursor.pos++;
  return timeLiteral(cursor, date);
}

/** `hh:mm:ss[.fraction]` with an optional offset; a record if there is an offset or a date. */
export function timeLiteral(cursor: Cursor, date?: Expr): Expr {
  const start = cursor.pos;
  const hour = bounded(cursor, 0, 23, 'hour');
  punctuation(cursor, ':', 'a time is written hh:mm:ss');
  const minute = bounded(cursor, 0, 59, 'minute');
  punctuation(cursor, ':', 'a time is written hh:mm:ss, with seconds');
  const second = bounded(cursor, 0, 59, 'second');
  let fraction = '';
  if (cursor.peek() === char.dot && char.isDigit(cursor.peek(1))) {
    const from = cursor.pos + 1;
    do cursor.pos++;
    while (char.isDigit(cursor.peek()));
    fraction = cursor.text.slice(from, cursor.pos);
  }
  const span = { start, end: cursor.pos };
  const time: Expr = { kind: 'Time', hour, minute, second, fraction, span };
  const zone = offset(cursor);
  cursor.skip();
  if (date === undefined && zone === undefined) return time;
  const fields = new Map<string, Expr>();
  if (date !== undefined) fields.set('date', date);
  fields.set('time', time);
  if (zone !== undefined) fields.set('timeZone', zone);
  return { kind: 'Record', fields, span: cursor.spanFrom(date?.span?.start ?? start) };
}

/** `+hh:mm` or `-hh:mm` without a time. */
export function timeZoneLiteral(cursor: Cursor): Expr {
  const zone = numericOffset(cursor);
  cursor.skip();
  return zone;
}

function offset(cursor: Cursor): TimeZoneLit | undefined {
  const code = cursor.peek();
  if (code === char.upperZ || code === char.lowerZ) {
    const span = { start: cursor.pos, end: cursor.pos + 1 };
    cursor.pos++;
    return { kind: 'TimeZone', negative: false, hours: 0, minutes: 0, span };
  }
  if ((code === char.plus || code === char.hyphen) && char.isDigit(cursor.peek(1)))
    return numericOffset(cursor);
  return undefined;
}

function numericOffset(cursor: Cursor): TimeZoneLit {
  const start = cursor.pos;
  const negative = cursor.peek() === char.hyphen;
  cursor.pos++;
  const hours = bounded(cursor, 0, 23, 'hour');
  punctuation(cursor, ':', 'an offset is written +hh:mm');
  const minutes = bounded(cursor, 0, 59, 'minute');
  return { kind: 'TimeZone', negative, hours, minutes, span: { start, end: cursor.pos } };
}

function digits(cursor: Cursor, count: number, what: string): number {
  let value = 0;
  for (let index = 0; index < count; index++) {
    const code = cursor.peek(index);
    if (!char.isDigit(code)) {
      const at = cursor.pos + index;
      cursor.fail('parse-time', `expected ${what}`, at, at + 1, {
        hint: 'Write dates as 2024-02-29, times as 09:05:00 and time zones as +01:00.',
      });
    }
    value = value * 10 + code - char.digit0;
  }
  cursor.pos += count;
  return value;
}

function bounded(cursor: Cursor, from: number, to: number, what: string): number {
  const start = cursor.pos;
  const value = digits(cursor, 2, `two digits for the ${what}`);
  if (value < from || value > to) {
    cursor.fail('parse-time', `the ${what} is out of range`, start, cursor.pos, {
      hint: `Write a number from ${String(from).padStart(2, '0')} to ${to}.`,
    });
  }
  return value;
}

function punctuation(cursor: Cursor, character: string, hint: string): void {
  if (cursor.text[cursor.pos] !== character) {
    const { pos } = cursor;
    cursor.fail('parse-time', `expected \`${character}\``, pos, pos + 1, {
      hint: `In Dhall ${hint}.`,
    });
  }
  cursor.pos++;
}

function daysIn(year: number, month: number): number {
  if (month === 2) {
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    return leap ? 29 : 28;
  }
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
