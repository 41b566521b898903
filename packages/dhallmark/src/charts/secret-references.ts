import type { FieldPath } from '@dhallmark/kubernetes-rules';
import { isRecord } from '../is-record.ts';

/** A Secret by name; without a namespace it is in the namespace of the release. */
export interface SecretName {
  readonly namespace: string | undefined;
  readonly name: string;
}

/** A reference to a Secret, and where it is. */
export interface SecretReference extends SecretName {
  /** The field that refers to it: `['spec', 'imagePullSecrets', 0, 'name']`. */
  readonly path: FieldPath;
}

/** Fields that name a Secret by themselves. */
const NAME_FIELDS = new Set(['secretName', 'credentialName']);
/** Fields that hold an object with the Secret's name. */
const REFERENCE_FIELDS = new Set([
  'secretKeyRef',
  'secretRef',
  'imagePullSecrets',
  'basicAuthSecretRef',
  'passwordSecretRef',
]);
/** Kinds whose `spec.secretName` or `spec.target.name` is a Secret that they create. */
const MAKERS = new Set(['Certificate', 'ExternalSecret', 'SealedSecret']);

type Json = Readonly<Record<string, unknown>>;

/** The Secrets that a Kubernetes object needs; optional references are left out. */
export function referencesOf(object: Json): readonly SecretReference[] {
  if (MAKERS.has(String(object['kind']))) return [];
  const found: SecretReference[] = [];
  visit(object, [], namespaceOf(object), found);
  return found;
}

/** The Secrets that an object is, or creates in the cluster. */
export function providedBy(object: Json): readonly SecretName[] {
  const namespace = namespaceOf(object);
  const kind = object['kind'];
  if (kind === 'Secret' || kind === 'SealedSecret')
    return toNames(namespace, field(object, 'metadata', 'name'));
  if (kind === 'Certificate') return toNames(namespace, field(object, 'spec', 'secretName'));
  if (kind !== 'ExternalSecret') return [];
  return toNames(
    namespace,
    field(object, 'spec', 'target', 'name') ?? field(object, 'metadata', 'name'),
  );
}

/** Whether `provided` has the Secret; an unknown namespace matches any. */
export function isProvided(reference: SecretName, provided: readonly SecretName[]): boolean {
  return provided.some(
    ({ name, namespace }) =>
      name === reference.name &&
      (namespace === undefined ||
        reference.namespace === undefined ||
        namespace === reference.namespace),
  );
}

function visit(
  value: unknown,
  path: FieldPath,
  namespace: string | undefined,
  found: SecretReference[],
): void {
  if (Array.isArray(value)) {
    value.forEach((item, index) => visit(item, [...path, index], namespace, found));
    return;
  }
  if (!isRecord(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    const at = [...path, key];
    if (typeof inner === 'string' && NAME_FIELDS.has(key) && value['optional'] !== true) {
      found.push({ namespace, name: inner, path: at });
    } else if (
      REFERENCE_FIELDS.has(key) ||
      (key === 'secret' && isRecord(inner) && typeof path.at(-1) === 'number')
    ) {
      if (Array.isArray(inner))
        inner.forEach((item, index) => addReference(item, [...at, index], namespace, found));
      else addReference(inner, at, namespace, found);
      visit(inner, at, namespace, found);
    } else {
      visit(inner, at, namespace, found);
    }
  }
}

function addReference(
  item: unknown,
  at: FieldPath,
  namespace: string | undefined,
  found: SecretReference[],
): void {
  if (!isRecord(item) || item['optional'] === true || typeof item['name'] !== 'string') return;
  const own = item['namespace'];
  found.push({
    namespace: typeof own === 'string' ? own : namespace,
    name: item['name'],
    path: [...at, 'name'],
  });
}

function toNames(namespace: string | undefined, name: unknown): readonly SecretName[] {
  return typeof name === 'string' ? [{ namespace, name }] : [];
}

function namespaceOf(object: Json): string | undefined {
  const namespace = field(object, 'metadata', 'namespace');
  return typeof namespace === 'string' ? namespace : undefined;
}

function field(object: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), object);
}
