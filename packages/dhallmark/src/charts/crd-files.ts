import { existsSync, readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { mayHaveDefinitions, type ChartFolder } from '@dhallmark/chart-gen/chart-folder';

/** Where the definitions of converted packages are, one folder per package. */
const PACKAGES = 'dhall/crds';
/** The definitions that a Dhall package was made from. */
const DEFINITIONS = 'crds.yaml';
/** Matches those of all packages, relative to the workspace. */
export const PACKAGE_DEFINITIONS = `${PACKAGES}/*/${DEFINITIONS}`;

/**
 * The files with CustomResourceDefinitions that say what objects of custom kinds are valid, in the order
 * in which they count: `crds/` of the charts, as Helm installs them, and of the packaged charts there, then those of Dhall packages. Relative
 * to the workspace.
 *
 * @param charts every chart of the umbrella, in the order of `findCharts`
 * @example
 * findCrdFiles('/shop', charts) // ['charts/web/crds/a.yaml', 'dhall/crds/argo/crds.yaml']
 */
export function findCrdFiles(root: string, charts: readonly ChartFolder[]): readonly string[] {
  const ofCharts = charts.flatMap(({ copied }) =>
    copied.filter(({ output }) => mayHaveDefinitions(output)),
  );
  return [...ofCharts.map(({ path }) => path), ...findPackageFiles(root)];
}

function findPackageFiles(root: string): readonly string[] {
  return foldersIn(join(root, PACKAGES))
    .map((name) => `${PACKAGES}/${name}/${DEFINITIONS}`)
    .filter((file) => existsSync(join(root, file)));
}

/** The names of folders, sorted; none where the folder is absent or not one. */
function foldersIn(folder: string): readonly string[] {
  let entries: readonly Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).toSorted();
}
