import type { Limits } from '../eval/budget.ts';
import type { JsonOptions } from '../marshal/to-json.ts';

/**
 * How values become JavaScript values. The options of JSON mean the same here, but `specialDoubles` is
 * `keep` by default: JavaScript has NaN and the infinities.
 *
 * @example
 * const options: JsOptions = { unions: 'tagged', integers: 'number' };
 */
export interface JsOptions extends JsonOptions {
  /**
   * What the value of a union becomes: `plain` (the default) its payload, or its name if it has none;
   * `tagged` an object `{ tag, value }`, without `value` if it has no payload.
   */
  readonly unions?: 'plain' | 'tagged' | undefined;
  /**
   * What a Natural or an Integer becomes: `either` (the default) a `number`, and beyond 2^53 a `bigint`;
   * `number` always a `number`, so that larger ones are refused; `bigint` always a `bigint`.
   */
  readonly integers?: 'either' | 'number' | 'bigint' | undefined;
  /**
   * The limits of each call of a Dhall function. By default those of the program, whose time counts from
   * the start of the program.
   */
  readonly callLimits?: (() => Limits) | undefined;
}

/** The fields of a union's value with its constructor. */
export const tagField = 'tag';
export const valueField = 'value';
