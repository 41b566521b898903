export { createDependencies, createNodes, name, preTasksExecution } from './plugin.ts';
export type { EngineName, Options, SecretPlacement } from 'dhallmark/adapter';
