import { fieldOf, isJson, type Json } from './json.ts';
import { matchesSelector } from './labels.ts';

/**
 * Items by their labels, so that a selector is compared with the few items that have one of its labels.
 *
 * @example
 * new LabelIndex(pods, (pod) => pod.metadata['labels']).select({ matchLabels: { app: 'web' } })
 */
export class LabelIndex<Item> {
  private readonly all: readonly Item[];
  private readonly labelsOf: (item: Item) => unknown;
  private readonly byLabel = new Map<string, Item[]>();

  constructor(items: readonly Item[], labelsOf: (item: Item) => unknown) {
    this.all = items;
    this.labelsOf = labelsOf;
    for (const item of items) {
      const labels = labelsOf(item);
      if (!isJson(labels)) continue;
      for (const [key, value] of Object.entries(labels)) {
        const place = placeOf(key, value);
        const found = this.byLabel.get(place);
        if (found === undefined) this.byLabel.set(place, [item]);
        else found.push(item);
      }
    }
  }

  /** The items that a selector with `matchLabels` and `matchExpressions` matches, in their order. */
  select(selector: unknown): readonly Item[] {
    return this.candidates(selector).filter((item) =>
      matchesSelector(selector, this.labelsOf(item)),
    );
  }

  /** The items with the label of the selector that the fewest have. */
  private candidates(selector: unknown): readonly Item[] {
    const wanted = fieldOf(selector, 'matchLabels');
    let fewest = this.all;
    for (const [key, value] of Object.entries(isJson(wanted) ? wanted : {})) {
      const found = this.byLabel.get(placeOf(key, value)) ?? [];
      if (found.length < fewest.length) fewest = found;
    }
    return fewest;
  }
}

/**
 * Selectors by their labels, for the question which of them select an item. Only `matchLabels` are looked at.
 *
 * @example
 * new SelectorIndex(services, (service) => selectorOf(service)).selecting({ app: 'web', tier: 'front' })
 */
export class SelectorIndex<Item> {
  private readonly byLabel = new Map<string, [item: Item, labels: Json][]>();

  constructor(items: readonly Item[], labelsOf: (item: Item) => Json | undefined) {
    const selectors = items.flatMap((item): [Item, Json][] => {
      const labels = labelsOf(item);
      return labels === undefined ? [] : [[item, labels]];
    });
    const uses = new Map<string, number>();
    for (const [, labels] of selectors) {
      for (const place of placesIn(labels)) uses.set(place, (uses.get(place) ?? 0) + 1);
    }
    for (const selector of selectors) {
      // under the label that the fewest selectors have
      const [place] = placesIn(selector[1]).toSorted(
        (a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0),
      );
      if (place === undefined) continue;
      const found = this.byLabel.get(place);
      if (found === undefined) this.byLabel.set(place, [selector]);
      else found.push(selector);
    }
  }

  /** The items whose selector is not empty and matches the labels. */
  selecting(labels: unknown): readonly Item[] {
    if (!isJson(labels)) return [];
    return placesIn(labels).flatMap((place) =>
      (this.byLabel.get(place) ?? []).flatMap(([item, wanted]) =>
        matchesSelector({ matchLabels: wanted }, labels) ? [item] : [],
      ),
    );
  }
}

function placesIn(labels: Json): readonly string[] {
  return Object.entries(labels).map(([key, value]) => placeOf(key, value));
}

function placeOf(key: string, value: unknown): string {
  return `${key}=${String(value)}`;
}
