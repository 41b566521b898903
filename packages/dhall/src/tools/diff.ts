import { encode } from '../binary/encode.ts';
import { withinStack } from '../stack.ts';
import { differingParts } from '../print/differing-parts.ts';
import type { Doc } from '../print/doc.ts';
import { align, cat, choice, concat, hardline, separated } from '../print/doc.ts';
import { anyLabelOrSome } from '../syntax/label-text.ts';
import { layout } from '../print/layout.ts';
import { print } from '../print/print.ts';
import { escapeText } from '../print/text.ts';
import type { Expr } from '../syntax/expr.ts';

const ellipsis = '…';
/** Longer parts that are on one side only are left out. */
const longest = 60;

/**
 * What differs between two expressions, best in normal form, as text: `-` precedes what only the
 * left one has, `+` what only the right one has, and `…` is what both have. Undefined
 * when they are the same.
 *
 * @throws Fault `too-deep`
 * @example
 * diff(parseExpr('[ 1, 2 ]'), parseExpr('[ 1, 3 ]'));
 * // '[ …\n, - 2\n  + 3\n]'
 */
export function diff(left: Expr, right: Expr): string | undefined {
  return withinStack(() => {
    const doc = differ(left, right);
    return doc === undefined ? undefined : layout(doc);
  });
}

function differ(left: Expr, right: Expr): Doc | undefined {
  if (left === right) return undefined;
  if (left.kind === 'Record' && right.kind === 'Record') {
    return tables(left.fields, right.fields, ' = ', ['{', ',', '}']);
  }
  if (left.kind === 'RecordType' && right.kind === 'RecordType') {
    return tables(left.fields, right.fields, ' : ', ['{', ',', '}']);
  }
  if (left.kind === 'UnionType' && right.kind === 'UnionType') {
    return tables(left.alternatives, right.alternatives, ' : ', ['<', '|', '>']);
  }
  if (left.kind === 'List' && right.kind === 'List') return lists(left.items, right.items);
  if (left.kind === 'Some' && right.kind === 'Some')
    return within('Some ', left.value, right.value);
  if (left.kind === 'Lambda' && right.kind === 'Lambda') return binders(left, right, 'λ');
  if (left.kind === 'Pi' && right.kind === 'Pi') return binders(left, right, '∀');
  if (left.kind === 'App' && right.kind === 'App' && same(left.fn, right.fn)) {
    return within(`${outline(left.fn)} `, left.arg, right.arg);
  }
  if (same(left, right)) return undefined;
  const [before, after] = [plainText(left), plainText(right)];
  if (before !== undefined && after !== undefined) return texts(before, after);
  return sides(outline(left, true), outline(right, true));
}

/** The text of a literal without interpolations. */
function plainText(expr: Expr): string | undefined {
  return expr.kind === 'Text' && expr.chunks.length === 0 ? expr.suffix : undefined;
}

/** The differing parts of long or multi-line strings, with a little context. */
function texts(left: string, right: string): Doc {
  const short = [left, right].every((text) => text.length <= longest && !text.includes('\n'));
  const [before, after] = short ? [left, right] : differingParts(left, right);
  return sides(`"${escapeText(before)}"`, `"${escapeText(after)}"`);
}

