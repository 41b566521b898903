export { canHaveWord } from './can-have-word.ts';
export { hasComments } from './has-comments.ts';
export { isUnreadable, patchesSecret, readObjects, readPlainValues } from './read-objects.ts';
export type { DocumentReading, KubernetesObject, Refusal } from './document-reading.ts';
export { readJsonValues, type JsonReading } from './read-json-values.ts';
export { withoutStackTraces } from './without-stack-traces.ts';
export type { ReadOptions } from './document-nodes.ts';
