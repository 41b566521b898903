import { isJson, itemsOf, textOf, type FieldPath, type Json } from './json.ts';
import { groupOf, kindOf } from './object-set.ts';
import { containersOf, podOf } from './pods.ts';

/** A field that a pattern found. */
export interface FieldPlace {
  readonly path: FieldPath;
  readonly value: unknown;
}

/**
 * The fields that a pattern names. Its steps are names of fields, `[]` for the items of a list, `{}` for
 * the values of a map and `{key}` for its keys. It starts at the object, or with `@pod` at the spec of its
 * pod, `@template` at the pod's template, `@container` at each container. Absent fields are left out.
 *
 * @example
 * selectFields(ingress, 'spec.rules[].host') // [{ path: ['spec', 'rules', 0, 'host'], value: 'a.example' }]
 */
export function selectFields(json: Json, pattern: string): readonly FieldPlace[] {
  let known = selected.get(json);
  if (known === undefined) {
    known = new Map();
    selected.set(json, known);
  }
  return select({ json, known }, stepsOf(pattern));
}

/** What was found in an object, by the steps: many patterns begin in the same way. */
const selected = new WeakMap<Json, Map<Steps, readonly FieldPlace[]>>();

interface Selection {
  readonly json: Json;
  readonly known: Map<Steps, readonly FieldPlace[]>;
}

/** The last step of a pattern, and those before it. Equal ones are the same object. */
interface Steps {
  readonly before: Steps | undefined;
  readonly last: string;
}

function select(selection: Selection, steps: Steps | undefined): readonly FieldPlace[] {
  if (steps === undefined) return [{ path: [], value: selection.json }];
  const found = selection.known.get(steps);
  if (found !== undefined) return found;
  const places =
    steps.before === undefined && steps.last.startsWith('@')
      ? startsOf(selection.json, steps.last)
      : select(selection, steps.before).flatMap((place) => follow(place, steps.last));
  selection.known.set(steps, places);
  return places;
}

const parsed = new Map<string, Steps | undefined>();
const interned = new Map<string, Steps>();

function stepsOf(pattern: string): Steps | undefined {
  if (parsed.has(pattern)) return parsed.get(pattern);
  let steps: Steps | undefined;
  let prefix = '';
  for (const last of pattern.match(/[^.[\]{}]+|\[\]|\{(?:key)?\}/g) ?? []) {
    prefix += `.${last}`;
    steps = interned.get(prefix) ?? { before: steps, last };
    interned.set(prefix, steps);
  }
  parsed.set(pattern, steps);
  return steps;
}

function startsOf(json: Json, start: string): readonly FieldPlace[] {
  const pod = builtinKindOf(json) === undefined ? undefined : podOf(json);
  if (pod === undefined) return [];
  if (start === '@container') {
    return containersOf(pod).map(({ path, container }) => ({ path, value: container }));
  }
  if (start === '@pod') return [{ path: [...pod.path, 'spec'], value: pod.spec }];
  if (start === '@template') {
    return [{ path: pod.path, value: { metadata: pod.metadata, spec: pod.spec } }];
  }
  throw new Error(`unknown start of a pattern: ${start}`);
}

function follow({ path, value }: FieldPlace, step: string): readonly FieldPlace[] {
  if (step === '[]') {
    return itemsOf(value).map(([index, item]) => ({ path: [...path, index], value: item }));
  }
  if (!isJson(value)) return [];
  if (step === '{}') {
    return Object.entries(value).map(([key, item]) => ({ path: [...path, key], value: item }));
  }
  if (step === '{key}') {
    return Object.keys(value).map((key) => ({ path: [...path, key], value: key }));
  }
  const found = Object.hasOwn(value, step) ? value[step] : undefined;
  return found === undefined || found === null ? [] : [{ path: [...path, step], value: found }];
}

const RBAC = 'rbac.authorization.k8s.io';
const HOOKS = 'admissionregistration.k8s.io';

/** The API groups whose kinds Kubernetes itself validates. */
const groups: ReadonlySet<string> = new Set([
  '',
  'apps',
  'batch',
  'autoscaling',
  'policy',
  'networking.k8s.io',
  RBAC,
  'storage.k8s.io',
  'scheduling.k8s.io',
  HOOKS,
  'apiextensions.k8s.io',
  'node.k8s.io',
  'coordination.k8s.io',
  'discovery.k8s.io',
]);

/**
 * The kind, of an object whose kind is part of Kubernetes in a stable version; undefined for older versions,
 * which have other fields, and for custom kinds, which may have the same names: Knative has a Service.
 *
 * @example
 * builtinKindOf({ apiVersion: 'serving.knative.dev/v1', kind: 'Service' }) // undefined
 */
export function builtinKindOf(json: Json): string | undefined {
  const known = builtinKinds.get(json) ?? { kind: findBuiltinKind(json) };
  builtinKinds.set(json, known);
  return known.kind;
}

const builtinKinds = new WeakMap<Json, { readonly kind: string | undefined }>();

function findBuiltinKind(json: Json): string | undefined {
  const isStable = /(^|\/)v\d+$/.test(textOf(json, 'apiVersion') ?? '');
  return isStable && groups.has(groupOf(json)) ? kindOf(json) : undefined;
}
