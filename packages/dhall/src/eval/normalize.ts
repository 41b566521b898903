import type { Expr } from '../syntax/expr.ts';
import { bind } from './bind.ts';
import { conv } from './conv.ts';
import { interpret } from './interpret.ts';
import { type Limits, limited } from './limits.ts';
import { quoteWith } from './quote.ts';
import { Frame, type Lazy, type Value } from './value.ts';

/**
 * The value of an expression whose imports are resolved, in weak head normal form. It need not be
 * well typed, but then the result may be meaningless. Throws `unresolved-import`, `too-deep` and
 * the errors of `limits`.
 */
export function evaluate(expr: Expr, limits?: Limits): Value {
  return limited(limits, () => {
    const { term, lets } = bind(expr);
    return interpret(term, new Frame(undefined, undefined, lets));
  });
}

/** The β-normal form of a value, with the names of bound variables that its source had. */
export function quote(value: Lazy, limits?: Limits): Expr {
  return limited(limits, () => quoteWith(value, false, []).expr);
}

/** The αβ-normal form of a value: what is encoded, hashed and cached. */
export function quoteAlpha(value: Lazy, limits?: Limits): Expr {
  return limited(limits, () => quoteWith(value, true, []).expr);
}

/** The β-normal form of an expression (standard/beta-normalization.md). */
export function betaNormalize(expr: Expr, limits?: Limits): Expr {
  return limited(limits, () => quote(evaluate(expr)));
}

/** Whether two expressions are judgmentally equal (standard/equivalence.md). */
export function equivalent(a: Expr, b: Expr, limits?: Limits): boolean {
  return limited(limits, () => conv(evaluate(a), evaluate(b)));
}
