import { posix } from 'node:path';
import type { Import } from '@dhallmark/dhall';
import { importsOf } from '@dhallmark/dhall/imports-of';
import { parseExpr } from '@dhallmark/dhall/parse';
import { digestOfFiles, formerCopies, type FormerCopy } from './former-copies.ts';
import type { LibraryPackage } from './installed-library.ts';
import { libraryFile, readLibraryImport, renderLibraryImport } from './library-imports.ts';
import type { ReadText } from './plan-library.ts';

/** How copies of the library become imports of what is installed. Paths are relative to the workspace. */
export interface Conversion {
  readonly writes: ReadonlyMap<string, string>;
  readonly deletes: readonly string[];
  /** The folders that are replaced. */
  readonly replaced: readonly string[];
  /** The folders that stay, and why. */
  readonly kept: readonly KeptCopy[];
}

/** A copy that is not replaced. */
export interface KeptCopy {
  readonly folder: string;
  readonly reason: string;
}

/**
 * Replaces copies of the library that nobody edited by imports, and the paths in files that import them.
 * A copy stays if a file imports a part of it, because what is installed has no parts.
 *
 * @param files every file of the workspace
 * @param copies the copies that there may be
 * @example
 * planConversion(files, read, readLibrary()).kept.map(({ folder, reason }) => `${folder}: ${reason}`);
 */
export function planConversion(
  files: readonly string[],
  read: ReadText,
  installed: readonly LibraryPackage[],
  copies = formerCopies,
): Conversion {
  const present = copies.filter(({ folder }) => files.includes(`${folder}/package.dhall`));
  if (present.length === 0) return NO_CONVERSION;
  const kept = new Map<FormerCopy, string>();
  for (const copy of present) {
    const reason = whyNot(copy, files, read, installed);
    if (reason !== undefined) kept.set(copy, reason);
  }
  const sites = findSites(files, read, present);
  // a copy that stays may import a part of another one
  for (let before = -1; before < kept.size;) {
    before = kept.size;
    for (const { file, copy, problem } of sites) {
      if (problem === undefined || kept.has(copy) || isReplaced(file, present, kept)) continue;
      kept.set(copy, `${file} ${problem}`);
    }
  }
  return toConversion(files, read, installed, { present, kept, sites });
}

/** Where there is no copy. */
export const NO_CONVERSION: Conversion = { writes: new Map(), deletes: [], replaced: [], kept: [] };

function whyNot(
  { name, folder, digest, hash }: FormerCopy,
  files: readonly string[],
  read: ReadText,
  installed: readonly LibraryPackage[],
): string | undefined {
  const texts = inFolder(files, folder).map(
    (path) => [path.slice(folder.length + 1), read(path) ?? ''] as const,
  );
  if (digestOfFiles(new Map(texts)) !== digest) {
    return 'it was edited, or has other files than those that were copied';
  }
  if (!installed.some((each) => each.hash === hash))
    return 'the installed dhallmark has it no more';
  const path = libraryFile(name);
  // a conversion that did not end has written it already
  const isImport = readLibraryImport(read(path) ?? '', path) === hash;
  return files.includes(path) && !isImport ? `${path} exists already` : undefined;
}

/** An import of something in a copy. */
interface Site {
  readonly file: string;
  readonly copy: FormerCopy;
  /** What prevents that it is replaced. */
  readonly problem: string | undefined;
  readonly start: number;
  readonly end: number;
}

function findSites(
  files: readonly string[],
  read: ReadText,
  present: readonly FormerCopy[],
): readonly Site[] {
  return files
    .filter((file) => file.endsWith('.dhall'))
    .flatMap((file) =>
      readImports(file, read).flatMap((found): readonly Site[] => {
        const path = targetOf(file, found);
        const copy = present.find(({ folder }) => path?.startsWith(`${folder}/`) === true);
        if (path === undefined || copy === undefined || file.startsWith(`${copy.folder}/`))
          return [];
        const { start = 0, end = 0 } = found.span ?? {};
        return [{ file, copy, problem: findProblem(found, path, copy), start, end }];
      }),
    );
}

/** A file that does not parse imports nothing: a render says what is wrong with it. */
function readImports(file: string, read: ReadText): readonly Import[] {
  try {
    return importsOf(parseExpr(read(file) ?? '', file));
  } catch {
    return [];
  }
}

function targetOf(file: string, { location }: Import): string | undefined {
  if (location.type !== 'local') return undefined;
  const { prefix, path } = location;
  if (prefix !== 'here' && prefix !== 'parent') return undefined;
  const up = prefix === 'parent' ? '..' : '.';
  return posix.join(posix.dirname(file), up, ...path.directory, path.file);
}

function findProblem(found: Import, path: string, copy: FormerCopy): string | undefined {
  if (path !== `${copy.folder}/package.dhall`) return `imports a part of it, ${path}`;
  if (found.mode !== 'code') return 'imports it as Text, Bytes or Location';
  if (found.hash === undefined || `sha256:${found.hash}` === copy.hash) return undefined;
  return 'imports it with another hash';
}

function isReplaced(
  file: string,
  present: readonly FormerCopy[],
  kept: ReadonlyMap<FormerCopy, string>,
): boolean {
  return present.some((copy) => !kept.has(copy) && file.startsWith(`${copy.folder}/`));
}

function inFolder(files: readonly string[], folder: string): readonly string[] {
  return files.filter((path) => path.startsWith(`${folder}/`));
}

interface Found {
  readonly present: readonly FormerCopy[];
  readonly kept: ReadonlyMap<FormerCopy, string>;
  readonly sites: readonly Site[];
}

function toConversion(
  files: readonly string[],
  read: ReadText,
  installed: readonly LibraryPackage[],
  { present, kept, sites }: Found,
): Conversion {
  const replaced = present.filter((copy) => !kept.has(copy));
  const writes = new Map<string, string>();
  for (const { name, hash } of replaced) {
    const row = installed.find((each) => each.hash === hash);
    if (row !== undefined) writes.set(libraryFile(name), renderLibraryImport(row));
  }
  const edits = sites.filter(
    ({ copy, file }) => replaced.includes(copy) && !isReplaced(file, present, kept),
  );
  for (const { file, copy, start, end } of edits.toSorted((a, b) => b.start - a.start)) {
    const text = writes.get(file) ?? read(file) ?? '';
    const path = relativeImport(file, libraryFile(copy.name));
    // the span may end with the space after the import
    const rest = text.slice(start, end).trimEnd().length + start;
    writes.set(file, text.slice(0, start) + path + text.slice(rest));
  }
  return {
    writes,
    deletes: replaced.flatMap(({ folder }) => inFolder(files, folder)),
    replaced: replaced.map(({ folder }) => folder),
    kept: [...kept].map(([{ folder }, reason]) => ({ folder, reason })),
  };
}

function relativeImport(file: string, path: string): string {
  const relative = posix.relative(posix.dirname(file), path);
  return relative.startsWith('.') ? relative : `./${relative}`;
}

/**
 * What was replaced and what stays, for people.
 *
 * @example
 * renderConversion(conversion); // 'dhall/Helm: replaced by dhall/Helm.dhall'
 */
export function renderConversion({ replaced, kept }: Conversion): string {
  return [
    ...replaced.map((folder) => `${folder}: replaced by an import of what is installed`),
    ...kept.map(({ folder, reason }) => `${folder}: stays, because ${reason}`),
  ].join('\n');
}
