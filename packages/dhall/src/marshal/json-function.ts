import type { Budget } from '../eval/budget.ts';
import { evaluate } from '../eval/normalize.ts';
import { force } from '../eval/lazy.ts';
import { instantiate } from '../eval/functions.ts';
import type { Value, Lazy, Lambda } from '../eval/value.ts';
import { sortedLabels } from '../syntax/label-order.ts';
import type { Json } from './json.ts';
import { unsupported } from './unsupported-value.ts';
import type { Path } from './unsupported-value.ts';

/** The fields of the Prelude's JSON encoding since version 13, and before it. */
const encodings = new Set([
  'array bool double integer null object string',
  'array bool null number object string',
]);

/**
 * The JSON that a value of the Prelude's type `JSON` stands for: a function from a type and a record
 * of constructors. It is applied to variables, and the calls of the constructors are read off.
 *
 * @throws Fault `json-unsupported` for any other function
 */
export function jsonFunction(
  fn: Lambda,
  path: Path | undefined,
  budget: Budget,
  double: (value: number) => Json,
): Json {
  const type = force(fn.type, budget);
  if (type.kind !== 'Const' || type.constant !== 'Type') throw unsupported(fn, path);
  const inner = instantiate(fn, evaluate({ kind: 'Var', name: 'JSON', index: 0 }, budget), budget);
  if (inner.kind !== 'Lambda') throw unsupported(fn, path);
  const record = force(inner.type, budget);
  const fields = record.kind === 'RecordType' ? sortedLabels(record.fields.keys()).join(' ') : '';
  if (!encodings.has(fields)) throw unsupported(fn, path);
  const constructors = evaluate({ kind: 'Var', name: 'json', index: 0 }, budget);
  const read = (lazy: Lazy): Json => {
    const value = force(lazy, budget);
    const call = value.kind === 'App' ? value.fn : value;
    if (call.kind !== 'Field' || call.record !== constructors) throw unsupported(fn, path);
    if (value.kind !== 'App') return null;
    const arg = force(value.arg, budget);
    if (call.label === 'array' && arg.kind === 'List') return arg.items.map(read);
    if (call.label === 'object' && arg.kind === 'List') return readObject(arg.items, read, budget);
    const scalar = readScalar(arg, double);
    return scalar === undefined ? notJson(fn, path) : scalar;
  };
  return read(instantiate(inner, constructors, budget));
}

function readObject(items: readonly Lazy[], read: (lazy: Lazy) => Json, budget: Budget): Json {
  const object = new Map<string, Json>();
  for (const item of items) {
    const record = force(item, budget);
    if (record.kind !== 'Record') continue;
    const key = force(record.fields.get('mapKey') as Lazy, budget);
    if (key.kind === 'Text') object.set(key.suffix, read(record.fields.get('mapValue') as Lazy));
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
