import type { Expr, TextChunk } from '../syntax/expr.ts';
import * as char from '../syntax/characters.ts';
import type { Cursor } from './cursor.ts';

const escapes: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['$', '$'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

/** A `double-quote-literal`; `pos` is at the opening quote. */
export function doubleQuoted(cursor: Cursor): Expr {
  const start = cursor.pos;
  const { text } = cursor;
  const chunks: TextChunk[] = [];
  let prefix = '';
  let from = start + 1;
  let pos = from;
  for (;;) {
    const code = text.charCodeAt(pos);
    if (code === char.doubleQuote) break;
    if (code === char.backslash) {
      prefix += text.slice(from, pos);
      cursor.pos = pos;
      prefix += escape(cursor);
      from = pos = cursor.pos;
    } else if (code === char.dollar && text.charCodeAt(pos + 1) === char.openBrace) {
      prefix += text.slice(from, pos);
      chunks.push({ prefix, expr: interpolation(cursor, pos) });
      prefix = '';
      from = pos = cursor.pos;
    } else if (code >= char.space) pos++;
    else unterminated(cursor, start, pos);
  }
  const suffix = prefix + text.slice(from, pos);
  cursor.pos = pos;
  cursor.advance(1);
  return { kind: 'Text', chunks, suffix, span: cursor.spanFrom(start) };
}

function unterminated(cursor: Cursor, start: number, pos: number): never {
  if (cursor.text.charCodeAt(pos) === char.tab) {
    cursor.fail('parse-text', 'a double-quoted Text cannot contain a tab', pos, pos + 1, {
      hint: 'Write `\\t`, or use a multi-line Text.',
    });
  }
  cursor.fail('parse-text', 'this Text is never closed', start, pos, {
    hint: "Close it with a double quote on the same line, or write a multi-line Text between two `''`.",
  });
}

/** `${ expression }`; leaves `pos` after the closing brace, without skipping whitespace. */
function interpolation(cursor: Cursor, start: number): Expr {
  cursor.pos = start;
  cursor.advance(2);
  const expr = cursor.expression(cursor);
  if (cursor.peek() !== char.closeBrace) {
    cursor.unexpected('`}` after the interpolated expression', 'Write `\\$` for a dollar sign.');
  }
  cursor.pos++;
  return expr;
}

/** An escape sequence in a double-quoted Text; `pos` is at the backslash, afterwards behind it. */
function escape(cursor: Cursor): string {
  const start = cursor.pos;
  const letter = cursor.text[start + 1] ?? '';
  if (letter === 'u') return unicodeEscape(cursor);
  const character = escapes.get(letter);
  if (character === undefined) {
    cursor.fail('parse-escape', 'unknown escape sequence', start, start + 2, {
      hint: 'Use \\" \\$ \\\\ \\/ \\b \\f \\n \\r \\t, \\uXXXX or \\u{…}.',
    });
  }
  cursor.pos = start + 2;
  return character;
}

function unicodeEscape(cursor: Cursor): string {
  const { text, pos: start } = cursor;
  const braced = text.charCodeAt(start + 2) === char.openBrace;
  const first = braced ? start + 3 : start + 2;
  const limit = braced ? text.length : first + 4;
  let end = first;
  while (end < limit && char.isHexDigit(text.charCodeAt(end))) end++;
  const complete = braced
    ? end > first && text.charCodeAt(end) === char.closeBrace
    : end === first + 4;
  if (!complete) {
    cursor.fail('parse-escape', 'this Unicode escape is incomplete', start, end, {
      hint: 'Write four hexadecimal digits, `\\u2192`, or any number of them in braces, `\\u{1F600}`.',
    });
  }
  let digits = first;
  while (digits < end - 1 && text.charCodeAt(digits) === char.digit0) digits++;
  const codePoint = end - digits > 6 ? Infinity : Number.parseInt(text.slice(digits, end), 16);
  cursor.pos = braced ? end + 1 : end;
  if (!char.isValidCodePoint(codePoint)) {
    cursor.fail(
      'parse-escape',
      'this escape does not denote a Unicode character',
      start,
      cursor.pos,
      {
        hint: 'Surrogates (D800-DFFF), the last two code points of each plane and numbers above 10FFFF are not characters.',
      },
    );
  }
  return String.fromCodePoint(codePoint);
}

/**
 * A `single-quote-literal` (standard/multiline.md); `pos` is at the opening quotes. Escapes can be
 * resolved before the indentation is measured: none of them denotes whitespace.
 */
export function singleQuoted(cursor: Cursor): Expr {
  const start = cursor.pos;
  const { text } = cursor;
  let pos = start + 2;
  if (text.charCodeAt(pos) === char.carriageReturn) pos++;
  if (text.charCodeAt(pos) !== char.lineFeed) {
    cursor.fail('parse-text', "a line break must follow the opening `''`", start, start + 2, {
      hint: 'Start the Text on the next line, or use double quotes for a single line.',
    });
  }
  pos++;
  const runs: string[] = [];
  const exprs: Expr[] = [];
  let run = '';
  let from = pos;
  for (;;) {
    const code = text.charCodeAt(pos);
    if (code === char.singleQuote && text.charCodeAt(pos + 1) === char.singleQuote) {
      run += text.slice(from, pos);
      if (text.charCodeAt(pos + 2) === char.singleQuote) run += "''";
      else if (text.startsWith('${', pos + 2)) {
        run += '${';
        pos++;
      } else break;
      pos += 3;
      from = pos;
    } else if (code === char.dollar && text.charCodeAt(pos + 1) === char.openBrace) {
      runs.push(run + text.slice(from, pos));
      run = '';
      exprs.push(interpolation(cursor, pos));
      from = pos = cursor.pos;
    } else if (code === char.carriageReturn) {
      run += text.slice(from, pos);
      from = ++pos;
    } else if (Number.isNaN(code)) {
      cursor.fail('parse-text', 'this Text is never closed', start, start + 2, {
        hint: "Close it with `''`. Inside it, write two quotes as `'''`.",
      });
    } else pos++;
  }
  runs.push(run);
  cursor.pos = pos;
  cursor.advance(2);
  const stripped = dedent(runs);
  const chunks = exprs.map((expr, index) => ({ prefix: stripped[index] ?? '', expr }));
  return { kind: 'Text', chunks, suffix: stripped.at(-1) ?? '', span: cursor.spanFrom(start) };
}

/** Removes the longest indentation common to all lines; between two runs there is an expression. */
function dedent(runs: readonly string[]): readonly string[] {
  const indent = commonIndent(runs);
  if (indent === 0) return runs;
  return runs.map((run, index) => {
    const lines = run.split('\n');
    return lines.map((line, at) => (index > 0 && at === 0 ? line : line.slice(indent))).join('\n');
  });
}

function commonIndent(runs: readonly string[]): number {
  let common: string | undefined;
  for (const [index, run] of runs.entries()) {
    let lineStart = index === 0 ? 0 : run.indexOf('\n') + 1;
    if (index > 0 && lineStart === 0) continue;
    for (;;) {
      let end = lineStart;
      while (run[end] === ' ' || run[end] === '\t') end++;
      // An empty line does not count, unless it is the last.
      if (run[lineStart] !== '\n') common = commonPrefix(common, run, lineStart, end);
      if (common === '') return 0;
      const newline = run.indexOf('\n', end);
      if (newline < 0) break;
      lineStart = newline + 1;
    }
  }
  return common?.length ?? 0;
}

function commonPrefix(common: string | undefined, run: string, from: number, to: number): string {
  if (common === undefined) return run.slice(from, to);
  let length = 0;
  while (length < common.length && from + length < to && common[length] === run[from + length]) {
    length++;
  }
  return length === common.length ? common : common.slice(0, length);
}
