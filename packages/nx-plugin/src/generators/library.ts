import { visitNotIgnoredFiles, type Tree } from '@nx/devkit';
import {
  isLibrarySource,
  libraryFile,
  NO_CONVERSION,
  planConversion,
  planLibrary,
  readLibrary,
  readLibraryImport,
  type Conversion,
  type PlannedImport,
} from 'dhallmark/library';

// Where charts import a package, relative to the workspace.
export const KUBERNETES = libraryFile('kubernetes');
export const HELM = libraryFile('Helm');
export const SECRET = libraryFile('Secret');
export const FLUX = libraryFile('Flux');

/**
 * Imports the installed Dhall packages in `dhall/`, or brings the imports to their versions.
 *
 * @param names the packages; undefined for those that the workspace imports
 * @throws Fault `unknown-dhall-package`, `library-file-edited`
 */
export function importLibrary(
  tree: Tree,
  names: readonly string[] | undefined,
): readonly PlannedImport[] {
  const read = (path: string): string | undefined => tree.read(path, 'utf8') ?? undefined;
  const planned = planLibrary(readLibrary(), read, { names });
  for (const { path, text } of planned) if (text !== undefined) tree.write(path, text);
  return planned;
}

/**
 * Adds imports that a workspace lacks; those that exist stay, whatever their version.
 *
 * @param names the packages; undefined for all that are installed
 * @throws Fault `library-file-edited` for a file that is not such an import
 */
export function addLibrary(tree: Tree, names?: readonly string[]): void {
  const wanted = new Set(names ?? readLibrary().map(({ name }) => name));
  const lacking = [...wanted].filter((name) => {
    const text = tree.read(libraryFile(name), 'utf8');
    return text === null || readLibraryImport(text, libraryFile(name)) === undefined;
  });
  importLibrary(tree, lacking);
}

/** Where copies of the library were. */
const COPIES = 'dhall';

/** Replaces the copies of the library that `init` once wrote, as far as nobody edited them. */
export function convertCopies(tree: Tree): Conversion {
  if (isLibrarySource(tree.root)) return NO_CONVERSION;
  const read = (path: string): string | undefined => tree.read(path, 'utf8') ?? undefined;
  const files = new Set(filesBelow(tree, COPIES));
  visitNotIgnoredFiles(tree, '.', (path) => {
    if (path.endsWith('.dhall')) files.add(path.replaceAll('\\', '/'));
  });
  const conversion = planConversion([...files], read, readLibrary());
  for (const folder of conversion.replaced) tree.delete(folder);
  for (const [path, text] of conversion.writes) tree.write(path, text);
  return conversion;
}

/** Ignored ones, too: they would be deleted with the folder. */
function filesBelow(tree: Tree, folder: string): readonly string[] {
  return tree.children(folder).flatMap((name) => {
    const path = `${folder}/${name}`;
    return tree.isFile(path) ? [path] : filesBelow(tree, path);
  });
}
