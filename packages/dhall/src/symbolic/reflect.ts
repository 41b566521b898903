import type { Budget } from '../eval/budget.ts';
import { force, suspendOver } from '../eval/lazy.ts';
import { makeRecord } from '../eval/make-values.ts';
import type { Lazy, Value } from '../eval/value.ts';

/**
 * An unknown value of a type, as it is in evaluation: a record of unknown fields for a record type, so that
 * operators on records apply, and the value itself for other types.
 *
 * @param unknown a variable, or a field of one
 */
export function reflect(type: Lazy, unknown: Value, budget: Budget): Value {
  const shape = force(type, budget);
  if (shape.kind !== 'RecordType') return unknown;
  const fields = new Map<string, Lazy>();
  for (const [label, field] of shape.fields) {
    const part: Value = { kind: 'Field', record: unknown, label };
    fields.set(
      label,
      suspendOver([part], budget, (later) => reflect(field, part, later)),
    );
  }
  return makeRecord(fields, true);
}

/**
 * As `reflect`, but the parts that are fixed have the value that they have in `known`.
 *
 * @param isFixed called with the labels from the whole value to a part that is not a record
 */
export function reflectArgument(
  type: Lazy,
  unknown: Value,
  known: Lazy,
  isFixed: (path: readonly string[]) => boolean,
  budget: Budget,
  path: readonly string[] = [],
): Value {
  const shape = force(type, budget);
  const value = force(known, budget);
  if (shape.kind !== 'RecordType' || value.kind !== 'Record')
    return isFixed(path) ? value : unknown;
  const fields = new Map<string, Lazy>();
  for (const [label, field] of shape.fields) {
    const part: Value = { kind: 'Field', record: unknown, label };
    const knownPart = value.fields.get(label) as Lazy;
    fields.set(
      label,
      suspendOver([part], budget, (later) =>
        reflectArgument(field, part, knownPart, isFixed, later, [...path, label]),
      ),
    );
  }
  return makeRecord(fields, true);
}
