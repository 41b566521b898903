import { readdirSync, lstatSync, statSync, type Stats } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

import { isLabel, isPathComponent, print } from '@dhallmark/dhall';
import type { Expr, Import } from '@dhallmark/dhall';
import type { Fault } from '@dhallmark/fault';

import { fault } from '../../codes.ts';

/** A package and where it belongs. */
export interface PackageFile {
  readonly file: string;
  readonly content: string;
}

export interface PackageOptions {
  /** The file name of every package. */
  readonly name: string;
  /** Plan a package for each folder below the given ones, too. */
  readonly recursive: boolean;
}

/**
 * The package of some files and folders, after the packages of the folders below. It belongs into the
 * first folder, or the folder of the first file; everything else has to be there or below.
 *
 * @throws Fault `package-…`, and `no-file` for a path that does not exist
 */
export function planPackages(
  paths: readonly string[],
  options: PackageOptions,
): readonly PackageFile[] {
  const [first = '.'] = paths;
  const folder = statsOf(first).isDirectory() ? first : dirname(first);
  const below: PackageFile[] = [];
  const contents: Contents = new Map();
  for (const path of paths) {
    const isFolder = statsOf(path).isDirectory();
    requireBelow(folder, isFolder ? path : dirname(path));
    const found = isFolder ? listFolder(path, options, below) : [path];
    for (const file of found) addFile(contents, relative(folder, file).split(sep), options.name);
  }
  const content = `${print(recordOf(contents))}\n`;
  return [...below, { file: join(folder, options.name), content }];
}

/** The Dhall files of a folder and, if asked for, the packages of its folders, which `below` gets. */
function listFolder(path: string, options: PackageOptions, below: PackageFile[]): string[] {
  const files: string[] = [];
  const packages: string[] = [];
  for (const entry of readdirSync(path).toSorted()) {
    const file = join(path, entry);
    if (!statsOf(file).isDirectory()) {
      if (entry.endsWith('.dhall')) files.push(file);
    } else if (options.recursive && isOwnFolder(file, entry)) {
      below.push(...planPackages([file], options));
      packages.push(join(file, options.name));
    }
  }
  return [...files, ...packages];
}

/** Folders such as `.git`, and those that a link leads to, get no files. */
function isOwnFolder(path: string, name: string): boolean {
  return !name.startsWith('.') && !lstatSync(path).isSymbolicLink();
}

function statsOf(path: string): Stats {
  try {
    return statSync(path);
  } catch (cause) {
    throw fault({
      code: 'no-file',
      message: `There is no file or folder ${path}`,
      hint: 'Check the path on the command line.',
      causes: [cause],
    });
  }
}

function requireBelow(folder: string, other: string): void {
  const [first] = relative(folder, other).split(sep);
  if (first !== '..') return;
  throw fault({
    code: 'package-outside',
    message: `the path ${other} is not in ${folder}, the folder of the package`,
    hint: 'The first path decides where the package is written. Start with the folder that contains all others.',
  });
}

/** Files by their labels; those of a folder are in a record. */
type Contents = Map<string, Import | Contents>;

function addFile(contents: Contents, path: readonly string[], name: string): void {
  const last = path.at(-1) ?? '';
  const isPackage = last === name;
  if (isPackage && path.length === 1) return;
  const labels = isPackage ? path.slice(0, -1) : [...path.slice(0, -1), withoutExtension(last)];
  if (!path.every(isPathComponent) || !labels.every(isLabel)) throw unusableName(path);
  let record = contents;
  for (const label of labels.slice(0, -1)) {
    const inner = record.get(label) ?? new Map<string, Import | Contents>();
    if (!(inner instanceof Map)) throw conflict(path);
    record.set(label, inner);
    record = inner;
  }
  const label = labels.at(-1) ?? '';
  if (record.has(label)) throw conflict(path);
  record.set(label, importOf(path));
}

function withoutExtension(file: string): string {
  return file.replace(/\.[^.]*$/u, '');
}

function importOf(path: readonly string[]): Import {
  const location = {
    type: 'local',
    prefix: 'here',
    path: { directory: path.slice(0, -1), file: path.at(-1) ?? '' },
  } as const;
  return { kind: 'Import', location, mode: 'code', hash: undefined };
}

/** Labels are ASCII, so that their order is that of normal forms. */
function recordOf(contents: Contents): Expr {
  const labels = [...contents.keys()].toSorted();
  const fields = labels.map((label) => {
    const value = contents.get(label) as Import | Contents;
    return [label, value instanceof Map ? recordOf(value) : value] as const;
  });
  return { kind: 'Record', fields: new Map(fields) };
}

function conflict(path: readonly string[]): Fault {
  return fault({
    code: 'package-conflict',
    message: `the file ${path.join('/')} needs a field that another path has already`,
    hint: 'Rename one of them, or give each path once.',
  });
}

function unusableName(path: readonly string[]): Fault {
  return fault({
    code: 'package-name',
    message: `the file ${path.join('/')} has a name that cannot be a field or an import of Dhall`,
    hint: 'Rename the file: printable ASCII without backquotes and double quotes.',
  });
}
