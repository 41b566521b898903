/**
 * The annotation by which Flux leaves an object alone when it substitutes variables. Flux substitutes
 * after it decrypted, so without it `${…}` in a value is replaced, most often by nothing (kustomize
 * API of Flux, section "Post build variable substitution").
 */
export const SUBSTITUTION = 'kustomize.toolkit.fluxcd.io/substitute';

/** A Kubernetes object with its metadata. */
interface Annotated {
  readonly metadata?: unknown;
}

/**
 * The object with the annotation that keeps Flux from substituting variables in its values. An
 * object that has the annotation already, with any value, stays as it is.
 *
 * @example
 * disableSubstitution({ metadata: { name: 'token' } }).metadata
 * // { name: 'token', annotations: { 'kustomize.toolkit.fluxcd.io/substitute': 'disabled' } }
 */
export function disableSubstitution<T extends Annotated>(object: T): T {
  const metadata = fieldsOf(object.metadata);
  const annotations = fieldsOf(metadata['annotations']);
  if (Object.hasOwn(annotations, SUBSTITUTION)) return object;
  return {
    ...object,
    metadata: { ...metadata, annotations: { ...annotations, [SUBSTITUTION]: 'disabled' } },
  };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
