/** More than any manifest has; the parser's memory grows with the square of it. */
const MAX_OPEN = 5000;

/** Whether so many brackets are open that the parser would need gigabytes; those in strings count, too. */
export function isNestedTooDeeply(text: string): boolean {
  let depth = 0;
  for (const [mark] of text.matchAll(/[[\]{}]/g)) {
    depth = mark === '[' || mark === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > MAX_OPEN) return true;
  }
  return false;
}
