/**
 * Which documents of a file were encrypted together. sops writes the same block into all documents of a
 * file. Files that were joined, as by `kustomize build`, have several, and Flux decrypts each document by
 * its own.
 */

import type { MetadataRecord, MetadataValue } from '../metadata/metadata.ts';
import { isCipherText } from '../tree/cipher-text.ts';
import { walkTree } from '../tree/tree.ts';
import type { Branch } from '../tree/tree.ts';
import type { StoreFile } from './store.ts';

/** Documents with the same sops block: they have one data key and one MAC. */
export interface BlockGroup {
  /** Counted from 0, in the order of the file. */
  readonly documents: readonly number[];
  readonly block: MetadataRecord;
  /** The line of the first block, from 1. */
  readonly line: number;
}

/**
 * The groups in the order of their first documents; none for a file that is not encrypted. A document
 * without a block is in none, unless it has encrypted values: as in sops, those belong to the first block.
 */
export function groupByBlock({ blocks, documents }: StoreFile): readonly BlockGroup[] {
  const groups = new Map<string, { documents: number[]; block: MetadataRecord; line: number }>();
  const strays: number[] = [];
  for (const [index, { record, line }] of blocks.entries()) {
    if (record === undefined || !isBlock(record, groups.size === 0)) {
      if (hasCipherText(documents[index])) strays.push(index);
      continue;
    }
    const shape = canonicalText(record);
    const group = groups.get(shape);
    if (group === undefined) groups.set(shape, { documents: [index], block: record, line });
    else group.documents.push(index);
  }
  const found = [...groups.values()];
  const [first] = found;
  if (first === undefined || strays.length === 0) return found;
  const all = [...first.documents, ...strays].toSorted((a, b) => a - b);
  return [{ ...first, documents: all }, ...found.slice(1)];
}

/** Flux, too, takes a document without a MAC for one that is not encrypted. */
function isBlock(record: MetadataRecord, isFirst: boolean): boolean {
  return isFirst || (record['mac'] ?? '') !== '';
}

/** Whether a value or comment of a document has the form of an encrypted one. */
export function hasCipherText(document: Branch | undefined): boolean {
  let found = false;
  const see = (text: unknown): void => {
    found ||= typeof text === 'string' && isCipherText(text);
  };
  if (document === undefined) return false;
  walkTree(document, { leaf: ({ scalar }) => see(scalar.text), comment: ({ text }) => see(text) });
  return found;
}

/** The same for blocks that differ in the order of fields or keys only. */
export function canonicalText(value: MetadataValue): string {
  if (Array.isArray(value)) {
    return `[${value
      .map((item: MetadataValue) => canonicalText(item))
      .toSorted()
      .join()}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, part]) => {
    return `${JSON.stringify(name)}:${canonicalText(part)}`;
  });
  return `{${fields.toSorted().join()}}`;
}
