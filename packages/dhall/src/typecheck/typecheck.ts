import type { Source, SourcePlace } from '../fault.ts';
import { bind } from '../eval/bind.ts';
import { delay } from '../eval/interpret.ts';
import { type Budget, type Limits, withBudget } from '../eval/budget.ts';
import { force } from '../eval/lazy.ts';
import { mainPart, rememberSource } from '../eval/trace.ts';
import type { Lazy, Value } from '../eval/value.ts';
import type { Expr } from '../syntax/expr.ts';
import { Context } from './context.ts';
import { infer as inferIn } from './infer.ts';

export interface CheckOptions {
  /** The source of the expression, for the locations of faults. */
  readonly source?: Source | undefined;
  /** True if the expression or its imports read the environment: faults then show no values. */
  readonly secret?: boolean | undefined;
  readonly limits?: Limits | undefined;
}

/** A well-typed expression: its value and its type, both evaluated only as far as they are read. */
export interface Checked {
  readonly value: Lazy;
  readonly type: Lazy;
  /** What the program is about, for faults of later evaluation; undefined without a source. */
  readonly place: SourcePlace | undefined;
}

/**
 * Type-checks a closed expression whose imports are resolved (standard/type-inference.md), and returns
 * its value with its type. Checking and evaluation share the values of lets.
 *
 * @throws Fault `type-…`, `assertion-failed`, `unresolved-import`, `too-deep`, `limit-…`, `stopped`
 */
export function check(expr: Expr, options: CheckOptions = {}): Checked {
  const { source } = options;
  const place = source && { source, span: mainPart(expr).span };
  const { value, type } = withBudget(
    options.limits,
    (budget) => checkWithin(expr, options, budget),
    place,
  );
  return { value, type, place };
}

function checkWithin(
  expr: Expr,
  { source, secret = false }: CheckOptions,
  budget: Budget,
): { value: Lazy; type: Lazy } {
  const { term, lets } = bind(expr);
  const context = Context.top(lets, { source, secret }, budget);
  if (source !== undefined) rememberSource(context.frame, source);
  const type = inferIn(context, term);
  return { value: delay(term, context.frame, budget), type };
}

/** The type of a closed expression whose imports are resolved. Throws as `check` does. */
export function infer(expr: Expr, options: CheckOptions = {}): Value {
  return withBudget(options.limits, (budget) =>
    force(checkWithin(expr, options, budget).type, budget),
  );
}
