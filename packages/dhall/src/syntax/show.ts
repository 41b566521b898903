import type { DateLit, TimeLit, TimeZoneLit } from './expr.ts';

/**
 * `Double/show`: the shortest digits that read back as the same number, in the notation that other
 * implementations show too: plain from 0.1 up to 10^7, else with an exponent, and always a point.
 */
export function showDouble(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  const magnitude = Math.abs(value);
  if (magnitude === Number.POSITIVE_INFINITY) return `${sign}Infinity`;
  if (magnitude === 0) return `${sign}0.0`;
  if (magnitude >= 0.1 && magnitude < 1e7) {
    const plain = String(magnitude);
    return sign + (plain.includes('.') ? plain : `${plain}.0`);
  }
  const [mantissa = '', exponent = ''] = magnitude.toExponential().split('e');
  const point = mantissa.includes('.') ? mantissa : `${mantissa}.0`;
  return `${sign}${point}e${exponent.replace('+', '')}`;
}

/** `Integer/show`, always with a sign. */
export function showInteger(value: bigint): string {
  return value < 0n ? String(value) : `+${value}`;
}

export function showDate({ year, month, day }: DateLit): string {
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

export function showTime({ hour, minute, second, fraction }: TimeLit): string {
  const point = fraction === '' ? '' : `.${fraction}`;
  return `${digits(hour, 2)}:${digits(minute, 2)}:${digits(second, 2)}${point}`;
}

export function showTimeZone({ negative, hours, minutes }: TimeZoneLit): string {
  return `${negative ? '-' : '+'}${digits(hours, 2)}:${digits(minutes, 2)}`;
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
