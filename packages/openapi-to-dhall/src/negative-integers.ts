import type { JsonObject } from './json-value.ts';

/** "a negative integer means unlimited", "-1 switches it off", but not "non-negative integer" or "1-100". */
const negativeValue =
  /(?<!\b(?:non-?|non |not be a |not a |no ))\bnegative (?:integer|number)s?\b|(?<![\w.)-])-1\b(?!-)/i;

/**
 * Whether a chart may need a negative value for an integer. Most integers count something and set no
 * minimum, so without one something else in the schema has to say so: its maximum, its default, a
 * value of its enumeration, or its description.
 */
export function mayBeNegative(schema: JsonObject): boolean {
  const { minimum, maximum, description } = schema;
  if (typeof minimum === 'number') {
    return (schema['exclusiveMinimum'] === true ? minimum + 1 : minimum) < 0;
  }
  const values: unknown[] = Array.isArray(schema['enum']) ? schema['enum'] : [];
  const known = [maximum, schema['default'], ...values];
  return (
    known.some((value) => typeof value === 'number' && value < 0) ||
    (typeof description === 'string' && negativeValue.test(description))
  );
}
