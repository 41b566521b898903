/** `edit --show-master-keys`: the sops block stands below the plaintext in the editor and may be changed. */

import { fileFormat, readEncrypted, readPlain } from '../crypt/encrypted-file.ts';
import type { DecryptOptions, OpenFile } from '../crypt/encrypted-file.ts';
import { keysDiffer } from '../keys/group-diff.ts';
import { wrapDataKey } from '../keys/key-groups.ts';
import { metadataRecord, parseMetadata } from '../metadata/metadata.ts';
import type { Metadata } from '../metadata/metadata.ts';
import { onto } from '../crypt/reencrypt.ts';
import { storeFor } from '../stores/index.ts';

/** The plaintext with the file's sops block as it is. */
export function withMasterKeys(open: OpenFile, options: DecryptOptions): string {
  const plain = readPlain(open.file.renderPlain(), options);
  return plain.renderEncrypted(metadataRecord(open.metadata));
}

/**
 * The edited content encrypted onto the old file, its data key wrapped for the keys that the edited
 * block names. Undefined when nothing changed. Throws Fault for a block that is none.
 */
export async function sealWithMasterKeys(
  edited: Uint8Array,
  open: OpenFile,
  old: Uint8Array,
  options: DecryptOptions,
): Promise<string | undefined> {
  const shown = storeFor(fileFormat(options)).parse(edited, 'encrypted');
  const wanted = parseMetadata(shown.metadata ?? {});
  const result = onto(readPlain(shown.renderPlain(), options), open, old, options);
  const sameThreshold = wanted.shamirThreshold === open.metadata.shamirThreshold;
  if (sameThreshold && !keysDiffer(open.metadata.groups, wanted.groups)) {
    return result.changed ? result.text : undefined;
  }
  return rewrapped(result.text, wanted, open, options);
}

async function rewrapped(
  text: string,
  wanted: Metadata,
  open: OpenFile,
  options: DecryptOptions,
): Promise<string> {
  const { groups, threshold } = await wrapDataKey(
    wanted.groups,
    wanted.shamirThreshold,
    open.dataKey,
    options.context,
  );
  const { file, metadata } = readEncrypted(text, options);
  return file.renderEncrypted(metadataRecord({ ...metadata, groups, shamirThreshold: threshold }));
}
