/** A longer name is not compared, nor more candidates: comparing takes the product of the lengths. */
const LONGEST = 64;
const MOST_CANDIDATES = 2000;

/**
 * The candidate that is most similar to `name`, at most `tolerance` edits away; undefined if there is
 * none, or if the name is very long. Upper and lower case letters are equal.
 *
 * @example
 * findSimilarName('path_regx', ['path_regex', 'age']) // 'path_regex'
 */
export function findSimilarName(
  name: string,
  candidates: Iterable<string>,
  tolerance = toleranceFor(name),
): string | undefined {
  if (name.length > LONGEST) return undefined;
  let best: string | undefined;
  let least = tolerance + 1;
  let compared = 0;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) >= least) continue;
    compared += 1;
    if (compared > MOST_CANDIDATES) break;
    const [a, b] = [name.toLowerCase(), candidate.toLowerCase()];
    // of those that are one edit away, the first one is as good as the others
    if (least === 1 && a !== b) continue;
    const distance = editDistance(a, b, least - 1);
    if (distance < least && candidate !== name) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

/** A name of one letter allows no edit: any other letter would match. */
function toleranceFor({ length }: string): number {
  return length < 3 ? length - 1 : Math.min(3, Math.ceil(length / 3));
}

/**
 * The number of insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`.
 *
 * @param most where there are more, the result is some number above it
 */
export function editDistance(a: string, b: string, most = Infinity): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  let leastBefore = 0;
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let distance = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + cost,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        distance = Math.min(distance, (beforeLast[j - 2] as number) + 1);
      }
      row.push(distance);
      least = Math.min(least, distance);
    }
    // a swap reaches back over one row
    if (least > most && leastBefore >= most) return least;
    leastBefore = least;
    beforeLast = last;
    last = row;
  }
  return last[b.length] as number;
}
