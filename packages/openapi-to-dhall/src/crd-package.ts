import type { Expr } from '@dhallmark/dhall';

import { toLabels } from './crd-labels.ts';
import { toCrdTypes, type CrdOptions } from './crd-types.ts';
import { fullName, toConstants, withoutCopies, type CustomKind } from './crd.ts';
import { toDefault } from './default-value.ts';
import { jsonTypeFile } from './json-type.ts';
import { renderPackage, type PackageFiles } from './package-files.ts';
import { builtin, localImport, record, unionType } from './syntax.ts';

/**
 * The files of a Dhall package for custom kinds, laid out like the package for Kubernetes. Its
 * records name every object by its path (`Certificate`, `CertificateSpec`,
 * `CertificateSpecPrivateKey`); names that clash between groups start with the group
 * (`ProtectionUsage`). package.dhall adds `Json`, `NatOrString` and `Resource`, the union of the kinds.
 *
 * @throws Fault `ambiguous-name` when a kind is there twice with different schemas, or
 *   `unknown-integer` when `negative` names one that is not there
 * @example
 * renderCrdPackage(parseCrds(text, 'crd.yaml'), { kubernetes: ['..', '..', '..', 'kubernetes', '1.31'] })
 */
export function renderCrdPackage(kinds: readonly CustomKind[], options: CrdOptions): PackageFiles {
  const sorted = withoutCopies(kinds);
  const { types: objects, names, coreNames } = toCrdTypes(sorted, options);
  const constants = new Map(sorted.map((kind) => [fullName(kind), toConstants(kind)]));
  const types = new Map([...objects, ['NatOrString', natOrString()] as const]);
  const defaults = new Map<string, Expr>();
  for (const [name, type] of objects) {
    const value = toDefault(type, constants.get(name));
    if (value !== undefined) defaults.set(name, value);
  }
  const labels = toLabels([...names.keys(), ...coreNames.keys()], sorted);
  const files = renderPackage({
    types,
    defaults,
    shortNames: [
      ...labels.map(
        ([name, label]) => [coreNames.get(name) ?? names.get(name) ?? name, label] as const,
      ),
      ['NatOrString', 'NatOrString'],
    ],
    shared: { names: new Set(coreNames.values()), folder: fromRoot(options.kubernetes) },
    resources: constants,
    root: packageRecord(),
  });
  return new Map([...files, ['types/Json.dhall', jsonTypeFile]]);
}

/** A folder relative to `types/` as seen from the folder above it. */
function fromRoot(folder: readonly string[]): readonly string[] {
  return folder[0] === '..' ? folder.slice(1) : ['types', ...folder];
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
