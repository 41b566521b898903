import type { Budget } from '../eval/budget.ts';
import { bind } from '../eval/bind.ts';
import { embed, ImportedValue } from '../eval/imported.ts';
import { type Memoised, Quoter } from '../eval/quote.ts';
import { interpret } from '../eval/interpret.ts';
import { makeFrame, hostFrame, force } from '../eval/lazy.ts';
import { hostPi } from '../eval/functions.ts';
import type { Value, Lazy, Pi, Variable } from '../eval/value.ts';
import type { Expr } from '../syntax/expr.ts';
import { mentions } from './mentions.ts';

/**
 * ∀(variable : its type) → result, where `result` was found for `variable` itself; `open` says that
 * there are variables around. Nothing more is
 * done until the type is instantiated; then `result` is made a function of the variable, once, if
 * it mentions it at all.
 */
export function piOver(variable: Variable, type: Lazy, result: Lazy, open: boolean): Pi {
  let instantiate: Instantiate | undefined;
  return hostPi(
    variable.name,
    type,
    open,
    (arg, budget) => {
      if (arg === variable) return force(result, budget);
      instantiate ??= abstract(variable, result, budget);
      return instantiate(arg, budget);
    },
    variable,
  );
}

/** The result for an argument. */
type Instantiate = (arg: Lazy, budget: Budget) => Value;

function abstract(variable: Variable, result: Lazy, budget: Budget): Instantiate {
  if (!mentions(result, new Set([variable]), budget)) return (_arg, later) => force(result, later);
  const abstractor = new Abstractor(budget);
  abstractor.enter(variable.name, variable);
  const body = abstractor.quote(result);
  const type: Expr = { kind: 'Const', constant: 'Type' };
  const { term } = bind({ kind: 'Lambda', name: variable.name, type, body });
  if (term.kind !== 'Lambda') throw new TypeError('a λ is bound to a λ');
  return (arg, later) => interpret(term.body, makeFrame(hostFrame, arg, term.lets), later);
}

/** Quotes what mentions the variables abstracted over; everything else is in the result unchanged. */
class Abstractor extends Quoter {
  /** The variables abstracted over and bound within: their positions among the binders. */
  private readonly bound = new Map<Variable, number>();
  private entered = 0;

  constructor(budget: Budget) {
    super(false, budget);
  }

  override enter(name: string, variable?: Variable): void {
    super.enter(name);
    if (variable !== undefined) this.bound.set(variable, this.entered);
    this.entered += 1;
  }

  protected override leave(): void {
    super.leave();
    this.entered -= 1;
  }

  protected override memoised(value: Memoised): Expr {
    return mentions(value, this.bound, this.budget) ? this.composite(value) : opaque(value);
  }

  protected override variable(variable: Variable): Expr {
    const position = this.bound.get(variable);
    return position === undefined ? opaque(variable) : this.reference(position);
  }
}

function opaque(value: Value): Expr {
  return embed(new ImportedValue(value, value, false));
}
