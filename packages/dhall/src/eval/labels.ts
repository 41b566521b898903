/**
 * The order of field and alternative names in normal forms: by Unicode code point, as in the binary
 * encoding, where JavaScript's own order is by UTF-16 unit.
 */
export function compareLabels(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i += 1) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return rank(x) - rank(y);
  }
  return a.length - b.length;
}

/** Surrogates stand for code points above all other units. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

/** The labels in order, which they often are already. */
export function sortedLabels(labels: Iterable<string>): string[] {
  const list = [...labels];
  for (let i = 1; i < list.length; i += 1) {
    if (compareLabels(list[i - 1] as string, list[i] as string) > 0) {
      return list.toSorted(compareLabels);
    }
  }
  return list;
}
