import type { Span } from '../syntax/expr.ts';
import { codePoints, positionOf } from './position.ts';

/** A line of the source with a line of carets for below it. */
export interface Excerpt {
  readonly line: number;
  readonly text: string;
  /** Spaces, then carets under what is meant. */
  readonly marks: string;
  /** The last line of what is meant, where that is another one. */
  readonly lastLine: number | undefined;
}

const tabWidth = 4;
/** Longer lines are clipped around the carets. */
const widest = 100;
const lead = 30;

/** The line on which `span` starts, as a terminal may show it. */
export function excerptOf(text: string, span: Span): Excerpt {
  const start = Math.min(span.start, text.length);
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', start);
  const lineEnd = newline < 0 ? text.length : newline;
  const { line } = positionOf(text, start);
  const end = Math.max(start, Math.min(span.end, lineEnd));
  const before = visible(text.slice(lineStart, start), 0);
  const meant = visible(text.slice(start, end), codePoints(before));
  const after = visible(text.slice(end, lineEnd), codePoints(before + meant)).trimEnd();
  const last =
    span.end > lineEnd + 1 ? positionOf(text, Math.min(span.end, text.length)).line : line;
  return { line, ...clipped(before, meant, after), lastLine: last > line ? last : undefined };
}

/** Tabs as spaces, and what would steer the terminal as a sign for it. */
export function visible(text: string, column = 0): string {
  let out = '';
  let at = column;
  for (const character of text) {
    const shown = character === '\t' ? ' '.repeat(tabWidth - (at % tabWidth)) : sign(character);
    out += shown;
    at += shown.length === character.length ? 1 : shown.length;
  }
  return out;
}

function sign(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code === 0x0d) return '';
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  const steering =
    (code >= 0x80 && code <= 0x9f) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    code === 0xfeff;
  return steering ? '\ufffd' : character;
}

type Parts = [left: string[], middle: string[], right: string[]];

/** Ranges of characters that take two columns of a terminal: East Asian ones and emoji. */
const wide = [
  [0x1100, 0x115f],
  [0x2e80, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
] as const;

/** The columns that the characters take on a terminal. */
function columnsOf(characters: readonly string[]): number {
  let count = 0;
  for (const character of characters) {
    const code = character.codePointAt(0) ?? 0;
    const combining = code >= 0x300 && code <= 0x36f;
    const double = wide.some(([from, to]) => code >= from && code <= to);
    count += combining ? 0 : double ? 2 : 1;
  }
  return count;
}

function clipped(before: string, meant: string, after: string): { text: string; marks: string } {
  const [left, middle, right] = [before, meant, after].map((part) => Array.from(part)) as Parts;
  let head = '';
  if (left.length + middle.length + right.length > widest) {
    if (left.length > lead) {
      left.splice(0, left.length - lead);
      head = '…';
    }
    const room = widest - left.length - 1;
    if (middle.length > room) {
      middle.splice(room);
      right.splice(0, right.length, '…');
    } else if (middle.length + right.length > room) {
      right.splice(room - middle.length, Infinity, '…');
    }
  }
  const text = head + left.join('') + middle.join('') + right.join('');
  const indent = ' '.repeat(head.length + columnsOf(left));
  return { text, marks: indent + '^'.repeat(Math.max(1, columnsOf(middle))) };
}
