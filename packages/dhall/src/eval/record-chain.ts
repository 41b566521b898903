import type { WithStep } from '../syntax/expr.ts';
import type { Budget } from './budget.ts';
import { operate } from './operators.ts';
import { combine, combineTypes, merged, update, updatedField } from './records.ts';
import { isOpen } from './lazy.ts';
import { makeRecord, makeRecordType } from './make-values.ts';
import type { Value, Lazy, RecordTypeValue, RecordValue } from './value.ts';

/** The operators that join records field by field. */
export type RecordOperator = '⫽' | '∧' | '⩓';

/**
 * The result of a chain of record operators, or of `with`, as it grows. The whole chain shares one
 * table of fields; one operator after the other would copy the table each time.
 */
export class RecordChain {
  private readonly budget: Budget;
  private value: Value;
  private fields: Map<string, Lazy> | undefined = undefined;
  private open = false;

  constructor(first: Value, budget: Budget) {
    this.budget = budget;
    this.value = first;
  }

  join(op: RecordOperator, next: Value): void {
    const kind = op === '⩓' ? 'RecordType' : 'Record';
    const { value } = this;
    if (value.kind !== kind || next.kind !== kind) {
      this.value = operate(op, this.finish(), next, this.budget);
      return;
    }
    const fields = this.start(value);
    this.budget.spend(next.fields.size);
    this.open ||= next.open;
    for (const [label, field] of next.fields) {
      const other = op === '⫽' ? undefined : fields.get(label);
      const both = op === '∧' ? combine : combineTypes;
      fields.set(label, other === undefined ? field : merged(other, field, both, this.budget));
    }
  }

  update(path: readonly WithStep[], part: Lazy): void {
    const { value } = this;
    const [first] = path;
    if (value.kind !== 'Record' || first === undefined || !('label' in first)) {
      this.value = update(this.finish(), path, part, 0, this.budget);
      return;
    }
    const fields = this.start(value);
    const field = updatedField(fields.get(first.label), path, part, 0, this.budget);
    fields.set(first.label, field);
    this.open ||= isOpen(field);
  }

  private start(value: RecordValue | RecordTypeValue): Map<string, Lazy> {
    if (this.fields === undefined) {
      this.budget.spend(value.fields.size);
      this.fields = new Map(value.fields);
      this.open = value.open;
    }
    return this.fields;
  }

  finish(): Value {
    const { value, fields, open } = this;
    if (fields === undefined) return value;
    this.value = value.kind === 'Record' ? makeRecord(fields, open) : makeRecordType(fields, open);
    this.fields = undefined;
    return this.value;
  }
}
