import type { Fault } from '@dhallmark/fault';
import { readJsonValues } from '@dhallmark/kubernetes-objects';
import { chartFault } from '../codes.ts';
import type { FieldPath } from '../objects/field-path.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../objects/json-value.ts';
import { parseSchema, SchemaFault, type Schema } from './structural-schema.ts';

/** A CustomResourceDefinition, as far as it says what objects are valid. */
export interface CustomResource {
  /** The file that it is in. */
  readonly file: string;
  readonly group: string;
  readonly kind: string;
  readonly versions: readonly CustomVersion[];
}

/** A version of a custom kind. */
export interface CustomVersion {
  readonly name: string;
  readonly served: boolean;
  /** Whether a status of an object that is created is dropped. */
  readonly hasStatus: boolean;
  /** Where the number of replicas is, for `kubectl scale`; empty where there is none. */
  readonly replicas: FieldPath;
  /** Read when it is used for the first time. Throws Fault `invalid-crd`. */
  readonly schema: () => Schema;
}

/**
 * The CustomResourceDefinitions of a file, also those in a List; other objects are ignored.
 *
 * @throws Fault `invalid-crd` where the file cannot be read, or the API server would refuse one of them
 * @example
 * readCrds('charts/web/crds/rollouts.yaml', bytes)[0]?.kind // 'Rollout'
 */
export function readCrds(file: string, bytes: Uint8Array): readonly CustomResource[] {
  const reading = readJsonValues(bytes);
  if ('refusal' in reading) {
    const { reason, line } = reading.refusal;
    throw invalidCrd(file, `the file cannot be read: ${reason}`, line);
  }
  return reading.values.flatMap(itemsOf).map((crd) => readCrd(file, crd));
}

function itemsOf(value: unknown): readonly JsonObject[] {
  if (!isJsonObject(value)) return [];
  const items: unknown = value['items'];
  if (value['kind'] === 'List' && Array.isArray(items)) return items.flatMap(itemsOf);
  return value['kind'] === 'CustomResourceDefinition' ? [value] : [];
}

function readCrd(file: string, crd: JsonObject): CustomResource {
  const spec = objectIn(crd, 'spec');
  const group = textIn(spec, 'group');
  const kind = textIn(objectIn(spec, 'names'), 'kind');
  const given = spec['versions'];
  const name = textIn(objectIn(crd, 'metadata'), 'name') ?? 'without a name';
  const refuse = (reason: string): never => {
    throw invalidCrd(file, `the CustomResourceDefinition ${name} is not valid: ${reason}`);
  };
  if (crd['apiVersion'] !== 'apiextensions.k8s.io/v1') {
    refuse('its apiVersion must be apiextensions.k8s.io/v1');
  }
  if (group === undefined) return refuse('spec.group must be a string');
  if (kind === undefined) return refuse('spec.names.kind must be a string');
  if (!Array.isArray(given) || given.length === 0) return refuse('spec.versions must be a list');
  const versions = given.map((each: JsonValue, index) => {
    const version = isJsonObject(each) ? each : {};
    return readVersion(version, `spec.versions[${index}]`, refuse);
  });
  return { file, group, kind, versions };
}

function readVersion(
  version: JsonObject,
  path: string,
  refuse: (reason: string) => never,
): CustomVersion {
  const name = textIn(version, 'name') ?? refuse(`${path}.name must be a string`);
  const subresources = objectIn(version, 'subresources');
  let known: Schema | undefined;
  return {
    name,
    served: version['served'] === true,
    hasStatus: isJsonObject(subresources['status']),
    replicas: readReplicasPath(objectIn(subresources, 'scale')),
    schema: () => {
      known ??= readSchema(version, `${path}.schema.`, refuse);
      return known;
    },
  };
}

/** `.spec.replicas`, as dots and names only. */
function readReplicasPath(scale: JsonObject): FieldPath {
  return textIn(scale, 'specReplicasPath')?.split('.').slice(1) ?? [];
}

function readSchema(
  version: JsonObject,
  prefix: string,
  refuse: (reason: string) => never,
): Schema {
  try {
    return parseSchema(objectIn(version, 'schema')['openAPIV3Schema']);
  } catch (error) {
    if (!(error instanceof SchemaFault)) throw error;
    return refuse(`${prefix}${error.path}: ${error.message}`);
  }
}

function objectIn(object: JsonObject, name: string): JsonObject {
  const value = object[name];
  return isJsonObject(value) ? value : {};
}

function textIn(object: JsonObject, name: string): string | undefined {
  const value = object[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function invalidCrd(file: string, message: string, line?: number): Fault {
  return chartFault({
    code: 'invalid-crd',
    message,
    location: { file, line },
    hint: 'Take the file from the release of the operator, or correct what the message names.',
  });
}
