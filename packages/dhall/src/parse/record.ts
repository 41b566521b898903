import * as char from '../syntax/characters.ts';
import type { Expr, Span } from '../syntax/expr.ts';
import type { Cursor } from './cursor.ts';
import { alternativeName, fieldName, label } from './label.ts';
import type { RecordEntry } from '../syntax/written-form.ts';

/** A record type or a record; `pos` is at the opening brace. */
export function record(cursor: Cursor): Expr {
  const start = cursor.pos;
  cursor.advance(1);
  if (cursor.peek() === char.comma) cursor.advance(1);
  if (cursor.peek() === char.closeBrace) {
    cursor.advance(1);
    return { kind: 'RecordType', fields: new Map(), span: cursor.spanFrom(start) };
  }
  if (cursor.peek() === char.equals) {
    cursor.advance(1);
    if (cursor.peek() === char.comma) cursor.advance(1);
    cursor.expect(char.closeBrace, 'to close the empty record');
    return { kind: 'Record', fields: new Map(), span: cursor.spanFrom(start) };
  }
  const nameStart = cursor.pos;
  const name = label(cursor, fieldName);
  const span = { start: nameStart, end: cursor.end };
  return cursor.peek() === char.colon
    ? recordType(cursor, start, name, span)
    : recordLiteral(cursor, start, name, span);
}

function recordType(cursor: Cursor, start: number, first: string, firstSpan: Span): Expr {
  const fields = new Map<string, Expr>();
  const entries: RecordEntry[] | undefined = cursor.surface === undefined ? undefined : [];
  let name = first;
  let span = firstSpan;
  for (;;) {
    if (fields.has(name)) duplicate(cursor, 'field', name, span);
    expectAnnotation(cursor, 'the field');
    const value = cursor.expression(cursor);
    fields.set(name, value);
    entries?.push({ labels: [name], spans: [span], value });
    if (!hasAnother(cursor, start, char.comma, char.closeBrace, 'the record type')) break;
    const nameStart = cursor.pos;
    name = label(cursor, fieldName);
    span = { start: nameStart, end: cursor.end };
    if (cursor.peek() !== char.colon)
      cursor.unexpected('`:` and a type', 'The previous fields have types.');
  }
  const type: Expr = { kind: 'RecordType', fields, span: cursor.spanFrom(start) };
  if (entries !== undefined) cursor.surface?.entries.set(type, entries);
  return type;
}

/** Skips `:` before a type. */
function expectAnnotation(cursor: Cursor, what: string): void {
  cursor.expect(char.colon, `and the type of ${what}`);
  cursor.expectSpace('`:`');
}

function duplicate(cursor: Cursor, what: string, name: string, span: Span): never {
  cursor.fail('parse-duplicate', `the ${what} \`${name}\` is given twice`, span.start, span.end, {
    hint: 'Remove or rename one of them.',
  });
}

/** True when another entry follows; false after the closing bracket, which a separator may precede. */
function hasAnother(
  cursor: Cursor,
  start: number,
  separator: number,
  close: number,
  what: string,
): boolean {
  if (cursor.peek() === separator) {
    cursor.advance(1);
    if (cursor.peek() !== close) return true;
  } else if (cursor.peek() !== close) {
    cursor.refuseOpen(start, separator === char.bar ? 'bracket' : 'brace');
    const [next, end] = [String.fromCharCode(separator), String.fromCharCode(close)];
    cursor.unexpected(`\`${next}\` or \`${end}\` in ${what}`);
  }
  cursor.advance(1);
  return false;
}

/** standard/record.md: puns, dotted labels and duplicate fields are desugared here. */
function recordLiteral(cursor: Cursor, start: number, first: string, firstSpan: Span): Expr {
  const fields = new Map<string, Expr>();
  const entries: RecordEntry[] | undefined = cursor.surface === undefined ? undefined : [];
  let name = first;
  let span = firstSpan;
  for (;;) {
    const entry = entryHead(cursor, name, span);
    const written = entry.pun ? undefined : cursor.expression(cursor);
    entries?.push({ labels: entry.labels, spans: entry.spans, value: written });
    const value = written === undefined ? pun(name, span) : nested(cursor, entry, written);
    const before = fields.get(name);
    fields.set(name, before === undefined ? value : merged(before, value));
    if (!hasAnother(cursor, start, char.comma, char.closeBrace, 'the record')) break;
    const nameStart = cursor.pos;
    name = label(cursor, fieldName);
    span = { start: nameStart, end: cursor.end };
  }
  const literal: Expr = { kind: 'Record', fields, span: cursor.spanFrom(start) };
  if (entries !== undefined) cursor.surface?.entries.set(literal, entries);
  return literal;
}

