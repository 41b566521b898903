import { generatorFault } from './codes.ts';
import type { ObjectConstants } from './default-value.ts';
import { isObject, optionalString, type JsonObject } from './json-value.ts';

/** One schema of an OpenAPI v2 document, reduced to what decides about its Dhall type. */
export interface Definition {
  readonly type?: string | undefined;
  readonly ref?: string | undefined;
  readonly format?: string | undefined;
  readonly minimum?: number | undefined;
  readonly exclusiveMinimum?: boolean | undefined;
  readonly items?: Definition | undefined;
  readonly additionalProperties?: Definition | undefined;
  readonly properties?: ReadonlyMap<string, Definition> | undefined;
  readonly required: ReadonlySet<string>;
  /** The first of `x-kubernetes-group-version-kind`: only objects that stand alone have one. */
  readonly groupVersionKind?: ObjectConstants | undefined;
}

/** Definitions by full name (`io.k8s.api.core.v1.Pod`), in the order of code points. */
export type Definitions = ReadonlyMap<string, Definition>;

/**
 * The `definitions` of a Kubernetes swagger document.
 *
 * @throws Fault `not-swagger` when there are none
 */
export function parseSwagger(document: unknown): Definitions {
  const definitions = isObject(document) ? document['definitions'] : undefined;
  if (!isObject(definitions)) {
    throw generatorFault({ code: 'not-swagger', message: 'the document has no "definitions"' });
  }
  return new Map(
    Object.entries(definitions)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => [name, parseDefinition(value)]),
  );
}

function parseDefinition(value: unknown): Definition {
  const json = isObject(value) ? value : {};
  return {
    type: optionalString(json['type']),
    ref: optionalString(json['$ref'])?.replace('#/definitions/', ''),
    format: optionalString(json['format']),
    minimum: typeof json['minimum'] === 'number' ? json['minimum'] : undefined,
    exclusiveMinimum: json['exclusiveMinimum'] === true,
    items: optionalDefinition(json['items']),
    additionalProperties: optionalDefinition(json['additionalProperties']),
    properties: isObject(json['properties']) ? parseProperties(json['properties']) : undefined,
    required: new Set(Array.isArray(json['required']) ? json['required'].map(String) : []),
    groupVersionKind: parseGroupVersionKind(json['x-kubernetes-group-version-kind']),
  };
}

function parseProperties(json: JsonObject): ReadonlyMap<string, Definition> {
  return new Map(Object.entries(json).map(([name, value]) => [name, parseDefinition(value)]));
}

function parseGroupVersionKind(value: unknown): Definition['groupVersionKind'] {
  const first: unknown = Array.isArray(value) ? value[0] : undefined;
  if (!isObject(first)) return undefined;
  const { group, version, kind } = first;
  if (typeof version !== 'string' || typeof kind !== 'string') return undefined;
  const apiVersion = typeof group === 'string' && group !== '' ? `${group}/${version}` : version;
  return { apiVersion, kind };
}

function optionalDefinition(value: unknown): Definition | undefined {
  return isObject(value) ? parseDefinition(value) : undefined;
}
