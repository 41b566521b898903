import { isDeepStrictEqual } from 'node:util';

import { parseAllDocuments } from 'yaml';

import type { Fault } from '@dhallmark/fault';

import { generatorFault, type GeneratorCode } from './codes.ts';
import type { ObjectConstants } from './default-value.ts';
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

/** What every object of a kind has. */
export function toConstants({ group, version, kind }: CustomKind): ObjectConstants {
  return { apiVersion: `${group}/${version}`, kind };
}

/** A CustomResourceDefinition as it is written, and the kind that it defines. */
export interface Crd {
  readonly definition: JsonObject;
  readonly kind: CustomKind;
}

/**
 * The CustomResourceDefinitions of files in YAML or JSON, also those in a List; other documents are
 * ignored. Of the versions that the API server serves, the most stable one is used, and of those the
 * newest.
 *
 * @throws Fault `bad-crd`, and `no-crd` where there is none
 * @example
 * const crds = parseInputs(await readCrdInputs(['manifests/crds']));
 */
export function parseInputs(
  inputs: readonly { readonly name: string; readonly text: string }[],
): readonly Crd[] {
  const crds = inputs.flatMap(({ name, text }) =>
    parseDefinitions(text, name).map((definition) => ({
      definition,
      kind: toCustomKind(definition, name),
    })),
  );
  if (crds.length > 0) return crds;
  const names = inputs.map(({ name }) => name).join(', ');
  throw generatorFault({
    code: 'no-crd',
    message: `there is no CustomResourceDefinition in ${names === '' ? 'these files' : names}`,
  });
}

/**
 * The kinds of all CustomResourceDefinitions of a file.
 *
 * @param name names the file in errors
 * @throws Fault `bad-crd`
 * @example
 * const kinds = parseCrds(await readInput('crd.yaml'), 'crd.yaml');
 */
export function parseCrds(text: string, name: string): CustomKind[] {
  return parseDefinitions(text, name).map((definition) => toCustomKind(definition, name));
}

function parseDefinitions(text: string, name: string): JsonObject[] {
  const json = parseJson(text);
  if (json !== undefined) return findCrds(json);
  try {
    return parseAllDocuments(text).flatMap((document) => {
      if (document.errors.length > 0)
        throw badCrd(name, describeYamlError(document.errors[0]?.message));
      return findCrds(document.toJS());
    });
  } catch (error) {
    if (error instanceof RangeError || error instanceof ReferenceError) {
      throw badCrd(name, 'too many levels or aliases');
    }
    throw error;
  }
}

/** The first line; the others show the place in the file. */
function describeYamlError(message = 'not valid YAML'): string {
  return message.split('\n', 1)[0]?.replace(/:$/, '') ?? message;
}

/** Fifty times as fast as YAML; undefined where the text is something else. */
function parseJson(text: string): unknown {
  if (!/^\s*\{/.test(text)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The document, or those of its items if it is a List. */
function findCrds(value: unknown): JsonObject[] {
  if (!isObject(value)) return [];
  const { kind, items } = value;
  if (kind === 'CustomResourceDefinition') return [value];
  return optionalString(kind)?.endsWith('List') === true && Array.isArray(items)
    ? items.flatMap(findCrds)
    : [];
}

function toCustomKind(crd: JsonObject, name: string): CustomKind {
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

/**
 * The kinds sorted by full name, each once: projects release the same CRD in several files.
 *
 * @throws Fault `ambiguous-name` when a kind is there twice with different schemas
 */
export function withoutCopies(kinds: readonly CustomKind[]): CustomKind[] {
  const byName = new Map<string, CustomKind>();
  for (const kind of kinds) {
    const other = byName.get(fullName(kind));
    if (other !== undefined && !isDeepStrictEqual(other.schema, kind.schema)) {
      throw generatorFault({
        code: 'ambiguous-name',
        message: `${fullName(kind)} has two different schemas`,
      });
    }
    byName.set(fullName(kind), kind);
  }
  return [...byName.values()].toSorted((a, b) => (fullName(a) < fullName(b) ? -1 : 1));
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
