// What adapters need at their start: no evaluator, no models and no keys are loaded with it.

export { findCrdFiles, PACKAGE_DEFINITIONS } from './charts/crd-files.ts';
export {
  entriesOfRender,
  environmentsOf,
  findCharts,
  innermostFolder,
  namesWithoutValues,
  selectCharts,
  UMBRELLA,
  umbrellaOf,
  type ChartFolder,
  type ChartSelection,
} from './charts/find-charts.ts';
export { openStoredImports, type StoredImports } from './charts/stored-imports.ts';
export { listChartFiles, type UnsafeFile } from './files/list-chart-files.ts';
export {
  isCi,
  noEnvironment,
  requireKnown,
  unknownEnvironment,
} from './workspace/choose-environment.ts';
export type { Env } from './workspace/env.ts';
export { findSettingFile, listNxEnvFiles } from './workspace/env-file-names.ts';
export { noCharts } from './workspace/no-charts.ts';
export {
  defaultOptions,
  normalizeOptions,
  pickLimits,
  type EngineName,
  type LimitOptions,
  type Options,
  type SecretPlacement,
} from './workspace/options.ts';
export {
  findPackageManager,
  readPackageManager,
  toCommand,
  writeCommands,
  type PackageManager,
  type WorkspaceManager,
} from './workspace/package-manager.ts';
export { DEFAULT_NAME, ENV_EXAMPLE, ENV_FILE, stagingFolder } from './workspace/paths.ts';
export { chooseUmbrella, umbrellasIn } from './workspace/umbrellas.ts';
export {
  findRenderVariables,
  type RenderedCharts,
  type RenderVariables,
} from './workspace/render-variables.ts';
export { requireNode } from './workspace/require-node.ts';
export type { Workspace } from './workspace/workspace.ts';
