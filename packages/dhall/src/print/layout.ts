import type { Doc, Literal } from './doc.ts';
import { columns, flatWidth } from './doc.ts';

/** What is still to be laid out, as a linked list so that going back is a matter of keeping a reference. */
interface Todo {
  readonly doc: Doc;
  /** The next part, where `doc` is a concatenation. */
  readonly index: number;
  readonly indent: number;
  readonly flat: boolean;
  readonly next: Todo | undefined;
}

/** A group that was laid out flat, with the state that is needed to break it after all. */
interface Trial {
  readonly broken: Todo;
  readonly column: number;
  readonly length: number;
  readonly newline: number;
  readonly raw: boolean;
  /** A line indented no more than this ends the trial: the group fits. */
  readonly level: number;
  readonly outer: Trial | undefined;
}

/** How often one line may be tried again before its groups are simply broken. */
const patience = 10_000;

/**
 * No line is indented much further than this: a value of many levels would be printed with an indentation
 * whose size grows with the square of the depth.
 */
const farthest = 500;

/**
 * Lays out a document: a group stays on its line where that line, and following lines that are
 * indented deeper than the group starts, stay within `width` columns. Spaces at the ends of lines
 * are dropped unless they are part of a literal.
 */
export function layout(doc: Doc, width = 80): string {
  return new Layout(width).run(doc);
}

class Layout {
  readonly #width: number;
  readonly #out: (string | Literal)[] = [];
  #column = 0;
  /** The indentation of a line break not yet written, -1 for none. */
  #newline = -1;
  /** True when that line break has ended the trials that it ends. */
  #settled = true;
  /** True after a `--` comment. */
  #raw = false;
  #trial: Trial | undefined;
  #retries = 0;

  constructor(width: number) {
    this.#width = width;
  }

  run(doc: Doc): string {
    let todo: Todo | undefined = { doc, index: 0, indent: 0, flat: false, next: undefined };
    while (todo !== undefined) todo = this.#step(todo);
    return trimmed(this.#out);
  }

  #step(todo: Todo): Todo | undefined {
    const { doc, indent, flat, next } = todo;
    if (typeof doc === 'string') return doc === '' ? next : this.#text(doc, doc, todo);
    switch (doc.tag) {
      case 'literal':
        return doc.text === '' ? next : this.#text(doc, doc.text, todo);
      case 'comment':
        this.#put(doc.text, doc.text, indent);
        this.#raw = true;
        return next;
      case 'line':
        return this.#line(todo);
      case 'cat': {
        const part = doc.docs[todo.index];
        if (part === undefined) return next;
        const index = todo.index + 1;
        const rest = index < doc.docs.length ? { doc, index, indent, flat, next } : next;
        return { doc: part, index: 0, indent, flat, next: rest };
      }
      case 'alt':
        return { doc: flat ? doc.short : doc.long, index: 0, indent, flat, next };
      case 'nest': {
        const inner = indent > farthest ? indent : indent + doc.columns;
        return { doc: doc.doc, index: 0, indent: inner, flat, next };
      }
      case 'align': {
        const column = this.#newline < 0 ? this.#column : this.#newline;
        return { doc: doc.doc, index: 0, indent: column > farthest ? indent : column, flat, next };
      }
      default:
        return this.#group(doc.doc, todo);
    }
  }

  #group(doc: Doc, { indent, flat, next }: Todo): Todo {
    const broken: Todo = { doc, index: 0, indent, flat, next };
    if (flat) return broken;
    const column = this.#newline < 0 ? this.#column : this.#newline;
    const width = flatWidth(doc);
    if (column + width > this.#width) return broken;
    if (width === Infinity || this.#retries > patience) return broken;
    // The break before this group ends earlier trials, and must not end its own.
    this.#settle();
    this.#trial = {
      broken,
      column: this.#column,
      length: this.#out.length,
      newline: this.#newline,
      raw: this.#raw,
      level: startsWithLine(doc) ? Math.min(indent, column) : column,
      outer: this.#trial,
    };
    return { doc, index: 0, indent, flat: true, next };
  }

  #line({ indent, next }: Todo): Todo | undefined {
    // A blank line has no indentation and so ends every trial.
    if (this.#newline >= 0) {
      this.#newline = 0;
      this.#settled = false;
      this.#break();
    }
    this.#newline = indent;
    this.#settled = false;
    this.#raw = false;
    return next;
  }

  #text(piece: string | Literal, text: string, { indent, next }: Todo): Todo | undefined {
    this.#put(piece, text, indent);
    return this.#trial !== undefined && this.#column > this.#width
      ? this.#retry(this.#trial)
      : next;
  }

  #put(piece: string | Literal, text: string, indent: number): void {
    if (this.#raw && this.#newline < 0) {
      this.#newline = indent;
      this.#settled = false;
    }
    if (this.#newline >= 0) this.#break();
    this.#raw = false;
    this.#out.push(piece);
    this.#column += columns(text);
  }

  #break(): void {
    this.#settle();
    this.#out.push('\n', ' '.repeat(this.#newline));
    this.#column = this.#newline;
    this.#newline = -1;
  }

  #settle(): void {
    if (this.#settled) return;
    this.#settled = true;
    this.#trial = ended(this.#trial, this.#newline);
    if (this.#trial === undefined) this.#retries = 0;
  }

  #retry(trial: Trial): Todo {
    this.#retries++;
    this.#trial = trial.outer;
    this.#column = trial.column;
    this.#newline = trial.newline;
    this.#settled = true;
    this.#raw = trial.raw;
    this.#out.length = trial.length;
    return trial.broken;
  }
}

/** The trials that a line with this indentation does not end. */
function ended(trial: Trial | undefined, indent: number): Trial | undefined {
  if (trial === undefined) return undefined;
  const outer = ended(trial.outer, indent);
  if (indent <= trial.level) return outer;
  return outer === trial.outer ? trial : { ...trial, outer };
}

function startsWithLine(doc: Doc): boolean {
  let first = doc;
  while (typeof first !== 'string') {
    if (first.tag === 'line') return true;
    if (first.tag === 'cat') first = first.docs.find((part) => part !== '') ?? '';
    else if (first.tag === 'alt') first = first.long;
    else if (first.tag === 'literal' || first.tag === 'comment' || first.tag === 'group')
      return false;
    else first = first.doc;
  }
  return false;
}

/** Joins the pieces, without the spaces before line breaks that no literal holds. */
function trimmed(pieces: readonly (string | Literal)[]): string {
  const out: string[] = [];
  let spaces = '';
  for (const piece of pieces) {
    if (typeof piece !== 'string') {
      out.push(spaces, piece.text);
      spaces = '';
    } else if (piece === '\n') {
      out.push(piece);
      spaces = '';
    } else {
      const text = piece.trimEnd();
      if (text === '') spaces += piece;
      else {
        out.push(spaces, text);
        spaces = piece.slice(text.length);
      }
    }
  }
  return out.join('') + spaces;
}
