import type { Json } from './json.ts';
import { isList, isObject } from './json.ts';

/** What `load` gives. Integers beyond 2^53 are `bigint`, all others `number`. */
export type JsValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | JsValue[]
  | { [label: string]: JsValue };

/**
 * Plain JavaScript objects and arrays of a JSON value.
 *
 * @example
 * toJs(new Map([['port', 8080n]])); // { port: 8080 }
 */
export function toJs(json: Json): JsValue {
  if (isList(json)) return json.map((item) => toJs(item));
  if (isObject(json)) {
    // fromEntries defines properties, so that a field `__proto__` is a field.
    return Object.fromEntries([...json].map(([label, value]) => [label, toJs(value)]));
  }
  if (typeof json === 'bigint') {
    const number = Number(json);
    return Number.isSafeInteger(number) ? number : json;
  }
  return json;
}
