/** Two changed copies of a list beside the one that they came from. */

import { diff3Merge, diffComm } from 'node-diff3';

/** A stretch that is settled, or one that both copies changed in different ways. */
export type Region<Item> =
  | { readonly kind: 'settled'; readonly items: readonly Item[] }
  | {
      readonly kind: 'both-changed';
      readonly base: readonly Item[];
      readonly ours: readonly Item[];
      readonly theirs: readonly Item[];
    };

/** The regions in order. Items with the same key are the same. */
export function compareThreeWay<Item>(
  base: readonly Item[],
  ours: readonly Item[],
  theirs: readonly Item[],
  keyOf: (item: Item) => string,
): readonly Region<Item>[] {
  const numbers = new Numbers(keyOf);
  const [o, a, b] = [numbers.of(base), numbers.of(ours), numbers.of(theirs)];
  const regions = diff3Merge(a, o, b, { excludeFalseConflicts: true }) as readonly Diff3Region[];
  return regions.map(({ ok, conflict }) => {
    if (ok !== undefined) return { kind: 'settled', items: numbers.items(ok) };
    const { o: before = [], a: mine = [], b: other = [] } = conflict ?? {};
    return {
      kind: 'both-changed',
      base: numbers.items(before),
      ours: numbers.items(mine),
      theirs: numbers.items(other),
    };
  });
}

/** What two lists have in common, and what only one of them has, in order. */
export function compareTwoWay(
  ours: readonly string[],
  theirs: readonly string[],
): readonly {
  readonly common?: string[];
  readonly buffer1?: string[];
  readonly buffer2?: string[];
}[] {
  const numbers = new Numbers((line: string) => line);
  const regions = diffComm(numbers.of(ours), numbers.of(theirs)) as readonly Diff2Region[];
  return regions.map((region) =>
    Object.fromEntries(
      Object.entries(region).map(([name, part]) => [name, numbers.items(part as number[])]),
    ),
  );
}

interface Diff3Region {
  readonly ok?: readonly number[];
  readonly conflict?: Readonly<Partial<Record<'o' | 'a' | 'b', readonly number[]>>>;
}

type Diff2Region = Readonly<Partial<Record<'common' | 'buffer1' | 'buffer2', readonly number[]>>>;

/** Numbers in place of items: the library compares strings and numbers only. */
class Numbers<Item> {
  readonly #keyOf: (item: Item) => string;
  readonly #known = new Map<string, number>();
  readonly #items: Item[] = [];

  constructor(keyOf: (item: Item) => string) {
    this.#keyOf = keyOf;
  }

  of(items: readonly Item[]): number[] {
    return items.map((item) => {
      const key = this.#keyOf(item);
      const known = this.#known.get(key);
      if (known !== undefined) return known;
      const number = this.#items.push(item) - 1;
      this.#known.set(key, number);
      return number;
    });
  }

  items(numbers: readonly number[]): Item[] {
    return numbers.flatMap((number) => this.#items[number] ?? []);
  }
}
