import type { Expr, Span } from '../syntax/expr.ts';
import { showTemporalRecord } from '../syntax/scalars.ts';
import type { Doc } from './doc.ts';
import { align, alt, cat, choice, concat, group, hardline, indent } from './doc.ts';
import { anyLabelOrSome } from '../syntax/label-text.ts';
import type { Printer } from './printer.ts';

/** One entry: a key, or several separated by dots, and its value or type. */
export interface Entry {
  /** undefined for the `?` of a `with` path. */
  readonly keys: readonly (string | undefined)[];
  readonly spans: readonly Span[];
  readonly value: Expr;
}

/** `{ … }`, `< … >` or `[ … ]` on one line, or one element per line with the separator in front. */
export function enclosed(
  open: string,
  separator: string,
  close: string,
  docs: readonly Doc[],
  spaced = false,
): Doc {
  if (docs.length === 0) return open + close;
  const long: Doc[] = [];
  const short: Doc[] = [];
  for (const [index, doc] of docs.entries()) {
    long.push(index === 0 ? `${open} ` : `${separator} `, doc, hardline);
    short.push(index === 0 ? `${open} ` : `${spaced ? ' ' : ''}${separator} `, doc);
  }
  return choice(align(concat([...long, close])), concat([...short, ' ', close]));
}

/** The `{ … }` after `::`, whose long form starts on the same line. */
function hanging(count: number, docs: readonly Doc[]): Doc {
  if (docs.length === 0) return '{=}';
  const long: Doc[] = ['{', hardline];
  const lines: Doc[] = [];
  const short: Doc[] = [];
  for (const [index, doc] of docs.entries()) {
    lines.push(', ', doc, hardline);
    short.push(index === 0 ? '{ ' : ', ', doc);
  }
  long.push(indent(count, concat([...lines, '}'])));
  return choice(concat(long), concat([...short, ' }']));
}

export function recordType(printer: Printer, expr: Extract<Expr, { kind: 'RecordType' }>): Doc {
  const spans = printer.notes?.entries(expr);
  const docs = [...expr.fields].map(([key, value], at) =>
    entryDoc(printer, { keys: [key], spans: spans?.[at]?.spans ?? [], value }, ':'),
  );
  return enclosed('{', ',', '}', docs);
}

export function unionType(printer: Printer, expr: Extract<Expr, { kind: 'UnionType' }>): Doc {
  const spans = printer.notes?.entries(expr);
  const docs = [...expr.alternatives].map(([key, value], at) => {
    const own = spans?.[at]?.spans ?? [];
    if (value === undefined) return keysDoc(printer, [key], own);
    return entryDoc(printer, { keys: [key], spans: own, value }, ':');
  });
  return enclosed('<', '|', '>', docs, true);
}

export function recordLiteral(printer: Printer, expr: Extract<Expr, { kind: 'Record' }>): Doc {
  if (expr.fields.size === 0) return '{=}';
  const temporal = showTemporalRecord(expr.fields, (field) => field);
  if (temporal !== undefined && printer.notes?.commented(expr) !== true) return temporal;
  return enclosed('{', ',', '}', recordDocs(printer, expr));
}

/** `T::{ … }`, with the record hanging `count` columns in. */
export function completedDoc(printer: Printer, schema: Expr, record: Expr, count: number): Doc {
  const right =
    record.kind === 'Record' && undisturbed(printer, record)
      ? hanging(count, recordDocs(printer, record))
      : printer.selector(record);
  return cat(printer.selector(schema), '::', right);
}

/** True when there is no comment around the expression. */
function undisturbed({ notes }: Printer, expr: Expr): boolean {
  return notes?.before(expr) === undefined && notes?.after(expr) === undefined;
}

function recordDocs(printer: Printer, expr: Extract<Expr, { kind: 'Record' }>): Doc[] {
  return entriesOf(printer, expr).map((entry) => {
    const [key] = entry.keys;
    const { value } = entry;
    const pun = value.kind === 'Var' && value.index === 0 && value.name === key;
    if (pun && entry.keys.length === 1 && undisturbed(printer, value)) {
      return keysDoc(printer, entry.keys, entry.spans);
    }
    return entryDoc(printer, entry, '=');
  });
}

/** The entries of a record literal, where `{ x = { y = 1 } }` becomes `{ x.y = 1 }`. */
function entriesOf(printer: Printer, expr: Extract<Expr, { kind: 'Record' }>): Entry[] {
  const written = printer.notes?.entries(expr);
  const entries: Entry[] = [];
  if (written === undefined) {
    for (const [key, value] of expr.fields) entries.push({ keys: [key], spans: [], value });
  } else {
    const order = new Map([...expr.fields.keys()].map((key, at) => [key, at]));
    for (const { labels, spans, value } of written) {
      const pun: Expr = { kind: 'Var', name: labels[0] ?? '', index: 0 };
      entries.push({ keys: labels, spans, value: value ?? pun });
    }
    const place = ({ keys: [key] }: Entry) => order.get(key ?? '') ?? 0;
    entries.sort((left, right) => place(left) - place(right));
  }
  return entries.map((entry) => consolidated(printer, entry));
}

