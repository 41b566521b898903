import type { Fields } from '../variant.ts';

/** The labels of an application's objects. */
export function labelsOf(name: string): Fields {
  return { 'app.kubernetes.io/name': name };
}

/** `metadata` of an object in the namespace of the set. */
export function metadataOf(name: string): Fields {
  return {
    name,
    labels: labelsOf('web'),
    annotations: { 'example.org/owner': 'shop team' },
  };
}
