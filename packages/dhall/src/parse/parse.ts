import { invalid } from '../check-argument.ts';
import { fault, type Source } from '../fault.ts';
import type { Binding, Expr, Span } from '../syntax/expr.ts';
import { isStackOverflow, tooDeep } from '../stack.ts';
import * as char from '../syntax/characters.ts';
import { Cursor } from './cursor.ts';
import { expression } from './expression.ts';
import type { RecordEntry, Surface } from '../syntax/written-form.ts';
import { emptySurface } from '../syntax/written-form.ts';

/**
 * Options of `parseExpr` and `parseModule`.
 *
 * @example
 * const options: ParseOptions = { name: './a.dhall' };
 */
export interface ParseOptions {
  /** Where the text is from: a path, a URL or `env:NAME`. Default `(input)`. */
  readonly name?: string | undefined;
  /** True for text that must never be shown, such as the value of an environment variable. */
  readonly secret?: boolean | undefined;
}

/** An expression with everything in its text that the syntax tree leaves out, for the formatter. */
export interface Module {
  readonly source: Source;
  readonly expr: Expr;
  /** Comments in source order, without `#!` lines. */
  readonly comments: readonly Span[];
  /** Records and unions as written, before puns, dotted labels and duplicates were desugared. */
  readonly entries: ReadonlyMap<Expr, readonly RecordEntry[]>;
  /** The places of the names of `let` bindings. */
  readonly names: ReadonlyMap<Binding, Span>;
  /** Bindings that start a separate chain, after the `in` of another one. */
  readonly chains: ReadonlySet<Binding>;
  /** The outermost parentheses around an expression, if there are any. */
  readonly parentheses: ReadonlyMap<Expr, Span>;
  /** True when a symbol such as λ, → or ∧ was written in Unicode. */
  readonly unicode: boolean;
  /** The end of the `#!` lines at the start of the text; 0 if there are none. */
  readonly shebangEnd: number;
}

/**
 * Parses a complete Dhall file (standard/dhall.abnf) in one pass, in time linear in its length.
 *
 * @param input the text, or its bytes in UTF-8
 * @param options the name of the source, or options
 * @throws Fault with a code that starts with `parse-`
 * @example
 * parseExpr('1 + 1', './sum.dhall') // { kind: 'Op', op: '+', … }
 */
export function parseExpr(input: string | Uint8Array, options: ParseOptions | string = {}): Expr {
  return run(toSource(input, options), undefined).expr;
}

/**
 * Parses as `parseExpr` does, and keeps comments and the written form of records.
 *
 * @throws Fault with a code that starts with `parse-`
 * @example
 * parseModule('-- a number\n1').comments // [{ start: 0, end: 11 }]
 */
export function parseModule(
  input: string | Uint8Array,
  options: ParseOptions | string = {},
): Module {
  const source = toSource(input, options);
  const surface = emptySurface();
  const result = run(source, surface);
  return { source, ...surface, ...result };
}

function run(source: Source, surface: Surface | undefined): { expr: Expr; shebangEnd: number } {
  const cursor = new Cursor(source, expression, surface);
  refuseInvalid(cursor);
  const shebangEnd = skipShebang(cursor);
  try {
    const expr = completeExpression(cursor);
    return { expr, shebangEnd };
  } catch (error) {
    throw isStackOverflow(error)
      ? tooDeep(source, { start: cursor.pos, end: cursor.pos + 1 })
      : error;
  }
}

function completeExpression(cursor: Cursor): Expr {
  cursor.skip();
  const expr = expression(cursor);
  if (cursor.pos < cursor.text.length) cursor.unexpected('an operator or the end of the input');
  return expr;
}

function toSource(input: string | Uint8Array, options: ParseOptions | string): Source {
  const { name = '(input)', secret } = typeof options === 'string' ? { name: options } : options;
  if (typeof input === 'string') return { name, text: input, secret };
  if (!ArrayBuffer.isView(input)) throw invalid('Dhall code must be a string or a Uint8Array');
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(input);
    return { name, text, secret };
  } catch {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(input);
    const start = text.indexOf('\ufffd');
    throw fault({
      code: 'parse-utf8',
      message: 'the text is not valid UTF-8',
      source: { name, text, secret },
      span: { start, end: start + 1 },
      hint: 'Save the file as UTF-8.',
    });
  }
}

/** Characters that no rule of the grammar allows, so that the rest of the parser need not check them. */
const suspicious = /[^\t\n\u0020-\ud7ff\ue000-\ufffd]/gu;

function refuseInvalid(cursor: Cursor): void {
  const { text } = cursor;
  suspicious.lastIndex = 0;
  for (let found = suspicious.exec(text); found !== null; found = suspicious.exec(text)) {
    const at = found.index;
    const codePoint = text.codePointAt(at) ?? 0;
    if (codePoint === char.carriageReturn && text.charCodeAt(at + 1) === char.lineFeed) continue;
    if (codePoint > char.lastOfBasicPlane && char.isValidCodePoint(codePoint)) continue;
    const number = codePoint.toString(16).toUpperCase().padStart(4, '0');
    cursor.fail(
      'parse-character',
      `U+${number} is not allowed in Dhall source code`,
      at,
      at + found[0].length,
      {
        hint: 'Inside a Text, write it as an escape sequence such as `\\u{7}`.',
      },
    );
  }
  if (text.charCodeAt(0) === char.byteOrderMark) {
    cursor.fail('parse-character', 'the text starts with a byte order mark', 0, 1, {
      hint: 'Save the file as UTF-8 without a byte order mark.',
    });
  }
}

/** `#!` lines at the start of a file, each with its line break. */
function skipShebang(cursor: Cursor): number {
  while (cursor.text.startsWith('#!', cursor.pos)) {
    const newline = cursor.text.indexOf('\n', cursor.pos);
    if (newline < 0) break;
    cursor.pos = newline + 1;
  }
  return cursor.pos;
}
