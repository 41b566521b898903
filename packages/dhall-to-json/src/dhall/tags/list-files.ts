import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';

interface FilesToIndex {
  /** Endings of the files; undefined for all files. */
  readonly suffixes: readonly string[] | undefined;
  /** Go into folders that a symbolic link leads to. */
  readonly followLinks: boolean;
}

/**
 * The files in a folder and its folders, without hidden ones. A path to a file is returned whatever
 * its ending; one that does not exist, too.
 */
export function listFiles(path: string, { suffixes, followLinks }: FilesToIndex): string[] {
  const files: string[] = [];
  // Links may lead back to a folder around them.
  const visited = new Set<string>();
  const visit = (at: string): void => {
    if (!isFolder(at)) {
      const matches = suffixes === undefined || suffixes.some((suffix) => at.endsWith(suffix));
      if (matches || at === path) files.push(at);
      return;
    }
    if (lstatSync(at).isSymbolicLink() && !followLinks) return;
    const real = realpathSync(at);
    if (visited.has(real)) return;
    visited.add(real);
    for (const entry of readdirSync(at)) {
      if (!entry.startsWith('.')) visit(at.endsWith('/') ? at + entry : `${at}/${entry}`);
    }
  };
  visit(path);
  return files;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
