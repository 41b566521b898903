import { isLowSurrogate } from '../syntax/characters.ts';

/** The number of characters shown around a difference, and of a difference. */
const around = 20;
const most = 120;

/**
 * The differing parts of two long strings, if they are not too long themselves, with a little context
 * and `…` for what is left out.
 */
export function differingParts(left: string, right: string): readonly [string, string] {
  const shortest = Math.min(left.length, right.length);
  let start = 0;
  while (start < shortest && left[start] === right[start]) start++;
  let end = 0;
  while (end < shortest - start && left.at(-1 - end) === right.at(-1 - end)) end++;
  return [part(left, start, end), part(right, start, end)];
}

/** The part between the first `start` and the last `end` characters. */
function part(text: string, start: number, end: number): string {
  const from = beforePair(text, Math.max(0, start - around));
  const stop = Math.min(text.length - end + around, from + most);
  const to = beforePair(text, Math.min(text.length, stop));
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}

/** The place, or the one before where a surrogate pair would be cut. */
function beforePair(text: string, place: number): number {
  return isLowSurrogate(text.charCodeAt(place)) ? place - 1 : place;
}
