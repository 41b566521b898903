import { format, print, type Expr, type Import } from '@dhallmark/dhall';

import type { CoreTypes } from './core-types.ts';
import { toLabels } from './crd-labels.ts';
import { toCrdTypes, type Descriptions } from './crd-types.ts';
import { fullName, toConstants, withoutCopies, type CustomKind } from './crd.ts';
import { toDefault } from './default-value.ts';
import { jsonTypeFile } from './json-type.ts';
import { shortName } from './short-name.ts';
import { field, mapImports, record, recordType, unionType, variable } from './syntax.ts';

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
 * object has a schema. What is a core type is a field of the Kubernetes package. Descriptions of fields are
 * comments, which are not part of the value.
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
    const shown = renderType(mapImports(type, toReference), found.descriptions.get(name));
    const schema = `{ Type = ${shown}, default = ${print(mapImports(value, toReference))} }`;
    return renderBinding(labelOf.get(name) ?? name, schema);
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
  const body = record([
    ...fields,
    ['Json', variable('Json')],
    ['NatOrString', variable('NatOrString')],
    ['Resource', resource],
  ]);
  return format(
    [
      renderBinding(KUBERNETES, kubernetes),
      renderBinding('NatOrString', print(field(variable(KUBERNETES), 'NatOrString'))),
      renderBinding('Json', jsonTypeFile),
      ...schemas,
      `in ${print(body)}`,
    ].join('\n'),
  );
}

/** The variable for the Kubernetes package, and the folder that marks references to it. */
const KUBERNETES = 'kubernetes';

function coreSchema(name: string): Expr {
  return field(variable(KUBERNETES), shortName(name));
}

function renderBinding(name: string, text: string): string {
  return `let ${print(variable(name))} = ${text}`;
}

/** A record type with a comment before each field that has a description. */
function renderType(type: Expr, descriptions: Descriptions = new Map()): string {
  if (type.kind !== 'RecordType' || type.fields.size === 0) return print(type);
  const fields = [...type.fields].map(([label, of]) => {
    const comment = renderComment(descriptions.get(label));
    return `${comment}${print(recordType([[label, of]])).slice(1, -1)}`;
  });
  return `{ ${fields.join('\n, ')} }`;
}

/** The first paragraph, which says what a field is for; the others are details and examples. */
function renderComment(description = ''): string {
  const [first = ''] = description.trim().split(/\n\s*\n/, 1);
  const lines: string[] = [];
  for (const word of first.split(/[\s\p{C}]+/u)) {
    const line = lines.at(-1);
    if (line === undefined || line.length + word.length >= LONGEST_LINE) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return first === '' ? '' : `\n${lines.map((line) => `-- ${line}\n`).join('')}`;
}

const LONGEST_LINE = 90;
