/**
 * The file system as the writer sees it: one deploy tree, paths relative to its root with `/`.
 * Synchronous, since a tree is hundreds of small files. Made by `nodeTreeIo` in node.ts.
 */
export interface TreeIo {
  /** The file's bytes; undefined where nothing stands there. Throws GitopsError for a folder. */
  readonly readFile: (path: string) => Uint8Array | undefined;
  /** All files below a folder, sorted; empty where the folder is absent. */
  readonly listFiles: (folder: string) => readonly string[];
  readonly exists: (path: string) => boolean;
  /** Writes a file that must not exist yet, with its parent folders. Returns false where it exists. */
  readonly createFile: (path: string, bytes: Uint8Array) => boolean;
  /** Replaces `to` atomically, making its parent folders. */
  readonly rename: (from: string, to: string) => void;
  /** Removes a file or a whole folder; fine where it is absent. */
  readonly remove: (path: string) => void;
  /** Removes `folder` and its parents inside the tree as far as they are empty. */
  readonly removeEmptyFolders: (folder: string) => void;
}

export interface Claimant {
  readonly pid: number;
  readonly host: string;
}

/** What the lock needs to know of the machine. */
export interface LockIo {
  readonly self: Claimant;
  readonly isAlive: (pid: number) => boolean;
  readonly sleep: (milliseconds: number) => Promise<void>;
}
