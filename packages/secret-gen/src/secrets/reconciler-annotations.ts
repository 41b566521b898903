/**
 * The annotation by which Flux leaves an object alone when it substitutes variables. Flux substitutes
 * after it decrypted, so without it `${…}` in a value is replaced, most often by nothing (kustomize
 * API of Flux, section "Post build variable substitution").
 */
export const SUBSTITUTION = 'kustomize.toolkit.fluxcd.io/substitute';

/** Argo CD applies objects of a lower wave first (Argo CD, "Sync Phases and Waves"). */
export const SYNC_WAVE = 'argocd.argoproj.io/sync-wave';

/** How Argo CD applies an object (Argo CD, "Sync Options"). */
export const SYNC_OPTIONS = 'argocd.argoproj.io/sync-options';

/** The annotations of Secrets that only Flux or Argo CD reads. */
export const RECONCILER_ANNOTATIONS: readonly string[] = [SUBSTITUTION, SYNC_WAVE, SYNC_OPTIONS];

/** A Kubernetes object with its metadata. */
interface Annotated {
  readonly metadata?: unknown;
  readonly immutable?: unknown;
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
  return annotate(object, { [SUBSTITUTION]: 'disabled' });
}

/**
 * The object with the annotations that let Argo CD apply it before everything without a wave, and
 * create it again where it is immutable. Annotations that the object has already keep their values.
 *
 * @example
 * applyFirst({ metadata: { name: 'token' } }).metadata
 * // { name: 'token', annotations: { 'argocd.argoproj.io/sync-wave': '-1' } }
 */
export function applyFirst<T extends Annotated>(object: T): T {
  const replaced = object.immutable === true ? { [SYNC_OPTIONS]: 'Force=true,Replace=true' } : {};
  return annotate(object, { [SYNC_WAVE]: '-1', ...replaced });
}

/**
 * The annotations for Flux or Argo CD in a manifest as it is generated, encrypted or not, as
 * `name: value`, sorted.
 *
 * @example
 * findReconcilerAnnotations(manifest) // ['argocd.argoproj.io/sync-wave: -1']
 */
export function findReconcilerAnnotations(manifest: string): readonly string[] {
  // in `metadata` only: a value may contain the same lines
  const blocks = manifest.matchAll(/^metadata:\n((?: .*\n)*)/gm);
  return [...blocks]
    .flatMap(([, block = '']) => [...block.matchAll(/^ {4}['"]?([\w./-]+)['"]?: (.*)$/gm)])
    .filter(([, name = '']) => RECONCILER_ANNOTATIONS.includes(name))
    .map(([, name, value = '']) => `${name}: ${value.replaceAll(/^['"]|['"]$/g, '')}`)
    .toSorted();
}

function annotate<T extends Annotated>(object: T, added: Readonly<Record<string, string>>): T {
  const metadata = fieldsOf(object.metadata);
  const annotations = fieldsOf(metadata['annotations']);
  if (Object.keys(added).every((name) => Object.hasOwn(annotations, name))) return object;
  const present =
    Object.keys(annotations).length === 0 ? added : { ...annotations, ...added, ...annotations };
  return { ...object, metadata: { ...metadata, annotations: present } };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
