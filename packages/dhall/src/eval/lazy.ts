import { isScalar } from '../syntax/scalars.ts';
import type { Budget } from './budget.ts';
import { traceFault } from './trace.ts';
import type { Code, Fields, Frame, Lazy, Run, Thunk, Value } from './value.ts';

/** A computation by host code. */
type Compute = (budget: Budget) => Value;

/** The variables of one activation of a λ, or of the top level, with space for `lets` let bindings. */
export function makeFrame(parent: Frame | undefined, arg: Lazy | undefined, lets: number): Frame {
  const outer = parent === undefined ? 0 : parent.depth;
  const own = arg === undefined ? 0 : depthOf(arg);
  return {
    parent,
    arg,
    lets: lets === 0 ? noLets : slots(lets),
    depth: own > outer ? own : outer,
    open: (parent !== undefined && parent.open) || (arg !== undefined && isOpen(arg)),
  };
}

const noLets: (Lazy | undefined)[] = [];

function slots(count: number): (Lazy | undefined)[] {
  const empty: (Lazy | undefined)[] = [];
  for (let i = 0; i < count; i += 1) empty.push(undefined);
  return empty;
}

/**
 * A suspended computation, run at most once. `depth` bounds how many further suspended computations
 * running it may enter in turn. The evaluator runs a computation at once that would exceed its
 * limit, so no chain of them can exhaust the stack.
 */
class Suspended implements Thunk {
  readonly kind = 'Thunk';
  readonly depth: number;
  /** See isOpen. */
  readonly open: boolean;
  value: Value | undefined;
  /** The binary form of the αβ-normal form of a closed value, where it is known. */
  encoded: Uint8Array | undefined = undefined;
  private work: Run | Compute | undefined;
  /** What a Run runs; undefined for a Compute. */
  private code: Code | undefined;
  private frame: Frame | undefined;

  constructor(
    work: Run | Compute,
    code: Code | undefined,
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
      code === undefined ? (work as Compute)(budget) : this.run(work as Run, code, budget);
    this.value = value;
    if (budget.keepsOrigins) return value;
    this.work = undefined;
    this.code = undefined;
    this.frame = undefined;
    return value;
  }

  /** See writtenAs. */
  written(): Written | undefined {
    const { code, frame } = this;
    return code === undefined || frame === undefined ? undefined : { code, frame };
  }

  private run(work: Run, code: Code, budget: Budget): Value {
    const frame = this.frame as Frame;
    try {
      return work(code, frame, budget);
    } catch (error) {
      throw traceFault(error, code, frame);
    }
  }
}

/** A frame without variables, and the code of what host code computes. */
export const hostFrame = makeFrame(undefined, undefined, 0);
export const hostCode: Code = { kind: 'Host' };

/** `code` in `frame` as a part, evaluated when it is first read. */
export function delayed(run: Run, code: Code, frame: Frame, budget: Budget): Lazy {
  return frame.depth >= budget.longestChain
    ? runNow(run, code, frame, budget)
    : new Suspended(run, code, frame, frame.depth + 1, frame.open);
}

function runNow(run: Run, code: Code, frame: Frame, budget: Budget): Lazy {
  if (!budget.keepsOrigins) return run(code, frame, budget);
  const part = new Suspended(run, code, frame, frame.depth + 1, frame.open);
  part.force(budget);
  return part;
}

/** The expression that a part is computed from, with its variables. */
export interface Written {
  readonly code: Code;
  readonly frame: Frame;
}

/** What a part was written as; undefined for host code, and where the evaluation keeps no origins. */
export function writtenAs(part: Lazy): Written | undefined {
  return part instanceof Suspended ? part.written() : undefined;
}

/** A part that `compute` computes when it is first read, for example from a cache entry. */
export function suspend(compute: Compute): Lazy {
  return new Suspended(compute, undefined, undefined, 1, false);
}

/** A part that `compute` computes from `uses` when it is first read. */
export function suspendOver(uses: readonly Lazy[], budget: Budget, compute: Compute): Lazy {
  let below = 0;
  for (const part of uses) below = Math.max(below, depthOf(part));
  if (below >= budget.longestChain) return compute(budget);
  return new Suspended(compute, undefined, undefined, below + 1, uses.some(isOpen));
}

/** The value of a part, computed when it is first read. */
export function force(lazy: Lazy, budget: Budget): Value {
  return lazy.kind === 'Thunk' ? (lazy.value ?? lazy.force(budget)) : lazy;
}

/** An upper bound of the length of a chain of suspended computations under `lazy`; 0 if there are none. */
export function depthOf(lazy: Lazy): number {
  const value = lazy.kind === 'Thunk' ? lazy.value : lazy;
  if (value === undefined) return (lazy as Thunk).depth;
  switch (value.kind) {
    case 'Record':
    case 'List':
    case 'Some':
    case 'Alternative':
      return value.depth;
    case 'Lambda':
      return value.frame.depth;
    default:
      return 0;
  }
}

/**
 * True if `lazy` may mention variables: an upper bound, in constant time and without evaluation.
 * Definitions outside of every λ, and imports, are not open.
 */
export function isOpen(lazy: Lazy): boolean {
  const value = lazy.kind === 'Thunk' ? lazy.value : lazy;
  if (value === undefined) return (lazy as Thunk).open;
  switch (value.kind) {
    case 'Natural':
    case 'Bool':
    case 'Const':
      return false;
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
    default:
      return !isScalar(value);
  }
}

/** The largest depth of the parts of a table. */
export function depthOfFields(fields: Fields): number {
  let deepest = 0;
  for (const part of fields.values()) {
    const depth = depthOf(part);
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}
