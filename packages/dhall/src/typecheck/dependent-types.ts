import type { Budget } from '../eval/budget.ts';
import { bind } from '../eval/bind.ts';
import { embed, ImportedValue } from '../eval/imported.ts';
import { type Memoised, Quoter } from '../eval/quote.ts';
import { interpret } from '../eval/interpret.ts';
import { makeFrame, hostFrame, force } from '../eval/lazy.ts';
import { hostPi } from '../eval/functions.ts';
import type { Value, Lazy, Pi, Variable } from '../eval/value.ts';
import type { Expr } from '../syntax/expr.ts';
import { mentionsAny } from './mentioned-variables.ts';

/**
 * ∀(variable : its type) → result, where `result` is the type for `variable` itself; `open` as isOpen
 * says it. Only when the type is instantiated, `result` becomes a function of the variable, once, if it
 * mentions the variable.
 */
export function abstractOver(variable: Variable, type: Lazy, result: Lazy, open: boolean): Pi {
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
  if (!mentionsAny(result, new Set([variable]), budget))
    return (_arg, later) => force(result, later);
  const abstractor = new Abstractor(budget);
  abstractor.enter(variable.name, variable);
  const body = abstractor.quote(result);
  const type: Expr = { kind: 'Const', constant: 'Type' };
  const { term } = bind({ kind: 'Lambda', name: variable.name, type, body });
  if (term.kind !== 'Lambda') throw new TypeError('expected a λ');
  return (arg, later) => interpret(term.body, makeFrame(hostFrame, arg, term.lets), later);
}

/** Quotes the parts that mention the abstracted variables; all other parts are kept as values. */
class Abstractor extends Quoter {
  /** The abstracted variables and those bound inside, with their positions among the binders. */
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
    return mentionsAny(value, this.bound, this.budget) ? this.composite(value) : opaque(value);
  }

  protected override variable(variable: Variable): Expr {
    const position = this.bound.get(variable);
    return position === undefined ? opaque(variable) : this.reference(position);
  }
}

function opaque(value: Value): Expr {
  return embed(new ImportedValue(value, value, false));
}
