import { renameSync, writeFileSync } from 'node:fs';

import { draftName, removeDraft } from './draft.ts';

/**
 * Writes a file of a cache: nobody ever sees half of it, and of several writers one wins. It does not
 * wait for the disk, so the file may be lost when the machine fails. The folder must exist.
 *
 * @throws the system's error, and leaves nothing behind then
 * @example
 * writeWholeFile(join(cacheFolder, hash), bytes);
 */
export function writeWholeFile(path: string, content: string | Uint8Array): void {
  const draft = draftName(path);
  try {
    writeFileSync(draft, content, { flag: 'wx' });
    renameSync(draft, path);
  } catch (error) {
    removeDraft(draft);
    throw error;
  }
}
