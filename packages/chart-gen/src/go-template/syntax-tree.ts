// What a template says, for its execution. Offsets are in UTF-16 code units. The names are those of
// Go's text/template/parse.

/** What a template does, in order. */
export type Statement =
  | TextStatement
  | ActionStatement
  | BranchStatement
  | RangeStatement
  | CallStatement
  | JumpStatement;

/** Text, without what trim markers leave out. */
export interface TextStatement {
  readonly kind: 'text';
  readonly text: string;
  readonly offset: number;
}

/** Writes a value, or sets a variable. */
export interface ActionStatement {
  readonly kind: 'action';
  readonly pipeline: Pipeline;
  readonly offset: number;
}

/** `if` and `with`. An `else if` is the only statement of `otherwise`. */
export interface BranchStatement {
  readonly kind: 'if' | 'with';
  readonly pipeline: Pipeline;
  readonly body: readonly Statement[];
  readonly otherwise: readonly Statement[];
  readonly offset: number;
}

/** `range`. */
export interface RangeStatement extends Omit<BranchStatement, 'kind'> {
  readonly kind: 'range';
}

/** `template`, also that of a `block`; without a pipeline its dot is nil. */
export interface CallStatement {
  readonly kind: 'template';
  readonly name: string;
  readonly pipeline: Pipeline | undefined;
  readonly offset: number;
}

/** Leaves a `range`, or goes on with its next element. */
export interface JumpStatement {
  readonly kind: 'break' | 'continue';
  readonly offset: number;
}

/** Commands, each of which takes the value of the one before it. */
export interface Pipeline {
  /** The variables that are set, with their `$`. */
  readonly variables: readonly string[];
  /** Whether they exist already. */
  readonly isAssignment: boolean;
  /** At least one. */
  readonly commands: readonly Command[];
  readonly offset: number;
}

/** An operand, and those that it takes as arguments. */
export interface Command {
  readonly first: Operand;
  readonly rest: readonly Operand[];
}

/** A value, a function or a method. */
export type Operand = OperandKind & { readonly offset: number };

type OperandKind =
  | { readonly kind: 'dot' }
  | { readonly kind: 'nil' }
  | { readonly kind: 'constant'; readonly value: string | boolean | number | bigint }
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'field'; readonly fields: readonly string[] }
  | { readonly kind: 'variable'; readonly name: string; readonly fields: readonly string[] }
  | { readonly kind: 'pipeline'; readonly pipeline: Pipeline }
  | { readonly kind: 'chain'; readonly operand: Operand; readonly fields: readonly string[] };
