import { isInsidePath } from '../files/inside-path.ts';

/**
 * Whether a path is relative, stays inside the tree, and leads into no `.git` folder, in any spelling
 * that a file system takes for it. A manifest that comes from a repository must not make us read,
 * write or delete files elsewhere.
 *
 * @example
 * isTreePath('secrets/web/token.yaml') // true
 * isTreePath('../other') // false
 * isTreePath('.GIT/config') // false
 */
export function isTreePath(path: string): boolean {
  return isInsidePath(path) && !gitFolder.test(path.replaceAll(ignored, ''));
}

/** Characters that HFS+ ignores in names. */
const ignored = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;

/** `.git` and its aliases: other cases, NTFS's short name, trailing dots and spaces, streams. */
const gitFolder = /(?:^|\/)(?:\.git|git~\d+)[. ]*(?::[^/]*)?(?:\/|$)/i;
