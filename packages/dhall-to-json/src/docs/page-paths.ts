/** Paths in a package and in its site: relative to the folder, with `/` on every system. */

/** The page of a file. */
export function pageOf(file: string): string {
  return `${file}.html`;
}

/** The folder of a path; '' for the package itself. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

export function join(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** A folder and those around it, up to the package. */
export function foldersAround(folder: string): string[] {
  const folders = [folder];
  for (let around = folder; around !== '';) {
    around = folderOf(around);
    folders.push(around);
  }
  return folders;
}

/**
 * The path that `reference`, such as `../a/b.dhall`, means in a file of `folder`; undefined for what
 * is outside the package.
 */
export function resolvePath(folder: string, reference: string): string | undefined {
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of reference.split('/')) {
    if (part === '.' || part === '') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

/** The URL of a page in a link from a page of `folder`. No part of it can be read as a scheme. */
export function urlFrom(folder: string, path: string): string {
  const from = folder === '' ? [] : folder.split('/');
  const to = path.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  const up = '../'.repeat(from.length - shared);
  return up + to.slice(shared).map(encodeURIComponent).join('/');
}
