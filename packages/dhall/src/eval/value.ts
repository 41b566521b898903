import type { Builtin, Const, Expr, WithStep } from '../syntax/expr.ts';
import type { Scalar } from '../syntax/scalars.ts';
import type { Budget } from './budget.ts';

/*
 * The types of the semantic domain, alone in a file: they refer to each other, and the files that make
 * values refer to them.
 */

/**
 * The semantic domain of normalisation by evaluation. A Value is in weak head normal form: its head
 * is known, its parts are `Lazy` and evaluated at most once, when they are read. Values are immutable to
 * their users; the mutable fields are memos.
 *
 * Scalars are their own values: an Expr node such as a NaturalLit is a Value.
 */
export type Value =
  | Scalar
  | Const
  | BuiltinValue
  | Lambda
  | Pi
  | TextValue
  | ListValue
  | SomeValue
  | RecordTypeValue
  | RecordValue
  | UnionTypeValue
  | Alternative
  | Neutral;

/** A part of a value: the value, or a suspended computation of it. Read it with `force`. */
export type Lazy = Value | Thunk;

/** A table of parts by label, in any order. Users must not change it. */
export type Fields = ReadonlyMap<string, Lazy>;

/** A suspended computation, run at most once. */
export interface Thunk {
  readonly kind: 'Thunk';
  /** The maximum number of suspended computations that running it enters in turn. */
  readonly depth: number;
  /** See isOpen. */
  readonly open: boolean;
  value: Value | undefined;
  /** The binary form of the αβ-normal form of a closed value, where it is known. */
  encoded: Uint8Array | undefined;
  force(budget: Budget): Value;
}

/** What the interpreter runs: a Term. Values only carry it. */
export interface Code {
  readonly kind: string;
}

/**
 * How code is run. Values carry it so that this module knows nothing of the interpreter:
 * `run(body, frame, budget)` evaluates to weak head normal form.
 */
export type Run = (code: Code, frame: Frame, budget: Budget) => Value;

/** The variables of one activation of a λ (or of the top level): its argument and its lets. */
export interface Frame {
  readonly parent: Frame | undefined;
  readonly arg: Lazy | undefined;
  readonly lets: (Lazy | undefined)[];
  /** An upper bound of `depthOf` over everything reachable through this frame. */
  depth: number;
  /** False if no variable without a value can be reached through this frame. */
  readonly open: boolean;
}

/** The normal form of a closed value, kept with the value and shared by all its uses. */
export interface Quoted {
  readonly expr: Expr;
  /** Nodes of `expr` counted as a tree, however much of it is shared. */
  readonly size: number;
}

/** Memos of quoting; set only on values without free variables. */
export interface Quotable {
  /** β-normal form with names. */
  normal: Quoted | undefined;
  /** αβ-normal form. */
  alpha: Quoted | undefined;
}

/** A reserved identifier with too few arguments, or with arguments that no rule applies to yet. */
export interface BuiltinValue {
  readonly kind: 'Builtin';
  readonly name: Builtin;
  /** Computes the result of a full application; undefined for identifiers without rules. */
  readonly reduce: Reduce | undefined;
  /** How many arguments `reduce` takes. */
  readonly arity: number;
  readonly args: readonly Lazy[];
  /** See isOpen. */
  readonly open: boolean;
}
export type Reduce = (args: readonly Lazy[], budget: Budget) => Value | undefined;

/** A function; `instantiate` applies it. */
export interface Lambda extends Quotable {
  readonly kind: 'Lambda';
  readonly run: Run;
  readonly code: LambdaCode;
  readonly frame: Frame;
}

/** What all functions share that one λ makes. */
export interface LambdaCode extends Code {
  readonly kind: 'Lambda';
  readonly name: string;
  readonly type: Code;
  readonly body: Code;
  /** Number of let slots of the body. */
  readonly lets: number;
  /** How many λs are directly in each other: 1 if the body is not a λ. */
  readonly arity: number;
}

/** A function type; `instantiate` returns the type of the result for an argument. */
export interface Pi extends Quotable {
  readonly kind: 'Pi';
  readonly name: string;
  readonly type: Lazy;
  readonly run: Run;
  readonly body: Code;
  readonly lets: number;
  readonly frame: Frame;
  /** An argument whose result is known already: the variable of the λ that this is the type of. */
  readonly own: Variable | undefined;
}

/** A Text, with interpolations where parts are not known yet. Adjacent strings are merged. */
export interface TextValue {
  readonly kind: 'Text';
  readonly chunks: readonly ValueChunk[];
  readonly suffix: string;
  /**
   * The environment variables that it depends on, where they are opaque (docs/adr/0010): such a Text
   * equals only itself. Absent for all other Texts.
   */
  readonly variables?: readonly string[] | undefined;
}
export interface ValueChunk {
  readonly prefix: string;
  /** Never a Text. */
  readonly expr: Value;
}

export interface ListValue extends Quotable {
  readonly kind: 'List';
  readonly length: number;
  readonly depth: number;
  readonly open: boolean;
  /** The annotation, `List T`, of an empty list. */
  readonly type: Lazy | undefined;
  readonly items: readonly Lazy[];
  /** What this list joins, in this order; all undefined once its items have been read. */
  readonly left: ListValue | undefined;
  readonly item: Lazy | undefined;
  readonly right: ListValue | undefined;
}

export interface SomeValue {
  readonly kind: 'Some';
  readonly value: Lazy;
  readonly depth: number;
  readonly open: boolean;
}

export interface RecordTypeValue extends Quotable {
  readonly kind: 'RecordType';
  readonly fields: Fields;
  /** Memo of the type checker: Type, Kind or Sort. */
  universe: Const | undefined;
  /** See isOpen; set to false once no variable was found. */
  open: boolean;
}

export interface RecordValue extends Quotable {
  readonly kind: 'Record';
  readonly fields: Fields;
  readonly depth: number;
  readonly open: boolean;
}

export interface UnionTypeValue extends Quotable {
  readonly kind: 'UnionType';
  /** undefined for an alternative without a payload. */
  readonly alternatives: ReadonlyMap<string, Lazy | undefined>;
  /** Memo of the type checker: Type, Kind or Sort. */
  universe: Const | undefined;
  /** See isOpen; set to false once no variable was found. */
  open: boolean;
}

/** `< … >.label`, a constructor, and with `payload` its application. */
export interface Alternative extends Quotable {
  readonly kind: 'Alternative';
  readonly union: UnionTypeValue;
  readonly label: string;
  readonly payload: Lazy | undefined;
  readonly depth: number;
  readonly open: boolean;
}

/** Values that depend on an unknown variable: no rule of β-normalisation applies to them. */
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
 * A bound variable, identical with itself only. `level` is the number of binders around its binder. A
 * variable that nothing binds, `name@n`, has the level -1 - n.
 */
export interface Variable {
  readonly kind: 'Var';
  readonly name: string;
  readonly level: number;
  /** Known if the type checker introduced the variable. */
  readonly type: Lazy | undefined;
}
