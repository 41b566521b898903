/** What an encrypted file says about itself; needs no key. */

import { withFileName, readEncrypted } from './encrypted-file.ts';
import type { FileOptions } from './encrypted-file.ts';
import type { Metadata } from '../metadata/metadata.ts';

/**
 * The metadata of an encrypted file: its key groups, selectors and date; of a joined file, those of its
 * first encrypted document. Throws Fault `not-encrypted`,
 * `malformed-metadata` and those of the store.
 *
 * @example
 * const { groups } = await readMetadata(text, { path: 'db.yaml' });
 */
export async function readMetadata(
  input: string | Uint8Array,
  options: Omit<FileOptions, 'context'>,
): Promise<Metadata> {
  return withFileName(options, async () => readEncrypted(input, options).metadata);
}

/**
 * The metadata of each sops block of an encrypted file, once per block: several where files were
 * joined. Throws as `readMetadata`.
 *
 * @example
 * const recipients = (await readAllMetadata(text, { path })).flatMap(({ groups }) => groups.flat());
 */
export async function readAllMetadata(
  input: string | Uint8Array,
  options: Omit<FileOptions, 'context'>,
): Promise<readonly Metadata[]> {
  return withFileName(options, async () =>
    readEncrypted(input, options).parts.map(({ metadata }) => metadata),
  );
}
