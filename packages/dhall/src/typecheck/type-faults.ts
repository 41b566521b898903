import type { Budget } from '../eval/budget.ts';
import { fault, type DhallFaultInit } from '../fault.ts';
import type { Code } from '../codes.ts';
import { argumentOf } from '../eval/apply.ts';
import { conv } from '../eval/conv.ts';
import { force } from '../eval/lazy.ts';
import type { Lazy } from '../eval/value.ts';
import { builtins } from '../syntax/expr.ts';
import type { Span } from '../syntax/expr.ts';
import type { Context } from './context.ts';
import { summarize, difference } from './difference.ts';

/** The node that a fault points at. */
export interface Place {
  readonly span?: Span | undefined;
}

/** What a type error may contain beyond its message. */
type FaultParts = Pick<DhallFaultInit, 'expected' | 'found' | 'hint'>;

/** Throws a type error at `place`. */
export function refuse(
  context: Context,
  place: Place,
  code: Code,
  message: string,
  details: FaultParts = {},
): never {
  const { source } = context.origin;
  throw fault({ code, message, source, span: place.span, ...details });
}

/** Throws a type error that shows how the found type differs from the expected one. */
export function mismatch(
  context: Context,
  place: Place,
  code: Code,
  message: string,
  expected: Lazy,
  actual: Lazy,
  hint?: string,
): never {
  const [wanted, found] = difference(expected, actual, context.names, context.budget).map((text) =>
    hideSecrets(context, text),
  );
  return refuse(context, place, code, message, {
    expected: wanted,
    found,
    hint: hint ?? findRemedy(context, expected, actual),
  });
}

/** Throws a type error that describes in words what was expected. */
export function unsuitable(
  context: Context,
  place: Place,
  code: Code,
  message: string,
  expected: string,
  actual: Lazy,
  hint?: string,
): never {
  return refuse(context, place, code, message, {
    expected,
    found: show(context, actual),
    hint,
  });
}

/** A type as short Dhall text. */
export function show(context: Context, type: Lazy): string {
  return hideSecrets(context, summarize(type, context.names, context.budget));
}

/**
 * A type as it may be shown. If the program reads the environment, the type may contain labels and,
 * in an equivalence, values from it: then `…`, unless the source of the program contains all its words.
 */
function hideSecrets(context: Context, text: string): string {
  if (!context.origin.secret) return text;
  if (/[≡"]/.test(text)) return '…';
  const words = text.match(/`[^`]*`|[\p{L}_][\p{L}\p{N}_/-]*/gu) ?? [];
  const isSafe = (word: string): boolean => reserved.has(word) || isKnown(context, word);
  return words.every(isSafe) ? text : '…';
}

const reserved = new Set<string>([...builtins, 'Type', 'Kind', 'Sort', 'forall', 'λ']);

/**
 * Whether a label may be shown. A label that may come from the environment is shown only if the source
 * of the program contains it, too.
 */
export function isKnown({ origin }: Context, label: string): boolean {
  return !origin.secret || origin.source?.text.includes(label) === true;
}

/** A label, or the path to a field, in backquotes; `…` for labels that must not be shown. */
export function labelText(context: Context, ...labels: readonly string[]): string {
  return `\`${labels.map((label) => (isKnown(context, label) ? label : '…')).join('.')}\``;
}

/** What to do about the most common differences. */
function findRemedy({ budget }: Context, expected: Lazy, actual: Lazy): string | undefined {
  const element = argumentOf('Optional', force(expected, budget));
  if (element !== undefined && conv(element, actual, budget))
    return 'Write `Some` before the value.';
  const inner = argumentOf('Optional', force(actual, budget));
  if (inner !== undefined && conv(inner, expected, budget)) {
    return 'Get the value with `merge { None = …, Some = λ(x : …) → x }`.';
  }
  const item = argumentOf('List', force(expected, budget));
  if (item !== undefined && conv(item, actual, budget))
    return 'Put the value into a list: `[ … ]`.';
  return remedies.get(`${nameOf(expected, budget)} ${nameOf(actual, budget)}`);
}

function nameOf(type: Lazy, budget: Budget): string {
  const value = force(type, budget);
  return value.kind === 'Builtin' && value.args.length === 0 ? value.name : '';
}

const remedies = new Map([
  ['Integer Natural', 'Write the number with a sign, such as `+2`, or use `Natural/toInteger`.'],
  ['Natural Integer', 'Write the number without a sign, or use `Integer/clamp`.'],
  ['Double Natural', 'Write the number with a point, such as `2.0`.'],
  ['Double Integer', 'Write the number with a point, or use `Integer/toDouble`.'],
  ['Text Natural', 'Convert the number with `Natural/show`.'],
  ['Text Integer', 'Convert the number with `Integer/show`.'],
  ['Text Double', 'Convert the number with `Double/show`.'],
  ['Text Bool', 'Convert the value with `if … then "true" else "false"`.'],
  ['Natural Text', 'Write the number without quotes.'],
  ['Bool Text', 'Write `True` or `False` without quotes.'],
]);
