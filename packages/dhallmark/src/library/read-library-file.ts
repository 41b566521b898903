import { MAX_SOURCE_SIZE, readRegularFile } from '../files/read-regular-file.ts';

/**
 * The text of a file that may import a package; undefined where there is none. What is not a regular
 * file of the workspace is empty: it is not such an import, and stays.
 *
 * @example
 * planLibrary(readLibrary(), (path) => readLibraryFile('/shop', path));
 */
export function readLibraryFile(root: string, path: string): string | undefined {
  const found = readRegularFile(root, path, { maxSize: MAX_SOURCE_SIZE });
  if (found.kind === 'file') return Buffer.from(found.bytes).toString('utf8');
  return found.kind === 'absent' ? undefined : '';
}
