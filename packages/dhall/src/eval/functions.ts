import type { Budget } from './budget.ts';
import { hostCode, hostFrame, makeFrame } from './lazy.ts';
import { makeVariable } from './make-values.ts';
import type { Code, Frame, Lambda, Lazy, Pi, Run, Value, Variable } from './value.ts';

export function makeLambda(
  name: string,
  type: Lazy,
  run: Run,
  body: Code,
  lets: number,
  frame: Frame,
): Lambda {
  return {
    kind: 'Lambda',
    normal: undefined,
    alpha: undefined,
    name,
    type,
    run,
    body,
    lets,
    frame,
  };
}

export function makePi(
  name: string,
  type: Lazy,
  run: Run,
  body: Code,
  lets: number,
  frame: Frame,
  own?: Variable,
): Pi {
  return {
    kind: 'Pi',
    normal: undefined,
    alpha: undefined,
    name,
    type,
    run,
    body,
    lets,
    frame,
    own,
  };
}

/** The result of a function for an argument, or the type of the result. */
export function instantiate(fn: Lambda | Pi, arg: Lazy, budget: Budget): Value {
  return fn.run(fn.body, makeFrame(fn.frame, arg, fn.lets), budget);
}

/** A function type whose result is computed by host code; for `open` see isOpen. */
export function hostPi(
  name: string,
  type: Lazy,
  open: boolean,
  result: (arg: Lazy, budget: Budget) => Value,
  own?: Variable,
): Pi {
  const run: Run = (_code, { arg }, budget) => result(arg as Lazy, budget);
  return makePi(name, type, run, hostCode, 0, open ? openFrame() : hostFrame, own);
}

/** A frame under some λ, for host code that may mention its variable. */
function openFrame(): Frame {
  return makeFrame(undefined, makeVariable('_', 0, undefined), 0);
}
