/** JSON as the evaluator returns it: an integer beyond 2^53 is a bigint. */
export type JsonValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | readonly JsonValue[]
  | JsonObject;

/** A JSON object. */
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/**
 * Whether a value is a JSON object: not a list, a scalar or null.
 *
 * @example
 * if (isJsonObject(json)) return json['kind'];
 */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
