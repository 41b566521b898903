/** Character classes of standard/dhall.abnf, as bits of one table over the ASCII range. */
const labelFirst = 1;
const labelNext = 2;
const digit = 4;
const hexDigit = 8;
const pathChar = 16;
const space = 32;

const table = new Uint8Array(128);

function mark(from: number, to: number, bits: number): void {
  for (let code = from; code <= to; code++) table[code] = (table[code] ?? 0) | bits;
}

mark(0x41, 0x5a, labelFirst | labelNext);
mark(0x61, 0x7a, labelFirst | labelNext);
mark(0x5f, 0x5f, labelFirst | labelNext);
mark(0x30, 0x39, labelNext | digit | hexDigit);
mark(0x2d, 0x2d, labelNext);
mark(0x2f, 0x2f, labelNext);
mark(0x41, 0x46, hexDigit);
mark(0x61, 0x66, hexDigit);
mark(0x20, 0x20, space);
mark(0x09, 0x0a, space);
mark(0x0d, 0x0d, space);
const pathRanges = [
  [0x21, 0x21],
  [0x24, 0x27],
  [0x2a, 0x2b],
  [0x2d, 0x2e],
  [0x30, 0x3b],
  [0x3d, 0x3d],
  [0x40, 0x5a],
  [0x5e, 0x7a],
  [0x7c, 0x7c],
  [0x7e, 0x7e],
] as const;
for (const [from, to] of pathRanges) mark(from, to, pathChar);

function has(code: number, bits: number): boolean {
  return code < 128 && ((table[code] as number) & bits) !== 0;
}

/** Each takes a UTF-16 code unit, or NaN for the end of the text, and is then false. */
export const isLabelFirst = (code: number): boolean => has(code, labelFirst);
export const isLabelNext = (code: number): boolean => has(code, labelNext);
export const isDigit = (code: number): boolean => has(code, digit);
export const isHexDigit = (code: number): boolean => has(code, hexDigit);
export const isPathChar = (code: number): boolean => has(code, pathChar);
export const isSpace = (code: number): boolean => has(code, space);

/** Surrogates and the last two code points of each plane are no characters of Dhall text. */
export function isScalar(codePoint: number): boolean {
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) return false;
  return codePoint <= 0x10ffff && (codePoint & 0xfffe) !== 0xfffe;
}
