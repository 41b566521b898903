import { createHash } from 'node:crypto';

/**
 * One digest of a folder: the `dirHash` of in-toto's digest sets, which is Hash1 of Go modules as
 * lowercase hexadecimal. The order of the files does not matter, their names do.
 *
 * @example
 * hashDirectory(new Map([['Chart.yaml', Buffer.from('name: web\n')]])) // '5f2c…'
 */
export function hashDirectory(files: ReadonlyMap<string, Uint8Array>): string {
  const total = createHash('sha256');
  // by code units, which is the order of Go's strings for all names that Kubernetes allows
  for (const path of [...files.keys()].toSorted()) {
    const digest = createHash('sha256').update(files.get(path) as Uint8Array);
    total.update(`${digest.digest('hex')}  ${path}\n`);
  }
  return total.digest('hex');
}
