/** One of the three files of a merge, decrypted. */

import { decryptPart, readEncrypted, readPlain } from '../crypt/encrypted-file.ts';
import type { DecryptOptions, OpenFile } from '../crypt/encrypted-file.ts';
import type { OpenPart } from '../crypt/encrypted-parts.ts';
import { ValueCipher } from '../crypt/value-cipher.ts';
import { sopsFault } from '../fault.ts';
import type { SopsFault } from '../fault.ts';
import { unwrapDataKey } from '../keys/key-groups.ts';
import { isSameKey } from '../keys/key-versions.ts';
import type { Metadata } from '../metadata/metadata.ts';
import { refuseUnknownMetadata } from '../stores/find-metadata-problems.ts';
import type { StoreFile } from '../stores/store.ts';
import type { Branch } from '../tree/tree.ts';
import { isEncrypted } from '../verify/encrypted-content.ts';

export interface MergeSide {
  readonly file: StoreFile;
  readonly documents: readonly Branch[];
  /** The plaintext in the layout of the side. */
  readonly plaintext: string | Uint8Array;
  /** Undefined for a side that is not encrypted. */
  readonly key: { readonly metadata: Metadata; readonly dataKey: Uint8Array } | undefined;
  /** The same file, read and decrypted once more; undefined for a side that is not encrypted. */
  readonly reopen: () => OpenFile | undefined;
}

/** Opens files with as few calls of key services as possible: sides usually have the same data key. */
export class SideReader {
  readonly #options: DecryptOptions;
  readonly #known: { readonly metadata: Metadata; readonly dataKey: Uint8Array }[] = [];

  constructor(options: DecryptOptions) {
    this.#options = options;
  }

  /** Throws Fault for a file that cannot be read or decrypted, or that has several sops blocks. */
  async open(content: Uint8Array): Promise<MergeSide> {
    const options = this.#options;
    if (!isEncrypted(content, { format: options.format ?? 'binary' }))
      return openPlain(content, options);
    const { metadata } = readEncrypted(content, options);
    const dataKey = this.#find(metadata) ?? (await this.#unwrap(metadata));
    const reopen = (): OpenFile => openWith(content, dataKey, options);
    const { file } = reopen();
    const { documents } = file;
    const plaintext = file.renderPlain();
    return { file, documents, plaintext, key: { metadata, dataKey }, reopen };
  }

  /** Forgets the data keys. */
  dispose(): void {
    for (const { dataKey } of this.#known) dataKey.fill(0);
  }

  async #unwrap(metadata: Metadata): Promise<Uint8Array> {
    const { context, decryptionOrder } = this.#options;
    const { groups, shamirThreshold } = metadata;
    const dataKey = await unwrapDataKey(groups, shamirThreshold, context, decryptionOrder);
    this.#known.push({ metadata, dataKey });
    return dataKey;
  }

  /** The data key of a file in which a recipient has the same wrapped one. */
  #find({ groups }: Metadata): Uint8Array | undefined {
    if (groups.length > 1) return undefined;
    return this.#known.find(
      ({ metadata }) =>
        metadata.groups.length === 1 &&
        groups[0]?.some((key) =>
          metadata.groups[0]?.some(
            (other) => isSameKey(key, other) && key.encryptedKey === other.encryptedKey,
          ),
        ),
    )?.dataKey;
  }
}

function openPlain(content: Uint8Array, options: DecryptOptions): MergeSide {
  const file = readPlain(content, options);
  const { documents } = file;
  return {
    file,
    documents,
    plaintext: file.renderPlain(),
    key: undefined,
    reopen: () => undefined,
  };
}

function openWith(content: Uint8Array, dataKey: Uint8Array, options: DecryptOptions): OpenFile {
  const { file, parts } = readEncrypted(content, options);
  refuseUnknownMetadata(file);
  const [only, ...others] = parts;
  if (others.length > 0 || only.documents.length !== file.documents.length) throw severalBlocks();
  const part: OpenPart = { ...only, dataKey, cipher: new ValueCipher(dataKey) };
  decryptPart(file, part, options);
  const { metadata, cipher } = part;
  return { file, parts: [part], metadata, cipher, dataKey, dispose: () => undefined };
}

function severalBlocks(): SopsFault {
  return sopsFault({
    code: 'unsupported-content',
    message: 'documents with different sops blocks, or without one, cannot be merged',
    hint: 'Split the file, or merge it by hand with sops-runner edit.',
  });
}
