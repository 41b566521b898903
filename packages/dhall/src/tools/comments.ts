import type { Module } from '../parse/parse.ts';
import type { Span } from '../syntax/expr.ts';

/**
 * The comments with nothing but whitespace between them and `start`, in the order of the source.
 *
 * @example
 * commentsBefore(parseModule('{ -- one\n a = 1 }'), 10) // [{ start: 2, end: 8 }]
 */
export function commentsBefore({ comments, source: { text } }: Module, start: number): Span[] {
  const found: Span[] = [];
  let at = start;
  for (let index = lastBefore(comments, start); index >= 0; index--) {
    const comment = comments[index];
    if (comment === undefined || text.slice(comment.end, at).trim() !== '') break;
    found.unshift(comment);
    at = comment.start;
  }
  return found;
}

/**
 * The comment after `end` on the same line; undefined for none.
 *
 * @example
 * commentBeside(parseModule('1 -- one'), 1) // { start: 2, end: 8 }
 */
export function commentBeside(
  { comments, source: { text } }: Module,
  end: number,
): Span | undefined {
  const comment = comments[lastBefore(comments, end) + 1];
  if (comment === undefined) return undefined;
  return /^[ \t]*$/u.test(text.slice(end, comment.start)) ? comment : undefined;
}

/** The last comment that ends at `at` or before; -1 for none. */
function lastBefore(comments: readonly Span[], at: number): number {
  let [low, high] = [0, comments.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((comments[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
