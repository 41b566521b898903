import type { Token, TokenKind } from './lex-template.ts';
import { TemplateError } from './template-error.ts';

/** Reads the tokens of a template one after the other. */
export class TokenReader {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** The next token, which is read again by the next call; after the last one `end` again and again. */
  peek(): Token {
    return this.#tokens[this.#at] ?? this.#last();
  }

  next(): Token {
    const token = this.peek();
    this.#at = Math.min(this.#at + 1, this.#tokens.length);
    return token;
  }

  /** Lets the token that was read last be read again. */
  back(): void {
    this.#at -= 1;
  }

  /** The next token that is not a space. */
  nextWord(): Token {
    this.skipSpace();
    return this.next();
  }

  peekWord(): Token {
    this.skipSpace();
    return this.peek();
  }

  /** The token after the next one, spaces left out. */
  peekSecond(): Token {
    let at = this.#at + 1;
    while (this.#tokens[at]?.kind === 'space') at += 1;
    return this.#tokens[at] ?? this.#last();
  }

  skipSpace(): void {
    while (this.peek().kind === 'space') this.#at += 1;
  }

  /** Takes the next word, which has to be of one of these kinds. Throws TemplateError. */
  expect(kinds: readonly TokenKind[], context: string): Token {
    const token = this.nextWord();
    if (!kinds.includes(token.kind)) throw unexpected(token, context);
    return token;
  }

  #last(): Token {
    return this.#tokens.at(-1) ?? { kind: 'end', text: '', offset: 0 };
  }
}

/** A token where the grammar has no place for it. */
export function unexpected({ kind, text, offset }: Token, context: string): TemplateError {
  const shown =
    kind === 'end'
      ? 'the end of the file'
      : kind === 'close'
        ? 'the end of the action'
        : text.trim();
  return new TemplateError(`${shown} is not expected in ${context}`, offset);
}
