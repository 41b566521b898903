/**
 * Splits a command line into words as a POSIX shell does: quotes and backslashes are removed, nothing
 * is expanded.
 *
 * @example
 * splitCommand("age -d 'my key.txt'") // ['age', '-d', 'my key.txt']
 */
export function splitCommand(text: string): string[] {
  const words: string[] = [];
  let word: string | undefined;
  for (const [part, single, double, escaped] of text.matchAll(
    /'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"|\\([\s\S])|\s+|[^\s'"\\]+/g,
  )) {
    if (/^\s/.test(part) && escaped === undefined) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else {
      word = (word ?? '') + (single ?? double?.replace(/\\(["\\$`])/g, '$1') ?? escaped ?? part);
    }
  }
  if (word !== undefined) words.push(word);
  return words;
}
