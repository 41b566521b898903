export { readChart, type ChartFiles, type HelmChart } from '../chart-set/read-chart.ts';
export type { ExecutionLimits } from '../execute/limits.ts';
export { findSource, type OutputMark } from '../execute/output.ts';
export { UNKNOWN } from '../go-values/unknown-value.ts';
export type { Cluster, Release } from './built-in-objects.ts';
export { isHelmApi } from './helm-apis.ts';
export {
  renderTemplates,
  type Failed,
  type RenderedTemplate,
  type RenderOptions,
  type Written,
} from './render-templates.ts';
