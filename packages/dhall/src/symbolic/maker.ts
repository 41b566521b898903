import type { Budget } from '../eval/budget.ts';
import type { Lazy, Neutral, Value, Variable } from '../eval/value.ts';
import type { Residual, ResidualVariable } from './residual.ts';

/** An unknown value. */
export interface Entered {
  readonly value: Value;
  /** The variable that the value consists of. */
  readonly unknown: Variable;
  readonly variable: ResidualVariable;
}

/** What makes residuals, for the files that make those of one kind. */
export interface Maker {
  readonly budget: Budget;
  /** Throws Inert. */
  make(lazy: Lazy): Residual;
  /** `merge`, with what `use` makes of the result of each handler. */
  match(value: Extract<Neutral, { kind: 'Merge' }>, use: (result: Value) => Residual): Residual;
  /**
   * A new unknown value: as it is in evaluation, and as it is in the residual.
   *
   * @param isTagged whether it is an alternative of a union that the residual made itself
   */
  enter(name: string, type: Lazy, isTagged?: boolean): Entered;
  /** A round of Natural/fold, which its step does not know. */
  enterRound(): ResidualVariable;
  /** What `make` returns for parts that do not mention the variable; throws Inert for others. */
  without<T>(unknown: Variable, make: () => T): T;
}
