import {
  GoBytes,
  GoList,
  GoMap,
  unsupported,
  ExecutionError,
  type Value,
} from '../go-values/go-value.ts';
import { formatValue } from '../go-values/format-value.ts';
import { quote } from '../go-values/quote.ts';
import { sliceBytes } from './byte-strings.ts';
import { fixed, variadic, type TemplateFunction } from './template-function.ts';

/** The longest string that `repeat`, `indent` and the like make. */
const LONGEST = 10_000_000;

/**
 * How Sprig makes a string of a value.
 *
 * @example
 * toText(1n) // '1'
 */
export function toText(value: Value): string {
  return value instanceof GoBytes ? Buffer.from(value.data).toString('utf8') : formatValue(value);
}

/**
 * How Sprig makes strings of a value: of each item that is not nil.
 *
 * @example
 * toTexts(new GoList(['a', 1n])) // ['a', '1']
 */
export function toTexts(value: Value): readonly string[] {
  if (value instanceof GoList) {
    return value.items.filter((item) => item !== null && item !== undefined).map(toText);
  }
  return value === null || value === undefined ? [] : [toText(value)];
}

const strings = (items: readonly string[]): GoList => new GoList(items, 'string');

const isPresent = (value: Value): boolean => value !== null && value !== undefined;

/** Sprig's functions for strings. */
export const stringFunctions: Readonly<Record<string, TemplateFunction>> = {
  upper: fixed('hides', ['string'], (text) => text.toUpperCase()),
  lower: fixed('hides', ['string'], (text) => text.toLowerCase()),
  title: fixed('hides', ['string'], (text) =>
    text.replaceAll(
      /(^|[^\p{L}\p{N}_\u0080-\u{10FFFF}]|\s)(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    ),
  ),
  untitle: fixed('hides', ['string'], (text) =>
    text.replaceAll(
      /(^|\s)(\S)/gu,
      (_, before: string, letter: string) => before + letter.toLowerCase(),
    ),
  ),
  swapcase: fixed('hides', ['string'], swapCase),
  nospace: fixed('passes', ['string'], (text) => text.replaceAll(/\s/g, '')),
  trim: fixed('passes', ['string'], (text) => trimSpace(text)),
  trimAll: fixed('passes', ['string', 'string'], (cut, text) => trimAll(text, cut)),
  trimall: fixed('passes', ['string', 'string'], (cut, text) => trimAll(text, cut)),
  trimSuffix: fixed('passes', ['string', 'string'], (suffix, text) =>
    suffix !== '' && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text,
  ),
  trimPrefix: fixed('passes', ['string', 'string'], (prefix, text) =>
    text.startsWith(prefix) ? text.slice(prefix.length) : text,
  ),
  trunc: fixed('hides', ['int', 'string'], truncate),
  substr: fixed('hides', ['int', 'int', 'string'], substring),
  abbrev: fixed('hides', ['int', 'string'], (width, text) => {
    if (width < 4 || Array.from(text).length <= width) return text;
    return `${sliceBytes(text, 0, width - 3)}...`;
  }),
  repeat: fixed('passes', ['int', 'string'], (count, text) => {
    if (count < 0) throw new ExecutionError('error calling repeat: negative count');
    return repeat(text, count);
  }),
  indent: fixed('passes', ['int', 'string'], indent),
  nindent: fixed('passes', ['int', 'string'], (spaces, text) => `\n${indent(spaces, text)}`),
  replace: fixed('hides', ['string', 'string', 'string'], (from, to, text) =>
    joinTexts(from === '' ? ['', ...Array.from(text), ''] : text.split(from), to),
  ),
  contains: fixed('needs', ['string', 'string'], (part, text) => text.includes(part)),
  hasPrefix: fixed('needs', ['string', 'string'], (prefix, text) => text.startsWith(prefix)),
  hasSuffix: fixed('needs', ['string', 'string'], (suffix, text) => text.endsWith(suffix)),
  quote: variadic('passes', [], 'any', (_, values) =>
    values
      .filter(isPresent)
      .map((value) => quote(toText(value)))
      .join(' '),
  ),
  squote: variadic('passes', [], 'any', (_, values) =>
    values
      .filter(isPresent)
      .map((value) => `'${formatValue(value)}'`)
      .join(' '),
  ),
  cat: variadic('passes', [], 'any', (_, values) =>
    values.filter(isPresent).map(formatValue).join(' '),
  ),
  plural: fixed('needs', ['string', 'string', 'int'], (one, many, count) =>
    count === 1 ? one : many,
  ),
  toString: fixed('passes', ['any'], toText),
  toStrings: fixed('passes', ['any'], (value) => strings(toTexts(value))),
  join: fixed('passes', ['string', 'any'], (separator, value) =>
    joinTexts(toTexts(value), separator),
  ),
  split: fixed('needs', ['string', 'string'], (separator, text) =>
    numbered(splitText(separator, text)),
  ),
  splitn: fixed('needs', ['string', 'int', 'string'], (separator, count, text) =>
    numbered(splitText(separator, text, count)),
  ),
  splitList: fixed('passes', ['string', 'string'], (separator, text) =>
    strings(splitText(separator, text)),
  ),
  kebabcase: fixed('hides', ['string'], (text) => lowerCaseWith(text, '-')),
  snakecase: fixed('hides', ['string'], (text) => lowerCaseWith(text, '_')),
  camelcase: fixed('hides', ['string'], camelCase),
};

function joinTexts(texts: readonly string[], separator: string): string {
  const length = texts.reduce((sum, text) => sum + text.length + separator.length, 0);
  if (length > LONGEST) throw unsupported('a very long string');
  return texts.join(separator);
}

function swapCase(text: string): string {
  let isAfterSpace = true;
  let swapped = '';
  for (const character of text) {
    const [upper, lower] = [character.toUpperCase(), character.toLowerCase()];
    if (character !== lower) swapped += lower;
    else swapped += isAfterSpace ? upper : character === upper ? character : upper;
    isAfterSpace = /\s/.test(character);
  }
  return swapped;
}

/** Go's white space, which has no U+FEFF. */
function trimSpace(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && isSpace(text.charAt(start))) start += 1;
  while (end > start && isSpace(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

function isSpace(character: string): boolean {
  return /[^\S\uFEFF]/.test(character);
}

function trimAll(text: string, cut: string): string {
  const characters = Array.from(text);
  const set = new Set(cut);
  let [start, end] = [0, characters.length];
  while (start < end && set.has(characters[start] ?? '')) start += 1;
  while (end > start && set.has(characters[end - 1] ?? '')) end -= 1;
  return characters.slice(start, end).join('');
}

function truncate(count: number, text: string): string {
  const size = Buffer.byteLength(text);
  if (count < 0) return size + count > 0 ? sliceBytes(text, size + count) : text;
  return size > count ? sliceBytes(text, 0, count) : text;
}

function substring(start: number, end: number, text: string): string {
  const size = Buffer.byteLength(text);
  const isWhole = start < 0;
  const last = !isWhole && (end < 0 || end > size) ? size : end;
  if (last < 0 || last > size || start > last) {
    throw new ExecutionError('error calling substr: slice bounds out of range');
  }
  return sliceBytes(text, isWhole ? 0 : start, last);
}

function repeat(text: string, count: number): string {
  if (text.length * count > LONGEST) throw unsupported('a very long string');
  return text.repeat(count);
}

function indent(spaces: number, text: string): string {
  if (spaces < 0) throw new ExecutionError('error calling indent: strings: negative Repeat count');
  const lines = text.split('\n').length;
  if (text.length + lines * spaces > LONGEST) throw unsupported('a very long string');
  const pad = ' '.repeat(spaces);
  return pad + text.replaceAll('\n', `\n${pad}`);
}

/** At most `count` parts; all of them where it is negative. */
function splitText(separator: string, text: string, count = -1): readonly string[] {
  if (count === 0) return [];
  const parts = separator === '' ? Array.from(text) : text.split(separator);
  if (count < 0 || parts.length <= count) return parts;
  return [...parts.slice(0, count - 1), parts.slice(count - 1).join(separator)];
}

function numbered(parts: readonly string[]): GoMap {
  return new GoMap(
    parts.map((part, index) => [`_${index}`, part]),
    { element: 'string' },
  );
}

/** Words in small letters; only what has neither numbers nor abbreviations, whose words are not obvious. */
function lowerCaseWith(text: string, connector: string): string {
  const hasWords =
    /^[A-Za-z _-]*$/.test(text) && !/^[-_ ]|[-_ ](?![A-Za-z])|[A-Z](?![a-z])/.test(text);
  if (!hasWords) {
    throw unsupported('the case of a string with numbers or abbreviations');
  }
  return text
    .replaceAll(/([a-z])([A-Z])/g, `$1${connector}$2`)
    .replaceAll(/[-_ ]/g, connector)
    .toLowerCase();
}

function camelCase(text: string): string {
  if (!/^[a-z]*(?:[-_ ][a-z]+)*$/.test(text)) {
    throw unsupported('the case of a string with capitals or numbers');
  }
  return text.replaceAll(/(?:^|[-_ ])([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
