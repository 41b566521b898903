const NAMED: Readonly<Record<string, string>> = {
  '\u0007': 'a',
  '\b': 'b',
  '\f': 'f',
  '\n': 'n',
  '\r': 'r',
  '\t': 't',
  '\v': 'v',
  '"': '"',
  '\\': '\\',
};

/** What Go's strconv prints: letters, marks, numbers, punctuation, symbols and the space. */
const PRINTABLE = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u;

/**
 * A string in double quotes as Go's `%q` writes it.
 *
 * @example
 * quote('a"b\n') // '"a\\"b\\n"'
 */
export function quote(text: string): string {
  let quoted = '';
  for (const character of text) quoted += escape(character);
  return `"${quoted}"`;
}

function escape(character: string): string {
  const named = NAMED[character];
  if (named !== undefined) return `\\${named}`;
  if (PRINTABLE.test(character)) return character;
  const code = character.codePointAt(0) ?? 0;
  const digits = code.toString(16);
  if (code < 0x80) return `\\x${digits.padStart(2, '0')}`;
  return code > 0xffff ? `\\U${digits.padStart(8, '0')}` : `\\u${digits.padStart(4, '0')}`;
}
