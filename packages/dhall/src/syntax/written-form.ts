import type { Binding, Expr, Span } from './expr.ts';

/** One entry of a record or union as written, before dotted labels and puns are desugared. */
export interface RecordEntry {
  readonly labels: readonly string[];
  /** The span of each label, including its quotes. */
  readonly spans: readonly Span[];
  /** undefined for a pun, and for an alternative without a payload. */
  readonly value: Expr | undefined;
}

/**
 * What the source has beyond its syntax tree, kept only when the formatter asks: comments in source
 * order, records and unions as they were written, and parentheses.
 */
export interface Surface {
  readonly comments: Span[];
  /** The entries of record literals, record types and union types. */
  readonly entries: Map<Expr, readonly RecordEntry[]>;
  /** The names of `let` bindings. */
  readonly names: Map<Binding, Span>;
  /** Bindings that start a new chain, after the `in` of another. */
  readonly chains: Set<Binding>;
  /** The outermost parentheses around an expression. */
  readonly parentheses: Map<Expr, Span>;
  /** True when a symbol such as λ, → or ∧ was written in Unicode. */
  unicode: boolean;
}

export function emptySurface(): Surface {
  return {
    comments: [],
    entries: new Map(),
    names: new Map(),
    chains: new Set(),
    parentheses: new Map(),
    unicode: false,
  };
}
