// What adapters need at their start: no evaluator, no models and no keys are loaded with it.

export {
  entriesOfRender,
  environmentsOf,
  findCharts,
  UMBRELLA,
  umbrellaOf,
  type ChartFolder,
} from './charts/find-charts.ts';
export { PluginError } from './errors.ts';
export {
  defaultOptions,
  normalizeOptions,
  type Engine,
  type PluginOptions,
  type SecretPlacement,
} from './workspace/options.ts';
export { stagingFolder } from './render/staging-folder.ts';
export type { TreeRootInput } from './deploy-tree/deploy-tree.ts';
export { ENV_EXAMPLE, ENV_FILE } from './values/env-files.ts';
