import type { Expr } from '@dhallmark/dhall';

import { generatorFault } from './codes.ts';
import type { Definition, Definitions } from './swagger.ts';
import { builtin, list, localImport, map, optional, recordType, unionType } from './syntax.ts';

/**
 * The rules of dhall-openapi, run as dhall-kubernetes runs it: with `--preferNaturalInt` and the
 * exceptions below.
 */

/** Integers that may be negative; every other integer of Kubernetes is a Natural. */
const integerFields = new Set([
  'ContainerStateTerminated.exitCode',
  'PodSpec.priority',
  'PriorityClass.value',
  'CustomResourceColumnDefinition.priority',
]);

/** Fields that every object needs, although the document does not require them. */
const alwaysRequired = new Set(['apiVersion', 'kind', 'metadata']);

/** Where those three may be left out. */
const optionalAnyway = new Set([
  'io.k8s.api.core.v1.ObjectFieldSelector.apiVersion',
  'io.k8s.apimachinery.pkg.apis.meta.v1.StatusDetails.kind',
  'io.k8s.api.core.v1.PersistentVolumeClaim.apiVersion',
  'io.k8s.api.core.v1.PersistentVolumeClaim.kind',
  'io.k8s.api.batch.v1beta1.JobTemplateSpec.metadata',
  'io.k8s.api.batch.v2alpha1.JobTemplateSpec.metadata',
  'io.k8s.api.core.v1.PodTemplateSpec.metadata',
]);

/** Fields that would make a type import itself: Dhall has no recursive imports, so they are left out. */
const cyclicFields: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  ['v1', 'v1beta1'].map((version) => [
    `io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.${version}.JSONSchemaProps`,
    new Set([
      'additionalItems',
      'additionalProperties',
      'allOf',
      'anyOf',
      'definitions',
      'dependencies',
      'items',
      'not',
      'oneOf',
      'patternProperties',
      'properties',
    ]),
  ]),
);

const intOrString = 'io.k8s.apimachinery.pkg.util.intstr.IntOrString';
const natOrString = 'io.k8s.apimachinery.pkg.util.intstr.NatOrString';

/** The Dhall type of each definition, by full name in the order of code points. */
export function toTypes(definitions: Definitions): ReadonlyMap<string, Expr> {
  const types = new Map<string, Expr>();
  for (const [name, definition] of definitions) {
    types.set(name, toType(definition, name, ''));
  }
  if (definitions.has(intOrString)) {
    types.set(intOrString, alternatives('Int', 'Integer'));
    types.set(natOrString, alternatives('Nat', 'Natural'));
  }
  return new Map([...types].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function alternatives(label: string, type: 'Integer' | 'Natural'): Expr {
  return unionType([
    [label, builtin(type)],
    ['String', builtin('Text')],
  ]);
}

/** `field` is `Kind.field` for the type of a field, and decides about integers. */
function toType(definition: Definition, owner: string, field: string): Expr {
  if (definition.ref !== undefined) {
    const preferred =
      definition.ref === intOrString && !integerFields.has(field) ? natOrString : definition.ref;
    return localImport([], `${preferred}.dhall`);
  }
  if (definition.properties !== undefined) {
    return toRecordType(definition.properties, definition.required, owner);
  }
  const inner = (part: Definition): Expr => toType(part, owner, field);
  switch (definition.type) {
    case 'object':
      return map(
        definition.additionalProperties === undefined
          ? builtin('Text')
          : inner(definition.additionalProperties),
      );
    case 'array':
      if (definition.items === undefined) break;
      return list(inner(definition.items));
    case 'string':
      return builtin('Text');
    case 'boolean':
      return builtin('Bool');
    case 'integer':
      return integerFields.has(field) ? builtin('Integer') : builtin('Natural');
    case 'number':
      return builtin('Double');
    case undefined:
      return recordType([]);
    default:
  }
  throw generatorFault({
    code: 'unknown-schema',
    message: `${owner} has a schema of type "${definition.type}", which has no Dhall type`,
  });
}

function toRecordType(
  properties: ReadonlyMap<string, Definition>,
  required: ReadonlySet<string>,
  owner: string,
): Expr {
  const isRequired = (name: string): boolean =>
    (required.has(name) || alwaysRequired.has(name)) && !optionalAnyway.has(`${owner}.${name}`);
  const names = [...properties.keys()]
    .filter((name) => cyclicFields.get(owner)?.has(name) !== true)
    .toSorted();
  const type = (name: string): Expr =>
    toType(properties.get(name) ?? { required: new Set() }, owner, `${kindOf(owner)}.${name}`);
  return recordType([
    ...names.filter(isRequired).map((name) => [name, type(name)] as const),
    ...names
      .filter((name) => !isRequired(name))
      .map((name) => [name, optional(type(name))] as const),
  ]);
}

/** `Pod` of `io.k8s.api.core.v1.Pod`. */
export function kindOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
