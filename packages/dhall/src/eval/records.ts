import type { WithStep } from '../syntax/expr.ts';
import { argumentOf } from './apply.ts';
import type { Budget } from './budget.ts';
import { conv } from './conv.ts';
import { text } from './text.ts';
import { sortedLabels } from '../syntax/label-order.ts';
import { suspendOver, force, isOpen } from './lazy.ts';
import { makeSome, makeRecord, makeRecordType, makeAlternative } from './make-values.ts';
import { List } from './list.ts';
import type { Value, Lazy, Fields, RecordValue } from './value.ts';

const noFields: Fields = new Map();
const emptyRecord = makeRecord(noFields, false);

/** `record.label`, of a record or of a union type. */
export function selectField(record: Value, label: string, budget: Budget): Value {
  let value = record;
  for (;;) {
    if (value.kind === 'Record') {
      const field = value.fields.get(label);
      return field === undefined ? { kind: 'Field', record: value, label } : force(field, budget);
    }
    if (value.kind === 'UnionType') return makeAlternative(value, label, undefined);
    const inner = selectThrough(value, label, budget);
    if (inner === undefined) return { kind: 'Field', record: value, label };
    if (inner.done) return inner.value;
    value = inner.value;
  }
}

/** Selects from a projection or a merge whose operands show where the field is. */
function selectThrough(
  value: Value,
  label: string,
  budget: Budget,
): { value: Value; done: boolean } | undefined {
  if (value.kind === 'Project') return { value: value.record, done: false };
  if (value.kind !== 'Op' || (value.op !== '⫽' && value.op !== '∧')) return undefined;
  const { op, left, right } = value;
  if (left.kind === 'Record') {
    // ({ x = v, … } ⫽ t).x is ({ x = v } ⫽ t).x; without x on the left it is t.x
    const field = left.fields.get(label);
    if (field === undefined) return { value: right, done: false };
    const narrow: Value = { kind: 'Op', op, left: single(label, field), right };
    return { value: { kind: 'Field', record: narrow, label }, done: true };
  }
  if (right.kind === 'Record') {
    const field = right.fields.get(label);
    if (field === undefined) return { value: left, done: false };
    if (op === '⫽') return { value: force(field, budget), done: true };
    const narrow: Value = { kind: 'Op', op, left, right: single(label, field) };
    return { value: { kind: 'Field', record: narrow, label }, done: true };
  }
  return undefined;
}

function single(label: string, field: Lazy): RecordValue {
  return makeRecord(new Map([[label, field]]), isOpen(field));
}

/** `record.{ labels }` */
export function project(record: Value, labels: readonly string[], budget: Budget): Value {
  if (labels.length === 0) return emptyRecord;
  if (record.kind === 'Record') return makeRecord(pick(record.fields, labels, budget), record.open);
  if (record.kind === 'Project') return project(record.record, labels, budget);
  if (record.kind === 'Op' && record.op === '⫽' && record.right.kind === 'Record') {
    const { left, right } = record;
    const there = new Set(right.fields.keys());
    const fromLeft = labels.filter((label) => !there.has(label));
    const fromRight = labels.filter((label) => there.has(label));
    return prefer(project(left, fromLeft, budget), project(right, fromRight, budget), budget);
  }
  return { kind: 'Project', record, labels: sortedLabels(new Set(labels)) };
}

function pick(fields: Fields, labels: readonly string[], budget: Budget): Fields {
  budget.spend(labels.length);
  const picked = new Map<string, Lazy>();
  for (const label of labels) {
    const field = fields.get(label);
    if (field !== undefined) picked.set(label, field);
  }
  return picked;
}

/** `record.(type)` */
export function projectType(record: Value, type: Value, budget: Budget): Value {
  if (type.kind === 'RecordType') return project(record, [...type.fields.keys()], budget);
  return { kind: 'ProjectType', record, type };
}

/** `left ⫽ right` */
export function prefer(left: Value, right: Value, budget: Budget): Value {
  if (right.kind === 'Record') {
    if (right.fields.size === 0) return left;
    if (left.kind === 'Record')
      return makeRecord(joinFields(left.fields, right.fields, budget), left.open || right.open);
  }
  if (left.kind === 'Record' && left.fields.size === 0) return right;
  if (conv(left, right, budget)) return left;
  return { kind: 'Op', op: '⫽', left, right };
}

/** Fields of both, those of `right` where both have one. */
export function joinFields(left: Fields, right: Fields, budget: Budget): Map<string, Lazy> {
  budget.spend(left.size + right.size);
  const fields = new Map(left);
  for (const [label, field] of right) fields.set(label, field);
  return fields;
}

