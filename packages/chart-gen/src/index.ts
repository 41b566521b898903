export type { ChartInput } from './charts/chart-context.ts';
export { findPlaces, type RenderedField } from './charts/find-places.ts';
export { renderChart, type RenderedChart, type UncheckedObject } from './charts/render-chart.ts';
export { readChartRules } from './charts/chart-rules.ts';
export { readChartContext } from './charts/chart-context.ts';
export { listUsedVariables, type UsedVariable } from './charts/render-values.ts';
export { codes, type ChartCode } from './codes.ts';
export { createCustomKinds } from './crds/custom-kinds.ts';
export { combineFaults } from './combine-faults.ts';
export { createDhallSession, type SessionOptions } from './dhall/dhall-session.ts';
export type {
  ChartRules,
  DhallSession,
  Evaluated,
  ExternalObject,
  LintSettings,
  RenderVariable,
  ValueMode,
  ValuePlace,
} from './dhall/session.ts';
export type { FixedPlace, ValueUse } from './live/value-uses.ts';
export { renderYaml } from './files/render-yaml.ts';
export {
  environmentsOf,
  isSecretFile,
  namesWithoutValues,
  toChartFolder,
  UMBRELLA,
  type ChartFolder,
  type SourceFile,
} from './folder/chart-folder.ts';
export { checkChartFolder } from './folder/check-chart-folder.ts';
export type { JsonObject, JsonValue } from './objects/json-value.ts';
export { evaluateSecretFiles, type InlineSecret } from './secrets/evaluate-secret-files.ts';
export { readSecretSpecs } from './secrets/read-secret-specs.ts';
export {
  createSources,
  type FileRead,
  type FoundSource,
  type Refusal,
  type SourceIo,
  type Sources,
} from './sources/sources.ts';
