import type { Expr, Import } from '@dhallmark/dhall';
import type { Fault } from '@dhallmark/fault';

import { generatorFault, type GeneratorCode } from './codes.ts';
import type { CoreTypes } from './core-types.ts';
import { fullName, type CustomKind } from './crd.ts';
import { isObject, type JsonObject } from './json-value.ts';
import { mayBeNegative } from './negative-integers.ts';
import { printDhall } from './print.ts';
import { shortName } from './short-name.ts';
import { builtin, list, localImport, map, mapImports, optional, recordType } from './syntax.ts';

export interface CrdTypes {
  /** A type for each different object, by the shortest of the full names that have it. */
  readonly types: ReadonlyMap<string, Expr>;
  /** Every object by full name, and the full name under which `types` has it. */
  readonly names: ReadonlyMap<string, string>;
  /** The objects that are types of the Kubernetes package, by full name; `names` has none of them. */
  readonly coreNames: ReadonlyMap<string, string>;
  /** The descriptions of the fields of types, by the full names that `types` has. */
  readonly descriptions: ReadonlyMap<string, Descriptions>;
}

/** What fields are for, by label; those without a description are not in it. */
export type Descriptions = ReadonlyMap<string, string>;

/**
 * How a package for custom kinds refers to the package for Kubernetes.
 *
 * @example
 * const options: CrdOptions = { kubernetes: ['..', '..', '..', 'kubernetes', '1.31'] };
 */
export interface CrdOptions {
  /** Folder of a Kubernetes package relative to `types/`, as path parts: metadata comes from there. */
  readonly kubernetes: readonly string[];
  /** The types of that package; without them only metadata comes from there. */
  readonly core?: CoreTypes | undefined;
  /** Integers that may be negative although their schema does not say so: `EnvoyFilterSpec.priority`. */
  readonly negative?: Iterable<string> | undefined;
}

/**
 * The Dhall types of custom kinds. Nested objects have their own names, composed of the path to
 * them: `cert-manager.io.v1.CertificateSpecPrivateKey`. Objects of equal type share one file. An
 * object of a core type, such as PodTemplateSpec, is the type of the Kubernetes package.
 *
 * - Fields that are required come first; a field that is `nullable` or has a `default` is Optional.
 * - `x-kubernetes-int-or-string` is NatOrString, and integers are Natural, as in the Kubernetes
 *   package, but Integer where `mayBeNegative` or an option says so.
 * - An enumeration is Text. `additionalProperties` is an association list.
 * - An object that keeps unknown fields and declares none is Json, and so is a schema without a type.
 * - `metadata` is the ObjectMeta of the Kubernetes package.
 *
 * @throws Fault `unknown-integer` when an option names an integer that is not there
 */
