import { argumentOf } from '../eval/apply.ts';
import { builtinValue } from '../eval/builtins.ts';
import { conv } from '../eval/conv.ts';
import { delay } from '../eval/interpret.ts';
import { combineTypes } from '../eval/records.ts';
import type { OpTerm, Term } from '../eval/term.ts';
import { force } from '../eval/lazy.ts';
import { makeRecordType } from '../eval/make-values.ts';
import type { Value, Lazy, Fields, RecordTypeValue } from '../eval/value.ts';
import type { Builtin, Operator } from '../syntax/expr.ts';
import type { Context } from './context.ts';
import { labelText, mismatch, refuse, show, unsuitable } from './type-faults.ts';
import { upperBound } from './type-of-value.ts';

const operands: Partial<Record<Operator, Builtin>> = {
  '||': 'Bool',
  '&&': 'Bool',
  '==': 'Bool',
  '!=': 'Bool',
  '+': 'Natural',
  '*': 'Natural',
  '++': 'Text',
};

/** The type of both operands and of the result; undefined for operators with several types. */
export function operandType(op: Operator): Value | undefined {
  const name = operands[op];
  return name === undefined ? undefined : builtinValue(name);
}

/** Γ ⊢ x : List A₀   Γ ⊢ y : List A₁   A₀ ≡ A₁  ⟹  x # y : List A₀ */
export function appendType(context: Context, term: OpTerm, left: Value, right: Value): Value {
  for (const [operand, type] of [[term.left, left] as const, [term.right, right] as const]) {
    if (argumentOf('List', type) === undefined) {
      const message = 'the operands of `#` must be lists';
      unsuitable(context, operand, 'type-operand', message, 'List T', type);
    }
  }
  if (!conv(left, right, context.budget)) {
    const message = 'the operands of `#` must be lists of the same type';
    mismatch(context, term.right, 'type-operand', message, left, right);
  }
  return left;
}

/**
 * The type of `l op r op …` for ⫽ or ∧, given the type of l and the operators with the types of their
 * right operands.
 *
 * Γ ⊢ l : { ls… }   Γ ⊢ r : { rs… }  ⟹  l ⫽ r : { ls… } with the fields rs… in place of its own
 * Γ ⊢ l : T₀   Γ ⊢ r : T₁   Γ ⊢ T₀ ⩓ T₁ : i   T₀ ⩓ T₁ ⇥ T₂  ⟹  l ∧ r : T₂
 */
export function joinedType(
  context: Context,
  op: '⫽' | '∧',
  left: Lazy,
  run: readonly (readonly [term: OpTerm, right: Lazy])[],
): Value {
  const [first] = run[0] as readonly [OpTerm, Lazy];
  const start = recordType(context, first, first.left, left);
  context.budget.spend(start.fields.size);
  const fields = new Map(start.fields);
  let { open } = start;
  for (const [term, right] of run) {
    const next = recordType(context, term, term.right, right);
    context.budget.spend(next.fields.size);
    open ||= next.open;
    if (op === '∧') mergeInto(context, term, fields, next.fields);
    else for (const [label, type] of next.fields) fields.set(label, type);
  }
  return makeRecordType(fields, open);
}

/**
 * The universe of `l ⩓ r ⩓ …`, given that of l and the operators with those of their right operands.
 *
 * Γ ⊢ l : t₀   Γ ⊢ r : t₁   l ⇥ { ls… }   r ⇥ { rs… }   fields of both merge   t₀ ⋁ t₁ = t₂
 * ⟹  l ⩓ r : t₂
 */
export function mergedUniverse(
  context: Context,
  left: Lazy,
  run: readonly (readonly [term: OpTerm, right: Lazy])[],
): Lazy {
  const [first] = run[0] as readonly [OpTerm, Lazy];
  const fields = new Map(typeOperand(context, first.left).fields);
  let universe = force(left, context.budget);
  for (const [term, right] of run) {
    mergeInto(context, term, fields, typeOperand(context, term.right).fields);
    const other = force(right, context.budget);
    if (universe.kind === 'Const' && other.kind === 'Const') universe = upperBound(universe, other);
  }
  return universe;
}

/** Adds the fields of `right`, merging the record types that are in both. */
function mergeInto(context: Context, term: OpTerm, fields: Map<string, Lazy>, right: Fields): void {
  requireMergeable(context, term, fields, right, []);
  for (const [label, type] of right) {
    const other = fields.get(label);
    fields.set(
      label,
      other === undefined
        ? type
        : combineTypes(force(other, context.budget), force(type, context.budget), context.budget),
    );
  }
}

function recordType(context: Context, term: OpTerm, operand: Term, type: Lazy): RecordTypeValue {
  const value = force(type, context.budget);
  if (value.kind === 'RecordType') return value;
  if (isRepeatedField(context, term)) {
    const message = 'a field is given twice, and only records can be merged';
    const hint = 'Remove or rename one of the two.';
    return unsuitable(context, operand, 'type-duplicate-field', message, 'a record', value, hint);
  }
  const message = `the operands of \`${term.op}\` must be records`;
  return unsuitable(context, operand, 'type-operand', message, 'a record', value);
}

/** True for an implicit ∧: `{ a = l, a = r }` is `{ a = l ∧ r }`. */
function isRepeatedField({ origin }: Context, { op, left, right }: OpTerm): boolean {
  if (op !== '∧' || left.span === undefined || right.span === undefined) return false;
  const between = origin.source?.text.slice(left.span.end, right.span.start) ?? '∧';
  return !between.includes('∧') && !between.includes('/\\');
}

/** Γ ⊢ T₀ ⩓ T₁ : i, that is: fields of both are record types, at any depth. */
function requireMergeable(
  context: Context,
  term: OpTerm,
  left: Fields,
  right: Fields,
  path: readonly string[],
): void {
  for (const [label, type] of right) {
    const other = left.get(label);
    if (other === undefined) continue;
    const here = [...path, label];
    const l = force(other, context.budget);
    const r = force(type, context.budget);
    if (l.kind === 'RecordType' && r.kind === 'RecordType') {
      requireMergeable(context, term, l.fields, r.fields, here);
      continue;
    }
    const field = labelText(context, ...here);
    const message = `both records have a field ${field} that cannot be merged`;
    refuse(context, term, 'type-collision', message, {
      expected: 'a record in both fields, or the field on one side only',
      found: `${show(context, l)} and ${show(context, r)}`,
      hint: isRepeatedField(context, term)
        ? 'The field is given twice: remove or rename one of the two.'
        : 'Use `⫽` (or `//`) to take the right field, or `with` to set one field.',
    });
  }
}

function typeOperand(context: Context, operand: Term): RecordTypeValue {
  const value = force(delay(operand, context.frame, context.budget), context.budget);
  if (value.kind === 'RecordType') return value;
  return refuse(context, operand, 'type-operand', 'the operands of `⩓` must be record types', {
    expected: 'a record type',
    found: show(context, value),
    hint: 'Use `∧` to merge records instead of their types.',
  });
}
