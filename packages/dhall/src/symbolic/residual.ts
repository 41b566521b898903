import type { Json } from '../marshal/json.ts';

/** What evaluation leaves of a value while an argument of its program is not known. */
export type Residual =
  /** A value that does not depend on the argument, as JSON. */
  | { readonly kind: 'json'; readonly json: Json }
  | { readonly kind: 'reference'; readonly reference: Reference; readonly shape: Shape }
  /** A record; in JSON, fields that are null are left out. */
  | { readonly kind: 'record'; readonly fields: ReadonlyMap<string, Residual> }
  /** A list; in JSON an object, for a list of records of `mapKey` and `mapValue`. */
  | { readonly kind: 'list'; readonly items: readonly Residual[]; readonly isMap: boolean }
  /** Strings and residuals of the shape Text, joined. */
  | { readonly kind: 'text'; readonly parts: readonly (string | Residual)[] }
  /** A value that an Optional holds; `Some x` is x in JSON. */
  | { readonly kind: 'some'; readonly value: Residual }
  | { readonly kind: 'none' }
  /** An alternative of a union: in JSON its payload, or its label where it has none. */
  | {
      readonly kind: 'alternative';
      readonly label: string;
      readonly payload: Residual | undefined;
    }
  | {
      readonly kind: 'if';
      readonly condition: Residual;
      readonly then: Residual;
      readonly else: Residual;
    }
  /** What `merge` makes of an Optional or a union: by `Some` and `None`, or by label. */
  | {
      readonly kind: 'match';
      readonly on: Residual;
      readonly handlers: ReadonlyMap<string, Handler>;
    }
  /** The lists that the body makes of each item in order, joined. Maps are read in the order of keys. */
  | {
      readonly kind: 'each';
      readonly over: Residual;
      readonly item: ResidualVariable;
      readonly body: Residual;
      readonly isMap: boolean;
    }
  /** The body of the last item and the initial value, then of the item before it and that, … */
  | {
      readonly kind: 'fold';
      readonly over: Residual;
      readonly item: ResidualVariable;
      readonly state: ResidualVariable;
      readonly body: Residual;
      readonly initial: Residual;
    }
  /** Lists joined. */
  | { readonly kind: 'join'; readonly lists: readonly Residual[]; readonly isMap: boolean }
  | {
      readonly kind: 'operation';
      readonly op: '||' | '&&' | '==' | '!=' | '+' | '*';
      readonly left: Residual;
      readonly right: Residual;
    }
  /** A builtin function with the arguments that are not types. */
  | { readonly kind: 'call'; readonly name: CallName; readonly args: readonly Residual[] };

/** The builtins that a residual may call. */
export type CallName =
  | 'Natural/show'
  | 'Natural/isZero'
  | 'Natural/even'
  | 'Natural/odd'
  | 'Natural/toInteger'
  | 'Natural/subtract'
  | 'Integer/show'
  | 'Integer/negate'
  | 'Integer/clamp'
  | 'Integer/toDouble'
  | 'Double/show'
  | 'Text/show'
  | 'Text/replace'
  | 'List/length'
  | 'List/head'
  | 'List/last'
  | 'List/indexed'
  | 'List/reverse'
  /** The label of an alternative, `Some` or `None`. */
  | 'showConstructor'
  /** The numbers below a Natural, from 0: the rounds of Natural/fold. */
  | 'rounds';

/** What a handler of `merge` makes of a payload. */
export interface Handler {
  /** The payload; undefined for an alternative without one. */
  readonly variable: ResidualVariable | undefined;
  readonly body: Residual;
}

/** A part of something that is not known. */
export interface Reference {
  /** Undefined for the argument of the program. */
  readonly variable: ResidualVariable | undefined;
  readonly path: readonly string[];
}

/** A variable of `each`, `fold` or a handler; each one is unique in its residual. */
export interface ResidualVariable {
  readonly name: string;
  readonly id: number;
  readonly shape: Shape;
  /** True for an alternative that the residual made, which is not only its payload as in JSON. */
  readonly isTagged: boolean;
}

/** A type, as far as it matters to JSON. */
export type Shape =
  | { readonly kind: 'Bool' | 'Natural' | 'Integer' | 'Double' | 'Text' }
  /** Date, Time and TimeZone: strings in JSON. */
  | { readonly kind: 'time' }
  | { readonly kind: 'Optional' | 'List'; readonly of: Shape }
  /** A list of records of `mapKey` and `mapValue`: an object in JSON. */
  | { readonly kind: 'map'; readonly of: Shape }
  | { readonly kind: 'record'; readonly fields: ReadonlyMap<string, Shape> }
  /** A union; undefined for an alternative without a payload. */
  | { readonly kind: 'union'; readonly alternatives: ReadonlyMap<string, Shape | undefined> }
  /** A function, a type, or a value that JSON cannot hold. */
  | { readonly kind: 'other' };
