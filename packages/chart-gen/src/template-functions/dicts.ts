import {
  ExecutionError,
  GoBytes,
  GoList,
  GoMap,
  GoStruct,
  isTrue,
  typeName,
  type Value,
} from '../go-values/go-value.ts';
import { toText } from './strings.ts';
import { fixed, variadic, type TemplateFunction } from './template-function.ts';

const merge = variadic('passes', ['map'], 'map', ([target], sources) =>
  sources.reduce((merged, source) => mergeInto(merged, source, false), target),
);
const mergeOverwrite = variadic('passes', ['map'], 'map', ([target], sources) =>
  sources.reduce((merged, source) => mergeInto(merged, source, true), target),
);
const deepCopy = fixed('passes', ['any'], copy);

/** Sprig's functions for maps. Several of them change the map that they are given. */
export const dictFunctions: Readonly<Record<string, TemplateFunction>> = {
  dict: variadic('passes', [], 'any', (_, values) => {
    const map = new GoMap();
    for (let at = 0; at < values.length; at += 2) {
      map.entries.set(toText(values[at]), at + 1 < values.length ? values[at + 1] : '');
    }
    return map;
  }),
  get: fixed('passes', ['map', 'string'], (map, key) =>
    map.entries.has(key) ? map.entries.get(key) : '',
  ),
  set: fixed('passes', ['map', 'string', 'any'], (map, key, value) => {
    if (map.isNil) throw new ExecutionError('assignment to entry in nil map');
    map.entries.set(key, value);
    return map;
  }),
  unset: fixed('passes', ['map', 'string'], (map, key) => {
    map.entries.delete(key);
    return map;
  }),
  hasKey: fixed('needs', ['map', 'string'], (map, key) => map.entries.has(key)),
  keys: variadic(
    'passes',
    [],
    'map',
    (_, maps) =>
      new GoList(
        maps.flatMap((map) => [...map.entries.keys()]),
        'string',
      ),
  ),
  values: fixed('passes', ['map'], (map) => new GoList([...map.entries.values()])),
  pluck: variadic(
    'passes',
    ['string'],
    'map',
    ([key], maps) =>
      new GoList(maps.filter((map) => map.entries.has(key)).map((map) => map.entries.get(key))),
  ),
  pick: variadic(
    'passes',
    ['map'],
    'string',
    ([map], keys) =>
      new GoMap(
        keys.filter((key) => map.entries.has(key)).map((key) => [key, map.entries.get(key)]),
      ),
  ),
  omit: variadic(
    'passes',
    ['map'],
    'string',
    ([map], keys) => new GoMap([...map.entries].filter(([key]) => !keys.includes(key))),
  ),
  merge,
  mustMerge: merge,
  mergeOverwrite,
  mustMergeOverwrite: mergeOverwrite,
  deepCopy,
  mustDeepCopy: deepCopy,
  dig: variadic('passes', [], 'any', (_, values) => dig(values)),
};

/** What mergo does: an empty value is replaced, another one only where it is overwritten; maps are merged in place. */
function mergeInto(target: GoMap, source: GoMap, isOverwriting: boolean): GoMap {
  const merged = target.isNil ? new GoMap() : target;
  for (const [key, value] of source.entries) {
    const present = merged.entries.get(key);
    if (value === null || value === undefined) {
      if (isOverwriting) merged.entries.set(key, value);
      continue;
    }
    if (value instanceof GoMap && present instanceof GoMap && !present.isNil) {
      mergeInto(present, value, isOverwriting);
      if (present.entries.size > 0) continue;
    }
    if (isOverwriting || !isTrue(present)) merged.entries.set(key, value);
  }
  return merged;
}

function copy(value: Value): Value {
  if (value instanceof GoList) {
    return new GoList(value.items.map(copy), value.element, value.isNil);
  }
  if (value instanceof GoMap) {
    const { element, isNil, methods, type } = value;
    const entries = [...value.entries].map(([key, each]) => [key, copy(each)] as const);
    return new GoMap(entries, { element, isNil, methods, type });
  }
  if (value instanceof GoBytes) return new GoBytes(value.data.slice());
  if (value instanceof GoStruct) return value;
  return value;
}

/** The keys are followed by a default and the map. */
function dig(values: readonly Value[]): Value {
  if (values.length < 3) throw new ExecutionError('dig needs at least three arguments');
  let at = values.at(-1);
  const fallback = values.at(-2);
  for (const key of values.slice(0, -2)) {
    if (!(at instanceof GoMap) || typeName(at) !== 'map[string]interface {}') {
      const type = typeName(at);
      throw new ExecutionError(
        `interface conversion: interface {} is ${type}, not map[string]interface {}`,
      );
    }
    if (typeof key !== 'string') {
      throw new ExecutionError(
        `interface conversion: interface {} is ${typeName(key)}, not string`,
      );
    }
    if (!at.entries.has(key)) return fallback;
    at = at.entries.get(key);
  }
  return at;
}
