import { isEqual, isLess } from '../go-values/compare-values.ts';
import { formatValue } from '../go-values/format-value.ts';
import {
  ExecutionError,
  GoBytes,
  GoList,
  GoMap,
  integerIn,
  isTrue,
  typeName,
  unsupported,
  type Value,
} from '../go-values/go-value.ts';
import { print, printf } from '../go-values/printf.ts';
import { fixed, int, variadic, type TemplateFunction } from './template-function.ts';

/** The functions of text/template; `and` and `or` are part of the execution. Sprig replaces `slice`. */
export const goFunctions: Readonly<Record<string, TemplateFunction>> = {
  not: fixed('passes', ['value'], (value) => !isTrue(value)),
  eq: variadic('needs', ['value'], 'value', ([first], others) => {
    if (others.length === 0) throw new ExecutionError('error calling eq: missing argument');
    return others.some((other) => isEqual(first, other));
  }),
  ne: fixed('needs', ['value', 'value'], (a, b) => !isEqual(a, b)),
  lt: fixed('needs', ['value', 'value'], isLess),
  le: fixed('needs', ['value', 'value'], (a, b) => isLess(a, b) || isEqual(a, b)),
  gt: fixed('needs', ['value', 'value'], (a, b) => !(isLess(a, b) || isEqual(a, b))),
  ge: fixed('needs', ['value', 'value'], (a, b) => !isLess(a, b)),
  len: fixed('needs', ['value'], lengthOf),
  index: variadic('passes', ['value'], 'value', ([item], keys) =>
    keys.reduce(indexOf, nonNil(item)),
  ),
  print: variadic('passes', [], 'any', (_, values) => print(values)),
  println: variadic('passes', [], 'any', (_, values) => `${values.map(formatValue).join(' ')}\n`),
  printf: variadic('passes', ['string'], 'any', ([format], values) => printf(format, values)),
  urlquery: variadic('hides', [], 'any', (_, values) => queryEscape(textOf(values))),
  html: variadic('hides', [], 'any', (_, values) => escapeHtml(textOf(values))),
  js: variadic('hides', [], 'any', () => {
    throw unsupported('js');
  }),
  call: variadic('needs', ['value'], 'value', ([called]) => {
    throw new ExecutionError(`error calling call: non-function of type ${typeName(called)}`);
  }),
};

function lengthOf(value: Value): Value {
  if (typeof value === 'string') return int(Buffer.byteLength(value));
  if (value instanceof GoList) return int(value.items.length);
  if (value instanceof GoMap) return int(value.entries.size);
  if (value instanceof GoBytes) return int(value.data.length);
  throw new ExecutionError(`error calling len: len of type ${typeName(value)}`);
}

function nonNil(value: Value): Value {
  if (value === null || value === undefined) {
    throw new ExecutionError('error calling index: index of untyped nil');
  }
  return value;
}

function indexOf(item: Value, key: Value): Value {
  if (item instanceof GoMap) {
    if (typeof key === 'string') return item.get(key);
    throw new ExecutionError(
      `error calling index: value has type ${typeName(key)}; should be string`,
    );
  }
  const position = integerIn(key);
  if (item === null || item === undefined) {
    throw new ExecutionError('error calling index: index of nil pointer');
  }
  if (!(item instanceof GoList) && !(item instanceof GoBytes) && typeof item !== 'string') {
    throw new ExecutionError(`error calling index: can't index item of type ${typeName(item)}`);
  }
  if (position === undefined) {
    throw new ExecutionError(
      `error calling index: cannot index slice/array with type ${typeName(key)}`,
    );
  }
  const items =
    item instanceof GoList ? item.items : item instanceof GoBytes ? item.data : Buffer.from(item);
  if (position < 0n || position >= BigInt(items.length)) {
    throw new ExecutionError(`error calling index: index out of range: ${position}`);
  }
  const found = items[Number(position)];
  return item instanceof GoList ? found : int(Number(found));
}

function textOf(values: readonly Value[]): string {
  return values.map(formatValue).join('');
}

/**
 * net/url's QueryEscape.
 *
 * @example
 * queryEscape('a b&c') // 'a+b%26c'
 */
function queryEscape(text: string): string {
  return encodeURIComponent(text)
    .replaceAll('%20', '+')
    .replaceAll(/[!'()*]/g, (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`);
}

const HTML: Readonly<Record<string, string>> = {
  '\0': '\uFFFD',
  '"': '&#34;',
  "'": '&#39;',
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
};

function escapeHtml(text: string): string {
  return text.replaceAll(/["'&<>\0]/g, (found) => HTML[found] ?? found);
}
