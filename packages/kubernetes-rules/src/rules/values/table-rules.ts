import type { Format } from '../../formats/format.ts';
import { joinWords } from '../../formats/format.ts';
import { fieldOf, isJson, itemsOf, type FieldPath, type Json } from '../../json.ts';
import type { Problem, Rule } from '../../rule.ts';
import { builtinKindOf, selectFields } from '../../select-fields.ts';

/** The documentation of a rule about what the API server refuses. */
export type RuleTexts = Pick<Rule, 'name' | 'summary' | 'remedy' | 'source'> & {
  readonly reason?: string;
};

/** Kinds with spaces between them, `*` for all kinds, `@` for all that have a pod. */
export type Kinds = string;

/** A rule for what the API server refuses. */
export function serverRule(texts: RuleTexts, check: Rule['check']): Rule {
  return {
    reason: 'The API server refuses the object.',
    ...texts,
    group: 'server',
    severity: 'error',
    check,
  };
}

/** A pattern of fields of some kinds, and the format of their values. */
export type FormatRow = readonly [kinds: Kinds, pattern: string, format: Format];

/** A rule for the formats of fields, by a table. Empty strings count as absent, as for the API server. */
export function formatRule(texts: RuleTexts, rows: readonly FormatRow[]): Rule {
  return serverRule(texts, function* check({ json }) {
    for (const [kinds, pattern, format] of rows) {
      if (!hasKind(json, kinds)) continue;
      for (const { path, value } of selectFields(json, pattern)) {
        if (value === '' || isTemplated(value) || format.accepts(value)) continue;
        yield formatProblem(path, value, format, pattern.endsWith('{key}'));
      }
    }
  });
}

/** The problem of a value that its format refuses. */
export function formatProblem(
  path: FieldPath,
  value: unknown,
  format: Format,
  isKey = false,
): Problem {
  const suggestion = format.suggest?.(value);
  const message = `${isKey ? 'the key ' : ''}${nameField(path)} must be ${format.words}`;
  return suggestion === undefined
    ? { path, message }
    : { path, message, hint: `Use ${suggestion}.` };
}

/** Fields of some kinds that must be there and not empty. */
export type RequiredRow = readonly [kinds: Kinds, parent: string, field: string];

/** A rule for required fields, by a table. */
export function requiredRule(texts: RuleTexts, rows: readonly RequiredRow[]): Rule {
  return serverRule(texts, function* check({ json }) {
    for (const [kinds, parent, field] of rows) {
      if (!hasKind(json, kinds)) continue;
      for (const { path, value } of selectFields(json, parent)) {
        if (!isJson(value) || !isEmpty(value[field])) continue;
        const at = value[field] === undefined ? path : [...path, field];
        yield { path: at, message: `${field} must be set` };
      }
    }
  });
}

/** Fields of which at most one may be set, and which of them has to be. */
export type ChoiceRow = readonly [
  kinds: Kinds,
  parent: string,
  fields: readonly string[],
  need: 'one' | 'at most one',
];

/** A rule for fields that exclude each other, by a table. */
export function choiceRule(texts: RuleTexts, rows: readonly ChoiceRow[]): Rule {
  return serverRule(texts, function* check({ json }) {
    for (const [kinds, parent, fields, need] of rows) {
      if (!hasKind(json, kinds)) continue;
      for (const { path, value } of selectFields(json, parent)) {
        if (!isJson(value)) continue;
        const found = fields.filter((field) => isSet(value[field]));
        if (found.length > 1) {
          const message = `only one of ${joinWords(found, 'and')} may be set`;
          yield { path: [...path, found.at(-1) as string], message };
        } else if (found.length === 0 && need === 'one') {
          yield { path, message: `one of ${joinWords(fields)} must be set` };
        }
      }
    }
  });
}

/** A list whose items differ in a key, and what the key is. */
export type UniqueRow = readonly [
  kinds: Kinds,
  list: string,
  toKey: (item: Json) => unknown,
  words: string,
];

/** A rule for lists whose items differ, by a table. */
export function uniqueRule(texts: RuleTexts, rows: readonly UniqueRow[]): Rule {
  return serverRule(texts, function* check({ json }) {
    const reported = new Set<string>();
    for (const [kinds, list, toKey, words] of rows) {
      if (!hasKind(json, kinds)) continue;
      for (const { path, value } of selectFields(json, list)) {
        for (const index of findRepeated(value, toKey)) {
          const at = [...path, index];
          // one item may repeat another in several ways
          if (reported.has(at.join('/'))) continue;
          reported.add(at.join('/'));
          yield { path: at, message: `${nameField(path)} has another item with the same ${words}` };
        }
      }
    }
  });
}

function findRepeated(list: unknown, toKey: (item: Json) => unknown): readonly number[] {
  const seen = new Set<unknown>();
  return itemsOf(list).flatMap(([index, item]) => {
    const key = isJson(item) ? toKey(item) : item;
    if (key === undefined || key === '') return [];
    if (seen.has(key)) return [index];
    seen.add(key);
    return [];
  });
}

/**
 * Whether an object has one of the kinds.
 *
 * @example
 * hasKind(object, 'Deployment StatefulSet')
 */
export function hasKind(json: Json, kinds: Kinds): boolean {
  // a pattern that starts at the pod finds nothing elsewhere
  if (kinds === '*' || kinds === '@') return true;
  const kind = builtinKindOf(json);
  return kind !== undefined && kindsIn(kinds).has(kind);
}

/** Every row of every table asks for each object. */
const split = new Map<Kinds, ReadonlySet<string>>();

function kindsIn(kinds: Kinds): ReadonlySet<string> {
  const found = split.get(kinds) ?? new Set(kinds.split(' '));
  split.set(kinds, found);
  return found;
}

/** Helm, or Flux by `postBuild`, replaces a part of it before the API server sees it. */
export function isTemplated(value: unknown): boolean {
  return typeof value === 'string' && (value.includes('{{') || value.includes('${'));
}

/** A field as a message names it: its own name, or that of its list. */
function nameField(path: FieldPath): string {
  const last = path.at(-1);
  if (typeof last === 'string')
    return /^[\w.\-/]{1,80}$/.test(last) ? last : 'with other characters';
  const list = path.findLast((step) => typeof step === 'string');
  return `an item of ${String(list)}`;
}

/** The API server does not distinguish an absent value from an empty one. */
export function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  );
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** The text in a field, for comparing; undefined for other types. */
export function keyOf(...fields: readonly string[]): (item: Json) => unknown {
  return (item) => {
    const parts = fields.map((field) => fieldOf(item, field));
    return parts.includes(undefined) ? undefined : parts.map(String).join('/');
  };
}
