import type { Budget } from '../eval/budget.ts';
import { evaluate } from '../eval/normalize.ts';
import { force } from '../eval/lazy.ts';
import { argumentType, instantiate } from '../eval/functions.ts';
import type { Fields, Value, Lazy, Lambda, TextValue } from '../eval/value.ts';
import { sortedLabels } from '../syntax/label-order.ts';
import type { Json } from './json.ts';
import { unsupported } from './unsupported-value.ts';
import type { Path } from './unsupported-value.ts';

/** The fields of the Prelude's JSON encoding since version 13, and before it. */
const encodings = new Set([
  'array bool double integer null object string',
  'array bool null number object string',
]);

/** What the converter does with parts. */
export interface JsonParts {
  /** Counts a value as a part of the result. */
  readonly count: (value: Value) => void;
  readonly double: (value: number) => Json;
  /** Called for each string and key. */
  readonly report: (text: TextValue, path: Path | undefined, isKey: boolean) => void;
}

/**
 * The JSON that a value of the Prelude's type `JSON` stands for: a function from a type and a record
 * of constructors. It is applied to variables, and the calls of the constructors are read off.
 *
 * @throws Fault `json-unsupported` for any other function, `limit-size` for more
 * nodes than the limits allow
 */
export function jsonFunction(
  fn: Lambda,
  path: Path | undefined,
  budget: Budget,
  parts: JsonParts,
): Json {
  const applied = applyToConstructors(fn, budget);
  if (applied === undefined) throw unsupported(fn, path);
  const { body, constructors } = applied;
  const read = (lazy: Lazy, at: Path | undefined): Json => {
    const value = force(lazy, budget);
    const call = value.kind === 'App' ? value.fn : value;
    if (call.kind !== 'Field' || call.record !== constructors) throw unsupported(fn, path);
    const arg = value.kind === 'App' ? force(value.arg, budget) : undefined;
    parts.count(arg ?? value);
    if (arg === undefined) return null;
    if (call.label === 'array' && arg.kind === 'List') return readItems(arg.items, read, at);
    if (call.label === 'object' && arg.kind === 'List') {
      return readObject(arg.items, read, at, parts, budget);
    }
    if (arg.kind === 'Text') parts.report(arg, at, false);
    const scalar = readScalar(arg, parts.double);
    return scalar === undefined ? notJson(fn, path) : scalar;
  };
  return read(body, path);
}

/**
 * A value of the Prelude's type `JSON`, applied to variables for its type and its constructors;
 * undefined for any other function.
 */
export function applyToConstructors(
  fn: Lambda,
  budget: Budget,
): { readonly body: Value; readonly constructors: Value } | undefined {
  const type = force(argumentType(fn, budget), budget);
  if (type.kind !== 'Const' || type.constant !== 'Type') return undefined;
  const inner = instantiate(fn, evaluate({ kind: 'Var', name: 'JSON', index: 0 }, budget), budget);
  if (inner.kind !== 'Lambda') return undefined;
  const record = force(argumentType(inner, budget), budget);
  if (record.kind !== 'RecordType' || !isJsonEncoding(record.fields)) return undefined;
  const constructors = evaluate({ kind: 'Var', name: 'json', index: 0 }, budget);
  return { body: instantiate(inner, constructors, budget), constructors };
}

/** Whether these are the constructors of the Prelude's type `JSON`. */
export function isJsonEncoding(fields: Fields): boolean {
  return encodings.has(sortedLabels(fields.keys()).join(' '));
}

type Read = (lazy: Lazy, at: Path | undefined) => Json;

function readItems(items: readonly Lazy[], read: Read, path: Path | undefined): Json {
  return items.map((item, at) => read(item, { at, path }));
}

function readObject(
  items: readonly Lazy[],
  read: Read,
  path: Path | undefined,
  { report }: JsonParts,
  budget: Budget,
): Json {
  const object = new Map<string, Json>();
  for (const item of items) {
    const record = force(item, budget);
    if (record.kind !== 'Record') continue;
    const key = force(record.fields.get('mapKey') as Lazy, budget);
    if (key.kind !== 'Text') continue;
    report(key, path, true);
    const at = key.variables === undefined ? key.suffix : '…';
    object.set(key.suffix, read(record.fields.get('mapValue') as Lazy, { at, path }));
  }
  return new Map(sortedLabels(object.keys()).map((label) => [label, object.get(label) ?? null]));
}

function readScalar(value: Value, double: (value: number) => Json): Json | undefined {
  if (value.kind === 'Double') return double(value.value);
  if (value.kind === 'Text' && value.chunks.length === 0) return value.suffix;
  if (value.kind === 'Bool' || value.kind === 'Integer' || value.kind === 'Natural') {
    return value.value;
  }
  return undefined;
}

function notJson(fn: Lambda, path: Path | undefined): never {
  throw unsupported(fn, path);
}
