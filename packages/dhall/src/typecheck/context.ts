import { Frame, type Lazy, Variable } from '../eval/value.ts';
import type { Abstraction, VariableTerm } from '../eval/term.ts';
import type { Source } from '../errors.ts';

/** Where what is checked comes from; only errors ask. */
export interface Origin {
  readonly source: Source | undefined;
  /** True when what is checked may hold values of the environment: errors then show types only. */
  readonly secret: boolean;
}

/** The variables in scope: their values, in a frame for the evaluator, and their types beside it. */
export class Context {
  readonly frame: Frame;
  readonly origin: Origin;
  /** The λ-bound variable of this scope, undefined at the top. */
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
  ) {
    this.parent = parent;
    this.frame = frame;
    this.variable = variable;
    this.origin = origin;
  }

  static top(lets: number, origin: Origin): Context {
    return new Context(undefined, new Frame(undefined, undefined, lets), undefined, origin);
  }

  /** The scope of the body of a λ or ∀ whose argument has the type `domain`. */
  enter(term: Abstraction, domain: Lazy): Context {
    const variable = new Variable(term.name, this.level, domain);
    const frame = new Frame(this.frame, variable, term.lets);
    return new Context(this, frame, variable, this.origin);
  }

  /** How many λ and ∀ are around. */
  get level(): number {
    return this.variable === undefined ? 0 : this.variable.level + 1;
  }

  typeOf(term: VariableTerm): Lazy | undefined {
    let scope: Context | undefined = this;
    for (let { hops } = term; hops > 0; hops -= 1) scope = scope?.parent;
    return term.slot < 0 ? scope?.variable?.type : scope?.letTypes[term.slot];
  }

  addLet(name: string, slot: number, type: Lazy): void {
    this.letTypes[slot] = type;
    this.letNames.push(name);
  }

  /** The names of the λ-bound variables, outermost first. */
  get names(): string[] {
    const names: string[] = [];
    for (let scope: Context | undefined = this; scope?.variable; scope = scope.parent) {
      names.push(scope.variable.name);
    }
    return names.toReversed();
  }

  /** Everything that can be named here, for suggestions. */
  get visible(): Set<string> {
    const names = new Set<string>();
    for (let scope: Context | undefined = this; scope !== undefined; scope = scope.parent) {
      if (scope.variable !== undefined) names.add(scope.variable.name);
      for (const name of scope.letNames) names.add(name);
    }
    return names;
  }
}
