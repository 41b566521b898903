import { join } from 'node:path';
import type { FolderIo } from '../files/folder-io.ts';
import { nodeFolderIo } from '../files/node-folder-io.ts';
import { toCheckoutOptions } from '../git/checkout-options.ts';
import { createGit, type Git, type GitOptions } from '../git/run-git.ts';
import { nodeStateIo, type TreePlace } from '../tree/node-tree-io.ts';

/** Bytes; files of 128 MiB are refused where they are read. */
const longestFile = 256 * 2 ** 20;

/** A checkout of the deploy repository. Its folder need not exist yet. */
export interface Checkout {
  readonly git: Git;
  /** Its files, `.git` among them. */
  readonly files: FolderIo;
  /** The workspace that it is in. */
  readonly workspace: FolderIo;
  /** What this machine keeps about it: the lock, an unfinished change. */
  readonly state: FolderIo;
}

/**
 * The checkout of an environment.
 *
 * @param options of git: see `gitEnvironment`; nothing in the checkout runs (see `toCheckoutOptions`)
 * @example
 * const checkout = openCheckout({ root: workspace, checkout: 'deploy/production' }, gitEnvironment(process.env, url));
 */
export function openCheckout(place: Omit<TreePlace, 'path'>, options: GitOptions): Checkout {
  const folder = join(place.root, place.checkout);
  return {
    git: createGit(folder, { longestFile, ...toCheckoutOptions(options, folder) }),
    files: nodeFolderIo({ root: place.root, folder: place.checkout }),
    workspace: nodeFolderIo({ root: place.root, folder: '' }),
    state: nodeStateIo(place),
  };
}
