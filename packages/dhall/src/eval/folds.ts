import { areEqualScalars, isScalar } from '../syntax/scalars.ts';
import { apply, applyToTwo } from './apply.ts';
import type { Budget } from './budget.ts';
import { conv } from './conv.ts';
import { interpret } from './interpret.ts';
import { makeFrame, force } from './lazy.ts';
import { List } from './list.ts';
import type { Value, Lazy, BuiltinValue } from './value.ts';
import { isPlain } from './text.ts';
import { natural } from './operators.ts';
import { makeLambdaTerm } from './term.ts';
import type { Term } from './term.ts';

/**
 * `Natural/fold count _ succ zero`, as a loop: the accumulator is evaluated in every step. Ends as
 * soon as a step changes nothing, so a huge count of a constant function costs nothing.
 */
export function foldNatural(count: bigint, succ: Lazy, zero: Lazy, budget: Budget): Value {
  const step = force(succ, budget);
  let result = force(zero, budget);
  let compareAt = 65_536;
  // A count that a number cannot hold exactly can only end because nothing changes.
  const times = Number(count);
  for (let i = 0; i < times; i += 1) {
    // A function that is not a λ does not count its steps.
    budget.step();
    const next = apply(step, result, budget);
    if (next === result || isSameLiteral(next, result)) return next;
    if (i === compareAt) {
      if (isSame(next, result, budget)) return next;
      compareAt *= 2;
    }
    result = next;
  }
  return result;
}

/** Values that are too deep to compare are considered different. */
function isSame(a: Value, b: Value, budget: Budget): boolean {
  try {
    return conv(a, b, budget);
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function isSameLiteral(a: Value, b: Value): boolean {
  if (isScalar(a)) return a.kind === b.kind && areEqualScalars(a, b);
  if (!isPlain(a) || !isPlain(b)) return false;
  if (a.variables !== undefined || b.variables !== undefined) return false;
  return a.suffix.length < 100 && a.suffix === b.suffix;
}

/** `List/fold _ items _ cons nil`, from the last item to the first. */
export function foldList(items: readonly Lazy[], cons: Lazy, nil: Lazy, budget: Budget): Value {
  const step = force(cons, budget);
  let result = force(nil, budget);
  for (let i = items.length - 1; i >= 0; i -= 1) {
    budget.step();
    result = applyToTwo(step, items[i] as Lazy, result, budget);
  }
  return result;
}

/** `Natural/build build`: build Natural (λ(x : Natural) → x + 1) 0 */
export function buildNatural(build: Value, numbers: BuiltinValue, budget: Budget): Value {
  const type: Term = { kind: 'Builtin', value: numbers };
  const body: Term = { kind: 'Op', op: '+', left: local('x', 0), right: natural(1n) };
  const succ = makeLambdaTerm('x', type, body, 0);
  const frame = makeFrame(undefined, undefined, 0);
  return apply(
    apply(apply(build, numbers, budget), interpret(succ, frame, budget), budget),
    natural(0n),
    budget,
  );
}

/** `List/build element build`: build (List A) (λ(a : A) → λ(as : List A) → [ a ] # as) ([] : List A) */
export function buildList(element: Lazy, build: Value, list: BuiltinValue, budget: Budget): Value {
  const type: Term = { kind: 'App', fn: { kind: 'Builtin', value: list }, args: [local('A', 1)] };
  const items: Term = { kind: 'List', items: [local('a', 1)] };
  const join: Term = { kind: 'Op', op: '#', left: items, right: local('as', 0) };
  const inner = makeLambdaTerm('as', type, join, 0);
  const cons = makeLambdaTerm('a', local('A', 0), inner, 0);
  const frame = makeFrame(undefined, element, 0);
  const listType = apply(list, element, budget);
  return apply(
    apply(apply(build, listType, budget), interpret(cons, frame, budget), budget),
    List.empty(listType),
    budget,
  );
}

/** The argument of the λ `hops` outwards. */
function local(name: string, hops: number): Term {
  return { kind: 'Var', name, hops, slot: -1, free: undefined };
}
