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

/** What of an output stream decides about the width of tables. */
export interface SizedStream extends TerminalStream {
  readonly columns?: number | undefined;
}

/**
 * The columns of a terminal: COLUMNS where it is set, else what the terminal says. Undefined where
 * the stream is a file or a pipe, in which lines may be as long as they are.
 *
 * @example
 * const width = terminalWidth(process.env, process.stdout);
 */
export function terminalWidth(
  env: Readonly<Record<string, string | undefined>>,
  stream: SizedStream,
): number | undefined {
  const { COLUMNS: given = '' } = env;
  if (/^[1-9]\d{0,5}$/.test(given)) return Number(given);
  return stream.isTTY === true && stream.columns !== 0 ? stream.columns : undefined;
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
const DELETE = 0x7f;
/** U+2400 to U+2421 are pictures of the control characters. */
const CONTROL_PICTURES = 0x2400;
const PICTURE_OF_DELETE = '\u2421';
const REPLACEMENT = '\ufffd';

/**
 * Control and format characters (zero width, bidirectional), lone surrogates, line separators, and
 * letters and marks that are not shown.
 */
const STEERING = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
const EVERY_STEERING = new RegExp(STEERING, 'gu');

/**
 * One line as a terminal may show it: tabs become spaces, and characters that would steer the
 * terminal or reorder text become visible signs. A carriage return at the end, as Windows writes it,
 * is left out.
 *
 * @param column where the text starts, counted from 0, for the width of tabs
 * @example
 * escapeLine('a\u001b[2J') // 'a␛[2J'
 */
export function escapeLine(text: string, column = 0): string {
  let out = '';
  let at = column;
  for (const character of text.endsWith('\r') ? text.slice(0, -1) : text) {
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

/** The styles that `painter` is used with, as terminals read them. */
const OWN_STYLE = new RegExp(`${String.fromCodePoint(0x1b)}\\[(?:[12]|2[0-9]|3[0-9]|90)m`, 'g');

/**
 * Output as a terminal may show it, each line as by `escapeLine`. Where it has colours, those of
 * `painter` stay.
 *
 * @example
 * process.stderr.write(escapeOutput(`${file} was written\n`, false));
 */
export function escapeOutput(text: string, color: boolean): string {
  if (!color) return escapeLines(text);
  let out = '';
  let at = 0;
  for (const { index, 0: style } of text.matchAll(OWN_STYLE)) {
    out += escapeLines(text.slice(at, index)) + style;
    at = index + style.length;
  }
  return out + escapeLines(text.slice(at));
}

/**
 * JSON with an indentation of two spaces, in which characters that would steer a terminal are
 * escaped. It means the same as what `JSON.stringify` writes.
 *
 * @example
 * renderJson({ name: 'a\u202eb' }) // '{\n  "name": "a\\u202eb"\n}'
 */
export function renderJson(value: unknown): string {
  const text = JSON.stringify(value, undefined, 2);
  return text.replaceAll(EVERY_STEERING, (found) =>
    found === '\n' ? found : unicodeEscape(found),
  );
}

function unicodeEscape(character: string): string {
  return Array.from({ length: character.length }, (_, at) => {
    const unit = character.charCodeAt(at).toString(16).padStart(4, '0');
    return String.raw`\u${unit}`;
  }).join('');
}

function visibleSign(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(CONTROL_PICTURES + code);
  if (code === DELETE) return PICTURE_OF_DELETE;
  return STEERING.test(character) ? REPLACEMENT : character;
}
