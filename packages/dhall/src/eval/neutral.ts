import type { WithStep } from '../syntax/expr.ts';
import type { Lazy, Value } from './value.ts';

/** Values that wait for a variable: none of the rules of β-normalisation apply to them. */
export type Neutral =
  | Variable
  | { readonly kind: 'App'; readonly fn: Value; readonly arg: Lazy }
  | { readonly kind: 'Op'; readonly op: StuckOperator; readonly left: Value; readonly right: Value }
  | {
      readonly kind: 'If';
      readonly condition: Value;
      readonly then: Value;
      readonly else: Value;
    }
  | { readonly kind: 'Field'; readonly record: Value; readonly label: string }
  | { readonly kind: 'Project'; readonly record: Value; readonly labels: readonly string[] }
  | { readonly kind: 'ProjectType'; readonly record: Value; readonly type: Value }
  | {
      readonly kind: 'Merge';
      readonly handlers: Value;
      readonly union: Value;
      readonly type: Lazy | undefined;
    }
  | { readonly kind: 'ToMap'; readonly record: Value; readonly type: Lazy | undefined }
  | { readonly kind: 'ShowConstructor'; readonly expr: Value }
  | { readonly kind: 'Assert'; readonly type: Lazy }
  | {
      readonly kind: 'With';
      readonly record: Value;
      readonly path: readonly WithStep[];
      readonly value: Lazy;
    };

export type StuckOperator = '||' | '&&' | '==' | '!=' | '+' | '*' | '#' | '∧' | '⫽' | '⩓' | '≡';

/**
 * A bound variable, identical with itself only. `level` counts the binders around its own. A
 * variable that nothing binds, `name@n`, has the level -1 - n.
 */
export class Variable {
  readonly kind = 'Var';
  readonly name: string;
  readonly level: number;
  /** Known where the type checker introduced it. */
  readonly type: Lazy | undefined;

  constructor(name: string, level: number, type: Lazy | undefined) {
    this.name = name;
    this.level = level;
    this.type = type;
  }
}
