export { hasComments } from './has-comments.ts';
export { isUnreadable, readObjects } from './read-objects.ts';
export type { DocumentReading, KubernetesObject, Refusal } from './document-reading.ts';
export type { ReadOptions } from './document-nodes.ts';
