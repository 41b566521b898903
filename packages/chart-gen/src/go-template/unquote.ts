const ESCAPE =
  /\\(?:([abfnrtv\\"])|([0-7]{3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/g;
const CONTROLS: Readonly<Record<string, string>> = {
  a: '\u0007',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/**
 * What a string of a template says, without its quotes. Escapes of single bytes outside of ASCII stay as they are.
 *
 * @example
 * unquote(String.raw`"\u0061"`) // 'a'
 */
export function unquote(quoted: string): string {
  const content = quoted.slice(1, -1);
  if (quoted.startsWith('`')) return content.replaceAll('\r', '');
  return content.replaceAll(
    ESCAPE,
    (escape, single?: string, octal?: string, byte?: string, short?: string, long?: string) => {
      if (single !== undefined) return CONTROLS[single] ?? single;
      const code = octal === undefined ? byte : Number.parseInt(octal, 8).toString(16);
      if (code !== undefined && Number.parseInt(code, 16) > 0x7f) return escape;
      return String.fromCodePoint(Number.parseInt(code ?? short ?? long ?? '', 16));
    },
  );
}
