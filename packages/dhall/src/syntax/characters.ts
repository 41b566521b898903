/*
 * The characters of standard/dhall.abnf by their UTF-16 code units: `import * as char`, then
 * `char.comma`. Letters are those that start a keyword or a part of a literal.
 */

export const tab = 0x09;
export const lineFeed = 0x0a;
export const carriageReturn = 0x0d;
export const space = 0x20;
export const exclamationMark = 0x21;
export const doubleQuote = 0x22;
export const hash = 0x23;
export const dollar = 0x24;
export const ampersand = 0x26;
export const singleQuote = 0x27;
export const openParenthesis = 0x28;
export const closeParenthesis = 0x29;
export const asterisk = 0x2a;
export const plus = 0x2b;
export const comma = 0x2c;
export const hyphen = 0x2d;
export const dot = 0x2e;
export const slash = 0x2f;
export const digit0 = 0x30;
export const digit1 = 0x31;
export const digit9 = 0x39;
export const colon = 0x3a;
const semicolon = 0x3b;
export const lessThan = 0x3c;
export const equals = 0x3d;
export const greaterThan = 0x3e;
export const questionMark = 0x3f;
export const at = 0x40;
const upperA = 0x41;
export const upperE = 0x45;
const upperF = 0x46;
export const upperT = 0x54;
export const upperZ = 0x5a;
export const openBracket = 0x5b;
export const backslash = 0x5c;
export const closeBracket = 0x5d;
const caret = 0x5e;
const underscore = 0x5f;
export const backquote = 0x60;
export const lowerA = 0x61;
export const lowerB = 0x62;
export const lowerE = 0x65;
export const lowerF = 0x66;
export const lowerH = 0x68;
export const lowerI = 0x69;
export const lowerL = 0x6c;
export const lowerT = 0x74;
export const lowerW = 0x77;
export const lowerX = 0x78;
export const lowerZ = 0x7a;
export const openBrace = 0x7b;
export const bar = 0x7c;
export const closeBrace = 0x7d;
export const tilde = 0x7e;
export const lastAscii = 0x7f;

/** `λ` */
export const lambda = 0x3bb;
/** `→` */
export const arrow = 0x2192;
/** `∀` */
export const forall = 0x2200;
/** `∧` */
export const combine = 0x2227;
/** `≡` */
export const equivalent = 0x2261;
/** `⩓` */
export const combineTypes = 0x2a53;
/** `⫽` */
export const prefer = 0x2afd;
export const byteOrderMark = 0xfeff;
export const lastOfBasicPlane = 0xffff;

const firstSurrogate = 0xd800;
const lastHighSurrogate = 0xdbff;
const firstLowSurrogate = 0xdc00;
const lastSurrogate = 0xdfff;
const lastCodePoint = 0x10ffff;

/* Character classes of standard/dhall.abnf, as bits of one table over the ASCII range. */
const labelFirst = 1;
const labelNext = 2;
const digit = 4;
const hexDigit = 8;
const pathCharacter = 16;
const whitespace = 32;

const classes = new Uint8Array(lastAscii + 1);

function mark(from: number, to: number, bits: number): void {
  for (let code = from; code <= to; code++) classes[code] = (classes[code] ?? 0) | bits;
}

mark(upperA, upperZ, labelFirst | labelNext);
mark(lowerA, lowerZ, labelFirst | labelNext);
mark(underscore, underscore, labelFirst | labelNext);
mark(digit0, digit9, labelNext | digit | hexDigit);
mark(hyphen, hyphen, labelNext);
mark(slash, slash, labelNext);
mark(upperA, upperF, hexDigit);
mark(lowerA, lowerF, hexDigit);
mark(space, space, whitespace);
mark(tab, lineFeed, whitespace);
mark(carriageReturn, carriageReturn, whitespace);
const pathRanges = [
  [exclamationMark, exclamationMark],
  [dollar, singleQuote],
  [asterisk, plus],
  [hyphen, dot],
  [digit0, semicolon],
  [equals, equals],
  [at, upperZ],
  [caret, lowerZ],
  [bar, bar],
  [tilde, tilde],
] as const;
for (const [from, to] of pathRanges) mark(from, to, pathCharacter);

function has(code: number, bits: number): boolean {
  return code <= lastAscii && ((classes[code] as number) & bits) !== 0;
}

/** Each takes a UTF-16 code unit, or NaN for the end of the text, and is then false. */
export const isLabelFirst = (code: number): boolean => has(code, labelFirst);
export const isLabelNext = (code: number): boolean => has(code, labelNext);
export const isDigit = (code: number): boolean => has(code, digit);
export const isHexDigit = (code: number): boolean => has(code, hexDigit);
export const isPathCharacter = (code: number): boolean => has(code, pathCharacter);
export const isWhitespace = (code: number): boolean => has(code, whitespace);

/** True for a code point that a Dhall Text can contain: surrogates and non-characters are excluded. */
export function isValidCodePoint(codePoint: number): boolean {
  if (isSurrogate(codePoint)) return false;
  // The last two code points of each plane are non-characters.
  return codePoint <= lastCodePoint && (codePoint & 0xfffe) !== 0xfffe;
}

/** True for either half of a surrogate pair. */
export function isSurrogate(code: number): boolean {
  return code >= firstSurrogate && code <= lastSurrogate;
}

/** True for the first half of a surrogate pair. */
export function isHighSurrogate(code: number): boolean {
  return code >= firstSurrogate && code <= lastHighSurrogate;
}

/** True for the second half of a surrogate pair. */
export function isLowSurrogate(code: number): boolean {
  return code >= firstLowSurrogate && code <= lastSurrogate;
}
