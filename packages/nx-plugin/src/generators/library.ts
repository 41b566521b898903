import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where charts find the library, relative to the workspace. */
export const LIBRARY = 'dhall';

export const KUBERNETES = `${LIBRARY}/kubernetes/1.31/package.dhall`;
/** The hash of that package: its content is checked once, and Nx need not look at its files. */
export const KUBERNETES_HASH =
  'sha256:1a0d599eabb9dd154957edc59bb8766ea59b4a245ae45bdd55450654c12814b0';

/** In a published package the library stands beside dist/, in this repository at its root. */
const places = ['../../dhall/', '../../../../dhall/'];

/** Copies the Dhall library into a workspace; files of an older one are replaced. */
export function copyLibrary(root: string): void {
  const from = places
    .map((place) => fileURLToPath(new URL(place, import.meta.url)))
    .find((folder) => existsSync(join(folder, 'kubernetes')));
  if (from === undefined) throw new Error('The package does not carry the Dhall library');
  const to = join(root, LIBRARY);
  if (join(from, '.') !== join(to, '.')) cpSync(from, to, { recursive: true });
}
