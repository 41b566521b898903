import * as fs from 'node:fs';
import { posix } from 'node:path';
import type { Fault } from '@dhallmark/fault';
import { gitopsFault, type GitopsCode } from '../codes.ts';
import type { Entry, FolderIo, NewFile } from './folder-io.ts';
import { isInsidePath } from './inside-path.ts';
import { codeOf, inFolder, notAFile, openFile, type Anchor } from './real-folder.ts';

/** A folder that is reached from another one, whose own path may contain links. */
export interface FolderPlace {
  /** Absolute path of the folder from which on every folder must be real: the workspace. */
  readonly root: string;
  /** The folder, relative to `root`, with `/`. */
  readonly folder: string;
  /** Permission bits of folders that are created, before the umask. Default 0o777. */
  readonly folderMode?: number;
  /** Which paths in the folder may be used. Default: all that stay inside. */
  readonly allows?: (path: string) => boolean;
}

/** Bytes. No file of a deploy tree is longer: Flux takes encrypted files of up to 5 MiB. */
const largestFile = 128 * 2 ** 20;

/**
 * The files of a folder in the file system. The folder need not exist yet, its root must.
 *
 * @example
 * const files = nodeFolderIo({ root: workspace, folder: 'deploy/production' });
 */
export function nodeFolderIo(place: FolderPlace): FolderIo {
  const { root, folder, folderMode = 0o777, allows = isInsidePath } = place;
  const anchor: Anchor = {
    root: fs.realpathSync.native(root),
    show: (path) => (path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path),
  };
  const at = (path: string): string => {
    if (path === '') return folder;
    if (!allows(path)) throw outsideTree(path);
    return folder === '' ? path : `${folder}/${path}`;
  };
  return {
    shown: folder,
    readFile: (path) => readFile(anchor, at(path)),
    listFiles: (path) => listFiles(anchor, at(path), path).toSorted(),
    listNames: (path) =>
      inFolder(anchor, at(path), (here) => fs.readdirSync(here))?.toSorted() ?? [],
    inspect: (path) => inspect(anchor, at(path)),
    exists: (path) => inspect(anchor, at(path)) !== undefined,
    createFile: (path, bytes, how) =>
      inNewFolder(anchor, posix.dirname(at(path)), folderMode, (here) =>
        createFile(`${here}/${posix.basename(path)}`, bytes, how),
      ),
    createFolder: (path) => inNewFolder(anchor, at(path), folderMode, () => undefined),
    rename: (from, to) => rename(anchor, at(from), at(to), folderMode),
    remove: (path) => remove(anchor, at(path)),
    removeAll: (path) => removeAll(anchor, at(path)),
    removeEmptyFolders: (path) => removeEmptyFolders(anchor, at(path), folder),
    removeIfEmpty: () => removeEmptyFolders(anchor, folder, posix.dirname(posix.dirname(folder))),
  };
}

function readFile(anchor: Anchor, path: string): Uint8Array | undefined {
  const descriptor = openFile(anchor, path);
  if (descriptor === undefined) return undefined;
  try {
    const stats = fs.fstatSync(descriptor);
    if (stats.isDirectory()) throw folderInTheWay(anchor.show(path));
    if (!stats.isFile()) throw notAFile(anchor.show(path));
    if (stats.size > largestFile) throw fileTooLarge(anchor.show(path));
    return readBytes(descriptor, stats.size);
  } finally {
    fs.closeSync(descriptor);
  }
}

/** Fewer calls of the system than readFileSync makes: a make reads every file of its tree. */
function readBytes(descriptor: number, size: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(size);
  let length = 0;
  while (length < size) {
    const read = fs.readSync(descriptor, bytes, length, size - length, length);
    if (read === 0) break;
    length += read;
  }
  return bytes.subarray(0, length);
}

function listFiles(anchor: Anchor, folder: string, shown: string): readonly string[] {
  const entries = inFolder(anchor, folder, (here) => fs.readdirSync(here, { withFileTypes: true }));
  return (entries ?? []).flatMap((entry) => {
    const path = shown === '' ? entry.name : `${shown}/${entry.name}`;
    if (!entry.isDirectory()) return [path];
    return listFiles(anchor, `${folder}/${entry.name}`, path);
  });
}

function inspect(anchor: Anchor, path: string): Entry | undefined {
  return inFolder(anchor, posix.dirname(path), (here) => {
    const stats = lstat(`${here}/${posix.basename(path)}`);
    if (stats === undefined) return undefined;
    const { size, mode, uid: owner } = stats;
    return { kind: kindOf(stats), size, mode: mode & 0o7777, owner };
  });
}

function kindOf(stats: fs.Stats): Entry['kind'] {
  if (stats.isSymbolicLink()) return 'link';
  if (stats.isDirectory()) return 'folder';
  return stats.isFile() ? 'file' : 'other';
}

