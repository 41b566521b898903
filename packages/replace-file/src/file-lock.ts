/** A short lock beside a file: programs that compare and replace it do so one after the other. */

import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { draftName, isRunning } from './draft.ts';

/** A lock is held for milliseconds. One as old as this belongs to a program that was killed or stopped. */
const STALE_AFTER_MS = 10_000;

export interface FileLock {
  /** False when this program was stopped for so long that another one took the lock. */
  readonly isHeld: () => boolean;
  readonly release: () => void;
}

/**
 * Waits until no other program has the lock of the file. That of a program that was killed is removed.
 * Throws the error of the system where no lock can be created.
 */
export async function lockFile(path: string): Promise<FileLock> {
  const lock = join(dirname(path), `.${basename(path)}.lock`);
  const owner = `${hostname()} ${process.pid} ${basename(draftName(path))}\n`;
  while (!createLock(lock, owner)) {
    removeStaleLock(lock);
    await sleep(2 + Math.random() * 20);
  }
  const isHeld = (): boolean => readLock(lock) === owner;
  return { isHeld, release: () => isHeld() && rmSync(lock, { force: true }) };
}

function createLock(lock: string, owner: string): boolean {
  try {
    writeFileSync(lock, owner, { flag: 'wx', mode: 0o644 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function removeStaleLock(lock: string): void {
  const owner = readLock(lock);
  if (owner === undefined || !isStale(lock, owner)) return;
  const removed = draftName(lock);
  try {
    renameSync(lock, removed);
    // Another program may have removed the stale lock first, and this is the new one of a third.
    if (readLock(removed) !== owner) linkSync(removed, lock);
  } catch {
    // Another program was faster.
  }
  rmSync(removed, { force: true });
}

/** A lock without an owner is being written at the moment. */
function isStale(lock: string, owner: string): boolean {
  const written = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
  if (Date.now() - written > STALE_AFTER_MS) return true;
  const [host, pid] = owner.split(' ');
  return host === hostname() && !isRunning(Number(pid));
}

function readLock(lock: string): string | undefined {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return undefined;
  }
}
