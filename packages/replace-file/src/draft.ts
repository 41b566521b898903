import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

let ownName: string | undefined;
let drafts = 0;

/**
 * A hidden file beside `path`, whose name no other process and no other write of this one uses. It names the
 * process and the machine, so that a later one removes it if this one is killed.
 */
export function draftName(path: string): string {
  ownName ??= `${process.pid}.${hostMark()}${randomHex(4)}`;
  drafts += 1;
  return join(dirname(path), `.${basename(path)}.${ownName}-${drafts}`);
}

/** Removes a draft whose write failed, if it was created; the failure of the write is what counts. */
export function removeDraft(draft: string): void {
  try {
    rmSync(draft, { force: true });
  } catch {
    // Where nothing can be removed, nothing was written.
  }
}

const DRAFT = /^\..+\.(\d+)\.([0-9a-f]{8})[0-9a-f]{8}-\d+$/;

/** Folders that were searched. */
const searched = new Set<string>();

/**
 * Removes what killed processes of this machine and user left in the folder of a file. A folder is searched
 * once per process.
 */
export function removeLeftDrafts(path: string): void {
  const folder = dirname(path);
  if (searched.has(folder)) return;
  searched.add(folder);
  let names: readonly string[];
  try {
    names = readdirSync(folder);
  } catch {
    return;
  }
  for (const name of names) {
    const [, pid, host] = DRAFT.exec(name) ?? [];
    if (pid === undefined || host !== hostMark()) continue;
    if (isOwnFile(join(folder, name)) && !isRunning(Number(pid))) removeDraft(join(folder, name));
  }
}

function isOwnFile(path: string): boolean {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats?.isFile() === true && stats.uid === process.getuid?.();
}

/**
 * Whether a process of this machine runs.
 *
 * @example
 * isRunning(process.pid) // true
 */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process may not be signalled.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

let ownHost: string | undefined;

/**
 * Eight hexadecimal digits for this machine, or this container: the same process number means another
 * process elsewhere.
 *
 * @example
 * const name = `.sops-${process.pid}-${hostMark()}-`;
 */
export function hostMark(): string {
  ownHost ??= crypto().createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
  return ownHost;
}

function randomHex(bytes: number): string {
  return crypto().randomBytes(bytes).toString('hex');
}

/** Loaded late: a program that writes nothing does not pay for it. */
function crypto(): typeof import('node:crypto') {
  return process.getBuiltinModule('node:crypto');
}
