import { readEncodings } from './read-encodings.ts';
import { visitWindows, WINDOW, WindowTable } from './window-table.ts';

/** A value of a variable, for memory only. */
export interface VariableValue {
  readonly variable: string;
  readonly bytes: Uint8Array;
}

/** Finds values of variables in what is about to be written or said. */
export interface ValueSearch {
  /**
   * The names of the variables of which a part of eight bytes or more is in one of these strings,
   * as it is or encoded, and is not public; sorted. In time linear in the strings.
   */
  readonly find: (texts: readonly string[]) => readonly string[];
}

/**
 * A search for these values. It is the second defence: what is evaluated from variables is opaque and
 * ends in encrypted fields only (docs/adr/0010), so a finding is a defect, or a coincidence.
 *
 * - A value of fewer than eight bytes is not searched for: such values are common words.
 * - A part that is in a public string, encoded or not, is not secret: host names and user names are in
 *   the chart's sources, too.
 * - A part of fewer than three different bytes, such as a line of hyphens, is ignored.
 *
 * @param publicTexts called only where a part is found
 * @example
 * const search = createValueSearch([{ variable: 'PASSWORD', bytes }], () => [source]);
 * search.find([manifest]); // ['PASSWORD']
 */
export function createValueSearch(
  values: readonly VariableValue[],
  publicTexts: () => Iterable<string>,
): ValueSearch {
  const strings = values.map(({ bytes }) => Buffer.from(bytes).toString('latin1'));
  const table = new WindowTable(strings);
  const ends: number[] = [];
  for (const { length } of strings) ends.push((ends.at(-1) ?? 0) + length);
  /** Whether a part that was found earlier is public. */
  const known = new Map<string, boolean>();
  return {
    find: (texts) => {
      const parts = findParts(texts, table);
      const unknown = [...parts.keys()].filter((part) => !known.has(part));
      if (unknown.length > 0) {
        const published = findPublic(unknown, publicTexts());
        for (const part of unknown) known.set(part, published.has(part));
      }
      const found = [...parts].filter(([part]) => known.get(part) === false);
      const owners = found.map(([, at]) => values[ends.findIndex((end) => at < end)]?.variable);
      return [...new Set(owners.filter((name) => name !== undefined))].toSorted();
    },
  };
}

/** The windows of the table that are in a string, with their positions in the table. */
function findParts(texts: readonly string[], table: WindowTable): ReadonlyMap<string, number> {
  const parts = new Map<string, number>();
  for (const form of texts.flatMap((text) => readEncodings(text))) {
    visitWindows(form, (hash, at) => {
      const place = table.find(hash, form, at);
      if (place !== undefined) parts.set(form.slice(at, at + WINDOW), place);
    });
  }
  return parts;
}

function findPublic(parts: readonly string[], texts: Iterable<string>): ReadonlySet<string> {
  const table = new WindowTable(parts);
  const found = new Set<string>();
  for (const text of texts) {
    for (const part of findParts([text], table).keys()) found.add(part);
    if (found.size === parts.length) break;
  }
  return found;
}
