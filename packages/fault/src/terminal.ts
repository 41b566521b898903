import { styleText } from 'node:util';

/** What of an output stream decides about colours. */
export interface TerminalStream {
  readonly isTTY?: boolean | undefined;
}

/**
 * Whether to write colours to a stream: it is a terminal that can show them, and the person did not
 * ask for none (https://no-color.org; FORCE_COLOR as Node reads it).
 *
 * @example
 * const color = wantsColor(process.env, process.stderr);
 */
export function wantsColor(
  env: Readonly<Record<string, string | undefined>>,
  stream: TerminalStream,
): boolean {
  const { NO_COLOR: no, FORCE_COLOR: force, TERM: term } = env;
  if (no !== undefined && no !== '') return false;
  if (force === '0' || force === 'false') return false;
  if (force !== undefined && force !== '') return true;
  return stream.isTTY === true && term !== 'dumb';
}

/** Puts a string into styles of `util.styleText`, or returns it unchanged. */
export type Paint = (styles: Parameters<typeof styleText>[0], text: string) => string;

/**
 * The function that colours strings for one stream.
 *
 * @example
 * const paint = painter(wantsColor(process.env, process.stdout));
 * paint(['bold', 'red'], 'failed');
 */
export function painter(color: boolean): Paint {
  if (!color) return (_styles, text) => text;
  return (styles, text) => (text === '' ? '' : styleText(styles, text, { validateStream: false }));
}

const TAB_WIDTH = 4;
const CARRIAGE_RETURN = 0x0d;
const DELETE = 0x7f;
/** U+2400 to U+2421 are pictures of the control characters. */
const CONTROL_PICTURES = 0x2400;
const PICTURE_OF_DELETE = '\u2421';
const REPLACEMENT = '\ufffd';

/** Control and format characters (zero width, bidirectional), lone surrogates, line separators. */
const STEERING = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/**
 * One line as a terminal may show it: tabs become spaces, and characters that would steer the
 * terminal or reorder text become visible signs.
 *
 * @param column where the text starts, counted from 0, for the width of tabs
 * @example
 * escapeLine('a\u001b[2J') // 'a␛[2J'
 */
export function escapeLine(text: string, column = 0): string {
  let out = '';
  let at = column;
  for (const character of text) {
    const shown =
      character === '\t' ? ' '.repeat(TAB_WIDTH - (at % TAB_WIDTH)) : visibleSign(character);
    out += shown;
    at += shown.length === character.length ? 1 : shown.length;
  }
  return out;
}

/**
 * Several lines, each as by `escapeLine`; line breaks stay.
 *
 * @example
 * escapeLines('one\ntwo\u0007') // 'one\ntwo␇'
 */
export function escapeLines(text: string): string {
  return text
    .split('\n')
    .map((line) => escapeLine(line))
    .join('\n');
}

function visibleSign(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code === CARRIAGE_RETURN) return '';
  if (code < 0x20) return String.fromCodePoint(CONTROL_PICTURES + code);
  if (code === DELETE) return PICTURE_OF_DELETE;
  return STEERING.test(character) ? REPLACEMENT : character;
}
