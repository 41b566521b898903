import { chartFault } from '../codes.ts';
import { isJsonObject, type JsonValue } from '../objects/json-value.ts';

/** The readers of YAML that charts have to pass take at least this many, with a schema of twice as many. */
const MOST_LEVELS = 200;

/**
 * Throws Fault `value-depth` for a value that nests too deep for the files of a chart. As indented text
 * it would grow with the square of its depth.
 *
 * @param file what the value is from
 * @param perLevel levels of JSON that one level of the value becomes
 */
export function requireShallow<T extends JsonValue>(json: T, file: string, perLevel = 1): T {
  if (isDeeper(json, MOST_LEVELS * perLevel)) {
    throw chartFault({
      code: 'value-depth',
      message: `the value nests more than ${MOST_LEVELS} levels deep`,
      location: { file },
      hint: 'Write lists or records side by side, or pass the value as one Text.',
    });
  }
  return json;
}

function isDeeper(json: JsonValue, levels: number): boolean {
  if (typeof json !== 'object' || json === null) return false;
  if (levels === 0) return true;
  const parts = isJsonObject(json) ? Object.values(json) : json;
  return parts.some((each) => isDeeper(each, levels - 1));
}
