import type { Expr } from '@dhallmark/dhall';

import { generatorFault } from './codes.ts';
import { shortName, toCrdTypes } from './crd-types.ts';
import type { CustomKind } from './crd.ts';
import { toDefault } from './default-value.ts';
import { jsonTypeFile } from './json-type.ts';
import { renderPackage, type PackageFiles } from './package-files.ts';
import { builtin, localImport, record, unionType } from './syntax.ts';

/**
 * The files of a Dhall package for custom kinds, laid out like the package for Kubernetes. Its
 * records name every object by its path (`Certificate`, `CertificateSpec`,
 * `CertificateSpecPrivateKey`); package.dhall adds `Json`, `NatOrString` and `Resource`, the union of
 * the kinds.
 *
 * @param kubernetes folder of a Kubernetes package relative to `types/`, as path parts: metadata
 *   comes from there
 * @throws Fault `ambiguous-name` when two groups have a kind of the same name
 * @example
 * renderCrdPackage(parseCrds(text, 'crd.yaml'), ['..', '..', '..', 'kubernetes', '1.31'])
 */
export function renderCrdPackage(
  kinds: readonly CustomKind[],
  kubernetes: readonly string[],
): PackageFiles {
  const sorted = kinds.toSorted((a, b) => (fullName(a) < fullName(b) ? -1 : 1));
  const { types: objects, names } = toCrdTypes(sorted, kubernetes);
  const constants = new Map(
    sorted.map((kind) => [
      fullName(kind),
      { apiVersion: `${kind.group}/${kind.version}`, kind: kind.kind },
    ]),
  );
  const types = new Map([...objects, ['NatOrString', natOrString()] as const]);
  const defaults = new Map<string, Expr>();
  for (const [name, type] of objects) {
    const value = toDefault(type, constants.get(name));
    if (value !== undefined) defaults.set(name, value);
  }
  const files = renderPackage({
    types,
    defaults,
    shortNames: [...toShortNames(names), ['NatOrString', 'NatOrString']],
    resources: constants,
    root: packageRecord(),
  });
  return new Map([...files, ['types/Json.dhall', jsonTypeFile]]);
}

function fullName(kind: CustomKind): string {
  return `${kind.group}.${kind.version}.${kind.kind}`;
}

function toShortNames(names: ReadonlyMap<string, string>): (readonly [string, string])[] {
  const owners = new Map<string, string>();
  for (const name of names.keys()) {
    const other = owners.get(shortName(name));
    if (other !== undefined) {
      throw generatorFault({
        code: 'ambiguous-name',
        message: `${other} and ${name} would both be called ${shortName(name)}`,
      });
    }
    owners.set(shortName(name), name);
  }
  return [...owners]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([short, name]) => [names.get(name) ?? name, short] as const);
}

function natOrString(): Expr {
  return unionType([
    ['Nat', builtin('Natural')],
    ['String', builtin('Text')],
  ]);
}

function packageRecord(): Expr {
  return {
    kind: 'Op',
    op: '∧',
    left: localImport([], 'schemas.dhall'),
    right: record([
      ['Json', localImport(['types'], 'Json.dhall')],
      ['NatOrString', localImport(['types'], 'NatOrString.dhall')],
      ['Resource', localImport([], 'typesUnion.dhall')],
    ]),
  };
}
