import { readdirSync, readFileSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';

const MAKERS = [
  '@dhallmark/chart-gen',
  '@dhallmark/dhall',
  '@dhallmark/secret-gen',
  '@dhallmark/sops-runner',
  'dhallmark',
];

/**
 * What tells one state of our code from another: versions of installed packages; for packages whose
 * sources stand in a workspace, names, sizes and times of the files, which change without a version.
 */
export function codeState(): readonly string[] {
  const require = createRequire(import.meta.url);
  return MAKERS.flatMap((name) => {
    const manifest = realpathSync(require.resolve(`${name}/package.json`));
    const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version: string };
    const isInstalled = manifest.split(sep).includes('node_modules');
    return [`${name}@${version}`, ...(isInstalled ? [] : sources(join(dirname(manifest), 'src')))];
  });
}

function sources(folder: string): readonly string[] {
  let entries: readonly Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
  return entries
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return sources(path);
      const { size, mtimeMs } = statSync(path);
      return [`${entry.name} ${size} ${mtimeMs}`];
    });
}
