import type { Expr } from '../syntax/expr.ts';
import { asInteger, asSize, InvalidItem } from './item.ts';
import type { Item } from './item.ts';

type Part = Item | undefined;

export function buildDate(year: Part, month: Part, day: Part): Expr {
  const date = { year: asSize(year), month: asSize(month), day: asSize(day) };
  const leap = (date.year % 4 === 0 && date.year % 100 !== 0) || date.year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  if (date.year > 9999 || date.day < 1 || date.day > (lengths[date.month - 1] ?? 0)) {
    throw new InvalidItem('There is no such date');
  }
  return { kind: 'Date', ...date };
}

/** `seconds` is a decimal fraction whose exponent says how many digits were written. */
export function buildTime(hour: Part, minute: Part, seconds: Part): Expr {
  if (typeof seconds !== 'object' || seconds === null || !('mantissa' in seconds)) {
    throw new InvalidItem('The seconds of a time are not a decimal fraction');
  }
  const digits = -asInteger(seconds.exponent);
  if (digits < 0n || digits > 1000n) {
    throw new InvalidItem('The seconds of a time have too many digits');
  }
  const mantissa = asInteger(seconds.mantissa);
  const scale = 10n ** digits;
  const time = { hour: asSize(hour), minute: asSize(minute), second: Number(mantissa / scale) };
  if (mantissa < 0n || time.second > 60 || time.hour > 23 || time.minute > 59) {
    throw new InvalidItem('There is no such time');
  }
  const fraction = digits === 0n ? '' : `${mantissa % scale}`.padStart(Number(digits), '0');
  return { kind: 'Time', ...time, fraction };
}

export function buildTimeZone(positive: Part, hours: Part, minutes: Part): Expr {
  if (typeof positive !== 'boolean') throw new InvalidItem('A time zone has no sign');
  const zone = { hours: asSize(hours), minutes: asSize(minutes) };
  if (zone.hours > 23 || zone.minutes > 59) throw new InvalidItem('There is no such time zone');
  return { kind: 'TimeZone', negative: !positive, ...zone };
}
