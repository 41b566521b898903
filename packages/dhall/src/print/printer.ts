import type { Binding, Expr, Span } from '../syntax/expr.ts';
import type { RecordEntry } from '../syntax/written-form.ts';
import type { Doc } from './doc.ts';
import { align, cat } from './doc.ts';

/** Whether symbols are printed in Unicode, such as λ and →, or in ASCII. */
export type Charset = 'unicode' | 'ascii';

/** The comments in a `let` binding that belong to none of its expressions. */
export interface BindingNotes {
  /** Between `let` and the name. */
  readonly name: Doc | undefined;
  /** Between the name and what follows it. */
  readonly afterName: Doc | undefined;
  /** Those before the value, for a value below the name. */
  readonly valueBelow: Doc | undefined;
  /** Before `let`, and for the last binding before `in`. */
  readonly before: Doc | undefined;
  readonly beforeIn: Doc | undefined;
  /** The binding starts a new chain, after the `in` of another. */
  readonly chain: boolean;
}

/** What the source has beyond its syntax tree, as the formatter keeps it. */
export interface Notes {
  /** A number as it was written. */
  literal(expr: Expr): string | undefined;
  /** Comments before the expression, with the break or space after them. */
  before(expr: Expr): Doc | undefined;
  /** Comments after the expression, with the break or space before them. */
  after(expr: Expr): Doc | undefined;
  binding(binding: Binding): BindingNotes | undefined;
  /** True when the expression contains a comment. */
  commented(expr: Expr): boolean;
  /** The entries of a record or union as they were written. */
  entries(expr: Expr): readonly RecordEntry[] | undefined;
  beforeLabel(span: Span): Doc | undefined;
  afterLabel(span: Span): Doc | undefined;
}

/**
 * The printers of the levels of the grammar. They call each other through this object, so that their
 * files need not import each other. All but `bare` add the comments around the expression.
 */
export interface Printer {
  readonly ascii: boolean;
  readonly notes: Notes | undefined;
  /** Gives the expression that an import was resolved to. */
  readonly embedded: ((imported: object) => Expr) | undefined;
  expression(expr: Expr): Doc;
  /** As `expression`, without the comments around it. */
  bare(expr: Expr): Doc;
  /** `operator-expression` */
  operators(expr: Expr): Doc;
  /** `import-expression` */
  operand(expr: Expr): Doc;
  /** As `operand`, without the comments around it. */
  plainOperand(expr: Expr): Doc;
  /** `selector-expression` */
  selector(expr: Expr): Doc;
}

/** The comments around `expr`, put around its document. */
export function noted({ notes }: Printer, expr: Expr, doc: Doc): Doc {
  if (notes === undefined) return doc;
  const before = notes.before(expr);
  const after = notes.after(expr);
  if (before === undefined && after === undefined) return doc;
  return cat(before === undefined ? doc : align(cat(before, doc)), after ?? '');
}

/**
 * The first part of a chain, after the comments before `links`: parts of the chain, the longest first,
 * that begin where it does. They had parentheses, with the comments inside.
 */
export function afterLeading({ notes }: Printer, links: readonly Expr[], first: Doc): Doc {
  const docs = links.flatMap((link) => notes?.before(link) ?? []);
  return docs.length === 0 ? first : align(cat(...docs, first));
}

export function symbols(ascii: boolean) {
  return ascii
    ? { lambda: '\\', forall: 'forall ', arrow: '->' }
    : { lambda: 'λ', forall: '∀', arrow: '→' };
}
