/**
 * What a string may say, as strings of bytes: itself, and as it reads after one of the encodings in
 * which a program may write a value. Decoding what is searched finds mixed and partial encodings, too:
 *
 * - backwards; without white space, as folded lines have it
 * - percent-encoding (RFC 3986)
 * - backslash escapes of JSON, YAML, shells and Dhall; doubled or closed quotes of YAML and shells
 * - base64 and base64url (RFC 4648) with or without padding, at each of its alignments
 * - hexadecimal digits of either case, at both alignments
 *
 * Compressed and encrypted values are not found.
 *
 * @example
 * readEncodings('c2VjcmV0LXZhbHVl').includes('secret-value') // true
 */
export function readEncodings(text: string): readonly string[] {
  const bytes = Buffer.from(text).toString('latin1');
  const joined = bytes.replaceAll(/\\\r?\n|\s+/g, '');
  const forms = joined === bytes ? [bytes] : [bytes, joined];
  return forms.flatMap((form) => [
    form,
    Array.from(form).toReversed().join(''),
    ...decodePercent(form),
    ...unescape(form),
    ...unquote(form),
    ...decodeBase64(form),
    ...decodeHex(form),
  ]);
}

function decodePercent(text: string): readonly string[] {
  if (!/%[0-9a-f]{2}/i.test(text)) return [];
  return [text.replaceAll(/%([0-9a-f]{2})/gi, (_, digits: string) => byteOf(digits))];
}

const SHORT_ESCAPES: Readonly<Record<string, string>> = {
  0: '\0',
  a: '\u0007',
  b: '\b',
  e: '\u001b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** `\n`, `\x41`, `\u0041`, `\u{41}`, `\U00000041`, and `\` before a character that it only quotes. */
function unescape(text: string): readonly string[] {
  if (!text.includes('\\')) return [];
  const escape =
    /\\(?:x([0-9a-fA-F]{2})|u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([^]))/g;
  return [
    text.replaceAll(escape, (_, x?: string, braced?: string, u?: string, U?: string, c = '') => {
      if (x !== undefined) return byteOf(x);
      const code = braced ?? u ?? U;
      return code === undefined ? (SHORT_ESCAPES[c] ?? c) : utf8Of(Number.parseInt(code, 16));
    }),
  ];
}

/** `'\''` and `'"'"'` of shells, `''` of YAML. */
function unquote(text: string): readonly string[] {
  if (!text.includes("'")) return [];
  return [text.replaceAll(/'\\''|'"'"'|''/g, "'")];
}

function decodeBase64(text: string): readonly string[] {
  const runs = text.match(/[A-Za-z0-9+/_-]{11,}/g) ?? [];
  return runs.flatMap((run) =>
    [0, 1, 2, 3].map((start) => Buffer.from(run.slice(start), 'base64').toString('latin1')),
  );
}

function decodeHex(text: string): readonly string[] {
  const runs = text.match(/[0-9a-f]{16,}/gi) ?? [];
  return runs.flatMap((run) =>
    [0, 1].map((start) => Buffer.from(run.slice(start), 'hex').toString('latin1')),
  );
}

function byteOf(digits: string): string {
  return String.fromCharCode(Number.parseInt(digits, 16));
}

function utf8Of(code: number): string {
  return code > 0x10_ff_ff ? '' : Buffer.from(String.fromCodePoint(code)).toString('latin1');
}
