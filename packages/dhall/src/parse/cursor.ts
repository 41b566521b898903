import type { Code } from '../codes.ts';
import { fault, type Source } from '../fault.ts';
import type { Expr, Span } from '../syntax/expr.ts';
import * as char from '../syntax/characters.ts';
import { findPathHint, findTokenHint } from './token-hints.ts';
import type { Surface } from '../syntax/written-form.ts';

/** How an operator expression was written, for the rules that require an operand without operators. */
export type Form = 'operand' | 'merge' | 'toMap' | 'other';

/** Every token becomes up to a few hundred bytes of memory. */
const mostTokens = 8_000_000;

/**
 * A position in the source text. Between two calls, `pos` is the start of the next token and `end` the
 * end of the previous one, so `pos > end` means that there is whitespace between them (`whsp1`).
 */
export class Cursor {
  readonly source: Source;
  readonly text: string;
  readonly surface: Surface | undefined;
  /** The parser of a whole expression, passed in so that the files of its parts need not import it. */
  readonly expression: (cursor: Cursor) => Expr;
  pos = 0;
  end = 0;
  /** How many tokens there were so far. */
  private tokens = 0;
  form: Form = 'other';

  constructor(source: Source, expression: (cursor: Cursor) => Expr, surface: Surface | undefined) {
    this.source = source;
    this.text = source.text;
    this.expression = expression;
    this.surface = surface;
  }

  /** The UTF-16 code unit at `pos + offset`; NaN after the end. */
  peek(offset = 0): number {
    return this.text.charCodeAt(this.pos + offset);
  }

  /** True when there is whitespace or a comment before the next token. */
  get isSpaced(): boolean {
    return this.pos > this.end;
  }

  /** Ends the current token at `pos` and skips whitespace and comments. */
  skip(): void {
    const { text } = this;
    let pos = this.pos;
    this.end = pos;
    this.countTokens(1);
    for (;;) {
      const code = text.charCodeAt(pos);
      if (
        code === char.space ||
        code === char.lineFeed ||
        code === char.tab ||
        code === char.carriageReturn
      )
        pos++;
      else if (code === char.hyphen && text.charCodeAt(pos + 1) === char.hyphen)
        pos = this.#lineComment(pos);
      else if (code === char.openBrace && text.charCodeAt(pos + 1) === char.hyphen)
        pos = this.#blockComment(pos);
      else break;
    }
    this.pos = pos;
  }

  /** Refuses a program that is too large. A token that takes long to read counts for several. */
  countTokens(count: number): void {
    this.tokens += count;
    if (this.tokens > mostTokens) this.#refuseSize();
  }

