import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

import { fault } from '../../codes.ts';
import { idOf } from './account-ids.ts';
import type { Target } from './plan-tree.ts';
import { hasMetadata } from './tree-entry.ts';
import type { Metadata } from './tree-entry.ts';
import { unwritable } from './unwritable.ts';

/**
 * Writes all files and folders, or none: after a failure everything is as before. A file that exists
 * keeps its owner and mode, as far as the tree says nothing about them.
 *
 * @throws Fault `tree-account` for an unknown user or group, `tree-unwritable` for what the system refuses
 */
export function writeTree(targets: readonly Target[]): void {
  const wanted = targets
    .filter((target) => !isUnchanged(target))
    .map((target) => ({ ...target, ...idsOf(target) }));
  const files = wanted.filter(isFile);
  // The innermost first: permissions may forbid to change what is in a folder.
  const folders = wanted.filter((target) => !isFile(target)).toReversed();
  const undo: (() => void)[] = [];
  const finish: (() => void)[] = [];
  const backups: string[] = [];
  let at = '';
  try {
    for ({ path: at } of folders.toReversed()) makeFolders(at, undo);
    const drafts = files.map((file) => {
      at = file.path;
      makeFolders(dirname(at), undo);
      return [writeDraft(file, undo), file.path] as const;
    });
    for (const [draft, path] of drafts) {
      at = path;
      replace(draft, path, backups, undo);
    }
    for (const folder of folders) {
      at = folder.path;
      finish.push(changeFolder(folder, undo));
    }
  } catch (error) {
    const left = runAll(undo.toReversed());
    throw unwritable(at, error, left);
  }
  for (const backup of backups) rmSync(backup);
  for (const step of finish) step();
}

function isFile<T extends Target>(target: T): target is T & { readonly content: Content } {
  return target.content !== undefined;
}

type Content = string | Uint8Array;

/** A file that has this content already is not touched. */
function isUnchanged({ path, content, metadata }: Target): boolean {
  if (content === undefined || hasMetadata(metadata)) return false;
  const stats = lstatSync(path, { throwIfNoEntry: false });
  const bytes = Buffer.from(content);
  return stats?.size === bytes.length && readFileSync(path).equals(bytes);
}

/** Runs every step, and returns what failed. */
function runAll(steps: readonly (() => void)[]): unknown[] {
  const failures: unknown[] = [];
  for (const step of steps) {
    try {
      step();
    } catch (error) {
      failures.push(error);
    }
  }
  return failures;
}

/** The numbers of the system that an entry is to have. */
interface Ids {
  readonly uid: number | undefined;
  readonly gid: number | undefined;
}

function idsOf({ path, metadata }: Target): Ids {
  if (process.platform === 'win32' && hasMetadata(metadata)) {
    throw fault({
      code: 'tree-account',
      message: `owner and permissions of ${path} cannot be set on Windows`,
      hint: 'Leave them out.',
    });
  }
  return { uid: idOf('passwd', metadata.user), gid: idOf('group', metadata.group) };
}

/** The folder with those around it that are missing. */
function makeFolders(path: string, undo: (() => void)[]): void {
  if (existsSync(path)) return;
  makeFolders(dirname(path), undo);
  mkdirSync(path);
  undo.push(() => rmdirSync(path));
}

type Wanted = Target & Ids;

/** The new content beside the file, with the owner and mode that it is going to have. */
function writeDraft(
  { path, content, metadata, ...ids }: Wanted & { readonly content: Content },
  undo: (() => void)[],
): string {
  const before = lstatSync(path, { throwIfNoEntry: false });
  // A rename would need permission for the folder only.
  if (before !== undefined) accessSync(path, constants.W_OK);
  const draft = besides(path);
  undo.push(() => rmSync(draft, { force: true }));
  writeFileSync(draft, content, { flag: 'wx' });
  const { mode, uid, gid } = before ?? lstatSync(draft);
  setOwner(draft, ids.uid ?? uid, ids.gid ?? gid);
  chmodSync(draft, changedMode(mode, metadata));
  return draft;
}

function replace(draft: string, path: string, backups: string[], undo: (() => void)[]): void {
  if (existsSync(path)) {
    const backup = besides(path);
    keepBackup(path, backup);
    backups.push(backup);
    undo.push(() => renameSync(backup, path));
  } else undo.push(() => rmSync(path, { force: true }));
  renameSync(draft, path);
}

function keepBackup(path: string, backup: string): void {
  try {
    linkSync(path, backup);
  } catch {
    // Not every file system has hard links. The path is missing for a moment then.
    renameSync(path, backup);
  }
}

/**
 * Sets the owner and the mode, but leaves the owner all rights.
 *
 * @returns a function that takes away what is too much, when nothing more is written into the folder
 */
function changeFolder({ path, metadata, ...ids }: Wanted, undo: (() => void)[]): () => void {
  if (!hasMetadata(metadata)) return () => undefined;
  const { mode, uid, gid } = lstatSync(path);
  undo.push(() => {
    setOwner(path, uid, gid);
    chmodSync(path, mode & 0o7777);
  });
  setOwner(path, ids.uid ?? uid, ids.gid ?? gid);
  const wanted = changedMode(mode, metadata);
  chmodSync(path, wanted | 0o700);
  return () => chmodSync(path, wanted);
}

function setOwner(path: string, uid: number, gid: number): void {
  const present = lstatSync(path);
  if (present.uid !== uid || present.gid !== gid) chownSync(path, uid, gid);
}

function changedMode(mode: number, { mode: change }: Metadata): number {
  const bits = mode & 0o7777;
  return change === undefined ? bits : (bits | change.set) & ~change.clear;
}

/** A hidden name in the same folder that nothing else has. */
function besides(path: string): string {
  return join(dirname(path), `.dhall-${randomBytes(6).toString('hex')}`);
}
