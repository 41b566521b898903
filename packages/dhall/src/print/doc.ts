import { isHighSurrogate } from '../syntax/characters.ts';

/**
 * A document with choices of layout, in the manner of Wadler and Leijen: what does not fit on a line
 * is laid out in its long form. Made bottom-up, shared freely, laid out by `layout`.
 */
export type Doc = string | Line | Cat | Alt | Nest | Align | Group | Literal | Comment;

/** A line break that no group can remove. */
interface Line {
  readonly tag: 'line';
}
interface Cat {
  readonly tag: 'cat';
  readonly docs: readonly Doc[];
  readonly width: number;
}
/** `long` where the enclosing group is broken, `short` where it is flat. */
interface Alt {
  readonly tag: 'alt';
  readonly long: Doc;
  readonly short: Doc;
  readonly width: number;
}
interface Nest {
  readonly tag: 'nest';
  readonly columns: number;
  readonly doc: Doc;
  readonly width: number;
}
/** Lines inside start at the column where the document starts. */
interface Align {
  readonly tag: 'align';
  readonly doc: Doc;
  readonly width: number;
}
interface Group {
  readonly tag: 'group';
  readonly doc: Doc;
  readonly width: number;
}
/** Text whose trailing spaces count. */
export interface Literal {
  readonly tag: 'literal';
  readonly text: string;
}
/** A `--` comment: the next document starts a new line. */
interface Comment {
  readonly tag: 'comment';
  readonly text: string;
}

export const hardline: Doc = { tag: 'line' };

/** The columns of a document on one line; Infinity when it cannot be on one. */
export function flatWidth(doc: Doc): number {
  if (typeof doc === 'string') return columns(doc);
  if (doc.tag === 'line' || doc.tag === 'comment') return Infinity;
  return doc.tag === 'literal' ? columns(doc.text) : doc.width;
}

/** Code points, as an editor's column counts. */
export function columns(text: string): number {
  let count = text.length;
  for (let index = 0; index < text.length; index++) {
    if (isHighSurrogate(text.charCodeAt(index))) count--;
  }
  return count;
}

export function cat(...docs: readonly Doc[]): Doc {
  return concat(docs);
}

export function concat(docs: readonly Doc[]): Doc {
  let width = 0;
  for (const doc of docs) width += flatWidth(doc);
  return { tag: 'cat', docs, width };
}

export function alt(long: Doc, short: Doc): Doc {
  return { tag: 'alt', long, short, width: flatWidth(short) };
}

function nest(count: number, doc: Doc): Doc {
  return { tag: 'nest', columns: count, doc, width: flatWidth(doc) };
}

export function align(doc: Doc): Doc {
  return { tag: 'align', doc, width: flatWidth(doc) };
}

export function group(doc: Doc): Doc {
  return { tag: 'group', doc, width: flatWidth(doc) };
}

/** A choice between two layouts: `short` where it fits on the line, else `long`. */
export function choice(long: Doc, short: Doc): Doc {
  return group(alt(long, short));
}

export function literal(text: string): Doc {
  return { tag: 'literal', text };
}

export function lineComment(text: string): Doc {
  return { tag: 'comment', text };
}

/** `doc` moved right, its further lines too. */
export function indent(count: number, doc: Doc): Doc {
  return align(nest(count, cat(' '.repeat(count), doc)));
}

export function separated(docs: readonly Doc[], separator: Doc): Doc {
  const parts: Doc[] = [];
  for (const [index, doc] of docs.entries()) {
    if (index > 0) parts.push(separator);
    parts.push(doc);
  }
  return concat(parts);
}
