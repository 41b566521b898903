import { parseExpr, type Binding, type Expr, type Import } from '@dhallmark/dhall';

import type { CoreTypes } from './core-types.ts';
import { toLabels } from './crd-labels.ts';
import { toCrdTypes } from './crd-types.ts';
import { fullName, toConstants, withoutCopies, type CustomKind } from './crd.ts';
import { toDefault } from './default-value.ts';
import { jsonTypeFile } from './json-type.ts';
import { printDhall } from './print.ts';
import { shortName } from './short-name.ts';
import { field, mapImports, record, unionType, variable } from './syntax.ts';

/**
 * How the file of a package for custom kinds is rendered.
 *
 * @example
 * const options: CrdFileOptions = { kubernetes: '../../kubernetes.dhall', core };
 */
export interface CrdFileOptions {
  /** The Kubernetes package as the file imports it. */
  readonly kubernetes: string;
  /** The types of that package, by the labels of its schemas: see `readCoreTypes`. */
  readonly core: CoreTypes;
  /** Integers that may be negative although their schema does not say so: `EnvoyFilterSpec.priority`. */
  readonly negative?: Iterable<string> | undefined;
}

/**
 * A Dhall package for custom kinds in one file, with the same labels as `renderCrdPackage`. Every
 * object has a schema. What is a core type is a field of the Kubernetes package.
 *
 * @throws Fault `ambiguous-name`, `unknown-integer`
 * @example
 * renderCrdFile(parseCrds(text, 'crd.yaml'), { kubernetes: '../../kubernetes.dhall', core });
 */
export function renderCrdFile(
  kinds: readonly CustomKind[],
  { kubernetes, core, negative }: CrdFileOptions,
): string {
  const sorted = withoutCopies(kinds);
  const found = toCrdTypes(sorted, { kubernetes: [KUBERNETES], core, negative });
  const labels = toLabels([...found.names.keys(), ...found.coreNames.keys()], sorted);
  const labelOf = new Map(labels);
  const own = (name: string): Expr => variable(labelOf.get(name) ?? name);
  const toReference = ({ location }: Import): Expr => {
    if (location.type !== 'local') throw new Error('types import nothing but types');
    const { directory, file } = location.path;
    const name = file.replace(/\.dhall$/, '');
    if (directory[0] === KUBERNETES) return field(coreSchema(name), 'Type');
    return found.types.has(name) ? field(own(name), 'Type') : variable(name);
  };
  const schemas = [...found.types].map(([name, type]) => {
    const kind = sorted.find((each) => fullName(each) === name);
    const value = toDefault(type, kind && toConstants(kind)) ?? record([]);
    const schema = record([
      ['Type', mapImports(type, toReference)],
      ['default', mapImports(value, toReference)],
    ]);
    return toBinding(labelOf.get(name) ?? name, schema);
  });
  const fields = labels.map(([name, label]) => {
    const coreName = found.coreNames.get(name);
    return [
      label,
      coreName === undefined ? own(found.names.get(name) ?? name) : coreSchema(coreName),
    ] as const;
  });
  const resource = unionType(
    sorted.map((kind) => [labelOf.get(fullName(kind)) ?? '', field(own(fullName(kind)), 'Type')]),
  );
  return printDhall({
    kind: 'Let',
    bindings: [
      toBinding(KUBERNETES, parseExpr(kubernetes, { name: kubernetes })),
      toBinding('NatOrString', field(variable(KUBERNETES), 'NatOrString')),
      toBinding('Json', parseExpr(jsonTypeFile, { name: 'Json.dhall' })),
      ...schemas,
    ],
    body: record([
      ...fields,
      ['Json', variable('Json')],
      ['NatOrString', variable('NatOrString')],
      ['Resource', resource],
    ]),
  });
}

/** The variable for the Kubernetes package, and the folder that marks references to it. */
const KUBERNETES = 'kubernetes';

function coreSchema(name: string): Expr {
  return field(variable(KUBERNETES), shortName(name));
}

function toBinding(name: string, value: Expr): Binding {
  return { name, type: undefined, value };
}
