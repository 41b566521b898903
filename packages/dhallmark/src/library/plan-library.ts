import { findSimilarName } from '@dhallmark/fault';
import { fault } from '../fault.ts';
import type { LibraryPackage } from './installed-library.ts';
import { libraryFile, readLibraryImport, renderLibraryImport } from './library-imports.ts';

/** What happens to one file that imports a package. */
export interface PlannedImport {
  /** Relative to the workspace. */
  readonly path: string;
  /** The package that it will import. */
  readonly to: LibraryPackage;
  /**
   * `edited`: the file is not an import that was generated, and stays. `unknown`: it imports a hash that
   * is not of an installed package; the import is replaced.
   */
  readonly status: 'added' | 'current' | 'updated' | 'unknown' | 'edited';
  /** The hash that it imports now; undefined for `added` and `edited`. */
  readonly from: string | undefined;
  /** What will be in the file; undefined if it stays. */
  readonly text: string | undefined;
}

/** How a plan reads a workspace; undefined for a file that does not exist. */
export type ReadText = (path: string) => string | undefined;

/** What to plan for. */
export interface PlanOptions {
  /** The packages to add and update. Default: those that the workspace imports. */
  readonly names?: readonly string[] | undefined;
}

/**
 * How the imports of a workspace are brought to the installed version. Throws Fault `unknown-dhall-package`, and
 * `library-file-edited` where a named package would have to replace another file.
 *
 * @example
 * planLibrary(readLibrary(), (path) => tree.read(path, 'utf8') ?? undefined, { names: ['Helm'] });
 */
export function planLibrary(
  installed: readonly LibraryPackage[],
  read: ReadText,
  { names }: PlanOptions = {},
): readonly PlannedImport[] {
  const current = installed.filter(({ former }) => former !== true);
  for (const name of names ?? []) requirePackage(name, current);
  const planned = current
    .filter(({ name }) => names?.includes(name) ?? read(libraryFile(name)) !== undefined)
    .map((to) => planImport(to, installed, read));
  if (names !== undefined) refuseEdited(planned);
  return planned;
}

function planImport(
  to: LibraryPackage,
  installed: readonly LibraryPackage[],
  read: ReadText,
): PlannedImport {
  const path = libraryFile(to.name);
  const text = read(path);
  if (text === undefined) {
    return { path, to, status: 'added', from: undefined, text: renderLibraryImport(to) };
  }
  const from = readLibraryImport(text, path);
  if (from === undefined) return { path, to, status: 'edited', from, text: undefined };
  if (from === to.hash) return { path, to, status: 'current', from, text: undefined };
  const isKnown = installed.some(({ hash }) => hash === from);
  return { path, to, status: isKnown ? 'updated' : 'unknown', from, text: renderLibraryImport(to) };
}

function refuseEdited(planned: readonly PlannedImport[]): void {
  const paths = planned.filter(({ status }) => status === 'edited').map(({ path }) => path);
  const [file] = paths;
  if (file === undefined) return;
  throw fault({
    code: 'library-file-edited',
    message: `${paths.join(', ')}: not an import of a Dhall package by its hash`,
    location: { file },
    hint: 'Nothing was written. Rename the file, or restore the import.',
  });
}

function requirePackage(name: string, current: readonly LibraryPackage[]): void {
  const names = current.map((each) => each.name);
  if (names.includes(name)) return;
  const similar = findSimilarName(name, names);
  throw fault({
    code: 'unknown-dhall-package',
    message: `there is no Dhall package ${name}`,
    hint:
      similar === undefined
        ? `The packages are ${names.join(', ')}.`
        : `Did you mean ${similar}? The packages are ${names.join(', ')}.`,
  });
}
