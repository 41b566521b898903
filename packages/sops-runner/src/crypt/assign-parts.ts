/** Which part of an old file encrypts each document of its new content. */

import { makeSelector } from '../metadata/selectors.ts';
import type { StoreFile } from '../stores/store.ts';
import { sameTree, walkTree } from '../tree/tree.ts';
import type { Branch, TreeNode } from '../tree/tree.ts';
import type { OpenFile } from './encrypted-file.ts';
import type { OpenPart } from './encrypted-parts.ts';

/**
 * The part for each new document; undefined for one that stays in plaintext. A document keeps the part
 * of the one that it replaces, wherever it is moved. An added one gets that of the document before it.
 * One in plaintext is encrypted, too, once it has a value that the part before it would encrypt.
 */
export function assignParts(
  { file: old, parts }: OpenFile,
  file: StoreFile,
): readonly (OpenPart | undefined)[] {
  const [first] = parts;
  if (first.documents.length === old.documents.length) return file.documents.map(() => first);
  const byDocument = partsByDocument(parts);
  const matched = matchDocuments(old.documents, file.documents);
  let nearest = first;
  return file.documents.map((document, index) => {
    const at = matched[index];
    const before = at === undefined ? undefined : old.documents[at];
    const part = at === undefined ? undefined : byDocument.get(at);
    if (part !== undefined) nearest = part;
    if (part !== undefined || before === undefined) return nearest;
    return sameTree(before, document) || !selectsValue(nearest, document) ? undefined : nearest;
  });
}

/** The part of each document of the old file. */
export function partsByDocument(parts: readonly OpenPart[]): ReadonlyMap<number, OpenPart> {
  return new Map(parts.flatMap((part) => part.documents.map((index) => [index, part] as const)));
}

function selectsValue({ metadata }: OpenPart, document: Branch): boolean {
  const { encrypts } = makeSelector(metadata.selectors);
  let isSelected = false;
  walkTree(document, {
    leaf: ({ scalar }, path, comments) => {
      isSelected ||= scalar.text.length > 0 && encrypts(path, comments, false);
    },
    comment: () => undefined,
  });
  return isSelected;
}

/** For each new document the index of the old one: the same one, that of the same object, or in its place. */
function matchDocuments(
  before: readonly Branch[],
  after: readonly Branch[],
): readonly (number | undefined)[] {
  const free = new Set(before.keys());
  const matched: (number | undefined)[] = after.map(() => undefined);
  const match = (find: (document: Branch, index: number) => number | undefined): void => {
    for (const [index, document] of after.entries()) {
      if (matched[index] !== undefined) continue;
      const found = find(document, index);
      if (found === undefined || !free.delete(found)) continue;
      matched[index] = found;
    }
  };
  const inPlace = (index: number): number | undefined => (free.has(index) ? index : undefined);
  match((document, index) => (isSame(before[index], document) ? inPlace(index) : undefined));
  const named = Map.groupBy(free, (index) => nameOf(before[index]));
  match((document) => named.get(nameOf(document) ?? '')?.shift());
  const unnamed = named.get(undefined) ?? [];
  match((document) => unnamed.find((old) => free.has(old) && isSame(before[old], document)));
  if (before.length === after.length) match((_document, index) => inPlace(index));
  return matched;
}

function isSame(a: Branch | undefined, b: Branch | undefined): boolean {
  return a !== undefined && b !== undefined && sameTree(a, b);
}

/** The kind, namespace and name of a Kubernetes object; undefined for anything else. */
function nameOf(document: Branch | undefined): string | undefined {
  if (document === undefined) return undefined;
  const metadata = valueOf(document, 'metadata');
  if (metadata?.kind !== 'branch') return undefined;
  const [kind, name] = [textOf(document, 'kind'), textOf(metadata, 'name')];
  if (kind === undefined || name === undefined) return undefined;
  return JSON.stringify([kind, textOf(metadata, 'namespace') ?? '', name]);
}

function textOf(branch: Branch, key: string): string | undefined {
  const value = valueOf(branch, key);
  return value?.kind === 'leaf' ? String(value.scalar.text) : undefined;
}

function valueOf({ items }: Branch, key: string): TreeNode | undefined {
  for (const item of items) if (item.kind === 'entry' && item.key === key) return item.value;
  return undefined;
}
