import stringWidth from 'string-width';
import { positionOf, type TextSpan } from './location.ts';
import { escapeLine } from './terminal.ts';

/** A line of a source with a line of carets for below it. */
export interface Excerpt {
  readonly line: number;
  readonly text: string;
  /** Spaces, then carets under the part that is meant. */
  readonly carets: string;
  /** The last line of the part that is meant, where it ends on another line. */
  readonly lastLine: number | undefined;
}

/** Longer lines are clipped around the carets. */
const WIDEST = 100;
/** How much of a clipped line is shown before the carets. */
const LEAD = 30;
/** UTF-16 units of one part of a line that can be shown; more of it would be clipped anyway. */
const LONGEST = 4 * WIDEST;

/** The line on which `span` starts, as a terminal may show it. */
export function excerptOf(text: string, span: TextSpan): Excerpt {
  const start = Math.min(span.start, text.length);
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', start);
  const lineEnd = newline < 0 ? text.length : newline;
  const { line } = positionOf(text, start);
  const end = Math.max(start, Math.min(span.end, lineEnd));
  const before = escapeLine(text.slice(Math.max(lineStart, start - LONGEST), start));
  const marked = escapeLine(text.slice(start, Math.min(end, start + LONGEST)), codePoints(before));
  const rest = text.slice(end, Math.min(lineEnd, end + LONGEST));
  const after = escapeLine(rest, codePoints(before + marked)).trimEnd();
  const last =
    span.end > lineEnd + 1 ? positionOf(text, Math.min(span.end, text.length)).line : line;
  return { line, ...clip(before, marked, after), lastLine: last > line ? last : undefined };
}

type Parts = [left: string[], middle: string[], right: string[]];

function clip(before: string, marked: string, after: string): { text: string; carets: string } {
  const [left, middle, right] = [before, marked, after].map((part) => Array.from(part)) as Parts;
  let head = '';
  if (left.length + middle.length + right.length > WIDEST) {
    if (left.length > LEAD) {
      left.splice(0, left.length - LEAD);
      head = '…';
    }
    const room = WIDEST - left.length - 1;
    if (middle.length > room) {
      middle.splice(room);
      right.splice(0, right.length, '…');
    } else if (middle.length + right.length > room) {
      right.splice(room - middle.length, Infinity, '…');
    }
  }
  const shownLeft = head + left.join('');
  const shownMiddle = middle.join('');
  return {
    text: shownLeft + shownMiddle + right.join(''),
    carets: ' '.repeat(stringWidth(shownLeft)) + '^'.repeat(Math.max(1, stringWidth(shownMiddle))),
  };
}

function codePoints(text: string): number {
  return Array.from(text).length;
}
