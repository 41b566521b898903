export { createDependencies, createNodes, name, preTasksExecution } from './plugin.ts';
export type { Engine, PluginOptions, SecretPlacement } from 'dhallmark/workspace';