  #refuseSize(): never {
    this.fail('parse-size', `the program has more than ${mostTokens} tokens`, this.pos, this.pos, {
      hint: 'Import long data `as Text`, or split the program into several files.',
    });
  }

  advance(length: number): void {
    this.pos += length;
    this.skip();
  }

  #lineComment(start: number): number {
    const newline = this.text.indexOf('\n', start);
    const end = newline < 0 ? this.text.length : newline;
    this.#remember(start, this.text[end - 1] === '\r' ? end - 1 : end);
    return end;
  }

  #blockComment(start: number): number {
    const { text } = this;
    let depth = 1;
    let pos = start + 2;
    while (depth > 0) {
      const dash = text.indexOf('-', pos);
      if (dash < 0) {
        this.fail('parse-comment', 'this block comment is never closed', start, start + 2, {
          hint: 'Close it with `-}`; block comments nest, so each `{-` needs its own `-}`.',
        });
      }
      if (dash > pos && text.charCodeAt(dash - 1) === char.openBrace) {
        depth++;
        pos = dash + 1;
      } else if (text.charCodeAt(dash + 1) === char.closeBrace) {
        depth--;
        pos = dash + 2;
      } else pos = dash + 1;
    }
    this.#remember(start, pos);
    return pos;
  }

  /** Looking ahead can skip a comment twice. */
  #remember(start: number, end: number): void {
    const comments = this.surface?.comments;
    if (comments === undefined || (comments.at(-1)?.start ?? -1) >= start) return;
    comments.push({ start, end });
  }

  /** Remembers for the formatter whether the symbol at `pos` is written in Unicode. */
  noteSymbol(): void {
    if (this.surface !== undefined && this.peek() > char.lastAscii) this.surface.unicode = true;
  }

  /** The end of the simple label at `pos`; `pos` itself if there is none. */
  labelEnd(): number {
    const { text } = this;
    let end = this.pos;
    if (!char.isLabelFirst(text.charCodeAt(end))) return end;
    do end++;
    while (char.isLabelNext(text.charCodeAt(end)));
    return end;
  }

  /** True when the next token is the word `keyword`. */
  atWord(keyword: string): boolean {
    return this.text.startsWith(keyword, this.pos) && !char.isLabelNext(this.peek(keyword.length));
  }

  /** From `start` to the end of the last token. */
  spanFrom(start: number): Span {
    return { start, end: this.end };
  }

  /** Skips a one-character token. If there is another one, fails and names what it belongs to. */
  expect(code: number, what: string): void {
    if (this.peek() !== code) {
      this.unexpected(`\`${String.fromCharCode(code)}\`${what === '' ? '' : ` ${what}`}`);
    }
    this.advance(1);
  }

  expectWord(word: string, what: string): void {
    if (!this.atWord(word)) this.unexpected(`\`${word}\` ${what}`);
    this.advance(word.length);
  }

  /** Fails unless there is whitespace before the next token. */
  expectSpace(after: string): void {
    if (this.isSpaced) return;
    const hint =
      findPathHint(this.text, this.pos) ?? `Write a space or a line break after ${after}.`;
    this.fail('parse-space', `a space is missing after ${after}`, this.pos, this.pos + 1, { hint });
  }

  /** Fails at the next token: the grammar does not allow it here. */
  unexpected(expected: string, hint?: string): never {
    const found = this.found();
    if (found === undefined) {
      this.fail('parse-end', `expected ${expected}, but the input ends here`, this.end, this.end, {
        hint: hint ?? 'Add what is missing at the end.',
      });
    }
    const { token, end } = found;
    const message = `expected ${expected}, but found \`${token}\``;
    const better = findPathHint(this.text, this.pos) ?? hint ?? findTokenHint(token);
    this.fail('parse-unexpected', message, this.pos, end, { hint: better });
  }

  /** Fails if a bracket is still open at the end of the input. */
  refuseOpen(start: number, what: string): void {
    if (this.pos < this.text.length) return;
    const bracket = this.text[start];
    this.fail('parse-end', `this ${what} is never closed`, start, start + 1, {
      hint: `Close \`${bracket}\`.`,
    });
  }

  /** The next token; undefined at the end of the input. */
  found(): { token: string; end: number } | undefined {
    if (this.pos >= this.text.length) return undefined;
    const labelEnd = this.labelEnd();
    const end = labelEnd > this.pos ? labelEnd : this.pos + this.#characterLength();
    return { token: this.text.slice(this.pos, Math.min(end, this.pos + 40)), end };
  }

  #characterLength(): number {
    return (this.text.codePointAt(this.pos) ?? 0) > char.lastOfBasicPlane ? 2 : 1;
  }

  fail(
    code: Code,
    message: string,
    start: number,
    end: number,
    more: { hint?: string | undefined } = {},
  ): never {
    const span = { start, end: Math.max(start, Math.min(end, this.text.length)) };
    // Messages and hints may quote the source.
    if (this.source.secret === true) {
      throw fault({ code, message: 'the text is not valid Dhall', source: this.source, span });
    }
    throw fault({ code, message, source: this.source, span, ...more });
  }
}
