/**
 * The abstract syntax of Dhall (standard/syntax.md), as the parser and the CBOR decoder make it.
 *
 * Nodes are immutable and discriminated by `kind`. A `let … let … in` chain is one node, as in the
 * binary encoding, so that long chains need no deep recursion. Field maps keep source order; the
 * binary encoding sorts. Duplicate fields and dotted labels are desugared by the parser.
 */

/** Offsets in UTF-16 code units into the text of the file that the node was parsed from. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

interface Node {
  /** Absent on nodes without source: decoded from CBOR, or created by normalisation. */
  readonly span?: Span | undefined;
}

/** The type of types, of `Type`, and of `Kind`. */
export type Constant = 'Type' | 'Kind' | 'Sort';

/** A binary operator, in its Unicode form. */
export type Operator =
  | '||'
  | '&&'
  | '=='
  | '!='
  | '+'
  | '*'
  | '++'
  | '#'
  | '∧'
  | '⫽'
  | '⩓'
  | '≡'
  | '?';

export interface Const extends Node {
  readonly kind: 'Const';
  readonly constant: Constant;
}
/** `name@index`; the index counts enclosing binders of the same name, innermost 0. */
export interface Var extends Node {
  readonly kind: 'Var';
  readonly name: string;
  readonly index: number;
}
/** A reserved identifier such as `Natural/fold`, `List`, `None`; `True`/`False`, Type/Kind/Sort are other nodes. */
export interface BuiltinRef extends Node {
  readonly kind: 'Builtin';
  readonly name: Builtin;
}
export interface Lambda extends Node {
  readonly kind: 'Lambda';
  readonly name: string;
  readonly type: Expr;
  readonly body: Expr;
}
export interface Pi extends Node {
  readonly kind: 'Pi';
  readonly name: string;
  readonly type: Expr;
  readonly body: Expr;
}
export interface App extends Node {
  readonly kind: 'App';
  readonly fn: Expr;
  readonly arg: Expr;
}
/** One `let` binding of a chain. `type` is undefined where none is written. */
export interface Binding {
  readonly name: string;
  readonly type: Expr | undefined;
  readonly value: Expr;
  readonly span?: Span | undefined;
}
export interface Let extends Node {
  readonly kind: 'Let';
  /** At least one; each sees those before it. */
  readonly bindings: readonly Binding[];
  /** Never a `Let` itself. */
  readonly body: Expr;
}
export interface Annot extends Node {
  readonly kind: 'Annot';
  readonly expr: Expr;
  readonly type: Expr;
}
export interface If extends Node {
  readonly kind: 'If';
  readonly condition: Expr;
  readonly then: Expr;
  readonly else: Expr;
}
export interface Op extends Node {
  readonly kind: 'Op';
  readonly op: Operator;
  readonly left: Expr;
  readonly right: Expr;
}
export interface BoolLit extends Node {
  readonly kind: 'Bool';
  readonly value: boolean;
}
export interface NaturalLit extends Node {
  readonly kind: 'Natural';
  readonly value: bigint;
}
export interface IntegerLit extends Node {
  readonly kind: 'Integer';
  readonly value: bigint;
}
export interface DoubleLit extends Node {
  readonly kind: 'Double';
  readonly value: number;
}
/** A piece of a Text literal: characters, and the interpolated expression that follows them. */
export interface TextChunk {
  readonly prefix: string;
  readonly expr: Expr;
}
export interface TextLit extends Node {
  readonly kind: 'Text';
  readonly chunks: readonly TextChunk[];
  readonly suffix: string;
  /** The variables that it depends on, where they are opaque; never set by the parser. */
  readonly variables?: readonly string[] | undefined;
}
export interface BytesLit extends Node {
  readonly kind: 'Bytes';
  readonly value: Uint8Array;
}
export interface DateLit extends Node {
  readonly kind: 'Date';
  readonly year: number;
  readonly month: number;
  readonly day: number;
}
export interface TimeLit extends Node {
  readonly kind: 'Time';
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** The digits after the point as written, '' for none: `.10` and `.1` are different literals. */
  readonly fraction: string;
}
export interface TimeZoneLit extends Node {
  readonly kind: 'TimeZone';
  /** -0 minutes does not exist in the syntax tree: `-00:00` keeps its sign here. */
  readonly negative: boolean;
  readonly hours: number;
  readonly minutes: number;
}
/** `[] : type`; `type` is the whole annotation (usually `List T`). */
export interface EmptyList extends Node {
  readonly kind: 'EmptyList';
  readonly type: Expr;
}
export interface ListLit extends Node {
  readonly kind: 'List';
  /** At least one. */
  readonly items: readonly Expr[];
}
export interface Some extends Node {
  readonly kind: 'Some';
  readonly value: Expr;
}
export interface RecordType extends Node {
  readonly kind: 'RecordType';
  readonly fields: ReadonlyMap<string, Expr>;
}
export interface RecordLit extends Node {
  readonly kind: 'Record';
  readonly fields: ReadonlyMap<string, Expr>;
}
export interface UnionType extends Node {
  readonly kind: 'UnionType';
  /** undefined for an alternative without a payload. */
  readonly alternatives: ReadonlyMap<string, Expr | undefined>;
}
export interface Field extends Node {
  readonly kind: 'Field';
  readonly record: Expr;
  readonly label: string;
}
export interface Project extends Node {
  readonly kind: 'Project';
  readonly record: Expr;
  readonly labels: readonly string[];
}
export interface ProjectType extends Node {
  readonly kind: 'ProjectType';
  readonly record: Expr;
  readonly type: Expr;
}
/** `schema::record` */
export interface Completion extends Node {
  readonly kind: 'Completion';
  readonly schema: Expr;
  readonly record: Expr;
}
export interface Merge extends Node {
  readonly kind: 'Merge';
  readonly handlers: Expr;
  readonly union: Expr;
  readonly type: Expr | undefined;
}
export interface ToMap extends Node {
  readonly kind: 'ToMap';
  readonly record: Expr;
  readonly type: Expr | undefined;
}
export interface ShowConstructor extends Node {
  readonly kind: 'ShowConstructor';
  readonly expr: Expr;
}
export interface Assert extends Node {
  readonly kind: 'Assert';
  readonly type: Expr;
}
/** One step of a `with` path: a label, or `?` to go into an Optional. */
export type WithStep = { readonly label: string } | { readonly optional: true };
export interface With extends Node {
  readonly kind: 'With';
  readonly record: Expr;
  readonly path: readonly WithStep[];
  readonly value: Expr;
}

