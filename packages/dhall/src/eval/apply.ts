import type { Builtin } from '../syntax/expr.ts';
import type { Budget } from './budget.ts';
import { isOpen, makeFrame } from './lazy.ts';
import { makeAlternative } from './make-values.ts';
import { instantiate } from './functions.ts';
import type { Value, Lazy, BuiltinValue, LambdaCode } from './value.ts';

/** `fn arg`, to weak head normal form. */
export function apply(fn: Value, arg: Lazy, budget: Budget): Value {
  switch (fn.kind) {
    case 'Lambda':
      return instantiate(fn, arg, budget);
    case 'Builtin':
      return applyBuiltin(fn, arg, budget);
    case 'Alternative':
      if (fn.payload === undefined) return makeAlternative(fn.union, fn.label, arg);
      break;
    default:
  }
  return { kind: 'App', fn, arg };
}

/** `fn first second`, without a value for `fn first` where a λ is directly in a λ. */
export function applyToTwo(fn: Value, first: Lazy, second: Lazy, budget: Budget): Value {
  if (fn.kind !== 'Lambda' || fn.code.arity < 2) {
    return apply(apply(fn, first, budget), second, budget);
  }
  const inner = fn.code.body as LambdaCode;
  const outerFrame = makeFrame(fn.frame, first, fn.code.lets);
  return fn.run(inner.body, makeFrame(outerFrame, second, inner.lets), budget);
}

function applyBuiltin(fn: BuiltinValue, arg: Lazy, budget: Budget): Value {
  if (fn.args.length >= fn.arity) return { kind: 'App', fn, arg };
  const args = fn.args.length === 0 ? [arg] : [...fn.args, arg];
  if (args.length === fn.arity && fn.reduce !== undefined) {
    const result = fn.reduce(args, budget);
    if (result !== undefined) return result;
  }
  const open = fn.open || isOpen(arg);
  return { kind: 'Builtin', name: fn.name, reduce: fn.reduce, arity: fn.arity, args, open };
}

/** A type constructor of one argument, or None. */
function unary(name: Builtin): (arg: Lazy) => Value {
  return (arg) => ({
    kind: 'Builtin',
    name,
    reduce: undefined,
    arity: 1,
    args: [arg],
    open: isOpen(arg),
  });
}
export const listOf = unary('List');
export const optionalOf = unary('Optional');
export const noneOf = unary('None');

/** The argument of `name arg`, for a type constructor or None; undefined for other values. */
export function argumentOf(name: Builtin, value: Value): Lazy | undefined {
  return value.kind === 'Builtin' && value.name === name ? value.args[0] : undefined;
}
