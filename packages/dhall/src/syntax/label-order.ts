import { isSurrogate } from './characters.ts';

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
  return isSurrogate(unit) ? unit + 0x10000 : unit;
}

/** Characters that JavaScript may order differently: surrogates, and those that surrogates precede. */
const beyond = /[\ud800-\uffff]/;

/** The labels in order, which they often are already. */
export function sortedLabels(labels: Iterable<string>): string[] {
  const list = [...labels];
  if (list.some((label) => beyond.test(label))) return list.toSorted(compareLabels);
  for (let i = 1; i < list.length; i += 1) {
    // Without a compare function, strings are compared by UTF-16 units.
    if ((list[i - 1] as string) > (list[i] as string)) return list.toSorted();
  }
  return list;
}
