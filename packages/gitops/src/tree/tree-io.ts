/**
 * The files of one deploy tree. Paths are relative to its root and use `/`. Synchronous, because a
 * tree is hundreds of small files. `nodeTreeIo` is the real file system.
 */
export interface TreeIo {
  /** The file's bytes; undefined where it is absent. Throws Fault `folder-in-the-way` for a folder. */
  readonly readFile: (path: string) => Uint8Array | undefined;
  /** All files below a folder, sorted; empty where the folder is absent. */
  readonly listFiles: (folder: string) => readonly string[];
  readonly exists: (path: string) => boolean;
  /** Writes a file that must not exist yet, with its parent folders. Returns false where it exists. */
  readonly createFile: (path: string, bytes: Uint8Array) => boolean;
  /** Writes a file so that it has its old or its new content at every moment. Throws Fault `linked-folder`. */
  readonly replaceFile: (path: string, bytes: Uint8Array) => void;
  /** Replaces `to` atomically, and creates its parent folders. Throws Fault `linked-folder`. */
  readonly rename: (from: string, to: string) => void;
  /** Deletes a file or a whole folder. Does nothing where it is absent. */
  readonly remove: (path: string) => void;
  /** Deletes `folder` and its parents inside the tree as far as they are empty. */
  readonly removeEmptyFolders: (folder: string) => void;
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
