import type { Budget } from '../eval/budget.ts';
import type { Source } from '../fault.ts';
import { makeFrame } from '../eval/lazy.ts';
import { makeVariable } from '../eval/make-values.ts';
import type { Lazy, Frame, Variable } from '../eval/value.ts';
import type { Abstraction, VariableTerm } from '../eval/term.ts';

/** The source of the checked expression, for faults. */
export interface Origin {
  readonly source: Source | undefined;
  /** True if the expression may contain values of the environment: faults then show types only. */
  readonly secret: boolean;
}

/** The variables in scope: their values in a frame for the evaluator, and their types. */
export class Context {
  readonly frame: Frame;
  readonly origin: Origin;
  /** For all evaluation during type checking. */
  readonly budget: Budget;
  /** The λ-bound variable of this scope; undefined at the top. */
  readonly variable: Variable | undefined;
  readonly parent: Context | undefined;
  /** Types of the lets of this scope by slot, and their names by the order of binding. */
  readonly letTypes: (Lazy | undefined)[] = [];
  readonly letNames: string[] = [];

  private constructor(
    parent: Context | undefined,
    frame: Frame,
    variable: Variable | undefined,
    origin: Origin,
    budget: Budget,
  ) {
    this.parent = parent;
    this.frame = frame;
    this.variable = variable;
    this.origin = origin;
    this.budget = budget;
  }

  static top(lets: number, origin: Origin, budget: Budget): Context {
    const frame = makeFrame(undefined, undefined, lets);
    return new Context(undefined, frame, undefined, origin, budget);
  }

  /** The scope of the body of a λ or ∀ whose argument has the type `domain`. */
  enter(term: Abstraction, domain: Lazy): Context {
    const variable = makeVariable(term.name, this.level, domain);
    const frame = makeFrame(this.frame, variable, term.lets);
    return new Context(this, frame, variable, this.origin, this.budget);
  }

  /** The number of enclosing λ and ∀. */
  get level(): number {
    return this.variable === undefined ? 0 : this.variable.level + 1;
  }

  typeOf(term: VariableTerm): Lazy | undefined {
    const scope = this.outwards(term.hops);
    return term.slot < 0 ? scope?.variable?.type : scope?.letTypes[term.slot];
  }

  private outwards(hops: number): Context | undefined {
    return hops === 0 ? this : this.parent?.outwards(hops - 1);
  }

  addLet(name: string, slot: number, type: Lazy): void {
    this.letTypes[slot] = type;
    this.letNames.push(name);
  }

  /** The names of the λ-bound variables, outermost first. */
  get names(): string[] {
    const { variable, parent } = this;
    return variable === undefined ? [] : [...(parent?.names ?? []), variable.name];
  }

  /** All names in scope, for suggestions. */
  get visible(): Set<string> {
    return new Set([...(this.parent?.visible ?? []), ...this.names, ...this.letNames]);
  }
}
