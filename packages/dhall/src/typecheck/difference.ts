import { isFault } from '@dhallmark/fault';
import { isLimit } from '../fault.ts';
import { Budget, type Limits } from '../eval/budget.ts';
import { conv } from '../eval/conv.ts';
import { quoteWith } from '../eval/quote.ts';
import { sortedLabels } from '../syntax/label-order.ts';
import { force } from '../eval/lazy.ts';
import { makeVariable } from '../eval/make-values.ts';
import { instantiate } from '../eval/functions.ts';
import type { Value, Lazy, Fields, Pi, TextValue, UnionTypeValue } from '../eval/value.ts';
import { differingParts } from '../print/differing-parts.ts';
import { anyLabelOrSome } from '../syntax/label-text.ts';
import { print } from '../print/print.ts';
import { escapeText } from '../print/text.ts';

/** Two values as Dhall code, with `…` for what they have in common. */
export type Difference = readonly [expected: string, actual: string];

/** `names` are the λ-bound variables in scope, outermost first. */
export function difference(
  expected: Lazy,
  actual: Lazy,
  names: readonly string[],
  budget: Budget,
): Difference {
  return differ(force(expected, budget), force(actual, budget), names, budget);
}

const longest = 160;
/** What is read of a value that is shown: a line of text has room for less. */
const shownPart: Limits = { steps: 100_000, size: 2000 };
const fewFields = 6;

/** A value as Dhall code on one line; only the outline of a long one. */
export function summarize(lazy: Lazy, names: readonly string[], budget: Budget): string {
  const value = force(lazy, budget);
  if (value.kind === 'RecordType' && value.fields.size > fewFields) {
    return outline('{', ':', value.fields, '}');
  }
  if (value.kind === 'Record' && value.fields.size > fewFields) {
    return outline('{', '=', value.fields, '}');
  }
  const text = printSmall(value, names);
  if (text !== undefined && text.length <= longest) return text;
  if (value.kind === 'RecordType') return outline('{', ':', value.fields, '}');
  if (value.kind === 'Record') return outline('{', '=', value.fields, '}');
  return text === undefined ? '…' : `${text.slice(0, longest)} …`;
}

/** A value as Dhall code on one line; undefined for a large one. */
function printSmall(value: Value, names: readonly string[]): string | undefined {
  try {
    const { expr } = quoteWith(value, false, names, new Budget(shownPart));
    return print(expr, { width: Number.POSITIVE_INFINITY });
  } catch (error) {
    if (isFault(error) && isLimit(error)) return undefined;
    throw error;
  }
}

function outline(open: string, sign: string, fields: Fields, close: string): string {
  const labels = sortedLabels(fields.keys());
  const shown = labels.slice(0, fewFields).map((label) => `${anyLabelOrSome(label)} ${sign} …`);
  if (labels.length > fewFields) shown.push('…');
  return `${open} ${shown.join(', ')} ${close}`;
}

function differ(a: Value, b: Value, names: readonly string[], budget: Budget): Difference {
  if (a.kind === 'RecordType' && b.kind === 'RecordType') {
    return differTables(a.fields, b.fields, names, ' : ', ['{ ', ', ', ' }'], budget);
  }
  if (a.kind === 'Record' && b.kind === 'Record') {
    return differTables(a.fields, b.fields, names, ' = ', ['{ ', ', ', ' }'], budget);
  }
  if (a.kind === 'UnionType' && b.kind === 'UnionType') return differUnions(a, b, names, budget);
  if (a.kind === 'Pi' && b.kind === 'Pi') return differFunctions(a, b, names, budget);
  if (a.kind === 'Builtin' && b.kind === 'Builtin' && a.name === b.name) {
    const [x] = a.args;
    const [y] = b.args;
    if (x !== undefined && y !== undefined && a.args.length === 1 && b.args.length === 1) {
      const [left, right] = differ(force(x, budget), force(y, budget), names, budget);
      return [`${a.name} ${operand(left)}`, `${a.name} ${operand(right)}`];
    }
  }
  if (a.kind === 'List' && b.kind === 'List' && a.length > 0 && b.length > 0) {
    return differLists(a.items, b.items, names, budget);
  }
  if (isPublicText(a) && isPublicText(b)) {
    return (
      differTexts(a.suffix, b.suffix) ?? [summarize(a, names, budget), summarize(b, names, budget)]
    );
  }
  if (a.kind === 'Some' && b.kind === 'Some') {
    const [left, right] = differ(force(a.value, budget), force(b.value, budget), names, budget);
    return [`Some ${operand(left)}`, `Some ${operand(right)}`];
  }
  return [summarize(a, names, budget), summarize(b, names, budget)];
}