function merged(left: Expr, right: Expr): Expr {
  const span = { start: left.span?.start ?? 0, end: right.span?.end ?? 0 };
  return { kind: 'Op', op: '∧', left, right, span };
}

interface EntryHead {
  readonly labels: readonly string[];
  readonly spans: readonly Span[];
  readonly pun: boolean;
}

/** What comes before the value of an entry whose first label has been read. */
function entryHead(cursor: Cursor, name: string, span: Span): EntryHead {
  const code = cursor.peek();
  if (code === char.equals) {
    cursor.advance(1);
    return { labels: [name], spans: [span], pun: false };
  }
  if (code === char.colon) cursor.unexpected('`=` and a value', 'The previous fields have values.');
  if (code !== char.dot) return { labels: [name], spans: [span], pun: true };
  const labels = [name];
  const spans = [span];
  while (cursor.peek() === char.dot) {
    cursor.advance(1);
    const start = cursor.pos;
    labels.push(label(cursor, fieldName));
    spans.push({ start, end: cursor.end });
  }
  cursor.expect(char.equals, 'and a value');
  return { labels, spans, pun: false };
}

/** `{ x.y = 1 }` is `{ x = { y = 1 } }`. */
function nested(cursor: Cursor, { labels, spans }: EntryHead, written: Expr): Expr {
  let value = written;
  for (let index = labels.length - 1; index > 0; index--) {
    const fields = new Map([[labels[index] as string, value]]);
    value = { kind: 'Record', fields, span: { start: spans[index]?.start ?? 0, end: cursor.end } };
  }
  return value;
}

/** `{ x }` is `{ x = x }`, where `x` is a variable even if it is the name of a builtin. */
function pun(name: string, span: Span): Expr {
  return { kind: 'Var', name, index: 0, span };
}

/** A union type; `pos` is at the opening angle bracket. */
export function union(cursor: Cursor): Expr {
  const start = cursor.pos;
  const alternatives = new Map<string, Expr | undefined>();
  const entries: RecordEntry[] | undefined = cursor.surface === undefined ? undefined : [];
  cursor.advance(1);
  if (cursor.peek() === char.bar) cursor.advance(1);
  if (cursor.peek() === char.greaterThan) {
    cursor.advance(1);
    return { kind: 'UnionType', alternatives, span: cursor.spanFrom(start) };
  }
  if (cursor.peek() === char.exclamationMark) {
    const hint = 'This looks like an HTML page. Use the URL of the raw file.';
    cursor.unexpected('the name of an alternative', hint);
  }
  do {
    const nameStart = cursor.pos;
    const name = label(cursor, alternativeName);
    const span = { start: nameStart, end: cursor.end };
    if (alternatives.has(name)) duplicate(cursor, 'alternative', name, span);
    let payload: Expr | undefined;
    if (cursor.peek() === char.colon) {
      expectAnnotation(cursor, 'the alternative');
      payload = cursor.expression(cursor);
    } else if (cursor.peek() === char.equals) {
      cursor.unexpected('`:`, `|` or `>`', 'Write a value of a union as `< A : T | B >.A value`.');
    }
    alternatives.set(name, payload);
    entries?.push({ labels: [name], spans: [span], value: payload });
  } while (hasAnother(cursor, start, char.bar, char.greaterThan, 'the union type'));
  const type: Expr = { kind: 'UnionType', alternatives, span: cursor.spanFrom(start) };
  if (entries !== undefined) cursor.surface?.entries.set(type, entries);
  return type;
}

/** The labels of a projection; `pos` is at the opening brace. */
export function projection(cursor: Cursor): string[] {
  const start = cursor.pos;
  const labels: string[] = [];
  cursor.advance(1);
  if (cursor.peek() === char.comma) cursor.advance(1);
  if (cursor.peek() === char.closeBrace) {
    cursor.advance(1);
    return labels;
  }
  do labels.push(label(cursor, fieldName));
  while (hasAnother(cursor, start, char.comma, char.closeBrace, 'the projection'));
  return labels;
}
