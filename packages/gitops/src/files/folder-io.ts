/** What is at a path. A link is itself, never what it leads to. */
export interface Entry {
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  /** Bytes. */
  readonly size: number;
  /** Permission bits, such as 0o644. */
  readonly mode: number;
  /** The user id of the owner. */
  readonly owner: number;
}

/** How a file is created. */
export interface NewFile {
  /** Permission bits before the umask. Default 0o666. */
  readonly mode?: number;
  /** Waits until the disk has it. Default false. */
  readonly sync?: boolean;
}

/**
 * The files below one folder, reached through real folders only: no method follows a symbolic link,
 * and all throw Fault `linked-folder` where a folder on the way is one. Paths are relative to the
 * folder and use `/`. Synchronous, because a tree is hundreds of small files.
 */
export interface FolderIo {
  /** The folder as messages show it: relative to the workspace. */
  readonly shown: string;
  /**
   * The file's bytes; undefined where it is absent. Throws Fault `folder-in-the-way`, `linked-file`,
   * `not-a-file` for anything but a regular file, and `file-too-large` (see `largestFile`).
   */
  readonly readFile: (path: string) => Uint8Array | undefined;
  /** All files below a folder, sorted, links among them; empty where the folder is absent. */
  readonly listFiles: (folder: string) => readonly string[];
  /** The names of everything directly in a folder, sorted; empty where the folder is absent. */
  readonly listNames: (folder: string) => readonly string[];
  /** Undefined where nothing is there. */
  readonly inspect: (path: string) => Entry | undefined;
  readonly exists: (path: string) => boolean;
  /**
   * Writes a file that must not exist yet, with its parent folders. Returns false where it exists.
   * Throws Fault `file-in-the-way` where a file is at the path of a parent folder.
   */
  readonly createFile: (path: string, bytes: Uint8Array, how?: NewFile) => boolean;
  /** Creates the folder, with its parents, unless it exists. Throws Fault `file-in-the-way`. */
  readonly createFolder: (folder: string) => void;
  /** Replaces `to` atomically, and creates its parent folders. */
  readonly rename: (from: string, to: string) => void;
  /** Deletes a file or a link. Does nothing where it is absent. Throws Fault `folder-in-the-way`. */
  readonly remove: (path: string) => void;
  /** Deletes a folder and everything in it, or what else is there. Does nothing where it is absent. */
  readonly removeAll: (path: string) => void;
  /** Deletes a folder and its parents inside this one, as far as they are empty. */
  readonly removeEmptyFolders: (folder: string) => void;
  /** Deletes this folder itself, and the one that it is in, as far as they are empty. */
  readonly removeIfEmpty: () => void;
}
