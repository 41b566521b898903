import type { Expr } from '@dhallmark/dhall';

import { printDhall } from './print.ts';
import { localImport, record, unionType } from './syntax.ts';

/** The content of files by path relative to the package folder, with `/` between its parts. */
export type PackageFiles = ReadonlyMap<string, string>;

export interface PackageParts {
  /** One file per type, by full name (`io.k8s.api.core.v1.Pod`). */
  readonly types: ReadonlyMap<string, Expr>;
  /** Those of the types that have a default; a type and its default make a schema. */
  readonly defaults: ReadonlyMap<string, Expr>;
  /** Full name and the label that it has in the records, in their order; a name may have several. */
  readonly shortNames: Iterable<readonly [name: string, label: string]>;
  /** Names in `shortNames` that are types of another package, and its folder relative to this one. */
  readonly shared?: { readonly names: ReadonlySet<string>; readonly folder: readonly string[] };
  /** Full names of the types that the union holds. */
  readonly resources: { has(name: string): boolean };
  /** package.dhall */
  readonly root: Expr;
}

/** The files of a package, laid out as dhall-kubernetes lays them out. */
export function renderPackage(parts: PackageParts): PackageFiles {
  const files = new Map<string, string>();
  for (const [name, type] of parts.types) files.set(`types/${name}.dhall`, printDhall(type));
  for (const [name, value] of parts.defaults) {
    files.set(`defaults/${name}.dhall`, printDhall(value));
    files.set(`schemas/${name}.dhall`, printDhall(schema(name)));
  }
  const names = [...parts.shortNames];
  const shared = parts.shared ?? { names: new Set(), folder: [] };
  const isShared = (name: string): boolean => shared.names.has(name);
  const imports = (folder: string, has: (name: string) => boolean): [string, Expr][] =>
    names
      .filter(([name]) => has(name))
      .map(([name, label]) => [
        label,
        localImport([...(isShared(name) ? shared.folder : []), folder], `${name}.dhall`),
      ]);
  const hasType = (name: string): boolean => parts.types.has(name) || isShared(name);
  const hasDefault = (name: string): boolean => parts.defaults.has(name) || isShared(name);
  const isResource = (name: string): boolean => parts.resources.has(name);
  files.set('types.dhall', printDhall(record(imports('types', hasType))));
  files.set('typesUnion.dhall', printDhall(unionType(imports('types', isResource))));
  files.set('defaults.dhall', printDhall(record(imports('defaults', hasDefault))));
  files.set('schemas.dhall', printDhall(record(imports('schemas', hasDefault))));
  files.set('package.dhall', printDhall(parts.root));
  return files;
}

function schema(name: string): Expr {
  return record([
    ['Type', localImport(['..', 'types'], `${name}.dhall`)],
    ['default', localImport(['..', 'defaults'], `${name}.dhall`)],
  ]);
}
