import type { Fault } from '@dhallmark/fault';
import { fault } from '../fault.ts';
import type { Budget } from './budget.ts';
import { findOccurrences } from './find-occurrences.ts';
import type { Value, TextValue, ValueChunk } from './value.ts';

const none: readonly ValueChunk[] = [];

/** A Text without interpolations. */
export function text(suffix: string): TextValue {
  return { kind: 'Text', chunks: none, suffix };
}

/** A Text without interpolations that depends on these opaque variables; undefined for none. */
export function textOf(suffix: string, variables: TextValue['variables']): TextValue {
  return variables === undefined ? text(suffix) : { kind: 'Text', chunks: none, suffix, variables };
}

/** The variables that a Text depends on which is made of two others. */
function joinVariables(a: TextValue['variables'], b: TextValue['variables']): typeof a {
  if (b === undefined || a === b) return a;
  return a === undefined ? b : [...new Set([...a, ...b])];
}

/** Builds a Text from pieces, and inlines pieces that are Texts themselves. */
export class TextBuilder {
  private readonly budget: Budget;
  private readonly chunks: ValueChunk[] = [];
  private prefix = '';
  private variables: TextValue['variables'] = undefined;

  constructor(budget: Budget) {
    this.budget = budget;
  }

  addText(part: string): void {
    this.budget.checkTextLength(this.prefix.length + part.length);
    this.prefix += part;
  }

  addVariables(variables: TextValue['variables']): void {
    if (variables !== undefined) this.variables = joinVariables(this.variables, variables);
  }

  addValue(value: Value): void {
    if (value.kind !== 'Text') {
      this.chunks.push({ prefix: this.prefix, expr: value });
      this.prefix = '';
      return;
    }
    this.budget.spend(value.chunks.length);
    for (const chunk of value.chunks) {
      this.addText(chunk.prefix);
      this.chunks.push({ prefix: this.prefix, expr: chunk.expr });
      this.prefix = '';
    }
    this.addText(value.suffix);
    this.addVariables(value.variables);
  }

  /** The Text; if it consists of one interpolation, the interpolated value. */
  finish(): Value {
    const [first] = this.chunks;
    const { variables } = this;
    if (first === undefined) return textOf(this.prefix, variables);
    if (variables !== undefined) {
      return { kind: 'Text', chunks: this.chunks, suffix: this.prefix, variables };
    }
    if (this.chunks.length === 1 && first.prefix === '' && this.prefix === '') return first.expr;
    return { kind: 'Text', chunks: this.chunks, suffix: this.prefix };
  }
}

/**
 * `left ++ right`. A Text with interpolations is copied, so chains of `++` go through one
 * TextBuilder where they are long.
 */
export function appendText(left: Value, right: Value, budget: Budget): Value {
  if (isPlain(left) && isPlain(right)) {
    budget.checkTextLength(left.suffix.length + right.suffix.length);
    return textOf(left.suffix + right.suffix, joinVariables(left.variables, right.variables));
  }
  const builder = new TextBuilder(budget);
  builder.addValue(left);
  builder.addValue(right);
  return builder.finish();
}

/** True for a Text without interpolations. */
export function isPlain(value: Value): value is TextValue {
  return value.kind === 'Text' && value.chunks.length === 0;
}

/**
 * `Text/replace needle replacement haystack`, for a haystack without interpolations. Where the result
 * depends on the needle, it depends on the needle's variables, too.
 */
export function replaceText(
  { suffix: needle, variables: sought }: TextValue,
  replacement: () => Value,
  { suffix: haystack, variables: searched }: TextValue,
  budget: Budget,
): Value {
  const variables = joinVariables(searched, sought);
  budget.spendOnText(haystack.length);
  const pieces = needle === '' ? [haystack] : splitText(haystack, needle);
  if (pieces.length === 1) return textOf(haystack, variables);
  const value = replacement();
  if (isPlain(value)) {
    const grown = (pieces.length - 1) * (value.suffix.length - needle.length);
    budget.checkTextLength(haystack.length + grown);
    return textOf(pieces.join(value.suffix), joinVariables(variables, value.variables));
  }
  const builder = new TextBuilder(budget);
  for (const [i, piece] of pieces.entries()) {
    if (i > 0) builder.addValue(value);
    builder.addText(piece);
  }
  builder.addVariables(variables);
  return builder.finish();
}

/** Each piece of a Text that is split needs memory, however short it is. */
const mostPieces = 10_000_000;

/** The parts of a Text before, between and after the occurrences of a needle, left to right. */
function splitText(haystack: string, needle: string): readonly string[] {
  const pieces: string[] = [];
  let start = 0;
  for (const at of findOccurrences(haystack, needle)) {
    if (pieces.length === mostPieces) throw tooManyPlaces();
    pieces.push(haystack.slice(start, at));
    start = at + needle.length;
  }
  pieces.push(haystack.slice(start));
  return pieces;
}

function tooManyPlaces(): Fault {
  return fault({
    code: 'limit-text',
    message: `evaluation replaces or escapes a Text in more than ${mostPieces} places`,
    hint: 'Do it in parts of the Text.',
  });
}

/** `Text/show`: a Dhall literal of `content` that is JSON too. */
export function showText(content: string, budget: Budget): string {
  if (content.length > longText) checkEscapes(content, budget);
  return `"${content.replace(special, escape)}"`;
}

const longText = 100_000;

/** Only a long Text can become too long, and replacing needs more memory than counting. */
function checkEscapes(content: string, budget: Budget): void {
  budget.spend(content.length >> 1);
  let escapes = 0;
  let added = 2;
  for (let i = 0; i < content.length; i += 1) {
    const code = content.charCodeAt(i);
    if (code > 0x1f && code !== 0x22 && code !== 0x24 && code !== 0x5c) continue;
    escapes += 1;
    added += escape(content.charAt(i)).length - 1;
  }
  if (escapes > mostPieces) throw tooManyPlaces();
  budget.checkTextLength(content.length + added);
}

function escape(character: string): string {
  const short = shortEscapes.get(character);
  if (short !== undefined) return short;
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

const shortEscapes = new Map([
  ['"', '\\"'],
  ['$', '\\u0024'],
  ['\\', '\\\\'],
  ['\b', '\\b'],
  ['\f', '\\f'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

// oxlint-disable-next-line no-control-regex -- control characters must be escaped
const special = /["$\\\u0000-\u001f]/g;
