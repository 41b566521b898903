import type { Budget } from '../eval/budget.ts';
import { force } from '../eval/lazy.ts';
import { makeRecord } from '../eval/make-values.ts';
import { combine, selectField, update } from '../eval/records.ts';
import type { Neutral, Value } from '../eval/value.ts';
import { typeOfValue } from '../typecheck/type-of-value.ts';

/** The labels of a record, by its type. */
export function labelsOf(record: Value, budget: Budget): readonly string[] {
  const type = force(typeOfValue(record, budget), budget);
  return type.kind === 'RecordType' ? [...type.fields.keys()] : [];
}

/** The part of a record that labels lead to. */
export function partAt(record: Value, labels: readonly string[], budget: Budget): Value {
  let at = record;
  for (const label of labels) at = selectField(at, label, budget);
  return at;
}

/** The field of a record that `∧` or `⫽` makes of two. */
export function operatorField(
  { op, left, right }: Extract<Neutral, { kind: 'Op' }>,
  label: string,
  budget: Budget,
): Value {
  const [first, second] = [left, right].map((side) =>
    labelsOf(side, budget).includes(label) ? selectField(side, label, budget) : undefined,
  );
  if (first === undefined || second === undefined || op === '⫽') return (second ?? first) as Value;
  return combine(first, second, budget);
}

/** The field of a record that `with` makes of another. */
export function updatedField(
  { record, path, value }: Extract<Neutral, { kind: 'With' }>,
  label: string,
  budget: Budget,
): Value {
  const [step, ...rest] = path;
  if (step === undefined || !('label' in step) || step.label !== label) {
    return selectField(record, label, budget);
  }
  if (rest.length === 0) return force(value, budget);
  const isThere = labelsOf(record, budget).includes(label);
  const inner = isThere ? selectField(record, label, budget) : makeRecord(new Map(), false);
  return update(inner, rest, value, 0, budget);
}
