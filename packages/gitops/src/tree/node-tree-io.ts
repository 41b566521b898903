import * as fs from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import { GitopsError } from '../errors.ts';
import type { LockIo, TreeIo } from './tree-io.ts';

/** The deploy tree in this folder of the real file system; the folder need not exist yet. */
export function nodeTreeIo(root: string): TreeIo {
  const base = resolve(root);
  const at = (path: string): string => join(base, ...path.split('/'));
  const makeParents = (path: string): void => {
    fs.mkdirSync(dirname(at(path)), { recursive: true });
    refuseLinks(base, path);
  };
  return {
    readFile: (path) => readFile(at(path), path),
    listFiles: (folder) => listFiles(at(folder), folder),
    exists: (path) => fs.existsSync(at(path)),
    createFile: (path, bytes) => {
      makeParents(path);
      return createFile(at(path), bytes);
    },
    rename: (from, to) => {
      makeParents(to);
      fs.renameSync(at(from), at(to));
    },
    remove: (path) => fs.rmSync(at(path), { recursive: true, force: true }),
    removeEmptyFolders: (folder) => removeEmptyFolders(base, at(folder)),
  };
}

/** This process as the holder of a lock. */
export function nodeLockIo(): LockIo {
  return {
    self: { pid: process.pid, host: hostname() },
    isAlive,
    sleep: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
  };
}

function readFile(file: string, path: string): Uint8Array | undefined {
  try {
    return fs.readFileSync(file);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    if (code !== 'EISDIR') throw error;
    throw new GitopsError('folder-in-the-way', `a folder stands where the file ${path} has to be`, {
      path,
      hint: 'Remove it; nothing in it was made by this tool.',
    });
  }
}

function createFile(file: string, bytes: Uint8Array): boolean {
  try {
    fs.writeFileSync(file, bytes, { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function listFiles(folder: string, prefix: string): readonly string[] {
  let entries: fs.Dirent[];
  try {
    entries = fs.readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
  return entries
    .flatMap((entry) => {
      const path = `${prefix}/${entry.name}`;
      return entry.isDirectory() ? listFiles(join(folder, entry.name), path) : [path];
    })
    .toSorted();
}

function removeEmptyFolders(base: string, folder: string): void {
  for (let at = folder; at.startsWith(base + sep); at = dirname(at)) {
    try {
      fs.rmdirSync(at);
    } catch {
      return;
    }
  }
}

/** A linked folder inside the tree would let a make write elsewhere. */
function refuseLinks(base: string, path: string): void {
  const parts = path.split('/').slice(0, -1);
  for (let count = 1; count <= parts.length; count += 1) {
    const folder = parts.slice(0, count).join('/');
    if (!fs.lstatSync(join(base, folder)).isSymbolicLink()) continue;
    throw new GitopsError('linked-folder', `${folder} in the deploy tree is a symbolic link`, {
      path: folder,
      hint: 'Replace it by a real folder.',
    });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}
