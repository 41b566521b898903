import { RE2JS } from 're2js';
import { isJsonObject, type JsonObject, type JsonValue } from '../objects/json-value.ts';

/** Keywords whose value is a mapping from names to schemas. */
const maps = new Set(['properties', 'definitions', '$defs', 'dependentSchemas', 'dependencies']);
/** Keywords whose value is data. */
const data = new Set(['enum', 'const', 'default', 'examples', 'required']);

/**
 * A schema whose regular expressions are replaced by the strings of `instance` that they match, and without
 * `format`. The expressions of a schema that others wrote are matched by RE2, as in Helm, whose time is
 * linear. Throws where one is not an expression of RE2.
 *
 * @example
 * boundPatterns({ pattern: '^a+$' }, ['aa', 'b']) // { pattern: '^(?:aa)$' }
 */
export function boundPatterns(schema: JsonValue, instance: JsonValue): JsonValue {
  const known = stringsOf(instance);
  const visit = (value: JsonValue): JsonValue => {
    if (Array.isArray(value)) return value.map(visit);
    return isJsonObject(value) ? visitSchema(value) : value;
  };
  const visitNames = (value: JsonValue): JsonValue =>
    isJsonObject(value)
      ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, visit(each)]))
      : value;
  const visitSchema = (value: JsonObject): JsonObject =>
    Object.fromEntries(
      Object.entries(value).flatMap(
        ([keyword, each]): readonly (readonly [string, JsonValue])[] => {
          if (keyword === 'format') return [];
          if (data.has(keyword)) return [[keyword, each]];
          if (maps.has(keyword)) return [[keyword, visitNames(each)]];
          if (keyword === 'pattern' && typeof each === 'string') {
            return [[keyword, literals(each, known)]];
          }
          if (keyword !== 'patternProperties' || !isJsonObject(each))
            return [[keyword, visit(each)]];
          const entries = Object.entries(each).map(
            // two expressions can match the same names
            ([pattern, below], index) =>
              [literals(pattern, known) + '(?:)'.repeat(index), visit(below)] as const,
          );
          return [[keyword, Object.fromEntries(entries)]];
        },
      ),
    );
  return visit(schema);
}

function literals(pattern: string, known: ReadonlySet<string>): string {
  const compiled = RE2JS.compile(pattern);
  const matched = [...known].filter((text) => compiled.matcher(text).find());
  return matched.length === 0 ? '(?!)' : `^(?:${matched.map(escape).join('|')})$`;
}

function escape(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}

/** All strings and names of fields. */
function stringsOf(instance: JsonValue): ReadonlySet<string> {
  const found = new Set<string>();
  const pending = [instance];
  for (const value of pending) {
    if (typeof value === 'string') found.add(value);
    else if (Array.isArray(value)) pending.push(...(value as readonly JsonValue[]));
    else if (isJsonObject(value)) {
      for (const [name, each] of Object.entries(value)) {
        found.add(name);
        pending.push(each);
      }
    }
  }
  return found;
}
