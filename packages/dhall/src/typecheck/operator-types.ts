import { argumentOf } from '../eval/apply.ts';
import { builtinValue } from '../eval/builtins.ts';
import { conv } from '../eval/conv.ts';
import { delay } from '../eval/interpret.ts';
import { combineTypes, joinFields } from '../eval/records.ts';
import type { OpTerm, Term } from '../eval/term.ts';
import { force, type Lazy, RecordTypeValue, type Value } from '../eval/value.ts';
import type { Builtin, Operator } from '../syntax.ts';
import type { Context } from './context.ts';
import { mismatch, refuse, show, unsuitable } from './report.ts';
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

/** The type of both operands and the result, for the operators that have but one. */
export function operandType(op: Operator): Value | undefined {
  const name = operands[op];
  return name === undefined ? undefined : builtinValue(name);
}

/** The type of `l op r` for # ⫽ ∧ ⩓, given those of l and r. */
export function operatorType(context: Context, term: OpTerm, left: Lazy, right: Lazy): Lazy {
  switch (term.op) {
    case '#':
      return appendType(context, term, force(left), force(right));
    case '⫽': {
      // Γ ⊢ l : { ls… }   Γ ⊢ r : { rs… }  ⟹  l ⫽ r : { ls… } with the fields rs… in place of its own
      const l = recordType(context, term, term.left, left);
      const r = recordType(context, term, term.right, right);
      return new RecordTypeValue(joinFields(l.fields, r.fields), l.open || r.open);
    }
    case '∧': {
      // Γ ⊢ l : T₀   Γ ⊢ r : T₁   Γ ⊢ T₀ ⩓ T₁ : i   T₀ ⩓ T₁ ⇥ T₂  ⟹  l ∧ r : T₂
      const l = recordType(context, term, term.left, left);
      const r = recordType(context, term, term.right, right);
      requireMergeable(context, term, l, r, []);
      return combineTypes(l, r);
    }
    case '⩓':
      return mergedTypes(context, term, left, right);
    default:
      return refuse(context, term, 'unresolved-import', 'an import has to be resolved first', {
        hint: 'Resolve the imports of the expression before it is type-checked.',
      });
  }
}

/** Γ ⊢ x : List A₀   Γ ⊢ y : List A₁   A₀ ≡ A₁  ⟹  x # y : List A₀ */
function appendType(context: Context, term: OpTerm, left: Value, right: Value): Value {
  for (const [operand, type] of [[term.left, left] as const, [term.right, right] as const]) {
    if (argumentOf('List', type) === undefined) {
      const message = 'the operands of `#` have to be lists';
      unsuitable(context, operand, 'type-operand', message, 'List T', type);
    }
  }
  if (!conv(left, right)) {
    const message = 'lists that are joined have to have items of one type';
    mismatch(context, term.right, 'type-operand', message, left, right);
  }
  return left;
}

function recordType(context: Context, { op }: OpTerm, operand: Term, type: Lazy): RecordTypeValue {
  const value = force(type);
  if (value.kind === 'RecordType') return value;
  const message = `the operands of \`${op}\` have to be records`;
  return unsuitable(context, operand, 'type-operand', message, 'a record', value);
}

/** Γ ⊢ T₀ ⩓ T₁ : i, that is: what both have in common are record types, at any depth. */
function requireMergeable(
  context: Context,
  term: OpTerm,
  left: RecordTypeValue,
  right: RecordTypeValue,
  path: readonly string[],
): void {
  for (const [label, type] of right.fields) {
    const other = left.fields.get(label);
    if (other === undefined) continue;
    const here = [...path, label];
    const l = force(other);
    const r = force(type);
    if (l.kind === 'RecordType' && r.kind === 'RecordType') {
      requireMergeable(context, term, l, r, here);
      continue;
    }
    const message = `both records have the field \`${here.join('.')}\`, and it does not hold records to merge`;
    refuse(context, term, 'type-collision', message, {
      expected: 'records on both sides, or the field on one side only',
      actual: `${show(context, l)} and ${show(context, r)}`,
      hint: 'Use `⫽` (or `//`) to take the field of the right record, or `with` to set one field.',
    });
  }
}

/**
 * Γ ⊢ l : t₀   Γ ⊢ r : t₁   l ⇥ { ls… }   r ⇥ { rs… }   fields of both merge   t₀ ⋁ t₁ = t₂
 * ⟹  l ⩓ r : t₂
 */
function mergedTypes(context: Context, term: OpTerm, left: Lazy, right: Lazy): Lazy {
  const l = typeOperand(context, term.left);
  const r = typeOperand(context, term.right);
  requireMergeable(context, term, l, r, []);
  const leftUniverse = force(left);
  const rightUniverse = force(right);
  if (leftUniverse.kind !== 'Const') return leftUniverse;
  return rightUniverse.kind === 'Const' ? upperBound(leftUniverse, rightUniverse) : rightUniverse;
}

function typeOperand(context: Context, operand: Term): RecordTypeValue {
  const value = force(delay(operand, context.frame));
  if (value.kind === 'RecordType') return value;
  return refuse(context, operand, 'type-operand', 'the operands of `⩓` have to be record types', {
    expected: 'a record type',
    actual: context.origin.secret ? undefined : show(context, value),
    hint: 'Records, rather than their types, are merged with `∧`.',
  });
}
