import { cpSync, existsSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where charts find the library, relative to the workspace. */
export const LIBRARY = 'dhall';

export const KUBERNETES = `${LIBRARY}/kubernetes/1.31/package.dhall`;
/** The hash of that package: its content is checked once, and Nx need not look at its files. */
export const KUBERNETES_HASH =
  'sha256:1a0d599eabb9dd154957edc59bb8766ea59b4a245ae45bdd55450654c12814b0';

/** In the published package `dhallmark` the library is at its root, here at the repository's. */
const places = ['dhall', '../../dhall'];

/** Copies the Dhall library into a workspace; files of an older one are replaced. */
export function copyLibrary(root: string): void {
  const manifest = realpathSync(createRequire(import.meta.url).resolve('dhallmark/package.json'));
  const from = places
    .map((place) => join(dirname(manifest), place))
    .find((folder) => existsSync(join(folder, 'kubernetes')));
  if (from === undefined) throw new Error('The package dhallmark has no Dhall library');
  const to = join(root, LIBRARY);
  if (join(from, '.') !== join(to, '.')) cpSync(from, to, { recursive: true });
}
