/** Writes newer versions of keys into the text of a `.sops.yaml`: nothing else in it changes. */

import { isAlias, isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Document, Pair, YAMLMap } from 'yaml';

import { sopsFault } from '../fault.ts';
import type { SopsFault } from '../fault.ts';
import { keyBase, keyVersion } from '../keys/key-versions.ts';
import type { Provider } from '../keys/provider.ts';
import { providers } from '../keys/registry.ts';
import { applyEdits } from '../stores/store.ts';
import type { Edit } from '../stores/store.ts';
import type { PinnedVersion } from './pinned-versions.ts';

/**
 * The configuration with the newest versions in the place of pinned ones: in the names of keys and,
 * in items of `key_groups`, in the field for the version. Comments, order and layout stay.
 * Throws Fault `pin-not-found` when the text names one of them in another way.
 *
 * @example
 * await writeFile(config.path, movePinnedVersions(await readFile(config.path, 'utf8'), pins));
 */
export function movePinnedVersions(text: string, pins: readonly PinnedVersion[]): string {
  const document = parseDocument(text, { schema: 'core', merge: true });
  const found = new Set<PinnedVersion>();
  const edits = new Map<number, Edit>();
  for (const mention of findMentions(document)) {
    const [start, end] = mention.range;
    let source = text.slice(start, end);
    for (const pin of pins) {
      const moved = moveMention(source, mention, pin);
      if (moved !== source) found.add(pin);
      source = moved;
    }
    edits.set(start, { start, end, text: source });
  }
  const lost = pins.find((pin) => !found.has(pin));
  if (lost !== undefined) throw notFound(lost);
  return applyEdits(text, [...edits.values()]);
}

/** A scalar of the configuration that names keys of a provider, or the version of one. */
interface Mention {
  readonly provider: Provider<string>;
  /** Where the text has it, quotes included. */
  readonly range: readonly [start: number, end: number];
  /** The key whose version the scalar is; undefined for a scalar with names of keys. */
  readonly versionOf: { readonly key: string; readonly version: string } | undefined;
}

/** Searches the whole file for fields of rules and groups: anchors may be outside of the rules. */
function findMentions(document: Document): Mention[] {
  const mentions: Mention[] = [];
  visit(document, {
    Pair: (_key, pair) => {
      for (const provider of providers) {
        if (provider.versions === undefined) continue;
        if (isNamed(pair, provider.ruleField)) {
          for (const range of scalarRanges(pair.value, document)) {
            mentions.push({ provider, range, versionOf: undefined });
          }
        }
        if (isNamed(pair, provider.groupField)) {
          for (const map of mapsOf(pair.value, document)) {
            mentions.push(...groupItemMentions(provider, map, document));
          }
        }
      }
    },
  });
  return mentions;
}

function isNamed(pair: Pair, name: string): boolean {
  return isScalar(pair.key) && pair.key.value === name;
}

/** An item of `key_groups` with fields, such as `{vaultUrl, key, version}`. */
function groupItemMentions(
  provider: Provider<string>,
  item: YAMLMap,
  document: Document,
): Mention[] {
  const [range] = scalarRanges(item.get(provider.versions?.groupField, true), document);
  if (range === undefined) return [];
  return provider.fromGroupItem(item.toJS(document)).flatMap((key) => {
    const version = keyVersion(key);
    if (version === undefined) return [];
    return [{ provider, range, versionOf: { key: keyBase(key), version } }];
  });
}

/** A node, or the items of a list, with aliases replaced by what they mean. */
function itemsOf(node: unknown, document: Document): unknown[] {
  const resolve = (item: unknown): unknown => (isAlias(item) ? item.resolve(document) : item);
  const value = resolve(node);
  return isSeq(value) ? value.items.map(resolve) : [value];
}

function scalarRanges(node: unknown, document: Document): Mention['range'][] {
  return itemsOf(node, document).flatMap((item) =>
    isScalar(item) && item.range ? [[item.range[0], item.range[1]] as const] : [],
  );
}

function mapsOf(node: unknown, document: Document): YAMLMap[] {
  return itemsOf(node, document).filter((item) => isMap(item));
}

/** The text of a scalar with one pin moved; unchanged where it names something else. */
function moveMention(source: string, mention: Mention, pin: PinnedVersion): string {
  const { provider, versionOf } = mention;
  const { versions } = provider;
  if (provider.id !== pin.provider || versions === undefined) return source;
  if (versionOf !== undefined) {
    const isPinned = versionOf.key === pin.key && versionOf.version === pin.from;
    return isPinned ? source.replace(pin.from, pin.to) : source;
  }
  const [from, to] = [pin.from, pin.to].map((version) => versions.withVersion(pin.key, version));
  return replaceName(source, from ?? '', to ?? '');
}

/** A longer name that begins with the same characters is another one. */
function replaceName(source: string, name: string, by: string): string {
  return source.replaceAll(name, (match, offset: number) =>
    /^[\w-]/.test(source.slice(offset + name.length)) ? match : by,
  );
}

function notFound({ key, from, to }: PinnedVersion): SopsFault {
  return sopsFault({
    code: 'pin-not-found',
    message: `the version ${from} of ${key} could not be found in the configuration`,
    hint: `Write the version ${to} there, or no version: then the newest one is used.`,
  });
}
