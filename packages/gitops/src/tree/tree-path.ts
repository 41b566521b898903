import { findNameProblem } from '@dhallmark/names';

/**
 * Whether a path is relative, stays inside the tree, leads into no `.git` folder in any spelling that a
 * file system takes for it, and consists of names that files may have. A manifest that comes from a
 * repository must not make us read, write or delete files elsewhere.
 *
 * @example
 * isTreePath('secrets/web/token.yaml') // true
 * isTreePath('../other') // false
 * isTreePath('.GIT/config') // false
 */
export function isTreePath(path: string): boolean {
  return findNameProblem('file', path) === undefined;
}
