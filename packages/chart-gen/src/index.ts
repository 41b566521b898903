export {
  checkChartFolder,
  environmentsOf,
  isSecretFile,
  toChartFolder,
  UMBRELLA,
  type ChartFolder,
  type SourceFile,
} from './charts/chart-folder.ts';
export { renderChart, type RenderedChart, type RenderInput } from './charts/render.ts';
export {
  evaluateSecretFiles,
  readSecretSpecs,
  type InlineSecret,
  type SecretInput,
} from './charts/secrets.ts';
export { ChartError, type Diagnostic } from './diagnostic.ts';
export { createDhallSession, type SessionOptions } from './dhall/dhall-session.ts';
export type { ChartRules, DhallSession, Evaluated } from './dhall/session.ts';
export { renderYaml } from './files/yaml-text.ts';
export type { JsonObject, JsonValue } from './objects/json.ts';
