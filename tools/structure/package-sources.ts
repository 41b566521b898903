import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { readImports } from './read-imports.ts';

/** An import from one file of a package to another, paths relative to the package's `src`. */
export interface FileImport {
  readonly from: string;
  readonly to: string;
  readonly specifier: string;
  readonly isTypeOnly: boolean;
  readonly line: number;
}

/** An import of another package, by its name without a sub-entry. */
export interface PackageImport {
  readonly from: string;
  readonly name: string;
  readonly isTypeOnly: boolean;
  readonly line: number;
}

/** The sources of a package that are published: neither tests nor what tests alone use. */
export interface PackageSources {
  /** The folder's name below `packages`. */
  readonly folder: string;
  /** The name it is imported by. */
  readonly name: string;
  readonly files: ReadonlyMap<string, string>;
  readonly fileImports: readonly FileImport[];
  readonly packageImports: readonly PackageImport[];
  /** Imports that leave the package by a relative path. */
  readonly escapes: readonly FileImport[];
}

/** Reads all packages of a checkout, in the order of their folders. */
export function readPackages(root: string): readonly PackageSources[] {
  return globSync('packages/*/package.json', { cwd: root })
    .toSorted()
    .map((manifest) => readPackage(root, basename(dirname(manifest))));
}

function readPackage(root: string, folder: string): PackageSources {
  const source = join(root, 'packages', folder, 'src');
  const manifest = readFileSync(join(source, '../package.json'), 'utf8');
  const { name } = JSON.parse(manifest) as { readonly name: string };
  const paths = globSync('**/*.ts', { cwd: source }).filter(isPublished).toSorted();
  const files = new Map(paths.map((path) => [path, readFileSync(join(source, path), 'utf8')]));
  const fileImports: FileImport[] = [];
  const packageImports: PackageImport[] = [];
  for (const [from, text] of files) {
    for (const { specifier, isTypeOnly, line } of readImports(from, text)) {
      if (specifier.startsWith('.')) {
        const to = relative(source, resolve(source, dirname(from), specifier));
        fileImports.push({ from, to, specifier, isTypeOnly, line });
      } else {
        packageImports.push({ from, name: packageName(specifier), isTypeOnly, line });
      }
    }
  }
  const isInside = ({ to }: FileImport): boolean => !to.startsWith('..');
  return {
    folder,
    name,
    files,
    fileImports: fileImports.filter(isInside),
    packageImports,
    escapes: fileImports.filter((one) => !isInside(one)),
  };
}

function isPublished(path: string): boolean {
  return !isTest(path) && !path.endsWith('.d.ts');
}

/** Whether a file below `src` is a test or belongs to the tests alone. */
export function isTest(path: string): boolean {
  return path.endsWith('.test.ts') || path.split('/').includes('testing');
}

/** The module that a file belongs to: the first folder below `src`, or the file itself, without `.ts`. */
export function moduleOf(path: string): string {
  return path.split('/')[0]?.replace(/\.ts$/u, '') ?? path;
}

function packageName(specifier: string): string {
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}