function same(left: Expr, right: Expr): boolean {
  const [a, b] = [encode(left), encode(right)];
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

function sides(left: Doc, right: Doc): Doc {
  return align(cat('- ', left, hardline, '+ ', right));
}

function within(prefix: string, left: Expr, right: Expr): Doc | undefined {
  const doc = differ(left, right);
  return doc === undefined ? undefined : cat(prefix, align(doc));
}

type Binder = Extract<Expr, { kind: 'Lambda' | 'Pi' }>;

function binders(left: Binder, right: Binder, symbol: string): Doc | undefined {
  const type = differ(left.type, right.type);
  const body = differ(left.body, right.body);
  if (type === undefined && body === undefined) {
    if (left.name === right.name || same(left, right)) return undefined;
    return sides(outline(left, true), outline(right, true));
  }
  const binder = cat(`${symbol}(${left.name} : `, align(type ?? ellipsis), ') →');
  const short = cat(binder, ' ', body ?? ellipsis);
  return choice(cat(binder, hardline, '  ', align(body ?? ellipsis)), short);
}

/** An expression on one line, or `…` for a long one. */
function outline(expr: Expr, whole = false): string {
  const text = print(expr, { width: Infinity });
  const limit = whole ? longest * 4 : longest;
  return text.length > limit || text.includes('\n')
    ? `${text.slice(0, 20).split('\n')[0]}${ellipsis}`
    : text;
}

type Table = ReadonlyMap<string, Expr | undefined>;
type Brackets = readonly [open: string, separator: string, close: string];

function tables(left: Table, right: Table, sign: string, brackets: Brackets): Doc | undefined {
  const changed: [key: string, doc: Doc][] = [];
  const oneSided: Doc[] = [];
  let shared = false;
  for (const key of new Set([...left.keys(), ...right.keys()])) {
    const [before, after] = [left.get(key), right.get(key)];
    const name = anyLabelOrSome(key);
    if (!right.has(key)) oneSided.push(`- ${entryText(name, sign, before)}`);
    else if (!left.has(key)) oneSided.push(`+ ${entryText(name, sign, after)}`);
    else {
      const doc = payloads(before, after);
      if (doc === undefined) shared = true;
      else changed.push([name + sign, doc]);
    }
  }
  if (changed.length + oneSided.length === 0) return undefined;
  const pad = oneSided.length > 0 ? '  ' : '';
  const docs = [...oneSided, ...changed.map(([key, doc]) => cat(pad, key, align(doc)))];
  if (shared) docs.push(pad + ellipsis);
  return enclosed(docs, brackets);
}

function payloads(before: Expr | undefined, after: Expr | undefined): Doc | undefined {
  if (before !== undefined && after !== undefined) return differ(before, after);
  if (before === after) return undefined;
  return sides(payloadText(before), payloadText(after));
}

function payloadText(expr: Expr | undefined): string {
  return expr === undefined ? '(nothing)' : outline(expr);
}

function entryText(name: string, sign: string, value: Expr | undefined): string {
  return value === undefined ? name : name + sign + outline(value);
}

function enclosed(docs: readonly Doc[], [open, separator, close]: Brackets): Doc {
  const long = docs.map((doc, at) =>
    cat(at === 0 ? `${open} ` : `${separator} `, align(doc), hardline),
  );
  const between = separator === ',' ? ', ' : ` ${separator} `;
  const short = cat(`${open} `, separated(docs, between), ` ${close}`);
  return choice(align(concat([...long, close])), short);
}

type Compare = (left: Expr, right: Expr) => Doc | undefined;

/** Compares the same two items once, or lists in lists would be compared thrice at each level. */
function rememberLast(compare: Compare): Compare {
  let last: readonly [left: Expr, right: Expr, doc: Doc | undefined] | undefined;
  return (left, right) => {
    if (last?.[0] !== left || last[1] !== right) last = [left, right, compare(left, right)];
    return last[2];
  };
}

/** Items are compared one by one, after those that are the same at both ends. */
function lists(left: readonly Expr[], right: readonly Expr[]): Doc | undefined {
  const compare = rememberLast(differ);
  const shortest = Math.min(left.length, right.length);
  let start = 0;
  while (start < shortest && compare(left[start] as Expr, right[start] as Expr) === undefined)
    start++;
  if (start === left.length && start === right.length) return undefined;
  let end = 0;
  while (end < shortest - start && compare(fromEnd(left, end), fromEnd(right, end)) === undefined)
    end++;
  const docs: Doc[] = start > 0 ? [ellipsis] : [];
  const before = left.slice(start, left.length - end);
  const after = right.slice(start, right.length - end);
  for (let index = 0; index < Math.max(before.length, after.length); index++) {
    const [old, fresh] = [before[index], after[index]];
    if (old === undefined) docs.push(`+ ${outline(fresh as Expr)}`);
    else if (fresh === undefined) docs.push(`- ${outline(old)}`);
    else docs.push(compare(old, fresh) ?? ellipsis);
  }
  if (end > 0) docs.push(ellipsis);
  return enclosed(docs, ['[', ',', ']']);
}

function fromEnd(items: readonly Expr[], place: number): Expr {
  return items[items.length - 1 - place] as Expr;
}
