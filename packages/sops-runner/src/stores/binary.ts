/** The binary store (sops stores/json BinaryStore): any bytes, as one value of a JSON file. */

import { sopsFault } from '../fault.ts';
import { utf8 } from '../tree/scalar.ts';
import type { MetadataRecord } from '../metadata/metadata.ts';
import type { Leaf } from '../tree/tree.ts';
import { jsonIndent, parseJson } from './json.ts';
import type { Form, Store, StoreFile, StoreSettings } from './store.ts';

export const binaryStore: Store = { format: 'binary', parse };

function parse(input: string | Uint8Array, form: Form, settings: StoreSettings = {}): StoreFile {
  return form === 'plain' ? plainFile(input, jsonIndent(settings)) : encryptedFile(input, settings);
}

function plainFile(input: string | Uint8Array, indent: string): StoreFile {
  const text = typeof input === 'string' ? input : (utf8(input) ?? Uint8Array.from(input));
  const leaf: Leaf = {
    kind: 'leaf',
    scalar: { type: 'str', text },
    cipherText: undefined,
    slot: 0,
  };
  return {
    documents: [{ kind: 'branch', items: [{ kind: 'entry', key: 'data', value: leaf }] }],
    metadata: undefined,
    blocks: [{ record: undefined, line: 1, oddities: [] }],
    singleValue: true,
    lineOf: () => 1,
    renderEncrypted: (metadata: MetadataRecord) =>
      `${JSON.stringify({ data: leaf.cipherText ?? '', sops: metadata }, null, indent)}\n`,
    renderUpdated: () => undefined,
    renderPlain: () => leaf.scalar.text,
  };
}

function encryptedFile(input: string | Uint8Array, settings: StoreSettings): StoreFile {
  const file = parseJson(input, 'encrypted', settings);
  return {
    documents: file.documents,
    metadata: file.metadata,
    blocks: file.blocks,
    singleValue: true,
    lineOf: (slot) => file.lineOf(slot),
    renderEncrypted: (metadata) => file.renderEncrypted(metadata),
    renderUpdated: (fields) => file.renderUpdated(fields),
    renderPlain: () => dataOf(file),
  };
}

function dataOf(file: StoreFile): string | Uint8Array {
  for (const item of file.documents[0]?.items ?? []) {
    if (item.kind === 'entry' && item.key === 'data' && item.value.kind === 'leaf') {
      return item.value.scalar.text;
    }
  }
  throw sopsFault({
    code: 'malformed-file',
    message: 'the encrypted binary file has no string under the key data',
    hint: 'Give its type if it is not a binary file.',
  });
}