function consolidated(printer: Printer, entry: Entry): Entry {
  const keys = [...entry.keys];
  const spans = [...entry.spans];
  let { value } = entry;
  while (value.kind === 'Record' && undisturbed(printer, value)) {
    const written = printer.notes?.entries(value);
    const [only] = written ?? [...value.fields].map(plainEntry);
    if (only === undefined || (written?.length ?? value.fields.size) !== 1) break;
    // A pun has no source after the dots.
    const next: Expr = only.value ?? { kind: 'Var', name: only.labels[0] ?? '', index: 0 };
    keys.push(...only.labels);
    spans.push(...only.spans);
    value = next;
  }
  return { keys, spans, value };
}

function plainEntry([key, value]: [string, Expr]) {
  return { labels: [key], spans: [] as Span[], value: value as Expr | undefined };
}

function keysDoc(printer: Printer, keys: Entry['keys'], spans: Entry['spans']): Doc {
  const { notes } = printer;
  const docs = keys.map((key, at) => {
    const label = key === undefined ? '?' : anyLabelOrSome(key);
    const span = spans[at];
    if (notes === undefined || span === undefined) return label;
    const before = notes.beforeLabel(span);
    const after = notes.afterLabel(span);
    return before === undefined && after === undefined
      ? label
      : align(cat(before ?? '', label, after ?? ''));
  });
  if (docs.length === 1) return docs[0] as Doc;
  const short: Doc[] = [];
  const long: Doc[] = [];
  for (const [at, doc] of docs.entries()) {
    short.push(at === 0 ? '' : '.', doc);
    long.push(at === 0 ? indent(2, doc) : cat(hardline, '. ', doc));
  }
  return choice(align(concat(long)), concat(short));
}

/** An entry with the comments after its value, which must not break the entry itself. */
function entryDoc(printer: Printer, entry: Entry, separator: string): Doc {
  const after = printer.notes?.after(entry.value);
  const doc = keyValue(printer, entry, separator, 'expression');
  return after === undefined ? doc : cat(doc, after);
}

/** `key separator value`, the value on the next line where it does not fit. */
export function keyValue(
  printer: Printer,
  { keys, spans, value }: Entry,
  separator: string,
  level: 'expression' | 'operators',
): Doc {
  const keysPart = keysDoc(printer, keys, spans);
  const before = level === 'expression' ? printer.notes?.before(value) : undefined;
  const valueDoc = level === 'expression' ? printer.bare(value) : printer.operators(value);
  const short = cat(keysPart, ' ', separator, ' ', before ?? '', valueDoc);
  const [span] = spans;
  const noted = span !== undefined && printer.notes?.afterLabel(span) !== undefined;
  const single = keys.length === 1 && !noted;
  const head = cat(align(cat(keysPart, single ? ' ' : hardline)), separator);
  const tail =
    before === undefined
      ? longValue(printer, value, valueDoc, level)
      : cat(single ? cat(hardline, '    ') : ' ', align(cat(before, valueDoc)));
  return choice(cat(head, tail), short);
}

/** What follows `key =` in the long form: some values start on the same line. */
function longValue(
  printer: Printer,
  value: Expr,
  valueDoc: Doc,
  level: 'expression' | 'operators',
): Doc {
  const onLine = group(cat(alt(cat(hardline, '    '), ' '), valueDoc));
  // The document of an operand has the comments around it.
  if (level === 'operators' && !undisturbed(printer, value)) return onLine;
  const keyword = keywordOf(value);
  if (keyword !== undefined) {
    const { word, inner, some } = keyword;
    if (inner.kind === 'Completion' && undisturbed(printer, inner)) {
      return cat(` ${word} `, completedDoc(printer, inner.schema, inner.record, 2));
    }
    const close = some && (inner.kind === 'Record' || inner.kind === 'List');
    return cat(` ${word}`, hardline, close ? '  ' : '    ', printer.operand(inner));
  }
  if (value.kind === 'Completion') {
    return cat(' ', completedDoc(printer, value.schema, value.record, 2));
  }
  if (value.kind === 'Record' || value.kind === 'List') return cat(hardline, '  ', valueDoc);
  return onLine;
}

function keywordOf(value: Expr): { word: string; inner: Expr; some: boolean } | undefined {
  if (value.kind === 'Some') return { word: 'Some', inner: value.value, some: true };
  if (value.kind === 'ShowConstructor') {
    return { word: 'showConstructor', inner: value.expr, some: false };
  }
  if (value.kind === 'ToMap' && value.type === undefined) {
    return { word: 'toMap', inner: value.record, some: false };
  }
  return undefined;
}
