/** What an encrypted file says of itself, without any key. */

import { withFileName, readEncrypted } from './encrypted-file.ts';
import type { FileOptions } from './encrypted-file.ts';
import type { Metadata } from '../metadata/metadata.ts';

/** Throws Fault `not-encrypted`, `malformed-metadata` and those of the store. */
export async function readMetadata(
  input: string | Uint8Array,
  options: Omit<FileOptions, 'context'>,
): Promise<Metadata> {
  return withFileName(options, async () => readEncrypted(input, options).metadata);
}
