import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';

/** A Dhall package that this npm package contains: a row of `dhall/packages.json`. */
export interface LibraryPackage {
  /** `kubernetes`, `crds/istio`: how it is called in a workspace's `dhall/`. */
  readonly name: string;
  /** Of what it was generated from: `1.31`. A name may have packages of several releases. */
  readonly release?: string;
  /** For people: `Kubernetes 1.31`. */
  readonly title: string;
  /** `sha256:` and 64 hexadecimal digits. */
  readonly hash: string;
  /** Whether a later one replaced it. It stays, so that imports of it resolve. */
  readonly former?: true;
}

/**
 * The folder with the Dhall packages that are installed, for `packageFolders` of `nodeIo`.
 *
 * @example
 * nodeIo({ packageFolders: [libraryFolder()] });
 */
export function libraryFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return join(folder, 'dhall');
}

/**
 * Whether a workspace contains the sources of the Dhall packages, as the repository of `dhallmark` does:
 * folders there that look like copies are none.
 *
 * @param root absolute path
 * @example
 * isLibrarySource('/shop'); // false
 */
export function isLibrarySource(root: string): boolean {
  if (!existsSync(root)) return false;
  const path = relative(realpathSync(root), libraryFolder());
  const parts = path.split(sep);
  return !isAbsolute(path) && parts[0] !== '..' && !parts.includes('node_modules');
}

/**
 * The Dhall packages that are installed, former ones included.
 *
 * @example
 * readLibrary().find(({ name, former }) => name === 'Helm' && !former)?.hash;
 */
export function readLibrary(): readonly LibraryPackage[] {
  const text = readFileSync(join(libraryFolder(), 'packages.json'), 'utf8');
  return JSON.parse(text) as readonly LibraryPackage[];
}
