import type { Builtin, Const, Expr } from '../syntax/expr.ts';
import { isScalar, type Scalar } from '../syntax/scalars.ts';
import type { Budget } from './budget.ts';
import type { ListValue } from './list.ts';
import type { Lambda, Pi } from './functions.ts';
import type { Neutral } from './neutral.ts';
import type { Term } from './term.ts';

/**
 * The semantic domain of normalisation by evaluation. A Value is in weak head normal form: its head
 * is known, its parts are `Lazy` and evaluated at most once, when asked for. Values are immutable to
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

/**
 * How code is run. Values carry it so that this module knows nothing of the interpreter:
 * `run(body, frame, budget)` evaluates to weak head normal form.
 */
export type Run = (code: Term, frame: Frame, budget: Budget) => Value;

/** A computation by host code. */
type Compute = (budget: Budget) => Value;

/** The variables of one activation of a λ (or of the top level): its argument and its lets. */
export class Frame {
  readonly parent: Frame | undefined;
  readonly arg: Lazy | undefined;
  readonly lets: (Lazy | undefined)[];
  /** An upper bound of `depthOf` over everything reachable through this frame. */
  depth: number;
  /** False when no variable without a value can be reached through this frame. */
  readonly open: boolean;

  constructor(parent: Frame | undefined, arg: Lazy | undefined, lets: number) {
    this.parent = parent;
    this.arg = arg;
    this.lets = lets === 0 ? noLets : slots(lets);
    const outer = parent === undefined ? 0 : parent.depth;
    const own = arg === undefined ? 0 : depthOf(arg);
    this.depth = own > outer ? own : outer;
    this.open = (parent !== undefined && parent.open) || (arg !== undefined && isOpen(arg));
  }
}

const noLets: (Lazy | undefined)[] = [];

function slots(count: number): (Lazy | undefined)[] {
  const empty: (Lazy | undefined)[] = [];
  for (let i = 0; i < count; i += 1) empty.push(undefined);
  return empty;
}

/**
 * A suspended computation, run at most once. `depth` bounds how many further suspended computations
 * running it may have to enter in turn; the evaluator runs a thunk at once that would exceed its
 * limit, so that no chain of thunks can exhaust the stack.
 */
export class Thunk {
  readonly kind = 'Thunk';
  readonly depth: number;
  /** As of a Frame: whether the value may mention variables. */
  readonly open: boolean;
  value: Value | undefined;
  /** The binary form of the αβ-normal form of a closed value, where it is known. */
  encoded: Uint8Array | undefined = undefined;
  private work: Run | Compute | undefined;
  /** What a Run runs; undefined for a Compute. */
  private code: Term | undefined;
  private frame: Frame | undefined;

  constructor(
    work: Run | Compute,
    code: Term | undefined,
    frame: Frame | undefined,
    depth: number,
    open: boolean,
  ) {
    this.depth = depth;
    this.open = open;
    this.value = undefined;
    this.work = work;
    this.code = code;
    this.frame = frame;
  }

  force(budget: Budget): Value {
    if (this.value !== undefined) return this.value;
    const { work, code } = this;
    const value =
      code === undefined
        ? (work as Compute)(budget)
        : (work as Run)(code, this.frame as Frame, budget);
    this.value = value;
    this.work = undefined;
    this.code = undefined;
    this.frame = undefined;
    return value;
  }
}

/** A frame without variables, and code for what host code computes. */
export const hostFrame = new Frame(undefined, undefined, 0);
export const hostCode: Term = { kind: 'Literal', value: { kind: 'Bool', value: false } };

/**
 * A chain of thunks longer than this is not built: the next one is run at once. Large enough to be
 * lazy about what files define, small enough for the stack.
 */
const longestChain = 200;

/** `code` in `frame` as a part, run when first asked for. */
export function delayed(run: Run, code: Term, frame: Frame, budget: Budget): Lazy {
  return frame.depth >= longestChain
    ? run(code, frame, budget)
    : new Thunk(run, code, frame, frame.depth + 1, frame.open);
}

/** A part computed by `compute` when first asked for, for example decoded from a cache entry. */
export function suspend(compute: Compute): Lazy {
  return new Thunk(compute, undefined, undefined, 1, false);
}

/** A part computed from `uses` by `compute` when first asked for. */
export function suspendOver(uses: readonly Lazy[], budget: Budget, compute: Compute): Lazy {
  let below = 0;
  for (const part of uses) below = Math.max(below, depthOf(part));
  if (below >= longestChain) return compute(budget);
  return new Thunk(compute, undefined, undefined, below + 1, uses.some(isOpen));
}

/** The value of a part, computed when it is first asked for. */
export function force(lazy: Lazy, budget: Budget): Value {
  return lazy.kind === 'Thunk' ? (lazy.value ?? lazy.force(budget)) : lazy;
}

