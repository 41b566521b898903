/** Changes a file that others may change at the same time: no change is lost. */

import { existsSync } from 'node:fs';

import { isFault } from '@dhallmark/fault';
import { replaceUnchangedFile } from '@dhallmark/replace-file';

import { readInputFile } from './input-files.ts';

/** With this many others that were faster each time, something else is wrong. */
const ATTEMPTS = 100;

/**
 * Replaces a file with what `change` makes of its content; undefined leaves it as it is. If another
 * program changed the file meanwhile, `change` starts again with the new content. Returns whether the
 * file was replaced. Throws Fault `unreadable-file`, `unwritable-file`, `changed-meanwhile`.
 */
export function rewriteFile(path: string, change: Change<Uint8Array>): Promise<boolean> {
  return rewrite(path, () => readInputFile(path), change);
}

/** As `rewriteFile`, for a file that may not exist yet: its content is undefined then. */
export function writeFileFrom(
  path: string,
  change: Change<Uint8Array | undefined>,
): Promise<boolean> {
  return rewrite(path, () => (existsSync(path) ? readInputFile(path) : undefined), change);
}

type Change<Before> = (content: Before) => Promise<string | Uint8Array | undefined>;

async function rewrite<Before extends Uint8Array | undefined>(
  path: string,
  read: () => Before,
  change: Change<Before>,
): Promise<boolean> {
  for (let attempt = 1; ; attempt += 1) {
    const before = read();
    const changed = await change(before);
    if (changed === undefined) return false;
    try {
      await replaceUnchangedFile(path, before, changed);
      return true;
    } catch (error) {
      const isChanged = isFault(error) && error.code === 'changed-meanwhile';
      if (!isChanged || attempt === ATTEMPTS) throw error;
    }
  }
}
