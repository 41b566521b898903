import { readdirSync, statSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readLimitedFile } from '@dhallmark/dhall/node';

import { generatorFault } from './codes.ts';
import type { PackageFiles } from './package-files.ts';

/**
 * Reads an input file of at most 128 MiB; `-` is standard input.
 *
 * @throws Fault `unreadable`
 * @example
 * await readInput('swagger.json')
 */
export function readInput(path: string): Promise<string> {
  return new Promise<string>((resolve) => {
    resolve(Buffer.from(readLimitedFile(path === '-' ? 0 : path)).toString('utf8'));
  }).catch((cause: unknown) => {
    const message = `${path === '-' ? 'standard input' : path} cannot be read`;
    throw generatorFault({ code: 'unreadable', message, causes: [cause] });
  });
}

/** A file with CRDs, or one that has none. */
export interface CrdInput {
  /** For messages. */
  readonly name: string;
  readonly text: string;
}

/**
 * Reads files with CRDs: of a folder those below it that end in .yaml, .yml or .json, sorted; `-` is
 * standard input.
 *
 * @throws Fault `unreadable`
 * @example
 * const inputs = await readCrdInputs(['manifests/crds', '-']);
 */
export async function readCrdInputs(paths: readonly string[]): Promise<readonly CrdInput[]> {
  const names = paths.flatMap((path) => (isFolder(path) ? manifestsBelow(path) : [path]));
  return Promise.all(names.map(async (name) => ({ name, text: await readInput(name) })));
}

function isFolder(path: string): boolean {
  return path !== '-' && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function manifestsBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ya?ml|json)$/.test(name))
    .map((name) => join(folder, name))
    .filter((path) => !isFolder(path))
    .toSorted();
}

/**
 * Writes the files that differ, and removes `.dhall` files that are not in the package. Other files
 * stay. Returns how many files were written and removed.
 *
 * @example
 * const { written, removed } = await writePackage('dhall/crds/argo', files);
 */
export async function writePackage(
  folder: string,
  files: PackageFiles,
): Promise<{ readonly written: number; readonly removed: number }> {
  const present = await readPackage(folder);
  const stale = [...present.keys()].filter((path) => !files.has(path));
  const changed = [...files].filter(([path, text]) => present.get(path) !== text);
  for (const path of stale) await rm(join(folder, path));
  for (const [path, text] of changed) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return { written: changed.length, removed: stale.length };
}

/**
 * The Dhall files and crds.yaml below a folder by relative path, with `/` between its parts; none if the folder
 * does not exist.
 *
 * @example
 * const files = await readPackage('dhall/crds/argo');
 */
export async function readPackage(folder: string): Promise<PackageFiles> {
  const names = await readdir(folder, { recursive: true }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  const paths = names.filter((name) => name.endsWith('.dhall') || name === 'crds.yaml').toSorted();
  const texts = await Promise.all(paths.map((path) => readFile(join(folder, path), 'utf8')));
  return new Map(paths.map((path, index) => [path.replaceAll('\\', '/'), texts[index] ?? '']));
}
