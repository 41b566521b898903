import type { Const, Import, Operator, Span, WithStep } from '../syntax/expr.ts';
import type { Scalar } from '../syntax/scalars.ts';
import type { ImportedValue } from './imported.ts';
import type { BuiltinValue, Variable } from './value.ts';

/**
 * An expression with its variables looked up: what the evaluator and the type checker walk. One
 * node per Expr node, except that the spine of an application is one node. A term belongs to one place: shared syntax becomes several terms.
 */
export type Term =
  | Scalar
  | Const
  | TextTerm
  | VariableTerm
  | BuiltinTerm
  | Abstraction
  | AppTerm
  | LetTerm
  | AnnotTerm
  | IfTerm
  | OpTerm
  | EmptyListTerm
  | ListTerm
  | SomeTerm
  | FieldsTerm
  | UnionTypeTerm
  | FieldTerm
  | ProjectTerm
  | ProjectTypeTerm
  | CompletionTerm
  | MergeTerm
  | ToMapTerm
  | ShowConstructorTerm
  | AssertTerm
  | WithTerm
  | EmbedTerm
  | Import;

interface Node {
  readonly span?: Span | undefined;
}

export interface TextTerm extends Node {
  readonly kind: 'Text';
  readonly chunks: readonly { readonly prefix: string; readonly expr: Term }[];
  readonly suffix: string;
  readonly variables?: readonly string[] | undefined;
}
/**
 * A variable: `hops` frames out, the argument (`slot` -1) or a let. One that nothing binds has
 * `free`; it normalises to itself and is the type checker's to report.
 */
export interface VariableTerm extends Node {
  readonly kind: 'Var';
  readonly name: string;
  readonly hops: number;
  readonly slot: number;
  readonly free: Variable | undefined;
}
export interface BuiltinTerm extends Node {
  readonly kind: 'Builtin';
  readonly value: BuiltinValue;
}
/** `lets` is the number of let slots that the body needs. */
interface Binder extends Node {
  readonly name: string;
  readonly type: Term;
  readonly body: Term;
  readonly lets: number;
}
/** A function, as LambdaCode says. */
export interface LambdaTerm extends Binder {
  readonly kind: 'Lambda';
  readonly arity: number;
}
export interface PiTerm extends Binder {
  readonly kind: 'Pi';
}
export type Abstraction = LambdaTerm | PiTerm;
export interface AppTerm extends Node {
  readonly kind: 'App';
  readonly fn: Term;
  /** At least one. */
  readonly args: readonly Term[];
}
export interface LetBinding extends Node {
  readonly name: string;
  readonly type: Term | undefined;
  readonly value: Term;
  readonly slot: number;
}
export interface LetTerm extends Node {
  readonly kind: 'Let';
  readonly bindings: readonly LetBinding[];
  readonly body: Term;
}
export interface AnnotTerm extends Node {
  readonly kind: 'Annot';
  readonly expr: Term;
  readonly type: Term;
}
export interface IfTerm extends Node {
  readonly kind: 'If';
  readonly condition: Term;
  readonly then: Term;
  readonly else: Term;
}
export interface OpTerm extends Node {
  readonly kind: 'Op';
  readonly op: Operator;
  readonly left: Term;
  readonly right: Term;
}
export interface EmptyListTerm extends Node {
  readonly kind: 'EmptyList';
  readonly type: Term;
}
export interface ListTerm extends Node {
  readonly kind: 'List';
  readonly items: readonly Term[];
}
export interface SomeTerm extends Node {
  readonly kind: 'Some';
  readonly value: Term;
}
export interface FieldsTerm extends Node {
  readonly kind: 'RecordType' | 'Record';
  readonly fields: ReadonlyMap<string, Term>;
}
export interface UnionTypeTerm extends Node {
  readonly kind: 'UnionType';
  readonly alternatives: ReadonlyMap<string, Term | undefined>;
}
export interface FieldTerm extends Node {
  readonly kind: 'Field';
  readonly record: Term;
  readonly label: string;
}
export interface ProjectTerm extends Node {
  readonly kind: 'Project';
  readonly record: Term;
  readonly labels: readonly string[];
}
export interface ProjectTypeTerm extends Node {
  readonly kind: 'ProjectType';
  readonly record: Term;
  readonly type: Term;
}
export interface CompletionTerm extends Node {
  readonly kind: 'Completion';
  readonly schema: Term;
  readonly record: Term;
}
export interface MergeTerm extends Node {
  readonly kind: 'Merge';
  readonly handlers: Term;
  readonly union: Term;
  readonly type: Term | undefined;
}
export interface ToMapTerm extends Node {
  readonly kind: 'ToMap';
  readonly record: Term;
  readonly type: Term | undefined;
}
export interface ShowConstructorTerm extends Node {
  readonly kind: 'ShowConstructor';
  readonly expr: Term;
}
export interface AssertTerm extends Node {
  readonly kind: 'Assert';
  readonly type: Term;
}
export interface WithTerm extends Node {
  readonly kind: 'With';
  readonly record: Term;
  readonly path: readonly WithStep[];
  readonly value: Term;
}
export interface EmbedTerm extends Node {
  readonly kind: 'Embed';
  readonly imported: ImportedValue;
}

/** A λ around `body`. */
export function makeLambdaTerm(
  name: string,
  type: Term,
  body: Term,
  lets: number,
  span?: Span,
): LambdaTerm {
  const arity = body.kind === 'Lambda' ? body.arity + 1 : 1;
  return { kind: 'Lambda', name, type, body, lets, arity, span };
}
