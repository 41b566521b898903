/** `edit --show-master-keys`: the editor shows the sops block below the plaintext, and it may be changed. */

import { fileFormat, readEncrypted, readPlain } from '../crypt/encrypted-file.ts';
import type { DecryptOptions, OpenFile } from '../crypt/encrypted-file.ts';
import { reencryptOpenFile } from '../crypt/reencrypt.ts';
import { sopsFault } from '../fault.ts';
import type { SopsFault } from '../fault.ts';
import { keysDiffer } from '../keys/group-diff.ts';
import { wrapDataKey } from '../keys/key-groups.ts';
import { metadataRecord, parseMetadata } from '../metadata/metadata.ts';
import type { Metadata } from '../metadata/metadata.ts';
import { refuseUnknownMetadata } from '../stores/find-metadata-problems.ts';
import { storeFor } from '../stores/index.ts';

/** The plaintext with the sops block of the file. Throws Fault for a file with several blocks. */
export function renderWithMasterKeys(open: OpenFile, options: DecryptOptions): string {
  if (open.parts.length > 1) throw severalBlocks();
  const plain = readPlain(open.file.renderPlain(), options);
  return plain.renderEncrypted(metadataRecord(open.metadata));
}

/**
 * The edited content encrypted, with the ciphertext of unchanged values from the old file, and its
 * data key wrapped for the keys of the edited block. Undefined when nothing changed. Throws Fault for
 * a malformed block.
 */
export async function encryptWithMasterKeys(
  edited: Uint8Array,
  open: OpenFile,
  old: Uint8Array,
  options: DecryptOptions,
): Promise<string | undefined> {
  const shown = storeFor(fileFormat(options)).parse(edited, 'encrypted');
  refuseUnknownMetadata(shown);
  const wanted = parseMetadata(shown.metadata ?? {});
  const plain = readPlain(shown.renderPlain(), options);
  const result = reencryptOpenFile(plain, open, old, options);
  const isSameThreshold = wanted.shamirThreshold === open.metadata.shamirThreshold;
  if (isSameThreshold && !keysDiffer(open.metadata.groups, wanted.groups)) {
    return result.changed ? result.text : undefined;
  }
  return wrapForKeys(result.text, wanted, open, options);
}

async function wrapForKeys(
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

function severalBlocks(): SopsFault {
  return sopsFault({
    code: 'unsupported-content',
    message:
      '--show-master-keys needs a file with one sops block; the documents of this one differ',
    hint: 'Change the creation rule and run updatekeys, or edit it without --show-master-keys.',
  });
}
