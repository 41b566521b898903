/** Writes what was edited. If somebody else changed the file meanwhile, both changes are merged by value. */

import { existsSync } from 'node:fs';

import { isFault } from '@dhallmark/fault';
import { replaceUnchangedFile } from '@dhallmark/replace-file';

import type { DecryptOptions } from '../crypt/encrypted-file.ts';
import { mergeFiles } from '../merge/merge-files.ts';
import type { MergedFile } from '../merge/merge-files.ts';
import { readInputFile } from './input-files.ts';
import { keepEdited } from './keep-edited.ts';

/**
 * @param old the encrypted content that was edited; undefined for a new file
 * @throws Fault `changed-meanwhile` for changes of the same value; what was written is kept then
 */
export async function replaceEdited(
  path: string,
  old: Uint8Array | undefined,
  edited: string,
  options: DecryptOptions,
): Promise<void> {
  let [before, content] = [old, edited];
  for (;;) {
    try {
      await replaceUnchangedFile(path, before, content);
      return;
    } catch (error) {
      if (!isFault(error)) throw error;
      const isChanged = error.code === 'changed-meanwhile' && existsSync(path);
      const now = isChanged && old !== undefined ? readInputFile(path) : undefined;
      const merged = old && now && (await mergeEdited(old, now, edited, options));
      if (merged === undefined) throw await keepEdited(path, edited, error);
      if (merged.conflicts.length > 0) throw await keepEdited(path, merged.text, error, true);
      [before, content] = [now, merged.text];
    }
  }
}

/** Undefined for content that cannot be merged. */
async function mergeEdited(
  base: Uint8Array,
  now: Uint8Array,
  edited: string,
  options: DecryptOptions,
): Promise<MergedFile | undefined> {
  try {
    return await mergeFiles({ base, ours: now, theirs: Buffer.from(edited) }, options);
  } catch (error) {
    if (isFault(error)) return undefined;
    throw error;
  }
}