export function toCrdTypes(kinds: readonly CustomKind[], options: CrdOptions): CrdTypes {
  const { kubernetes, core } = options;
  const negative = new Set(options.negative);
  const integers = new Set<string>();
  const types = new Map<string, Expr>();
  const names = new Map(kinds.map((kind) => [fullName(kind), fullName(kind)] as const));
  const coreNames = new Map<string, string>();
  const descriptions = new Map<string, Descriptions>();
  const byText = new Map<string, string>();
  const coreImport = (name: string): Expr => localImport([...kubernetes, 'types'], `${name}.dhall`);

  /** A number follows where another type has the name: `specA.b` and `spec.aB` are both `SpecAB`. */
  const toFreeName = (path: string, type: string | undefined, number = 1): string => {
    const name = number === 1 ? path : `${path}${number}`;
    const other = coreNames.get(name) ?? names.get(name);
    return other === undefined || other === type ? name : toFreeName(path, type, number + 1);
  };

  /** Adds the type of an object under its full name, unless an equal one exists. */
  const share = (path: string, type: Expr, schema: JsonObject): Expr => {
    const text = printDhall(type);
    const known = byText.get(text);
    const name = toFreeName(path, known);
    const shared = known ?? name;
    if (known === undefined) {
      byText.set(text, name);
      types.set(name, type);
      descriptions.set(name, describeFields(schema));
    }
    names.set(name, shared);
    return localImport([], `${shared}.dhall`);
  };

  const toType = (schema: JsonObject, name: string, field: string): Expr => {
    if (schema['x-kubernetes-int-or-string'] === true) return localImport([], 'NatOrString.dhall');
    switch (schema['type']) {
      case 'object':
        return toObjectType(schema, name);
      case 'array':
        return list(toType(isObject(schema['items']) ? schema['items'] : {}, name, field));
      case 'string':
        return builtin('Text');
      case 'boolean':
        return builtin('Bool');
      case 'integer':
        integers.add(field);
        return builtin(negative.has(field) || mayBeNegative(schema) ? 'Integer' : 'Natural');
      case 'number':
        return builtin('Double');
      default:
        return localImport([], 'Json.dhall');
    }
  };

  const toObjectType = (schema: JsonObject, name: string): Expr => {
    const coreName = core?.find(schema);
    if (coreName !== undefined) {
      coreNames.set(toFreeName(name, coreName), coreName);
      return coreImport(coreName);
    }
    if (isObject(schema['properties'])) return share(name, toRecordType(schema, name), schema);
    const values = schema['additionalProperties'];
    if (isObject(values)) return map(toType(values, name, ''));
    return schema['x-kubernetes-preserve-unknown-fields'] === true || values === true
      ? localImport([], 'Json.dhall')
      : recordType([]);
  };

  const toRecordType = (schema: JsonObject, name: string): Expr => {
    const properties = Object.entries(isObject(schema['properties']) ? schema['properties'] : {});
    const required = new Set(Array.isArray(schema['required']) ? schema['required'] : []);
    const fields = properties
      .map(([label, value]) => [label, isObject(value) ? value : {}] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([label, value]) => {
        const type = toType(value, `${name}${capitalize(label)}`, `${shortName(name)}.${label}`);
        const mayBeAbsent = value['nullable'] === true || value['default'] !== undefined;
        return { label, type, isRequired: required.has(label) && !mayBeAbsent };
      });
    return recordType([
      ...fields
        .filter((field) => field.isRequired)
        .map(({ label, type }) => [label, type] as const),
      ...fields
        .filter((field) => !field.isRequired)
        .map(({ label, type }) => [label, optional(type)] as const),
    ]);
  };

  for (const custom of kinds) {
    const { schema } = custom;
    const name = fullName(custom);
    const {
      apiVersion: _,
      kind: __,
      metadata: ___,
      ...properties
    } = isObject(schema['properties']) ? schema['properties'] : {};
    const rest = toRecordType({ ...schema, properties }, name);
    const fields = rest.kind === 'RecordType' ? [...rest.fields] : [];
    descriptions.set(name, describeFields({ properties }));
    types.set(
      name,
      recordType([
        ['apiVersion', builtin('Text')],
        ['kind', builtin('Text')],
        ['metadata', coreImport(objectMeta)],
        ...fields,
      ]),
    );
  }
  for (const field of negative) {
    if (!integers.has(field)) throw unknownInteger(field);
  }
  return { ...withShortestNames({ types, names, descriptions }), coreNames };
}

function describeFields({ properties }: JsonObject): Descriptions {
  return new Map(
    Object.entries(isObject(properties) ? properties : {}).flatMap(([label, field]) =>
      isObject(field) && typeof field['description'] === 'string'
        ? [[label, field['description']] as const]
        : [],
    ),
  );
}

/** Gives a type that several names share the shortest of them, which says least about its place. */
function withShortestNames({
  types,
  names,
  descriptions,
}: Omit<CrdTypes, 'coreNames'>): Omit<CrdTypes, 'coreNames'> {
  const best = new Map<string, string>();
  for (const [name, shared] of names) {
    const other = best.get(shared);
    if (other === undefined || name.length < other.length) best.set(shared, name);
  }
  const rename = (name: string): string => best.get(name) ?? name;
  const renameImport = (node: Import): Import => {
    if (node.location.type !== 'local' || node.location.path.directory.length > 0) return node;
    return localImport([], `${rename(node.location.path.file.replace(/\.dhall$/, ''))}.dhall`);
  };
  return {
    types: new Map(
      [...types].map(([name, type]) => [rename(name), mapImports(type, renameImport)]),
    ),
    names: new Map([...names].map(([name, shared]) => [name, rename(shared)])),
    descriptions: new Map([...descriptions].map(([name, of]) => [rename(name), of])),
  };
}

function unknownInteger(field: string): Fault<GeneratorCode> {
  const message = `no type of the package has an integer ${field}`;
  return generatorFault({ code: 'unknown-integer', message });
}

const objectMeta = 'io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta';

/** A label as part of a name: with a capital first letter, without punctuation. */
export function capitalize(label: string): string {
  return label
    .split(/[^A-Za-z0-9_]+/)
    .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
    .join('');
}
