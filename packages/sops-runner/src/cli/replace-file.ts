/** Putting a file's new content in its place: written aside, read back, renamed. */

import { randomBytes } from 'node:crypto';
import { open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import { SopsError } from '../errors.ts';

/**
 * At any moment the path holds the old content or the new one, whole. A link stays a link, the mode
 * stays, a new file gets 0644. Throws SopsError `unwritable-file`, and then the old content stands.
 */
export async function replaceFile(path: string, content: Uint8Array): Promise<void> {
  let aside: string | undefined;
  try {
    const target = await realpath(path).catch(() => path);
    const mode = await stat(target).then(
      (stats) => stats.mode & 0o7777,
      () => 0o644,
    );
    aside = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}`);
    await writeAside(aside, content, mode);
    const readBack = await readFile(aside);
    if (!readBack.equals(content)) throw new Error('what was read back is not what was written');
    await rename(aside, target);
  } catch (error) {
    if (aside !== undefined) await rm(aside, { force: true });
    throw new SopsError({
      code: 'unwritable-file',
      file: path,
      message: `the file could not be written: ${reason(error)}`,
      hint: 'the old content still stands; check the rights on the folder and the space on the disk',
      cause: error,
    });
  }
}

async function writeAside(path: string, content: Uint8Array, mode: number): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(content);
    await file.chmod(mode);
    await file.datasync();
  } finally {
    await file.close();
  }
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  return code ?? (error instanceof Error ? error.message : String(error));
}
