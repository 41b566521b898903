import type { Budget } from '../eval/budget.ts';
import type { Fault } from '@dhallmark/fault';
import { fault } from '../fault.ts';
import { argumentOf, listOf } from '../eval/apply.ts';
import { builtinValue } from '../eval/builtins.ts';
import { conv } from '../eval/conv.ts';
import { force } from '../eval/lazy.ts';
import { makeRecordType } from '../eval/make-values.ts';
import type { Value, Lazy, Fields } from '../eval/value.ts';
import type { WithStep } from '../syntax/expr.ts';

/** List { mapKey : Text, mapValue : T } */
export function mapType(value: Lazy): Value {
  const fields = new Map<string, Lazy>([
    ['mapKey', builtinValue('Text')],
    ['mapValue', value],
  ]);
  return listOf(makeRecordType(fields, true));
}

/** Why `e with path = v` does not have a type; `at` is the step of the path that does not fit. */
export interface UpdateProblem {
  readonly at: number;
  readonly found: Value;
  /** The type that a value in an Optional must keep, if the update would change it. */
  readonly kept?: Lazy;
  readonly given?: Lazy;
}

const noFields: Fields = new Map();

/** The type of `e with path = v`, for the types of e and v. Calls `fail` if there is none. */
export function updatedType(
  record: Value,
  path: readonly WithStep[],
  value: Lazy,
  budget: Budget,
  fail: (problem: UpdateProblem) => never = unexpected,
  at = 0,
): Value {
  const step = path[at] as WithStep;
  if ('label' in step) {
    // Γ ⊢ e : { k : T₁, ts… }   Γ ⊢ e.k with ks… = v : T₂  ⟹  e with k.ks… = v : { k : T₂, ts… }
    // If k is not among the fields, `{=} with ks… = v` takes the place of `e.k with ks… = v`.
    if (record.kind !== 'RecordType') return fail({ at, found: record });
    const type = updatedField(record.fields.get(step.label), path, value, budget, fail, at);
    budget.spend(record.fields.size);
    return makeRecordType(new Map(record.fields).set(step.label, type), true);
  }
  // Γ ⊢ e : Optional T   Γ ⊢ v : T  ⟹  e with ?.ks… = v : Optional T
  const element = argumentOf('Optional', record);
  if (element === undefined) return fail({ at, found: record });
  const type = updatedField(element, path, value, budget, fail, at);
  if (!conv(element, type, budget)) return fail({ at, found: record, kept: element, given: type });
  return record;
}

/** The new type of a field, or of the value in an Optional. */
export function updatedField(
  inner: Lazy | undefined,
  path: readonly WithStep[],
  value: Lazy,
  budget: Budget,
  fail: (problem: UpdateProblem) => never,
  at: number,
): Lazy {
  if (at === path.length - 1) return value;
  const record = inner === undefined ? makeRecordType(noFields, false) : force(inner, budget);
  return updatedType(record, path, value, budget, fail, at + 1);
}

function unexpected(): never {
  throw illTyped();
}

/** Only the content of a cache entry, which is trusted, can be ill typed here. */
export function illTyped(): Fault {
  return fault({
    code: 'type-cached',
    message: 'a cached import is not well typed',
    hint: 'Run again with `--no-cache` to see what is wrong with the import.',
  });
}
