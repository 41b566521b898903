import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Creates a folder with its parents, if it is missing. Throws the error of the file system where it
 * cannot be created.
 *
 * Node's own `recursive` never returns where a file system answers that the parent of a new folder is
 * missing although it exists, as `/proc` and some automounted folders do.
 *
 * @param mode of the folders that are created, as for `mkdir`; 0o777 by default
 * @example
 * makeFolder(join(homedir(), '.cache', 'dhall'), 0o700);
 */
export function makeFolder(path: string, mode = 0o777): void {
  try {
    mkdirSync(path, mode);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && statSync(path).isDirectory()) return;
    const parent = dirname(path);
    if (code !== 'ENOENT' || existsSync(parent)) throw error;
    makeFolder(parent, mode);
    makeFolder(path, mode);
  }
}
