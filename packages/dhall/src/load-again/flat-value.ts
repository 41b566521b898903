import type { JsValue } from '../marshal/to-js.ts';

/**
 * A value without depth, so that it can be sent to a thread with a small stack: each list and object
 * comes after its parts.
 */
export type FlatValue = readonly FlatPart[];

type Scalar = Exclude<JsValue, JsValue[] | object> | Uint8Array;

type FlatPart =
  | Scalar
  /** How many of the values before it are its items. */
  | { readonly list: number }
  /** The labels of its fields, whose values are before it. */
  | { readonly labels: readonly string[] };

/** The value flat; undefined for one with functions, which cannot be sent. */
export function flattenValue(value: JsValue): FlatValue | undefined {
  const parts: FlatPart[] = [];
  return addParts(value, parts) ? parts : undefined;
}

function addParts(value: JsValue, parts: FlatPart[]): boolean {
  if (typeof value === 'function') return false;
  if (Array.isArray(value)) {
    if (!value.every((item) => addParts(item, parts))) return false;
    parts.push({ list: value.length });
  } else if (typeof value === 'object' && value !== null && !(value instanceof Uint8Array)) {
    if (!Object.values(value).every((part) => addParts(part, parts))) return false;
    parts.push({ labels: Object.keys(value) });
  } else {
    parts.push(value);
  }
  return true;
}

/** The value that was flattened, without recursion. */
export function restoreValue(flat: FlatValue): JsValue {
  const values: JsValue[] = [];
  for (const part of flat) values.push(restorePart(part, values));
  return values.pop() ?? null;
}

/** @param values those that were not used yet; the part takes what it contains */
function restorePart(part: FlatPart, values: JsValue[]): JsValue {
  if (typeof part !== 'object' || part === null || part instanceof Uint8Array) return part;
  if ('list' in part) return takeLast(values, part.list);
  const fields = takeLast(values, part.labels.length);
  // fromEntries defines properties, so that a field `__proto__` is a field
  return Object.fromEntries(part.labels.map((label, at) => [label, fields[at] ?? null]));
}

function takeLast(values: JsValue[], count: number): JsValue[] {
  return values.splice(values.length - count, count);
}
