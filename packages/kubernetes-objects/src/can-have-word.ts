import { fold } from './members.ts';

/**
 * Whether a key or a value of a YAML or JSON text can be exactly this word, whatever its case: false
 * only where reading the text could not find it. Escapes and binary keys can write any word.
 *
 * @param word in lower case, letters only
 * @example
 * canHaveWord('kind: Service\nspec: { targetPort: 80 }\n', 'target') // false
 */
export function canHaveWord(text: string, word: string): boolean {
  if (/[\\!]/.test(text)) return true;
  return new RegExp(String.raw`(?<!\w)${word}(?!\w)`).test(fold(text));
}
