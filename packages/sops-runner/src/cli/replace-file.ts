/** Putting a file's new content in its place: written aside, read back, renamed. */

import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';

import { SopsError } from '../errors.ts';

/**
 * At any moment the path holds the old content or the new one, whole. A link stays a link, the mode
 * stays, a new file gets 0644. Throws SopsError `unwritable-file`, and then the old content stands.
 */
export async function replaceFile(path: string, content: Uint8Array): Promise<void> {
  let aside: string | undefined;
  try {
    const target = fs.existsSync(path) ? fs.realpathSync.native(path) : path;
    const mode = (fs.statSync(target, { throwIfNoEntry: false })?.mode ?? 0o644) & 0o7777;
    aside = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}`);
    await writeAside(aside, content, mode);
    if (!fs.readFileSync(aside).equals(content)) {
      throw new Error('what was read back is not what was written');
    }
    await rename(aside, target);
  } catch (error) {
    if (aside !== undefined) fs.rmSync(aside, { force: true });
    throw new SopsError({
      code: 'unwritable-file',
      file: path,
      message: `the file could not be written: ${reason(error)}`,
      hint: 'the old content still stands; check the rights on the folder and the space on the disk',
      cause: error,
    });
  }
}

/** These wait for the disk, and others go on meanwhile; the other calls are short. */
const sync = promisify(fs.fdatasync);
const rename = promisify(fs.rename);

async function writeAside(path: string, content: Uint8Array, mode: number): Promise<void> {
  const file = fs.openSync(path, 'wx', 0o600);
  try {
    fs.writeFileSync(file, content);
    fs.fchmodSync(file, mode);
    await sync(file);
  } finally {
    fs.closeSync(file);
  }
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  return code ?? (error instanceof Error ? error.message : String(error));
}
