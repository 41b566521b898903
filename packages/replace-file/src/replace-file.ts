import * as fs from 'node:fs';
import { promisify } from 'node:util';

import { Fault, isFault } from '@dhallmark/fault';

import type { codes } from './codes.ts';
import { draftName, removeDraft, removeLeftDrafts } from './draft.ts';
import { lockFile } from './file-lock.ts';

/**
 * Replaces a file, or creates it: at every moment the path has the old content or the new one, whole.
 * A link stays a link, mode and owner stay; a new file gets what the umask leaves of 0666.
 *
 * @throws Fault `unwritable-file`, also for a file without write permission, and for a folder, a pipe
 *   or a device; the old content stays then
 * @example
 * await replaceFile('secrets.yaml', encrypted);
 */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  await replaceBy(path, content, (draft, target) => rename(draft, target));
}

/**
 * As `replaceFile`, if the file still has the content that the new one was made of. Of several programs
 * that do this at the same time, one replaces the file and the others learn that it changed. Other
 * programs, such as `git pull`, can still write between comparison and rename, which takes microseconds.
 *
 * @param before what was read from the file; undefined where there was none
 * @throws Fault `changed-meanwhile`, and the file stays as it is then; `unwritable-file`
 * @example
 * const before = readFileSync('secrets.yaml');
 * await replaceUnchangedFile('secrets.yaml', before, await change(before));
 */
export async function replaceUnchangedFile(
  path: string,
  before: Uint8Array | undefined,
  content: string | Uint8Array,
): Promise<void> {
  await replaceBy(path, content, async (draft, target) => {
    const lock = await lockFile(target);
    try {
      if (!hasContent(target, before) || !lock.isHeld()) throw changedMeanwhile(path);
      fs.renameSync(draft, target);
    } finally {
      lock.release();
    }
  });
}

/** Writes a draft beside the file, or beside the one that a link leads to, and has it renamed. */
async function replaceBy(
  path: string,
  content: string | Uint8Array,
  replace: (draft: string, target: string) => Promise<void>,
): Promise<void> {
  let draft: string | undefined;
  try {
    const stats = fs.lstatSync(path, { throwIfNoEntry: false });
    // A link that leads nowhere is replaced itself.
    const isLink = stats?.isSymbolicLink() === true && fs.existsSync(path);
    const target = isLink ? fs.realpathSync.native(path) : path;
    const before = isLink ? fs.statSync(target) : stats?.isSymbolicLink() ? undefined : stats;
    if (before !== undefined) requireWritableFile(target, before);
    removeLeftDrafts(target);
    draft = draftName(target);
    await writeDraft(draft, toBytes(content), before);
    await replace(draft, target);
  } catch (error) {
    if (draft !== undefined) removeDraft(draft);
    throw isFault(error) ? error : unwritable(path, error);
  }
}

function hasContent(path: string, wanted: Uint8Array | undefined): boolean {
  if (wanted === undefined) return !fs.existsSync(path);
  const stats = fs.statSync(path, { throwIfNoEntry: false });
  return stats?.size === wanted.length && fs.readFileSync(path).equals(wanted);
}

function changedMeanwhile(file: string): Fault<keyof typeof codes> {
  return new Fault({
    code: 'changed-meanwhile',
    message: 'another program changed the file after it was read',
    location: { file },
    hint: 'The file was not written. Run the command again.',
  });
}

/**
 * Writes the result of a program: replaces a file, but writes to a pipe or a device, such as
 * /dev/null, as it is.
 *
 * @throws Fault `unwritable-file`
 * @example
 * await writeOutput(options.output, json);
 */
export async function writeOutput(path: string, content: string | Uint8Array): Promise<void> {
  const stats = fs.statSync(path, { throwIfNoEntry: false });
  if (stats === undefined || stats.isFile() || stats.isDirectory()) {
    await replaceFile(path, content);
    return;
  }
  try {
    fs.writeFileSync(path, content, { flag: 'a' });
  } catch (error) {
    throw unwritable(path, error);
  }
}

/** These wait for the disk, and other work goes on meanwhile; the other calls are short. */
const open = promisify(fs.open);
const sync = promisify(fs.fdatasync);
const rename = promisify(fs.rename);

/** A rename would need permission for the folder only. */
function requireWritableFile(path: string, stats: fs.Stats): void {
  if (!stats.isFile()) throw new Error('it is not a regular file');
  fs.accessSync(path, fs.constants.W_OK);
}

function toBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : content;
}

async function writeDraft(
  path: string,
  content: Uint8Array,
  before: fs.Stats | undefined,
): Promise<void> {
  const file = await open(path, 'wx+', before === undefined ? 0o666 : 0o600);
  try {
    fs.writeFileSync(file, content);
    if (before !== undefined) keepOwnerAndMode(file, before);
    await sync(file);
    if (!isWritten(file, content)) throw new Error('what was read back is not what was written');
  } finally {
    fs.closeSync(file);
  }
}

function keepOwnerAndMode(file: number, before: fs.Stats): void {
  const { uid, gid } = fs.fstatSync(file);
  if (uid !== before.uid || gid !== before.gid) keepOwner(file, before);
  // After the owner, whose change may clear bits of the mode.
  fs.fchmodSync(file, before.mode & 0o7777);
}

/** Only root may give files away; for others the file becomes their own, as with any editor. */
function keepOwner(file: number, { uid, gid }: fs.Stats): void {
  try {
    fs.fchownSync(file, uid, gid);
  } catch (error) {
    if (codeOf(error) !== 'EPERM') throw error;
  }
}

/** How much is read back at a time: a large file is not held in memory twice. */
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

function unwritable(file: string, cause: unknown): Fault<keyof typeof codes> {
  const message = cause instanceof Error ? cause.message : String(cause);
  // A system's message goes on with the path of the draft, which says nothing to a person.
  const [reason] = message.split(',');
  return new Fault({
    code: 'unwritable-file',
    message: `the file cannot be written: ${reason}`,
    location: { file },
    hint: 'Nothing was changed. Check the permissions, and that the disk is not full.',
    causes: codeOf(cause) === undefined ? [cause] : [],
  });
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
