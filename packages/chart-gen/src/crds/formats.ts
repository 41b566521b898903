import { isIPv4, isIPv6 } from 'node:net';

type Check = (text: string) => boolean;

const matches =
  (pattern: RegExp): Check =>
  (text) =>
    pattern.test(text);

/** The formats of strings that kube-apiserver 1.36 checks; it ignores others. */
const formats: Readonly<Record<string, Check>> = {
  bsonobjectid: matches(/^[0-9a-fA-F]{24}$/),
  byte: matches(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})$/),
  cidr: isCidr,
  creditcard: isCreditCard,
  date: isDate,
  datetime: isDateTime,
  duration: isDuration,
  email: isEmail,
  hexcolor: matches(/^#?(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})$/),
  hostname: isHostname,
  ipv4: (text) => isIPv4(withoutZeros(text)) || (text.includes('.') && isPlainIPv6(text)),
  ipv6: isPlainIPv6,
  isbn: (text) => isIsbn10(text) || isIsbn13(text),
  isbn10: isIsbn10,
  isbn13: isIsbn13,
  k8slongname: (text) =>
    text.length <= 253 &&
    /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/.test(text),
  k8sshortname: (text) => text.length <= 63 && /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/.test(text),
  mac: isMac,
  rgbcolor: isRgbColor,
  ssn: matches(/^\d{3}[- ]\d{2}[- ]\d{4}$/),
  uri: isRequestUri,
  uuid: matches(/^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i),
  uuid3: matches(/^[0-9a-f]{8}-?[0-9a-f]{4}-?3[0-9a-f]{3}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i),
  uuid4: matches(/^[0-9a-f]{8}-?[0-9a-f]{4}-?4[0-9a-f]{3}-?[89ab][0-9a-f]{3}-?[0-9a-f]{12}$/i),
  uuid5: matches(/^[0-9a-f]{8}-?[0-9a-f]{4}-?5[0-9a-f]{3}-?[89ab][0-9a-f]{3}-?[0-9a-f]{12}$/i),
};

/**
 * Whether a string has a format; true where the API server does not check it.
 *
 * @param format as the schema names it: dashes do not count
 * @example
 * checkFormat('ipv4', '10.0.0.300') // false
 */
export function checkFormat(format: string, text: string): boolean {
  const name = format.replaceAll('-', '');
  return Object.hasOwn(formats, name) ? (formats[name]?.(text) ?? true) : true;
}

const ranges: Readonly<Record<string, readonly [least: bigint, most: bigint]>> = {
  int32: [-(2n ** 31n), 2n ** 31n - 1n],
  int64: [-(2n ** 63n), 2n ** 63n - 1n],
};

/**
 * Whether a number is in the range of its format.
 *
 * @example
 * checkNumberFormat('int32', 3_000_000_000) // false
 */
export function checkNumberFormat(format: string, value: number | bigint): boolean {
  if (format === 'float') return Math.abs(Number(value)) <= 3.402_823_466_385_288_6e38;
  const range = Object.hasOwn(ranges, format) ? ranges[format] : undefined;
  return range === undefined || (value >= range[0] && value <= range[1]);
}

/** Go's parser takes zeros before the numbers of an address. */
function withoutZeros(text: string): string {
  return text.replaceAll(/(?<![\d.]|\d\.)0+(?=\d)|(?<=\.)0+(?=\d)/g, '');
}

function isPlainIPv6(text: string): boolean {
  return isIPv6(text) && !text.includes('%');
}

function isCidr(text: string): boolean {
  const [, address = '', size] = /^([^/]+)\/(\d{1,4})$/.exec(text) ?? [];
  if (size === undefined) return false;
  if (isIPv4(withoutZeros(address))) return Number(size) <= 32;
  return isPlainIPv6(address) && Number(size) <= 128;
}

function isDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (year === undefined || Number(month) < 1 || Number(month) > 12 || Number(day) < 1)
    return false;
  return Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
}

function isDateTime(text: string): boolean {
  const [, date = '', hour, minute, second] =
    /^(\d{4}-\d\d-\d\d)t(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:z|[+-]\d\d:\d\d)$/i.exec(text) ?? [];
  if (!isDate(date)) return false;
  return Number(hour) <= 23 && Number(minute) <= 59 && Number(second) <= 59;
}

