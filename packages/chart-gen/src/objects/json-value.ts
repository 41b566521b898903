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

/**
 * The items of a list; any other value is a single item.
 *
 * @example
 * listItems({ kind: 'Pod' }) // [{ kind: 'Pod' }]
 */
export function listItems(json: JsonValue): readonly JsonValue[] {
  return isJsonList(json) ? json : [json];
}

/** Array.isArray does not narrow a readonly array. */
function isJsonList(json: JsonValue): json is readonly JsonValue[] {
  return Array.isArray(json);
}

/**
 * Whether a value is a list of strings.
 *
 * @example
 * isTextList(['a']) // true
 */
export function isTextList(value: JsonValue): value is readonly string[] {
  return isJsonList(value) && value.every((item) => typeof item === 'string');
}
