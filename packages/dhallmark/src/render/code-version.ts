import { readdirSync, readFileSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';

/** The packages whose code decides what a make writes. */
const PACKAGES = [
  '@dhallmark/chart-gen',
  '@dhallmark/dhall',
  '@dhallmark/secret-gen',
  '@dhallmark/sops-runner',
  'dhallmark',
];

/**
 * Identifies the code that makes: versions of installed packages; for packages whose sources are in
 * the workspace, names, sizes and times of the files, which change without a new version.
 */
export function describeCodeVersion(): readonly string[] {
  const require = createRequire(import.meta.filename);
  return PACKAGES.flatMap((name) => {
    const manifest = realpathSync(require.resolve(`${name}/package.json`));
    const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version: string };
    const isInstalled = manifest.split(sep).includes('node_modules');
    return [
      `${name}@${version}`,
      ...(isInstalled ? [] : describeSources(join(dirname(manifest), 'src'))),
    ];
  });
}

function describeSources(folder: string): readonly string[] {
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
      if (entry.isDirectory()) return describeSources(path);
      const { size, mtimeMs } = statSync(path);
      return [`${entry.name} ${size} ${mtimeMs}`];
    });
}
