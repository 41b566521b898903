// What adapters need at their start: no evaluator, no models and no keys are loaded with it.

export {
  entriesOfRender,
  environmentsOf,
  findCharts,
  UMBRELLA,
  umbrellaOf,
  type ChartFolder,
} from './charts/find-charts.ts';
export { stagingFolder } from './render/staging-folder.ts';
export { ENV_EXAMPLE, ENV_FILE } from './values/env-files.ts';
export {
  isCi,
  noEnvironment,
  requireKnown,
  unknownEnvironment,
} from './workspace/choose-environment.ts';
export type { Env } from './workspace/env.ts';
export {
  defaultOptions,
  normalizeOptions,
  toCamelCase,
  type EngineName,
  type Options,
  type SecretPlacement,
} from './workspace/options.ts';
export { selectCharts, type ChartSelection, type Workspace } from './workspace/workspace.ts';
