import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readLimitedFile } from './read-limited-file.ts';

/** As the limit of an import. A small file could be decompressed to any size. */
const mostBytes = 2 ** 27;

/** The name of the file with the package of a hash, in the folder `dhall` of an npm package. */
const fileOf = (hash: string): string => `1220${hash}.br`;

/** Where an npm package keeps Dhall packages. */
const FOLDER = 'dhall';

/** npm packages with Dhall packages, each by the packages that lead to it from a workspace. */
const routes = [['dhallmark'], ['@dhallmark/nx', 'dhallmark']];

/**
 * The bytes of a Dhall package: the first file of this hash, decompressed (RFC 7932). Whether they have
 * the hash is for the caller to check. Undefined where no folder has a readable one.
 *
 * @param folders as `findInstalledPackages` returns them
 * @param hash 64 hexadecimal digits
 * @example
 * readInstalledPackage(findInstalledPackages('/shop'), '1a0d599e…');
 */
export function readInstalledPackage(
  folders: readonly string[],
  hash: string,
): Uint8Array | undefined {
  for (const folder of folders) {
    const path = join(folder, fileOf(hash));
    if (!existsSync(path)) continue;
    const zlib = process.getBuiltinModule('node:zlib');
    try {
      return zlib.brotliDecompressSync(readLimitedFile(path), { maxOutputLength: mostBytes });
    } catch {
      continue;
    }
  }
  return undefined;
}

/**
 * The folders with Dhall packages of the npm packages that are installed for a folder: those of
 * Dhallmark. Nothing of these npm packages is run. Empty where none is installed.
 *
 * @example
 * findInstalledPackages('/shop'); // ['/shop/node_modules/dhallmark/dhall']
 */
export function findInstalledPackages(start: string): readonly string[] {
  const { createRequire } = process.getBuiltinModule('node:module');
  const found = routes.flatMap((route) => {
    let manifest = join(start, 'package.json');
    try {
      for (const name of route) manifest = createRequire(manifest).resolve(`${name}/package.json`);
    } catch {
      return [];
    }
    return [join(dirname(manifest), FOLDER)];
  });
  return [...new Set(found)];
}