/** A duration of Go, such as 1h30m, or a number with a unit in words. */
function isDuration(text: string): boolean {
  if (/^[+-]?(?:0|(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$/.test(text)) return true;
  return /\d+\s*(?:ns|nanos?|nanoseconds?|us|µs|micros?|microseconds?|ms|millis?|milliseconds?|s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?)/i.test(
    text,
  );
}

function isEmail(text: string): boolean {
  const [, name, inner] = /^\s*([^<>]*?)\s*<([^<>]+)>\s*$/.exec(text) ?? [];
  const address = inner ?? text.trim();
  if (name !== undefined && /[@,;:]/.test(name)) return false;
  const atom = String.raw`[\w!#$%&'*+\-/=?^\`{|}~\u0080-\uffff]+`;
  const words = `${atom}(?:\\.${atom})*`;
  return new RegExp(`^(?:${words}|"(?:[^"\\\\]|\\\\.)*")@(?:${words}|\\[[^\\]]*\\])$`).test(
    address,
  );
}

function isHostname(text: string): boolean {
  if (Buffer.byteLength(text) > 255) return false;
  const labels = text.split('.');
  if (labels.some((label) => Buffer.byteLength(label) > 63)) return false;
  const character = String.raw`[a-zA-Z0-9\p{S}\p{L}]`;
  const first = new RegExp(
    `^${character}(?:(?:[-a-zA-Z0-9\\p{S}\\p{L}]{0,61})${character})?$`,
    'u',
  );
  const only = new RegExp(`^${character}(?:-?${character}{0,62})?$`, 'u');
  const last = new RegExp(`^${character}(?:-?${character}){1,62}$`, 'u');
  const end = labels.at(-1) ?? '';
  if (labels.length === 1) return only.test(end);
  return labels.slice(0, -1).every((label) => first.test(label)) && last.test(end);
}

function isMac(text: string): boolean {
  const pairs = /^[0-9a-f]{2}(?:([:-])[0-9a-f]{2})(?:\1[0-9a-f]{2})*$/i;
  const quads = /^[0-9a-f]{4}(?:\.[0-9a-f]{4})+$/i;
  const bytes = text.replaceAll(/[:.-]/g, '').length / 2;
  return (pairs.test(text) || quads.test(text)) && [6, 8, 20].includes(bytes);
}

function isRgbColor(text: string): boolean {
  const [, ...parts] = /^rgb\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*\)$/.exec(text) ?? [];
  return (
    parts.length === 3 &&
    parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256)
  );
}

/** What Go's ParseRequestURI takes: an absolute URL, or a path from the root. */
function isRequestUri(text: string): boolean {
  // oxlint-disable-next-line no-control-regex -- Go refuses these characters
  if (text === '' || /[\u0000-\u001F\u007F]/.test(text)) return false;
  if (/%(?![0-9a-fA-F]{2})/.test(text.split('?')[0] ?? '')) return false;
  if (text === '*') return true;
  if (text.startsWith('/')) return true;
  const [, rest = ''] = /^[a-zA-Z][a-zA-Z0-9+.-]*:(.*)$/s.exec(text) ?? [];
  if (rest === '') return /^[a-zA-Z][a-zA-Z0-9+.-]*:$/.test(text);
  if (!rest.startsWith('//')) return true;
  const [authority = ''] = rest.slice(2).split(/[/?]/);
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  return /^(?:\[[^\]]*\]|[^\s<>"[\]{}|\\^`:]*)(?::\d*)?$/.test(host);
}

function isIsbn10(text: string): boolean {
  const digits = text.replaceAll(/[\s-]+/g, '');
  if (!/^\d{9}[\dX]$/.test(digits)) return false;
  const sum = Array.from(digits).reduce(
    (all, digit, at) => all + (at + 1) * (digit === 'X' ? 10 : Number(digit)),
    0,
  );
  return sum % 11 === 0;
}

function isIsbn13(text: string): boolean {
  const digits = text.replaceAll(/[\s-]+/g, '');
  if (!/^\d{13}$/.test(digits)) return false;
  const sum = Array.from(digits).reduce(
    (all, digit, at) => all + (at % 2 === 0 ? 1 : 3) * Number(digit),
    0,
  );
  return sum % 10 === 0;
}

function isCreditCard(text: string): boolean {
  const digits = text.replaceAll(/\D/g, '');
  const issuers =
    /^(?:4\d{12}(?:\d{3})?|5[1-5]\d{14}|6(?:011|5\d\d)\d{12}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|(?:2131|1800|35\d{3})\d{11})$/;
  const sum = Array.from(digits)
    .toReversed()
    .reduce((all, digit, at) => {
      const twice = Number(digit) * (at % 2 === 0 ? 1 : 2);
      return all + (twice > 9 ? twice - 9 : twice);
    }, 0);
  return issuers.test(digits) && sum % 10 === 0;
}
