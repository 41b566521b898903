import { lstatSync, readdirSync, type Dirent } from 'node:fs';
import { basename, join } from 'node:path';
import { describeEntryPoint } from './nx-entry-points.ts';

/** Something below the charts that is not data. */
export interface UnsafeFile {
  /** Relative to the workspace. */
  readonly path: string;
  /** `entry-point`: what Nx or a program that it starts loads or runs. `kind`: a link, a device, a pipe. */
  readonly why: 'entry-point' | 'kind';
  readonly message: string;
  readonly hint: string;
}

/** What is below a folder of charts. */
export interface ListedFiles {
  /** Regular files, relative to the workspace, sorted. */
  readonly files: readonly string[];
  /** Folders without an entry, relative to the workspace, sorted. */
  readonly emptyFolders: readonly string[];
  readonly unsafe: readonly UnsafeFile[];
}

/**
 * Lists what is below a folder of charts without following any link. Nothing is read but the names.
 *
 * @param plugins the plugins in nx.json
 * @example
 * const { unsafe } = listChartFiles('/shop', 'charts', ['@nx/js']);
 */
export function listChartFiles(
  root: string,
  folder: string,
  plugins: readonly string[] = [],
): ListedFiles {
  const unsafe = linkedFolders(root, folder);
  const files: string[] = [];
  const emptyFolders: string[] = [];
  const waiting = unsafe.length > 0 ? [] : [folder];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const entries = entriesOf(join(root, at));
    if (entries.length === 0 && at !== folder) emptyFolders.push(at);
    for (const entry of entries) {
      const path = `${at}/${entry.name}`;
      const effect = describeEntryPoint(entry.name, plugins);
      if (effect !== undefined) unsafe.push(entryPoint(path, effect));
      else if (entry.isDirectory()) waiting.push(path);
      else if (entry.isFile()) files.push(path);
      else unsafe.push(otherKind(path, entry.isSymbolicLink()));
    }
  }
  return {
    files: files.toSorted(),
    emptyFolders: emptyFolders.toSorted(),
    unsafe: unsafe.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

/** The first folder on the way that is a link. */
function linkedFolders(root: string, folder: string): UnsafeFile[] {
  const parts = folder.split('/');
  for (const index of parts.keys()) {
    const path = parts.slice(0, index + 1).join('/');
    const stats = lstatSync(join(root, path), { throwIfNoEntry: false });
    if (stats?.isSymbolicLink() === true) return [otherKind(path, true)];
  }
  return [];
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw error;
  }
}

function entryPoint(path: string, effect: string): UnsafeFile {
  return {
    path,
    why: 'entry-point',
    message: `${path} ${effect}`,
    hint: `Charts are data: move ${basename(path)} out of the charts' folder, or rename it.`,
  };
}

function otherKind(path: string, isLink: boolean): UnsafeFile {
  return {
    path,
    why: 'kind',
    message: isLink ? `${path} is a symbolic link` : `${path} is not a regular file`,
    hint: isLink
      ? 'Replace the link by a copy of what it points to, and add that to Git.'
      : 'A chart consists of regular files: remove it.',
  };
}
