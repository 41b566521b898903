/**
 * One word of a POSIX shell's command line.
 *
 * @example
 * quoteForShell("it's") // `'it'\\''s'`
 */
export function quoteForShell(text: string): string {
  if (/^[A-Za-z0-9_./:=@%+-]+$/.test(text)) return text;
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
