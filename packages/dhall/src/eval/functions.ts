import type { Budget } from './budget.ts';
import { Variable } from './neutral.ts';
import type { Term } from './term.ts';
import { Frame, hostCode, hostFrame, type Lazy, Quotable, type Run, type Value } from './value.ts';

export class Lambda extends Quotable {
  readonly kind = 'Lambda';
  readonly name: string;
  readonly type: Lazy;
  readonly run: Run;
  readonly body: Term;
  /** Number of let slots of the body. */
  readonly lets: number;
  readonly frame: Frame;

  constructor(name: string, type: Lazy, run: Run, body: Term, lets: number, frame: Frame) {
    super();
    this.name = name;
    this.type = type;
    this.run = run;
    this.body = body;
    this.lets = lets;
    this.frame = frame;
  }

  get depth(): number {
    return this.frame.depth;
  }

  apply(arg: Lazy, budget: Budget): Value {
    return this.run(this.body, new Frame(this.frame, arg, this.lets), budget);
  }
}

export class Pi extends Quotable {
  readonly kind = 'Pi';
  readonly name: string;
  readonly type: Lazy;
  readonly run: Run;
  readonly body: Term;
  readonly lets: number;
  readonly frame: Frame;
  /** An argument for which the result is there already: the variable of the λ that this is the type of. */
  readonly own: Variable | undefined;

  constructor(
    name: string,
    type: Lazy,
    run: Run,
    body: Term,
    lets: number,
    frame: Frame,
    own?: Variable,
  ) {
    super();
    this.name = name;
    this.type = type;
    this.run = run;
    this.body = body;
    this.lets = lets;
    this.frame = frame;
    this.own = own;
  }

  /** The type of the result for the argument `arg`. */
  apply(arg: Lazy, budget: Budget): Value {
    return this.run(this.body, new Frame(this.frame, arg, this.lets), budget);
  }
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
  return new Pi(name, type, run, hostCode, 0, open ? openFrame() : hostFrame, own);
}

/** A frame under some λ, for host code that may mention its variable. */
function openFrame(): Frame {
  return new Frame(undefined, new Variable('_', 0, undefined), 0);
}
