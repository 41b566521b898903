import type { TextChunk, TextLit } from '../syntax/expr.ts';
import type { Doc } from './doc.ts';
import { align, cat, choice, concat, hardline, literal } from './doc.ts';
import type { Printer } from './printer.ts';

const named: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ['$', '\\$'],
  ['\\', '\\\\'],
  ['\b', '\\b'],
  ['\f', '\\f'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** The inside of a double-quoted literal. */
export function escapeText(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replaceAll(/["$\\\u0000-\u001f]/gu, (character) => {
    const escape = named.get(character);
    return escape ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  });
}

/**
 * A text in double quotes, or over several lines when it holds line breaks and anything else. Of one
 * that depends on opaque variables nothing is shown.
 */
export function textDoc(printer: Printer, { chunks, suffix, variables }: TextLit): Doc {
  if (variables !== undefined) return literal('"…"');
  const texts = [...chunks.map((chunk) => chunk.prefix), suffix];
  if (!texts.some((text) => text.includes('\n'))) return shortText(printer, chunks, suffix);
  const long = longText(printer, chunks, suffix);
  // The formatter never adds an interpolation: what a multi-line literal cannot hold was not in one.
  if (long === undefined) return shortText(printer, chunks, suffix);
  const onlyBreaks = chunks.length === 0 && /^\n*$/u.test(suffix);
  return onlyBreaks ? choice(long, shortText(printer, chunks, suffix)) : long;
}

function shortText(printer: Printer, chunks: readonly TextChunk[], suffix: string): Doc {
  const docs: Doc[] = ['"'];
  for (const { prefix, expr } of chunks) {
    docs.push(literal(escapeText(prefix)), '${', printer.expression(expr), '}');
  }
  docs.push(literal(`${escapeText(suffix)}"`));
  return concat(docs);
}

/** A piece of a multi-line literal: a string, or an interpolation. */
type Piece =
  | { readonly text: string }
  | { readonly doc: Doc }
  | { readonly doc: Doc; readonly added: true };

function longText(printer: Printer, chunks: readonly TextChunk[], suffix: string): Doc | undefined {
  const pieces: Piece[] = [];
  for (const { prefix, expr } of chunks) {
    pieces.push({ text: prefix }, { doc: cat('${', printer.expression(expr), '}') });
  }
  pieces.push({ text: suffix });
  const docs: Doc[] = ["''", hardline];
  const lines: Doc[] = [];
  const escaped = escapePieces(pieces);
  if (printer.notes !== undefined && escaped.some((piece) => 'added' in piece)) return undefined;
  for (const piece of escaped) {
    if ('doc' in piece) lines.push(piece.doc);
    else pushLines(lines, piece.text.replaceAll("''", "'''").replaceAll('${', "''${"));
  }
  docs.push(align(concat(lines)), literal("''"));
  return align(concat(docs));
}

function pushLines(docs: Doc[], text: string): void {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) docs.push(hardline);
    if (line !== '') docs.push(literal(line));
  }
}

function interpolated(text: string): Piece {
  return { doc: cat('${', literal(`"${escapeText(text)}"`), '}'), added: true };
}

/** What a multi-line literal cannot say is interpolated as a double-quoted literal. */
function escapePieces(pieces: readonly Piece[]): Piece[] {
  const shared = sharedIndent(pieces);
  const out: Piece[] = [];
  let lineStart = true;
  for (const piece of pieces) {
    if ('doc' in piece) out.push(piece);
    else escapeInto(out, piece.text, shared, lineStart);
    lineStart = false;
  }
  const last = out.at(-1);
  if (last !== undefined && 'text' in last && last.text.endsWith("'")) {
    out.splice(-1, 1, { text: last.text.slice(0, -1) }, interpolated("'"), { text: '' });
  }
  return out;
}

/** The whitespace that all lines start with: without interpolation it would be stripped. */
function sharedIndent(pieces: readonly Piece[]): string {
  let shared: string | undefined;
  for (const [index, piece] of pieces.entries()) {
    if ('doc' in piece) continue;
    const lines = piece.text.split('\n');
    for (const [at, line] of lines.entries()) {
      if (at === 0 && index > 0) continue;
      const blank = line === '' && at < lines.length - 1;
      if (blank) continue;
      const indent = /^[ \t]*/u.exec(line)?.[0] ?? '';
      shared = shared === undefined ? indent : commonPrefix(shared, indent);
      if (shared === '') return '';
    }
  }
  return shared ?? '';
}

function commonPrefix(left: string, right: string): string {
  let length = 0;
  while (length < left.length && left[length] === right[length]) length++;
  return left.slice(0, length);
}

function escapeInto(out: Piece[], text: string, shared: string, lineStart: boolean): void {
  if (shared === '') {
    escapeCharacters(out, text);
    return;
  }
  for (const [at, line] of text.split('\n').entries()) {
    if (at > 0) out.push({ text: '\n' });
    if ((at > 0 || lineStart) && line.startsWith(shared)) {
      out.push(interpolated(shared));
      escapeCharacters(out, line.slice(shared.length));
    } else escapeCharacters(out, line);
  }
}

/** Control characters, and a quote before `${`, which would read as the escape of that. */
// oxlint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]+|'(?=\$\{)/gu;

function escapeCharacters(out: Piece[], text: string): void {
  let from = 0;
  for (const match of text.matchAll(unwritable)) {
    out.push({ text: text.slice(from, match.index) }, interpolated(match[0]));
    from = match.index + match[0].length;
  }
  out.push({ text: text.slice(from) });
}
