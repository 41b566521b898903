/**
 * The most comparisons of characters that a search of the runtime may need, and which no limit of
 * evaluation can interrupt: less than a second.
 */
const mostComparisons = 2 ** 30;

/**
 * Where a string occurs in another one, from left to right and without overlaps. Takes linear time:
 * the search of V8 takes the product of both lengths for `baaa…` in `aaaa…`.
 *
 * @param needle not empty
 * @example
 * [...findOccurrences('banana', 'an')] // [1, 3]
 */
export function findOccurrences(haystack: string, needle: string): Iterable<number> {
  const isBounded = needle.length === 1 || haystack.length * needle.length <= mostComparisons;
  return isBounded ? searchDirectly(haystack, needle) : searchLinearly(haystack, needle);
}

function* searchDirectly(haystack: string, needle: string): Generator<number> {
  let at = haystack.indexOf(needle);
  for (; at >= 0; at = haystack.indexOf(needle, at + needle.length)) yield at;
}

/** Knuth, Morris and Pratt, "Fast pattern matching in strings". */
export function* searchLinearly(haystack: string, needle: string): Generator<number> {
  if (needle.length > haystack.length) return;
  const borders = findBorders(needle);
  let matched = 0;
  for (let i = 0; i < haystack.length; i += 1) {
    const code = haystack.charCodeAt(i);
    while (matched > 0 && needle.charCodeAt(matched) !== code) {
      matched = borders[matched - 1] as number;
    }
    if (needle.charCodeAt(matched) === code) matched += 1;
    if (matched < needle.length) continue;
    yield i + 1 - needle.length;
    matched = 0;
  }
}

/** For each prefix the length of its longest proper part that is its beginning and its end. */
function findBorders(text: string): Uint32Array {
  const borders = new Uint32Array(text.length);
  let matched = 0;
  for (let i = 1; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    while (matched > 0 && text.charCodeAt(matched) !== code) {
      matched = borders[matched - 1] as number;
    }
    if (text.charCodeAt(matched) === code) matched += 1;
    borders[i] = matched;
  }
  return borders;
}
