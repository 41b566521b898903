import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listTrackedFiles, listUntrackedFiles } from '../sources/tracked-files.ts';
import type { Env } from '../workspace/env.ts';
import { formerCopies } from '../library/former-copies.ts';
import { isLibrarySource, readLibrary } from '../library/installed-library.ts';
import { NO_CONVERSION, planConversion, type Conversion } from '../library/plan-conversion.ts';
import { readLibraryFile } from '../library/read-library-file.ts';

/** Folders in which nobody keeps sources, for a workspace that Git does not know. */
const SKIPPED = new Set(['node_modules', '.git', '.nx', 'dist']);

/**
 * How the copies of the library in a folder become imports, as `planConversion` does it. Nothing is
 * written. Throws Fault `cannot-list-files`.
 *
 * @param root absolute path of the workspace
 * @example
 * planConversionInFolder('/shop', process.env).replaced; // ['dhall/Helm']
 */
export function planConversionInFolder(root: string, env: Env): Conversion {
  const present = formerCopies.some(({ folder }) => existsSync(join(root, folder)));
  if (!present || isLibrarySource(root)) return NO_CONVERSION;
  // ignored files in a copy, too: they would be deleted with it
  const files = new Set(filesBelow(root, 'dhall'));
  for (const file of listSources(root, env)) if (file.endsWith('.dhall')) files.add(file);
  return planConversion([...files], (path) => readLibraryFile(root, path), readLibrary());
}

/**
 * Deletes the copies that were replaced: the files that the plan is about, and folders without any other.
 *
 * @example
 * deleteCopies('/shop', conversion);
 */
export function deleteCopies(root: string, { deletes }: Conversion): void {
  for (const path of deletes) rmSync(join(root, path), { force: true });
  const folders = new Set(deletes.flatMap(foldersOf));
  for (const folder of [...folders].toSorted((a, b) => b.length - a.length)) {
    const path = join(root, folder);
    if (existsSync(path) && readdirSync(path).length === 0) rmdirSync(path);
  }
}

/** `dhall/crds/flux/types` → itself, `dhall/crds/flux`, `dhall/crds`. */
function foldersOf(path: string): readonly string[] {
  const folder = dirname(path);
  return folder.includes('/') ? [folder, ...foldersOf(folder)] : [];
}

function listSources(root: string, env: Env): Iterable<string> {
  const tracked = listTrackedFiles(root, env);
  if (tracked === undefined) return filesBelow(root, '');
  return [...tracked, ...listUntrackedFiles(root, env, '.')];
}

/** Links are not followed. */
function filesBelow(root: string, folder: string): readonly string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    const below = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (!entry.isDirectory()) return [below];
    return SKIPPED.has(entry.name) ? [] : filesBelow(root, below);
  });
}