function lstat(path: string): fs.Stats | undefined {
  try {
    return fs.lstatSync(path);
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

function createFile(
  path: string,
  bytes: Uint8Array,
  { mode = 0o666, sync = false }: NewFile = {},
): boolean {
  let descriptor: number;
  try {
    descriptor = fs.openSync(path, 'wx', mode);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    fs.writeFileSync(descriptor, bytes);
    if (sync) fs.fdatasyncSync(descriptor);
    return true;
  } finally {
    fs.closeSync(descriptor);
  }
}

/** What is at `to` is replaced: a link itself, and not what it leads to. */
function rename(anchor: Anchor, from: string, to: string, folderMode: number): void {
  inNewFolder(anchor, posix.dirname(to), folderMode, (target) => {
    inFolder(anchor, posix.dirname(from), (source) => {
      fs.renameSync(`${source}/${posix.basename(from)}`, `${target}/${posix.basename(to)}`);
    });
  });
}

function remove(anchor: Anchor, path: string): void {
  inFolder(anchor, posix.dirname(path), (here) => {
    const file = `${here}/${posix.basename(path)}`;
    if (lstat(file)?.isDirectory()) throw folderInTheWay(anchor.show(path));
    unlink(file);
  });
}

function removeAll(anchor: Anchor, path: string): void {
  if (inspect(anchor, path)?.kind === 'folder') {
    const names = inFolder(anchor, path, (here) => fs.readdirSync(here)) ?? [];
    for (const name of names) removeAll(anchor, `${path}/${name}`);
  }
  inFolder(anchor, posix.dirname(path), (here) => {
    const file = `${here}/${posix.basename(path)}`;
    if (lstat(file)?.isDirectory()) fs.rmdirSync(file);
    else unlink(file);
  });
}

function unlink(file: string): void {
  try {
    fs.unlinkSync(file);
  } catch (error) {
    if (!isAbsent(error)) throw error;
  }
}

/** From `folder` up to `end`, which stays. */
function removeEmptyFolders(anchor: Anchor, folder: string, end: string): void {
  for (let at = folder; at !== end && at !== '.'; at = posix.dirname(at)) {
    const isRemoved = inFolder(anchor, posix.dirname(at), (here) => {
      try {
        fs.rmdirSync(`${here}/${posix.basename(at)}`);
        return true;
      } catch {
        return false;
      }
    });
    if (isRemoved !== true) return;
  }
}

/** How often to create a folder again that another process, which found it empty, deletes. */
const ATTEMPTS = 10;

function inNewFolder<T>(anchor: Anchor, folder: string, mode: number, use: (at: string) => T): T {
  for (let attempt = 1; ; attempt += 1) {
    createFolder(anchor, folder, mode);
    try {
      const used = inFolder(anchor, folder, (here) => ({ result: use(here) }));
      if (used !== undefined) return used.result;
      if (attempt === ATTEMPTS) throw fileInTheWay(anchor.show(folder));
    } catch (error) {
      if (attempt === ATTEMPTS || codeOf(error) !== 'ENOENT') throw error;
    }
  }
}

function createFolder(anchor: Anchor, folder: string, mode: number): void {
  if (folder === '' || folder === '.') return;
  if (inFolder(anchor, folder, () => true) === true) return;
  createFolder(anchor, posix.dirname(folder), mode);
  inFolder(anchor, posix.dirname(folder), (here) => {
    const path = `${here}/${posix.basename(folder)}`;
    try {
      fs.mkdirSync(path, mode);
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
      if (!fs.lstatSync(path).isDirectory()) throw fileInTheWay(anchor.show(folder));
    }
  });
}

function isAbsent(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(codeOf(error) ?? '');
}

function outsideTree(path: string): Fault<GitopsCode> {
  return gitopsFault({
    code: 'outside-tree',
    message: `the path ${JSON.stringify(path)} leads out of the deploy tree`,
    hint: 'Correct the file that names it. Nothing was read or written there.',
  });
}

function folderInTheWay(file: string): Fault<GitopsCode> {
  return gitopsFault({
    code: 'folder-in-the-way',
    message: 'a folder exists at the path of a file',
    location: { file },
    hint: 'Delete the folder. It was not generated by Dhallmark.',
  });
}

function fileInTheWay(file: string): Fault<GitopsCode> {
  return gitopsFault({
    code: 'file-in-the-way',
    message: 'a file exists at the path of a folder',
    location: { file },
    hint: 'Delete the file. It was not generated by Dhallmark.',
  });
}

function fileTooLarge(file: string): Fault<GitopsCode> {
  return gitopsFault({
    code: 'file-too-large',
    message: `the file is longer than ${largestFile / 2 ** 20} MiB`,
    location: { file },
    hint: 'Delete it. No file that Dhallmark generates is that long.',
  });
}
