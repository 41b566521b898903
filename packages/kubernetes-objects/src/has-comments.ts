import { Lexer } from 'yaml';

/** Precedes the content of a scalar in what the lexer returns. */
const SCALAR = '\u001F';

/**
 * Whether YAML has comments anywhere.
 *
 * @example
 * hasComments('a: "# b" # c\n') // true
 */
export function hasComments(text: string): boolean {
  let previous = '';
  for (const token of new Lexer().lex(text)) {
    if (token.startsWith('#') && previous !== SCALAR) return true;
    previous = token;
  }
  return false;
}
