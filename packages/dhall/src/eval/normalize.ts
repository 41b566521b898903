import type { Expr } from '../syntax/expr.ts';
import { bind } from './bind.ts';
import { Budget } from './budget.ts';
import { conv } from './conv.ts';
import { interpret } from './interpret.ts';
import { quoteWith } from './quote.ts';
import { makeFrame } from './lazy.ts';
import type { Lazy, Value } from './value.ts';

/**
 * The value of an expression whose imports are resolved, in weak head normal form. It need not be
 * well typed, but then the result may be meaningless. Throws `unresolved-import` and the errors of
 * the budget.
 */
export function evaluate(expr: Expr, budget = new Budget()): Value {
  const { term, lets } = bind(expr);
  return interpret(term, makeFrame(undefined, undefined, lets), budget);
}

/** The β-normal form of a value, with the names of bound variables that its source had. */
export function quote(value: Lazy, budget = new Budget()): Expr {
  return quoteWith(value, false, [], budget).expr;
}

/** The αβ-normal form of a value: what is encoded, hashed and cached. */
export function quoteAlpha(value: Lazy, budget = new Budget()): Expr {
  return quoteWith(value, true, [], budget).expr;
}

/** The β-normal form of an expression (standard/beta-normalization.md). */
export function betaNormalize(expr: Expr, budget = new Budget()): Expr {
  return quote(evaluate(expr, budget), budget);
}

/** Whether two expressions are judgmentally equal (standard/equivalence.md). */
export function equivalent(a: Expr, b: Expr, budget = new Budget()): boolean {
  return conv(evaluate(a, budget), evaluate(b, budget), budget);
}
