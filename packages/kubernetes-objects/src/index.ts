export { isUnreadable, readObjects } from './read-objects.ts';
export type { DocumentReading, KubernetesObject, Refusal } from './document-reading.ts';