/** `left ∧ right` */
export function combine(left: Value, right: Value, budget: Budget): Value {
  if (left.kind === 'Record' && left.fields.size === 0) return right;
  if (right.kind === 'Record') {
    if (right.fields.size === 0) return left;
    if (left.kind === 'Record') {
      return makeRecord(
        mergeFields(left.fields, right.fields, combine, budget),
        left.open || right.open,
      );
    }
  }
  return { kind: 'Op', op: '∧', left, right };
}

/** `left ⩓ right` */
export function combineTypes(left: Value, right: Value, budget: Budget): Value {
  if (left.kind === 'RecordType' && left.fields.size === 0) return right;
  if (right.kind === 'RecordType') {
    if (right.fields.size === 0) return left;
    if (left.kind === 'RecordType') {
      return makeRecordType(
        mergeFields(left.fields, right.fields, combineTypes, budget),
        left.open || right.open,
      );
    }
  }
  return { kind: 'Op', op: '⩓', left, right };
}

function mergeFields(left: Fields, right: Fields, both: Merge, budget: Budget): Fields {
  budget.spend(left.size + right.size);
  const fields = new Map(left);
  for (const [label, field] of right) {
    const other = left.get(label);
    fields.set(label, other === undefined ? field : merged(other, field, both, budget));
  }
  return fields;
}

type Merge = (left: Value, right: Value, budget: Budget) => Value;

/** The merged value of a field that both records have. */
export function merged(left: Lazy, right: Lazy, both: Merge, budget: Budget): Lazy {
  return suspendOver([left, right], budget, (later) =>
    both(force(left, later), force(right, later), later),
  );
}

/** `record with path = value`; `from` is the index of the first step of the path to be taken. */
export function update(
  record: Value,
  path: readonly WithStep[],
  value: Lazy,
  from: number,
  budget: Budget,
): Value {
  const first = path[from] as WithStep;
  if ('label' in first && record.kind === 'Record') {
    const field = updatedField(record.fields.get(first.label), path, value, from, budget);
    budget.spend(record.fields.size);
    const fields = new Map(record.fields).set(first.label, field);
    return makeRecord(fields, record.open || isOpen(field));
  }
  if ('optional' in first && record.kind === 'Some') {
    return makeSome(updatedField(record.value, path, value, from, budget));
  }
  if ('optional' in first && argumentOf('None', record) !== undefined) return record;
  return { kind: 'With', record, path: path.slice(from), value };
}

/** The new value of the part `inner` that the step `from` of the path selects. */
export function updatedField(
  inner: Lazy | undefined,
  path: readonly WithStep[],
  value: Lazy,
  from: number,
  budget: Budget,
): Lazy {
  if (from === path.length - 1) return value;
  const record = inner ?? emptyRecord;
  return suspendOver([record, value], budget, (later) =>
    update(force(record, later), path, value, from + 1, later),
  );
}

/** `toMap record : type`, in the order of the labels. */
export function toMap(record: Value, type: Lazy | undefined, budget: Budget): Value {
  if (record.kind !== 'Record') return { kind: 'ToMap', record, type };
  budget.spend(record.fields.size);
  const items: Lazy[] = [];
  for (const label of sortedLabels(record.fields.keys())) {
    items.push(
      makeRecord(
        new Map<string, Lazy>([
          ['mapKey', text(label)],
          ['mapValue', record.fields.get(label) as Lazy],
        ]),
        record.open,
      ),
    );
  }
  if (items.length > 0) return List.of(items);
  return type === undefined ? { kind: 'ToMap', record, type } : List.empty(type);
}

/** The handler that `merge` uses for `union`, with its argument; undefined if it is not known yet. */
export function chooseHandler(
  handlers: Value,
  union: Value,
): { readonly handler: Lazy; readonly payload: Lazy | undefined } | undefined {
  if (handlers.kind !== 'Record') return undefined;
  let label: string;
  let payload: Lazy | undefined;
  if (union.kind === 'Alternative') {
    label = union.label;
    payload = union.payload;
  } else if (union.kind === 'Some') {
    label = 'Some';
    payload = union.value;
  } else if (argumentOf('None', union) !== undefined) {
    label = 'None';
  } else {
    return undefined;
  }
  const handler = handlers.fields.get(label);
  return handler === undefined ? undefined : { handler, payload };
}

/** `showConstructor union` */
export function showConstructor(union: Value): Value {
  if (union.kind === 'Alternative') return text(union.label);
  if (union.kind === 'Some') return text('Some');
  if (argumentOf('None', union) !== undefined) return text('None');
  return { kind: 'ShowConstructor', expr: union };
}
