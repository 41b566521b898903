/** Encrypts the new documents of each part of a file, and writes the file. */

import { randomBytes } from 'node:crypto';

import { wrapDataKey } from '../keys/key-groups.ts';
import type { KeyContext, KeyGroup } from '../keys/provider.ts';
import { metadataRecord } from '../metadata/metadata.ts';
import type { Metadata } from '../metadata/metadata.ts';
import { sameSelectors } from '../metadata/selectors.ts';
import type { Selectors } from '../metadata/selectors.ts';
import { keepNewerVersions } from '../rules/keep-newer-versions.ts';
import type { EncryptionRule } from '../rules/rules.ts';
import type { StoreFile, UpdatedFields } from '../stores/store.ts';
import { pairLeaves } from '../tree/changes.ts';
import { sameScalar } from '../tree/tree.ts';
import type { Branch } from '../tree/tree.ts';
import { partsByDocument } from './assign-parts.ts';
import { encryptDocuments } from './document-cipher.ts';
import { createMetadata, toCryptOptions } from './encrypted-file.ts';
import type { OpenFile } from './encrypted-file.ts';
import type { OpenPart } from './encrypted-parts.ts';
import { collectCiphertext, sameDocuments } from './reuse-ciphertext.ts';
import { ValueCipher } from './value-cipher.ts';

/** A new data key for a part, wrapped. */
export interface PartKey {
  readonly cipher: ValueCipher;
  readonly groups: readonly KeyGroup[];
  readonly shamirThreshold: number;
}

/** A part with its new content encrypted. */
export interface RenewedPart {
  readonly isChanged: boolean;
  readonly metadata: Metadata;
}

/** A new data key for each part, for the keys of the rule. Throws Fault. */
export async function createPartKeys(
  parts: readonly OpenPart[],
  rule: EncryptionRule,
  context: KeyContext,
): Promise<ReadonlyMap<OpenPart, PartKey>> {
  const keys = parts.map(async (part) => {
    const { groups, shamirThreshold } = keepNewerVersions(rule, part.metadata.groups);
    const dataKey = randomBytes(32);
    try {
      const wrapped = await wrapDataKey(groups, shamirThreshold, dataKey, context);
      const cipher = new ValueCipher(dataKey);
      return [
        part,
        { cipher, groups: wrapped.groups, shamirThreshold: wrapped.threshold },
      ] as const;
    } finally {
      dataKey.fill(0);
    }
  });
  return new Map(await Promise.all(keys));
}

interface PartContent {
  readonly before: readonly Branch[];
  readonly after: readonly Branch[];
  readonly selectors: Selectors;
  /** In place of the part's own. */
  readonly key: PartKey | undefined;
}

/** Encrypts the documents of a part in place; what is unchanged keeps its ciphertext under the same key. */
export function renewPart(
  { metadata, cipher }: OpenPart,
  { before, after, selectors, key }: PartContent,
  { context }: { readonly context: KeyContext },
): RenewedPart {
  const isSame = sameSelectors(selectors, metadata.selectors) && sameDocuments(before, after);
  const used = key === undefined || isSame ? cipher : key.cipher;
  const take = used === cipher ? collectCiphertext(before) : () => undefined;
  const mac = encryptDocuments(
    after,
    (scalar, additional) => take(scalar, additional) ?? used.encrypt(scalar, additional),
    toCryptOptions(selectors),
  );
  if (isSame) return { isChanged: false, metadata };
  const { groups, shamirThreshold } = key ?? metadata;
  const renewed = createMetadata(used, mac, context.now(), { groups, shamirThreshold, selectors });
  if (key !== undefined) return { isChanged: true, metadata: renewed };
  const { version, unsupported } = metadata;
  return { isChanged: true, metadata: { ...renewed, version, unsupported } };
}

/**
 * The old text with only the changed values replaced. Undefined when keys, lists, comments or documents
 * were added, removed or moved: then the layout of the new text is used.
 */
export function replaceValues(
  { file: old, parts }: OpenFile,
  file: StoreFile,
  assigned: readonly (OpenPart | undefined)[],
  renewed: readonly RenewedPart[],
): string | undefined {
  const byDocument = partsByDocument(parts);
  if (assigned.some((part, index) => part !== byDocument.get(index))) return undefined;
  const pairs = pairLeaves(old.documents, file.documents);
  if (pairs === undefined) return undefined;
  for (const [before, after] of pairs) {
    if (sameScalar(before.scalar, after.scalar) && !before.cipherText === !after.cipherText)
      continue;
    before.scalar = after.scalar;
    before.cipherText = after.cipherText;
    before.rewrite = true;
  }
  const fields = parts.map((part, index) => [part, updatedFields(renewed[index])] as const);
  const [first] = fields;
  if (old.updateDocuments === undefined) {
    return first?.[1] === undefined ? undefined : old.renderUpdated(first[1]);
  }
  const byPart = new Map(fields);
  return old.updateDocuments(assigned.map((part) => part && byPart.get(part)));
}

function updatedFields(renewed: RenewedPart | undefined): UpdatedFields | undefined {
  if (renewed?.isChanged !== true) return undefined;
  return { lastmodified: renewed.metadata.lastModified, mac: renewed.metadata.mac };
}

/** The new text with the block of its part in each document. */
export function renderNew(
  file: StoreFile,
  parts: readonly OpenPart[],
  assigned: readonly (OpenPart | undefined)[],
  renewed: readonly RenewedPart[],
): string {
  const records = new Map(
    parts.map((part, index) => {
      const metadata = renewed[index]?.metadata ?? part.metadata;
      return [part, metadataRecord(metadata)] as const;
    }),
  );
  const blocks = assigned.map((part) => part && records.get(part));
  if (file.renderDocuments !== undefined) return file.renderDocuments(blocks);
  return file.renderEncrypted(blocks[0] ?? {});
}
