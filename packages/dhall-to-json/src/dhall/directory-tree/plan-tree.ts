import { lstatSync, realpathSync, statSync, type Stats } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

import type { Fault } from '@dhallmark/fault';

import { fault } from '../../codes.ts';
import { unwritable } from './unwritable.ts';
import type { Metadata, TreeEntry } from './tree-entry.ts';

/** Where a tree is written, and which names may lead elsewhere. */
export interface TreeOptions {
  readonly output: string;
  readonly allowAbsolute: boolean;
  readonly allowParent: boolean;
  readonly allowSeparators: boolean;
}

/** A file or a folder to write. */
export interface Target {
  /** Absolute. */
  readonly path: string;
  /** Undefined for a folder. */
  readonly content: string | Uint8Array | undefined;
  readonly metadata: Metadata;
}

/**
 * What to write, parents before what they contain. A later entry replaces an earlier one of the same
 * path. Nothing is written yet.
 *
 * @throws Fault `tree-…` for names that are not allowed, entries that contradict one another, and
 *   links and files that are in the way
 */
export function planTree(entries: readonly TreeEntry[], options: TreeOptions): readonly Target[] {
  const root = rootOf(options.output);
  const targets = new Map<string, Target>();
  for (const { names, content, metadata } of entries) {
    const path = pathOf(root, names, options);
    const before = targets.get(path);
    if (before !== undefined && isFile(before) !== (content !== undefined)) throw conflict(path);
    targets.delete(path);
    targets.set(path, { path, content, metadata });
  }
  const folders = new Set<string>();
  for (const target of targets.values()) {
    requireFolders(target.path, targets);
    requireFree(target, root, folders);
  }
  return [...targets.values()];
}

/** A link that the user names is followed. */
function rootOf(output: string): string {
  const isThere = statSync(output, { throwIfNoEntry: false }) !== undefined;
  return isThere ? realpathSync(output) : resolve(output);
}

function pathOf(root: string, names: readonly string[], options: TreeOptions): string {
  let path = [root];
  for (const name of names) {
    const steps = name.split(separators).filter((step) => step !== '' && step !== '.');
    const isRooted = isAbsolute(name);
    if (isRooted && !options.allowAbsolute) throw refuse(name, 'is absolute', 'absolute-paths');
    if (steps.includes('..') && !options.allowParent) {
      throw refuse(name, 'leads to the folder above', 'parent-directory');
    }
    if ((separators.test(name) || isRooted) && !options.allowSeparators) {
      throw refuse(name, 'contains a path separator', 'path-separators');
    }
    if (name === '' || name.includes('\0')) throw refuse(name, 'cannot be the name of a file');
    if (isRooted) path = [resolve(name)];
    else path.push(...steps);
  }
  return join(...path);
}

const separators = sep === '/' ? /\//u : /[\\/]/u;

function isFile({ content }: Target): boolean {
  return content !== undefined;
}

/** A file of the tree cannot be a folder of it, too. */
function requireFolders(path: string, targets: ReadonlyMap<string, Target>): void {
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
    const target = targets.get(folder);
    if (target !== undefined && isFile(target)) throw conflict(folder);
  }
}

/**
 * Looks at what is there already, from the output folder down.
 *
 * @param folders gets the folders that were looked at
 */
function requireFree(target: Target, root: string, folders: Set<string>): void {
  const below = relative(root, target.path);
  const isBelow = below.split(sep)[0] !== '..' && !isAbsolute(below);
  if (!isBelow) {
    requireKind(target.path, isFile(target));
    return;
  }
  let path = root;
  const steps = below === '' ? [] : below.split(sep);
  requireKind(path, steps.length === 0 && isFile(target));
  for (const [at, step] of steps.entries()) {
    path = join(path, step);
    if (folders.has(path)) continue;
    const isLastFile = at === steps.length - 1 && isFile(target);
    const isThere = requireKind(path, isLastFile);
    if (!isThere) return;
    if (!isLastFile) folders.add(path);
  }
}

/** False for a path where nothing is. */
function requireKind(path: string, asFile: boolean): boolean {
  const stats = lookAt(path);
  if (stats === undefined) return false;
  if (stats.isSymbolicLink()) {
    throw fault({
      code: 'tree-link',
      message: `the path ${path} is a symbolic link`,
      hint: 'Links in the output folder are not followed. Remove the link, or choose another folder.',
    });
  }
  if (asFile ? !stats.isFile() : !stats.isDirectory()) throw occupied(path, asFile);
  return true;
}

function lookAt(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    // A file in the place of a folder above it: its own entry says so, or writing does.
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined;
    throw unwritable(path, error);
  }
}

function refuse(name: string, reason: string, flag?: string): Fault {
  return fault({
    code: 'tree-path',
    message: `the name ${JSON.stringify(name)} ${reason}`,
    hint: flag === undefined ? 'Choose another name.' : `Pass --allow-${flag} to allow it.`,
  });
}

function conflict(path: string): Fault {
  return fault({
    code: 'tree-conflict',
    message: `the expression has both a file and a folder for the path ${path}`,
    hint: 'Rename one of them.',
  });
}

function occupied(path: string, asFile: boolean): Fault {
  const [wanted, there] = asFile ? ['a file', 'something else'] : ['a folder', 'a file'];
  return fault({
    code: 'tree-conflict',
    message: `the path ${path} has to be ${wanted}, but there is ${there}`,
    hint: 'Remove it, or choose another output folder.',
  });
}
