import { Lexer } from 'yaml';

/** A part of YAML. */
export interface Lexeme {
  readonly text: string;
  /** In UTF-16 code units. */
  readonly offset: number;
}

/** Marks that the lexer adds: a document begins, a scalar begins, a list in brackets ends too early. */
const MARKS = new Set(['\u0002', '\u001F', '\u0018']);

/**
 * The parts that the lexer of `yaml` finds. A list in brackets that ends early, because the next line is not
 * indented enough, is followed by a part without text.
 *
 * @example
 * [...readLexemes('a: b')].map(({ text }) => text) // ['a', ':', ' ', 'b']
 */
export function* readLexemes(source: string): Generator<Lexeme> {
  let offset = 0;
  for (const lexeme of new Lexer().lex(source)) {
    if (!MARKS.has(lexeme)) {
      yield { text: lexeme, offset };
      offset += lexeme.length;
    } else if (lexeme === '\u0018') {
      yield { text: '', offset };
    }
  }
}
