import { parseAllDocuments } from 'yaml';

import type { Fault } from '@dhallmark/fault';

import { generatorFault, type GeneratorCode } from './codes.ts';
import { isObject, optionalString, type JsonObject } from './json-value.ts';

/** A custom kind in the version that charts should use. */
export interface CustomKind {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  /** The structural schema (OpenAPI v3) of its objects. */
  readonly schema: JsonObject;
}

/** `cert-manager.io.v1.Certificate` */
export function fullName({ group, version, kind }: CustomKind): string {
  return `${group}.${version}.${kind}`;
}

/**
 * The kinds of all CustomResourceDefinitions in a YAML text; other documents are ignored. Of the
 * versions that the API server serves, the most stable one is used, and of those the newest.
 *
 * @param name names the text in errors
 * @throws Fault `bad-crd`
 * @example
 * const kinds = parseCrds(await readInput('crd.yaml'), 'crd.yaml');
 */
export function parseCrds(text: string, name: string): CustomKind[] {
  try {
    return parseKinds(text, name);
  } catch (error) {
    if (error instanceof RangeError || error instanceof ReferenceError) {
      throw badCrd(name, 'too many levels or aliases');
    }
    throw error;
  }
}

function parseKinds(text: string, name: string): CustomKind[] {
  return parseAllDocuments(text).flatMap((document) => {
    if (document.errors.length > 0)
      throw badCrd(name, document.errors[0]?.message ?? 'not valid YAML');
    const value: unknown = document.toJS();
    return isObject(value) && value['kind'] === 'CustomResourceDefinition'
      ? [parseCrd(value, name)]
      : [];
  });
}

function parseCrd(crd: JsonObject, name: string): CustomKind {
  const spec = isObject(crd['spec']) ? crd['spec'] : {};
  const group = optionalString(spec['group']);
  const kind = isObject(spec['names']) ? optionalString(spec['names']['kind']) : undefined;
  if (group === undefined || kind === undefined)
    throw badCrd(name, 'spec.group or spec.names.kind is missing');
  const versions = Array.isArray(spec['versions']) ? spec['versions'].filter(isObject) : [];
  const [best] = versions
    .filter((version) => version['served'] === true)
    .toSorted((a, b) => compareVersions(String(b['name']), String(a['name'])));
  const schema = isObject(best?.['schema']) ? best['schema']['openAPIV3Schema'] : undefined;
  if (best === undefined || !isObject(schema)) {
    throw badCrd(name, `${kind} has no served version with a schema`);
  }
  return { group, version: String(best['name']), kind, schema };
}

/** As Kubernetes orders versions: v2, v1, v1beta2, v1beta1, v1alpha1. */
function compareVersions(a: string, b: string): number {
  const other = toRank(b);
  const differences = toRank(a).map((part, index) => part - (other[index] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}

function toRank(version: string): readonly number[] {
  const [, major, stage, minor] = /^v(\d+)(?:(alpha|beta)(\d+))?$/.exec(version) ?? [];
  const stability = stage === undefined ? 2 : stage === 'beta' ? 1 : 0;
  return [major === undefined ? -1 : stability, Number(major ?? 0), Number(minor ?? 0)];
}

function badCrd(file: string, reason: string): Fault<GeneratorCode> {
  const message = `not a complete CustomResourceDefinition: ${reason}`;
  return generatorFault({ code: 'bad-crd', message, location: { file } });
}
