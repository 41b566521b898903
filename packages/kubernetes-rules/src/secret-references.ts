import { isJson, type FieldPath, type Json } from './json.ts';
import { kindOf, namespaceOf, type ObjectName } from './object-set.ts';

/** A reference to a Secret, and where it is. */
export interface SecretReference extends ObjectName {
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
/** Kinds that name a Secret because they make it. */
const MAKERS = new Set(['Certificate', 'ExternalSecret', 'SealedSecret']);

/**
 * The Secrets that an object needs. Optional references are left out, and names that Helm or Flux completes.
 *
 * @example
 * referencesOf(deployment) // [{ namespace: 'shop', name: 'login', path: ['spec', …, 'name'] }]
 */
export function referencesOf(object: Json): readonly SecretReference[] {
  if (MAKERS.has(kindOf(object))) return [];
  const found: SecretReference[] = [];
  visit(object, [], namespaceOf(object), found);
  return found;
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
  if (!isJson(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    const at = [...path, key];
    if (typeof inner === 'string' && NAME_FIELDS.has(key)) {
      if (value['optional'] !== true && isName(inner))
        found.push({ namespace, name: inner, path: at });
    } else if (
      REFERENCE_FIELDS.has(key) ||
      (key === 'secret' && isJson(inner) && typeof path.at(-1) === 'number')
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
  if (!isJson(item) || item['optional'] === true || !isName(item['name'])) return;
  const own = item['namespace'];
  found.push({
    namespace: typeof own === 'string' ? own : namespace,
    name: item['name'],
    path: [...at, 'name'],
  });
}

function isName(value: unknown): value is string {
  return (
    typeof value === 'string' && value !== '' && !value.includes('{{') && !value.includes('${')
  );
}
