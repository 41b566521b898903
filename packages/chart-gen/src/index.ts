export {
  checkChartFolder,
  environmentsOf,
  isSecretFile,
  toChartFolder,
  UMBRELLA,
  type ChartFolder,
  type SourceFile,
} from './folder/chart-folder.ts';
export { renderChart, type RenderedChart, type RenderInput } from './charts/render-chart.ts';
export {
  evaluateSecretFiles,
  readSecretSpecs,
  type InlineSecret,
  type SecretInput,
} from './secrets/read-secrets.ts';
export { ChartError, type Diagnostic } from './diagnostic.ts';
export { createDhallSession, type SessionOptions } from './dhall/dhall-session.ts';
export type { ChartRules, DhallSession, Evaluated } from './dhall/session.ts';
export { renderYaml } from './files/render-yaml.ts';
export type { JsonObject, JsonValue } from './objects/json-value.ts';
