import type { Budget } from './budget.ts';
import { hostCode, hostFrame, makeFrame } from './lazy.ts';
import { makeVariable } from './make-values.ts';
import type { Code, Frame, Lambda, LambdaCode, Lazy, Pi, Run, Value, Variable } from './value.ts';

export function makeLambda(run: Run, code: LambdaCode, frame: Frame): Lambda {
  return { kind: 'Lambda', normal: undefined, alpha: undefined, run, code, frame };
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
  const { body, lets } = fn.kind === 'Lambda' ? fn.code : fn;
  return fn.run(body, makeFrame(fn.frame, arg, lets), budget);
}

/** The body of the innermost of `count` λs that are directly in each other. */
export function bodyOf(lambda: LambdaCode, count: number): Code {
  let { body } = lambda;
  for (let i = 1; i < count; i += 1) ({ body } = body as LambdaCode);
  return body;
}

/** The type of the argument. A λ does not keep it, because most functions are only called. */
export function argumentType(fn: Lambda | Pi, budget: Budget): Lazy {
  return fn.kind === 'Lambda' ? fn.run(fn.code.type, fn.frame, budget) : fn.type;
}

/** The name of the argument. */
export function argumentName(fn: Lambda | Pi): string {
  return fn.kind === 'Lambda' ? fn.code.name : fn.name;
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
