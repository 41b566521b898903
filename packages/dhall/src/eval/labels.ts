/**
 * The order of field and alternative names in normal forms: by Unicode code point, as in the binary
 * encoding, where JavaScript's own order is by UTF-16 unit.
 */
export function compareLabels(a: string, b: string): number {
  if (a === b) return 0;
  if (!surrogate.test(a) && !surrogate.test(b)) return a < b ? -1 : 1;
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i += 1) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return rank(x) - rank(y);
  }
  return a.length - b.length;
}

const surrogate = /[\uD800-\uDFFF]/;

/** Surrogates stand for code points above all other units. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

export function sortedLabels(labels: Iterable<string>): string[] {
  return [...labels].toSorted(compareLabels);
}
