import { conv } from '../eval/conv.ts';
import type { AssertTerm, OpTerm, Term } from '../eval/term.ts';
import { force } from '../eval/lazy.ts';
import type { Value, Lazy } from '../eval/value.ts';
import type { Context } from './context.ts';
import { difference } from './difference.ts';
import { mismatch, refuse, unsuitable } from './type-faults.ts';
import { constants, isTermType } from './type-of-value.ts';

/** Γ ⊢ x : A₀   Γ ⊢ y : A₁   Γ ⊢ A₀ : Type   Γ ⊢ A₁ : Type   A₀ ≡ A₁  ⟹  x ≡ y : Type */
export function checkEquivalence(context: Context, term: OpTerm, left: Lazy, right: Lazy): Value {
  requireTerm(context, term.left, left);
  requireTerm(context, term.right, right);
  if (!conv(left, right, context.budget)) {
    const message = 'the sides of an equivalence must have the same type';
    mismatch(context, term.right, 'type-equivalence', message, left, right);
  }
  return constants.Type;
}

function requireTerm(context: Context, side: Term, type: Lazy): void {
  if (isTermType(type, context.budget)) return;
  const message = 'the sides of an equivalence must be values, not types or kinds';
  unsuitable(context, side, 'type-equivalence', message, 'a value', type);
}

function isOpaque(value: Value): boolean {
  return value.kind === 'Text' && value.variables !== undefined;
}

/** Γ ⊢ T : Type   T ⇥ x ≡ y   x ≡ y  ⟹  (assert : T) : x ≡ y */
export function checkAssertion(context: Context, term: AssertTerm, type: Lazy): Value {
  const claim = force(type, context.budget);
  const { secret } = context.origin;
  if (claim.kind !== 'Op' || claim.op !== '≡') {
    const message = 'the annotation of an assertion must be an equivalence';
    return refuse(context, term.type, 'type-assert', message, {
      expected: 'x ≡ y',
      hint: 'Write `assert : x ≡ y` (or `x === y`).',
    });
  }
  if (conv(claim.left, claim.right, context.budget)) return claim;
  const message = 'the assertion is false: its sides are different';
  if (isOpaque(claim.left) || isOpaque(claim.right)) {
    return refuse(context, term, 'assertion-failed', message, {
      hint: 'The value of a variable is opaque here: an assertion cannot check it.',
    });
  }
  if (secret) {
    return refuse(context, term, 'assertion-failed', message, {
      hint: 'The values are not shown because they may come from the environment.',
    });
  }
  const [expected, found] = difference(claim.left, claim.right, context.names, context.budget);
  return refuse(context, term, 'assertion-failed', message, { expected, found });
}
