import type { Expr } from '@dhallmark/dhall';

import { toDefault } from './default-value.ts';
import { toTypes } from './kubernetes-types.ts';
import { renderPackage, type PackageFiles } from './package-files.ts';
import { toPreferredNames } from './preferred-names.ts';
import { parseSwagger } from './swagger.ts';
import { localImport, record } from './syntax.ts';

/**
 * The files of a Dhall package for Kubernetes, laid out and typed as dhall-kubernetes does it:
 * `types/`, `defaults/` and `schemas/` with a file for each definition by full name, records of them by
 * short name, the union of all types, and `package.dhall`, which has everything that charts use.
 *
 * Imports have no hashes: the one hash of `package.dhall`, at its importer, covers them.
 *
 * @param document the parsed OpenAPI v2 document (`swagger.json`)
 * @throws Fault `not-swagger` or `unknown-schema`
 * @example
 * const files = renderKubernetesPackage(JSON.parse(await readInput('swagger.json')));
 */
export function renderKubernetesPackage(document: unknown): PackageFiles {
  const definitions = parseSwagger(document);
  const types = toTypes(definitions);
  const defaults = new Map<string, Expr>();
  for (const [name, type] of types) {
    const value = toDefault(type, definitions.get(name)?.groupVersionKind);
    if (value !== undefined) defaults.set(name, value);
  }
  const shortNames = toPreferredNames(types.keys());
  return renderPackage({ types, defaults, shortNames, resources: types, root: packageRecord() });
}

function packageRecord(): Expr {
  return {
    kind: 'Op',
    op: '∧',
    left: localImport([], 'schemas.dhall'),
    right: record([
      ['IntOrString', fromTypes('IntOrString')],
      ['NatOrString', fromTypes('NatOrString')],
      ['Resource', localImport([], 'typesUnion.dhall')],
    ]),
  };
}

function fromTypes(label: string): Expr {
  return { kind: 'Field', record: localImport([], 'types.dhall'), label };
}
