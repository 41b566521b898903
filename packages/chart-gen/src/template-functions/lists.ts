import { isDeeplyEqual } from '../go-values/compare-values.ts';
import {
  compareStrings,
  ExecutionError,
  GoBytes,
  GoList,
  isTrue,
  kindName,
  unsupported,
  type Value,
} from '../go-values/go-value.ts';
import { toText, toTexts } from './strings.ts';
import { toInteger } from './numbers.ts';
import { fixed, int, variadic, type TemplateFunction } from './template-function.ts';

/** The items of a list. Throws ExecutionError for other values. */
function itemsOf(value: Value, action: string): readonly Value[] {
  if (value instanceof GoList) return value.items;
  if (value instanceof GoBytes) return [...value.data].map((byte) => int(byte));
  throw new ExecutionError(`Cannot ${action} on type ${kindName(value)}`);
}

const push = fixed('passes', ['any', 'any'], (list, item) => {
  return new GoList([...itemsOf(list, 'push'), item]);
});
const prepend = fixed('passes', ['any', 'any'], (list, item) => {
  return new GoList([item, ...itemsOf(list, 'prepend')]);
});
const first = fixed('passes', ['any'], (list) => itemsOf(list, 'find first')[0] ?? null);
const last = fixed('passes', ['any'], (list) => itemsOf(list, 'find last').at(-1) ?? null);
const rest = fixed('passes', ['any'], (list) => {
  const items = itemsOf(list, 'find rest');
  return new GoList(items.slice(1), 'interface {}', items.length === 0);
});
const initial = fixed('passes', ['any'], (list) => {
  const items = itemsOf(list, 'find initial');
  return new GoList(items.slice(0, -1), 'interface {}', items.length === 0);
});
const reverse = fixed('passes', ['any'], (list) => {
  return new GoList(itemsOf(list, 'find reverse').toReversed());
});
const compact = fixed('passes', ['any'], (list) => {
  return new GoList(itemsOf(list, 'compact').filter(isTrue));
});
const uniq = fixed('needs', ['any'], (list) => {
  const found: Value[] = [];
  const items = itemsOf(list, 'find uniq');
  // each item is compared with the others
  if (items.length > 10_000) throw unsupported('uniq of a very long list');
  for (const item of items) if (!contains(found, item)) found.push(item);
  return new GoList(found);
});
const without = variadic('needs', ['any'], 'any', ([list], left) => {
  return new GoList(itemsOf(list, 'find without').filter((item) => !contains(left, item)));
});
const has = fixed('needs', ['any', 'any'], (item, list) => {
  return list !== null && contains(itemsOf(list, 'find has'), item);
});
const slice = variadic('passes', ['any'], 'any', ([list], [start, end]) => {
  const items = itemsOf(list, 'slice');
  if (items.length === 0) return null;
  const from = start === undefined ? 0 : Number(toInteger(start));
  const to = end === undefined ? items.length : Number(toInteger(end));
  if (from < 0 || to > items.length || from > to) {
    throw new ExecutionError('error calling slice: slice bounds out of range');
  }
  return new GoList(items.slice(from, to), list instanceof GoList ? list.element : 'interface {}');
});
const chunk = fixed('passes', ['int', 'any'], (size, list) => {
  const items = itemsOf(list, 'chunk');
  if (size <= 0) throw new ExecutionError('error calling chunk: the size is not positive');
  const count = Math.max(1, Math.ceil(items.length / size));
  const chunks = Array.from({ length: count }, (_, index) => {
    return new GoList(items.slice(index * size, (index + 1) * size));
  });
  return new GoList(chunks, '[]interface {}');
});

function contains(items: readonly Value[], item: Value): boolean {
  return items.some((each) => isDeeplyEqual(each, item));
}

const list = variadic('passes', [], 'any', (_, items) => new GoList(items));

/** Sprig's functions for lists. */
export const listFunctions: Readonly<Record<string, TemplateFunction>> = {
  list,
  tuple: list,
  push,
  append: push,
  mustPush: push,
  mustAppend: push,
  prepend,
  mustPrepend: prepend,
  first,
  mustFirst: first,
  last,
  mustLast: last,
  rest,
  mustRest: rest,
  initial,
  mustInitial: initial,
  reverse,
  mustReverse: reverse,
  compact,
  mustCompact: compact,
  uniq,
  mustUniq: uniq,
  without,
  mustWithout: without,
  has,
  mustHas: has,
  slice,
  mustSlice: slice,
  chunk,
  mustChunk: chunk,
  concat: variadic('passes', [], 'any', (_, lists) => {
    const items = lists.flatMap((each) => itemsOf(each, 'concat'));
    return new GoList(items, 'interface {}', items.length === 0);
  }),
  sortAlpha: fixed('needs', ['any'], (value) => {
    if (!(value instanceof GoList)) return new GoList([toText(value)], 'string');
    return new GoList(toTexts(value).toSorted(compareStrings), 'string');
  }),
};