/** How deep a chain of unforced thunks may hang under `lazy`: an upper bound, 0 when forced flat. */
export function depthOf(lazy: Lazy): number {
  const value = lazy.kind === 'Thunk' ? lazy.value : lazy;
  if (value === undefined) return (lazy as Thunk).depth;
  switch (value.kind) {
    case 'Record':
    case 'List':
    case 'Some':
    case 'Lambda':
    case 'Alternative':
      return value.depth;
    default:
      return 0;
  }
}

/**
 * Whether `lazy` may mention variables: an upper bound, in constant time and without running
 * anything. What files define outside of λs, and imports, are not open.
 */
export function isOpen(lazy: Lazy): boolean {
  const value = lazy.kind === 'Thunk' ? lazy.value : lazy;
  if (value === undefined) return (lazy as Thunk).open;
  switch (value.kind) {
    case 'Record':
    case 'List':
    case 'Some':
    case 'Alternative':
    case 'RecordType':
    case 'UnionType':
    case 'Builtin':
      return value.open;
    case 'Lambda':
    case 'Pi':
      return value.frame.open;
    case 'Text':
      return value.chunks.length > 0;
    case 'Const':
      return false;
    default:
      return !isScalar(value);
  }
}

/** The deepest of a table of parts. */
function depthOfFields(fields: Fields): number {
  let deepest = 0;
  for (const part of fields.values()) {
    const depth = depthOf(part);
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}

/** What quoting a closed value gave, kept with the value: its normal form, shared by all its uses. */
export interface Quoted {
  readonly expr: Expr;
  /** Nodes of `expr` counted as a tree, however much of it is shared. */
  readonly size: number;
}

/** Memos of quoting; set only on values without free variables. */
export abstract class Quotable {
  /** β-normal form with names. */
  normal: Quoted | undefined = undefined;
  /** αβ-normal form. */
  alpha: Quoted | undefined = undefined;
}

/** A reserved identifier applied to less than it needs, or stuck on an argument without a head. */
export interface BuiltinValue {
  readonly kind: 'Builtin';
  readonly name: Builtin;
  /** Computes the result of a full application; undefined where none of its rules apply. */
  readonly reduce: Reduce | undefined;
  /** How many arguments `reduce` takes. */
  readonly arity: number;
  readonly args: readonly Lazy[];
  /** See isOpen. */
  readonly open: boolean;
}
export type Reduce = (args: readonly Lazy[], budget: Budget) => Value | undefined;

/** Text, with interpolations where parts have no head yet. Adjacent text is merged. */
export interface TextValue {
  readonly kind: 'Text';
  readonly chunks: readonly ValueChunk[];
  readonly suffix: string;
}
export interface ValueChunk {
  readonly prefix: string;
  /** Never a Text. */
  readonly expr: Value;
}

export class SomeValue {
  readonly kind = 'Some';
  readonly value: Lazy;
  readonly depth: number;
  readonly open: boolean;

  constructor(value: Lazy) {
    this.value = value;
    this.depth = depthOf(value);
    this.open = isOpen(value);
  }
}

export class RecordTypeValue extends Quotable {
  readonly kind = 'RecordType';
  readonly fields: Fields;
  /** Memo of the type checker: Type, Kind or Sort. */
  universe: Const | undefined = undefined;
  /** See isOpen; set to false once no variable was found. */
  open: boolean;

  constructor(fields: Fields, open: boolean) {
    super();
    this.fields = fields;
    this.open = open;
  }
}

export class RecordValue extends Quotable {
  readonly kind = 'Record';
  readonly fields: Fields;
  readonly depth: number;
  readonly open: boolean;

  constructor(fields: Fields, open: boolean) {
    super();
    this.fields = fields;
    this.depth = depthOfFields(fields);
    this.open = open;
  }
}

export class UnionTypeValue extends Quotable {
  readonly kind = 'UnionType';
  /** undefined for an alternative without a payload. */
  readonly alternatives: ReadonlyMap<string, Lazy | undefined>;
  /** Memo of the type checker: Type, Kind or Sort. */
  universe: Const | undefined = undefined;
  /** See isOpen; set to false once no variable was found. */
  open: boolean;

  constructor(alternatives: ReadonlyMap<string, Lazy | undefined>, open: boolean) {
    super();
    this.alternatives = alternatives;
    this.open = open;
  }
}

/** `< … >.label`, a constructor, and with `payload` its application. */
export class Alternative extends Quotable {
  readonly kind = 'Alternative';
  readonly union: UnionTypeValue;
  readonly label: string;
  readonly payload: Lazy | undefined;
  readonly depth: number;
  readonly open: boolean;

  constructor(union: UnionTypeValue, label: string, payload: Lazy | undefined) {
    super();
    this.union = union;
    this.label = label;
    this.payload = payload;
    this.depth = payload === undefined ? 0 : depthOf(payload);
    this.open = union.open || (payload !== undefined && isOpen(payload));
  }
}
