import type { FolderIo } from '../files/folder-io.ts';

/**
 * The files of one deploy tree. Paths are relative to its root and stay inside (see `isTreePath`).
 * `nodeTreeIo` is the real file system.
 */
export interface TreeIo extends FolderIo {
  /** The path of the tree in its checkout; '' is the checkout's root. */
  readonly path: string;
  /** What this machine needs while it writes the tree: beside the checkout, unknown to Git. */
  readonly state: FolderIo;
  /** Moves a file of `state` to a path of the tree, in one step; what is there is replaced. */
  readonly adopt: (staged: string, path: string) => void;
}

/** The process that holds a lock. */
export interface Claimant {
  readonly pid: number;
  readonly host: string;
}

/** What the lock needs to know about the machine. */
export interface LockIo {
  readonly self: Claimant;
  readonly isAlive: (pid: number) => boolean;
  readonly sleep: (milliseconds: number) => Promise<void>;
}