type Brackets = readonly [open: string, separator: string, close: string];

function differTables(
  a: ReadonlyMap<string, Lazy | undefined>,
  b: ReadonlyMap<string, Lazy | undefined>,
  names: readonly string[],
  sign: string,
  [open, separator, close]: Brackets,
  budget: Budget,
): Difference {
  const left: string[] = [];
  const right: string[] = [];
  let common = false;
  for (const label of sortedLabels(new Set([...a.keys(), ...b.keys()]))) {
    const x = a.get(label);
    const y = b.get(label);
    const name = anyLabelOrSome(label);
    const entry = (part: Lazy | undefined): string =>
      part === undefined ? name : `${name}${sign}${summarize(part, names, budget)}`;
    if (!b.has(label)) left.push(entry(x));
    else if (!a.has(label)) right.push(entry(y));
    else if (x === undefined || y === undefined) {
      if (x === y) common = true;
      else {
        left.push(entry(x));
        right.push(entry(y));
      }
    } else if (conv(x, y, budget)) common = true;
    else {
      const [before, after] = differ(force(x, budget), force(y, budget), names, budget);
      left.push(name + sign + before);
      right.push(name + sign + after);
    }
  }
  if (common) {
    left.push('…');
    right.push('…');
  }
  return [left, right].map((parts) =>
    parts.length === 0 ? open.trim() + close.trim() : open + parts.join(separator) + close,
  ) as unknown as Difference;
}

function differUnions(
  a: UnionTypeValue,
  b: UnionTypeValue,
  names: readonly string[],
  budget: Budget,
): Difference {
  return differTables(a.alternatives, b.alternatives, names, ' : ', ['< ', ' | ', ' >'], budget);
}

function differFunctions(a: Pi, b: Pi, names: readonly string[], budget: Budget): Difference {
  const variable = makeVariable(a.name, names.length, a.type);
  const inner = [...names, a.name];
  const x = instantiate(a, variable, budget);
  const y = instantiate(b, variable, budget);
  const [left, right] = differUnlessEqual(a.type, b.type, names, budget);
  const [leftResult, rightResult] = differUnlessEqual(x, y, inner, budget);
  return [`${domain(a.name, left)} → ${leftResult}`, `${domain(b.name, right)} → ${rightResult}`];
}

function differUnlessEqual(a: Lazy, b: Lazy, names: readonly string[], budget: Budget): Difference {
  return conv(a, b, budget)
    ? ['…', '…']
    : differ(force(a, budget), force(b, budget), names, budget);
}

function domain(name: string, type: string): string {
  return name === '_' ? type : `∀(${anyLabelOrSome(name)} : ${type})`;
}

function differLists(
  a: readonly Lazy[],
  b: readonly Lazy[],
  names: readonly string[],
  budget: Budget,
): Difference {
  const shortest = Math.min(a.length, b.length);
  let at = 0;
  while (at < shortest && conv(a[at] as Lazy, b[at] as Lazy, budget)) at += 1;
  const [x, y] = [a[at], b[at]];
  const [left, right] =
    x !== undefined && y !== undefined
      ? differ(force(x, budget), force(y, budget), names, budget)
      : [x && summarize(x, names, budget), y && summarize(y, names, budget)];
  return [placed(left, at, a.length), placed(right, at, b.length)];
}

/** An item with `…` for its neighbours; without the item if the list has ended. */
function placed(item: string | undefined, at: number, length: number): string {
  const parts = at > 0 ? ['…'] : [];
  if (item !== undefined) parts.push(item);
  if (at < length - 1) parts.push('…');
  return `[ ${parts.join(', ')} ]`;
}

/** A Text without interpolations that does not depend on an opaque variable. */
function isPublicText(value: Value): value is TextValue {
  return value.kind === 'Text' && value.chunks.length === 0 && value.variables === undefined;
}

/** The parts of two long strings that differ; undefined for short ones. */
function differTexts(a: string, b: string): Difference | undefined {
  if (a.length <= longest && b.length <= longest) return undefined;
  const [left, right] = differingParts(a, b);
  return [`"${escapeText(left)}"`, `"${escapeText(right)}"`];
}

/** Dhall code as an argument: in parentheses, unless it needs none. */
function operand(text: string): string {
  return /^[\w./-]+$|^[{<[("].*[}>\])"]$|^…$/u.test(text) ? text : `(${text})`;
}
