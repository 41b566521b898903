import { hostname } from 'node:os';
import { basename, dirname, posix, resolve } from 'node:path';
import type { FolderIo } from '../files/folder-io.ts';
import { nodeFolderIo } from '../files/node-folder-io.ts';
import { codeOf } from '../files/real-folder.ts';
import { STATE_FOLDER } from './layout.ts';
import type { LockIo, TreeIo } from './tree-io.ts';
import { isTreePath } from './tree-path.ts';

/** Where a deploy tree is. Every folder below `root` has to be a real one. */
export interface TreePlace {
  /** Absolute path of the workspace. */
  readonly root: string;
  /** The checkout or plain folder of the environment, relative to `root`: `deploy/production`. */
  readonly checkout: string;
  /** The folder of the tree in the checkout. Default '': the checkout is the tree. */
  readonly path?: string;
}

/**
 * The deploy tree in a folder of the file system. The folder need not exist yet, but the folder that
 * it is in.
 *
 * @param place where it is, or the path of a tree that is a whole checkout
 * @example
 * const tree = nodeTreeIo({ root: workspace, checkout: 'deploy/production' });
 */
export function nodeTreeIo(place: TreePlace | string): TreeIo {
  const { root, checkout, path = '' } = typeof place === 'string' ? placeOf(place) : place;
  const folder = posix.join(checkout, path);
  const state = nodeStateIo({ root, checkout });
  const all = nodeFolderIo({ root, folder: '' });
  // people's own files may have names that generated files may not
  const { readFile, inspect } = nodeFolderIo({ root, folder });
  return {
    ...nodeFolderIo({ root, folder, allows: isTreePath }),
    readFile,
    inspect,
    path,
    state,
    adopt: (staged, to) => all.rename(`${state.shown}/${staged}`, `${folder}/${to}`),
  };
}

/**
 * What this machine keeps about a checkout. Only its user may look into it.
 *
 * @example
 * nodeStateIo({ root: workspace, checkout: 'deploy/production' }).exists('transaction')
 */
export function nodeStateIo({ root, checkout }: Omit<TreePlace, 'path'>): FolderIo {
  const folder = posix.join(posix.dirname(checkout), STATE_FOLDER, posix.basename(checkout));
  return nodeFolderIo({ root, folder, folderMode: 0o700 });
}

function placeOf(folder: string): TreePlace {
  const absolute = resolve(folder);
  return { root: dirname(absolute), checkout: basename(absolute) };
}

/**
 * This process as the holder of a lock.
 *
 * @example
 * await recoverTree(tree, nodeLockIo());
 */
export function nodeLockIo(): LockIo {
  return {
    self: { pid: process.pid, host: hostname() },
    isAlive,
    sleep: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
  };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
