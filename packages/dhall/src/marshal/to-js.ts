import { withinStack } from '../stack.ts';
import type { Json } from './json.ts';
import { isList, isObject } from './json.ts';

/** What `load` returns. Integers beyond 2^53 are `bigint`, all others `number`. */
export type JsValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | JsFunction
  | JsValue[]
  | { [label: string]: JsValue };

/**
 * A Dhall function. It checks its argument against the Dhall type, and returns the result as `load`
 * would; a function of several arguments returns functions.
 *
 * @throws Fault `type-argument` for an argument of another type, `limit-…` as every evaluation
 */
export type JsFunction = (argument?: unknown) => JsValue;

/**
 * Plain JavaScript objects and arrays of a JSON value.
 *
 * @throws Fault `too-deep`
 * @example
 * toJs(new Map([['port', 8080n]])); // { port: 8080 }
 */
export function toJs(
  json: Json,
  toInteger: (value: bigint) => number | bigint = shortInteger,
): JsValue {
  return withinStack(() => convert(json, toInteger));
}

function convert(json: Json, toInteger: (value: bigint) => number | bigint): JsValue {
  if (isList(json)) return json.map((item) => convert(item, toInteger));
  if (isObject(json)) {
    // fromEntries defines properties, so that a field `__proto__` is a field.
    return Object.fromEntries(
      [...json].map(([label, value]) => [label, convert(value, toInteger)]),
    );
  }
  return typeof json === 'bigint' ? toInteger(json) : json;
}

/** A number where it is exact. */
function shortInteger(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}
