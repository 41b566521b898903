import type { Budget } from '../eval/budget.ts';
import { instantiate } from '../eval/functions.ts';
import { force } from '../eval/lazy.ts';
import { makeVariable } from '../eval/make-values.ts';
import type { Fields, Lazy, Pi, UnionTypeValue, Value } from '../eval/value.ts';
import { isJsonEncoding } from '../marshal/json-function.ts';
import type { JsonOptions } from '../marshal/to-json.ts';
import type { Builtin } from '../syntax/expr.ts';

/** True for a builtin type without arguments, such as Natural. */
function isBuiltinType(type: Value, name: Builtin): boolean {
  return type.kind === 'Builtin' && type.name === name && type.args.length === 0;
}

/** True for the type of types, of kinds, and of functions from types to types: its values are types. */
export function isKind(lazy: Lazy, budget: Budget): boolean {
  const type = force(lazy, budget);
  if (type.kind !== 'Pi') return type.kind === 'Const';
  return isKind(instantiate(type, makeVariable(type.name, 0, type.type), budget), budget);
}

/** The Prelude's type JSON: ∀(JSON : Type) → ∀(json : { array : …, bool : …, … }) → JSON */
export function isJsonType(type: Pi, budget: Budget): boolean {
  const domain = force(type.type, budget);
  if (domain.kind !== 'Const' || domain.constant !== 'Type') return false;
  const json = makeVariable('JSON', 0, type.type);
  const inner = instantiate(type, json, budget);
  if (inner.kind !== 'Pi') return false;
  const fields = force(inner.type, budget);
  if (fields.kind !== 'RecordType' || !isJsonEncoding(fields.fields)) return false;
  return instantiate(inner, makeVariable('json', 1, inner.type), budget) === json;
}

/** `{ contents : < … >, field : Text, nesting : < Inline | Nested : Text > }`, see dhall-to-json */
export function isTaggedType(fields: Fields, budget: Budget): boolean {
  if (fields.size !== 3) return false;
  const [contents, field, nesting] = ['contents', 'field', 'nesting'].map((label) => {
    const type = fields.get(label);
    return type && force(type, budget);
  });
  if (contents?.kind !== 'UnionType' || nesting?.kind !== 'UnionType') return false;
  const { alternatives } = nesting;
  const isNesting = alternatives.size === 2 && alternatives.has('Inline');
  return (
    isNesting && alternatives.has('Nested') && field !== undefined && isBuiltinType(field, 'Text')
  );
}

/** The labels of keys and values in lists that become objects; of no record if none do. */
export function mapNames({ maps }: JsonOptions): { readonly key: string; readonly value: string } {
  return maps === undefined || maps === false ? { key: 'mapKey', value: 'mapValue' } : maps;
}

/**
 * The fields of the items of a list that becomes an object; undefined for any other list. Its keys are
 * Texts, or alternatives of a union without payloads.
 */
export function mapItemOf(item: Lazy, options: JsonOptions, budget: Budget): Fields | undefined {
  if (options.maps === false) return undefined;
  const type = force(item, budget);
  const { key, value } = mapNames(options);
  if (type.kind !== 'RecordType' || type.fields.size !== 2) return undefined;
  const keys = type.fields.get(key);
  if (keys === undefined || !type.fields.has(value)) return undefined;
  const keyType = force(keys, budget);
  const isKey = isBuiltinType(keyType, 'Text') || (keyType.kind === 'UnionType' && isEnum(keyType));
  return isKey ? type.fields : undefined;
}

function isEnum({ alternatives }: UnionTypeValue): boolean {
  return alternatives.size > 0 && [...alternatives.values()].every((type) => type === undefined);
}

const temporal = { date: 'Date', time: 'Time', timeZone: 'TimeZone' } as const;

/** The types of `2026-01-31T12:00:00Z` and of its parts: records of a time with a date, a zone or both. */
export function isTemporalType(fields: Fields, budget: Budget): boolean {
  if (!fields.has('time') || fields.size < 2 || fields.size > 3) return false;
  return [...fields].every(([label, type]) => {
    const name = Object.hasOwn(temporal, label)
      ? temporal[label as keyof typeof temporal]
      : undefined;
    return name !== undefined && isBuiltinType(force(type, budget), name);
  });
}
