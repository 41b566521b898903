/** The parts of a file that were encrypted by themselves: the documents with one sops block. */

import { isFault } from '@dhallmark/fault';

import { unwrapDataKey } from '../keys/key-groups.ts';
import type { KeyContext } from '../keys/provider.ts';
import { metadataRecord, parseMetadata } from '../metadata/metadata.ts';
import type { Metadata, MetadataRecord } from '../metadata/metadata.ts';
import { groupByBlock } from '../stores/block-groups.ts';
import type { BlockGroup } from '../stores/block-groups.ts';
import type { StoreFile } from '../stores/store.ts';
import type { Branch } from '../tree/tree.ts';
import { ValueCipher } from './value-cipher.ts';

/** Documents with the same sops block, and what it says. */
export interface EncryptedPart extends BlockGroup {
  readonly metadata: Metadata;
}

/** A part whose documents are decrypted. */
export interface OpenPart extends EncryptedPart {
  readonly cipher: ValueCipher;
  readonly dataKey: Uint8Array;
}

/** The parts of a file; none where it is not encrypted. Throws Fault for a block that cannot be read. */
export function readParts(file: StoreFile): readonly EncryptedPart[] {
  const groups = groupByBlock(file);
  return groups.map((group) => ({
    ...group,
    metadata: ofPart(groups, group, () => parseMetadata(group.block)),
  }));
}

/** The documents of a part. */
export function documentsOf(
  { documents }: StoreFile,
  part: Pick<BlockGroup, 'documents'>,
): readonly Branch[] {
  return part.documents.flatMap((index) => documents[index] ?? []);
}

/** Unwraps the data key of each part. Throws Fault, and then keeps none. */
export async function unwrapParts(
  parts: readonly EncryptedPart[],
  {
    context,
    decryptionOrder,
  }: {
    readonly context: KeyContext;
    readonly decryptionOrder?: readonly string[] | undefined;
  },
): Promise<readonly OpenPart[]> {
  const keys = await Promise.allSettled(
    parts.map(async ({ metadata: { groups, shamirThreshold } }) =>
      unwrapDataKey(groups, shamirThreshold, context, decryptionOrder),
    ),
  );
  try {
    return parts.map((part, index) => {
      const key = keys[index];
      return ofPart(parts, part, () => {
        if (key?.status !== 'fulfilled') throw key?.reason;
        return { ...part, dataKey: key.value, cipher: new ValueCipher(key.value) };
      });
    });
  } catch (error) {
    for (const key of keys) if (key.status === 'fulfilled') key.value.fill(0);
    throw error;
  }
}

/** Runs for a part of a file. Where there are several, a Fault says whose it is. */
export function ofPart<Result>(
  parts: readonly BlockGroup[],
  { documents, line }: BlockGroup,
  run: () => Result,
): Result {
  try {
    return run();
  } catch (error) {
    if (!isFault(error) || parts.length === 1) throw error;
    const numbers = documents.map((index) => index + 1).join(', ');
    const title = documents.length === 1 ? 'document' : 'documents';
    const { location } = error;
    throw error.with({
      message: `${title} ${numbers}: ${error.message}`,
      location: { ...location, line: location.line ?? line },
    });
  }
}

/** The file with the block of each part; other documents stay without one. */
export function renderParts(
  file: StoreFile,
  parts: readonly Pick<EncryptedPart, 'documents' | 'metadata'>[],
): string {
  const [first] = parts;
  const records = new Map<number, MetadataRecord>();
  for (const { documents, metadata } of parts) {
    const record = metadataRecord(metadata);
    for (const index of documents) records.set(index, record);
  }
  if (file.renderDocuments === undefined || first?.documents.length === file.documents.length) {
    return file.renderEncrypted(records.get(0) ?? {});
  }
  return file.renderDocuments(file.documents.map((_document, index) => records.get(index)));
}