/** How an import is read: as Dhall code, `as Text`, `as Location` or `as Bytes`. */
export type ImportMode = 'code' | 'text' | 'location' | 'bytes';
/** A path without its prefix: `./a/b.dhall` is `{ directory: ['a'], file: 'b.dhall' }`. */
export interface FilePath {
  readonly directory: readonly string[];
  readonly file: string;
}
/** A URL of a remote import, in the parts of standard/dhall.abnf. */
export interface Url {
  readonly scheme: 'http' | 'https';
  /** userinfo, host and port as written */
  readonly authority: string;
  readonly path: FilePath;
  readonly query: string | undefined;
}
/** Where an import is read from: a path, a URL, an environment variable, or nowhere (`missing`). */
export type ImportLocation =
  | {
      readonly type: 'local';
      readonly prefix: 'absolute' | 'here' | 'parent' | 'home';
      readonly path: FilePath;
    }
  | { readonly type: 'remote'; readonly url: Url; readonly headers: Expr | undefined }
  | { readonly type: 'env'; readonly name: string }
  | { readonly type: 'missing' };
/** An import as it is written, not resolved yet. */
export interface Import extends Node {
  readonly kind: 'Import';
  readonly location: ImportLocation;
  readonly mode: ImportMode;
  /** SHA-256 as 64 lower-case hexadecimal digits, without `sha256:`. */
  readonly hash: string | undefined;
}
/**
 * A resolved import: a closed value with its type, evaluated and typed once however often it is
 * imported. `imported` belongs to the evaluator (eval's ImportedValue); the syntax only carries it.
 */
export interface Embed extends Node {
  readonly kind: 'Embed';
  readonly imported: object;
}

/** Any expression of Dhall, discriminated by `kind`. */
export type Expr =
  | Const
  | Var
  | BuiltinRef
  | Lambda
  | Pi
  | App
  | Let
  | Annot
  | If
  | Op
  | BoolLit
  | NaturalLit
  | IntegerLit
  | DoubleLit
  | TextLit
  | BytesLit
  | DateLit
  | TimeLit
  | TimeZoneLit
  | EmptyList
  | ListLit
  | Some
  | RecordType
  | RecordLit
  | UnionType
  | Field
  | Project
  | ProjectType
  | Completion
  | Merge
  | ToMap
  | ShowConstructor
  | Assert
  | With
  | Import
  | Embed;

/** Every reserved identifier that is an expression of its own (standard/dhall.abnf, `builtin`). */
export const builtins = [
  'Natural/fold',
  'Natural/build',
  'Natural/isZero',
  'Natural/even',
  'Natural/odd',
  'Natural/toInteger',
  'Natural/show',
  'Natural/subtract',
  'Integer/toDouble',
  'Integer/show',
  'Integer/negate',
  'Integer/clamp',
  'Double/show',
  'List/build',
  'List/fold',
  'List/length',
  'List/head',
  'List/last',
  'List/indexed',
  'List/reverse',
  'Text/show',
  'Text/replace',
  'Date/show',
  'Time/show',
  'TimeZone/show',
  'Bool',
  'Optional',
  'None',
  'Natural',
  'Integer',
  'Double',
  'Text',
  'Bytes',
  'Date',
  'Time',
  'TimeZone',
  'List',
] as const;
/** The name of a builtin function or type, such as `Natural/show` or `List`. */
export type Builtin = (typeof builtins)[number];
