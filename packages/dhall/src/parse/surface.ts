import type { Expr, Span } from '../syntax.ts';

/** One entry of a record literal as written, before dotted labels and puns are desugared. */
export interface RecordEntry {
  readonly labels: readonly string[];
  /** Where each label stands, its quotes included. */
  readonly spans: readonly Span[];
  /** undefined for a pun. */
  readonly value: Expr | undefined;
}

/**
 * What a text says beyond its syntax tree, kept only when the formatter asks: comments in the order
 * they stand, and record literals as they were written.
 */
export interface Surface {
  readonly comments: Span[];
  readonly records: Map<Expr, readonly RecordEntry[]>;
}
