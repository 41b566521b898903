/** Putting a file's new content in its place: written aside, read back, renamed. */

import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';

import { SopsError } from '../errors.ts';

/**
 * At any moment the path holds the old content or the new one, whole. A link stays a link, the mode
 * stays; a new file gets what the umask leaves of 0666. Throws SopsError `unwritable-file`, also for
 * a file without the right to write and for what is no file, and then the old content stands.
 */
export async function replaceFile(path: string, content: Uint8Array): Promise<void> {
  let aside: string | undefined;
  try {
    const stats = fs.lstatSync(path, { throwIfNoEntry: false });
    const isLink = stats?.isSymbolicLink() === true && fs.existsSync(path);
    const target = isLink ? fs.realpathSync.native(path) : path;
    const mode = modeOf(isLink ? fs.statSync(target) : stats);
    // A rename would need no right to write the file itself.
    if (mode !== undefined) fs.accessSync(target, fs.constants.W_OK);
    aside = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}`);
    await writeAside(aside, content, mode);
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
const open = promisify(fs.open);
const sync = promisify(fs.fdatasync);
const rename = promisify(fs.rename);

/** The rights of what is there; undefined for nothing. A link that leads nowhere is nothing. */
function modeOf(stats: fs.Stats | undefined): number | undefined {
  if (stats === undefined || stats.isSymbolicLink()) return undefined;
  if (!stats.isFile()) throw new Error('it is no file');
  return stats.mode & 0o7777;
}

async function writeAside(
  path: string,
  content: Uint8Array,
  mode: number | undefined,
): Promise<void> {
  const file = await open(path, 'wx+', mode === undefined ? 0o666 : 0o600);
  try {
    fs.writeFileSync(file, content);
    if (mode !== undefined) fs.fchmodSync(file, mode);
    await sync(file);
    if (!isWritten(file, content)) throw new Error('what was read back is not what was written');
  } finally {
    fs.closeSync(file);
  }
}

/** What is read back at a time: a large file is not held twice. */
const BLOCK = 2 ** 20;

function isWritten(file: number, content: Uint8Array): boolean {
  if (fs.fstatSync(file).size !== content.length) return false;
  const block = Buffer.alloc(Math.min(BLOCK, content.length));
  for (let at = 0; at < content.length;) {
    const read = fs.readSync(file, block, 0, block.length, at);
    const written = content.subarray(at, at + read);
    if (read === 0 || !block.subarray(0, read).equals(written)) return false;
    at += read;
  }
  return true;
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  return code ?? (error instanceof Error ? error.message : String(error));
}
