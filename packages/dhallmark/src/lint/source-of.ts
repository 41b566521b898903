import type { RuleObject } from '@dhallmark/kubernetes-rules';
import type { ChartFolder } from '../charts/find-charts.ts';

/**
 * The file of the charts' folder that a rendered file comes from, relative to the workspace; the
 * rendered file where that is not known.
 *
 * @example
 * sourceOf({ chart: 'web', file: 'templates/service.yaml' }, charts) // 'charts/web/service.dhall'
 */
export function sourceOf(
  { chart, file }: Pick<RuleObject, 'chart' | 'file'>,
  charts: readonly ChartFolder[],
): string {
  const owner = charts.find(({ name }) => name === chart);
  if (owner === undefined) return file;
  if (file === 'Chart.yaml') return owner.chart;
  const sources = [...owner.objects, ...owner.templates, ...owner.copied];
  return sources.find(({ output }) => output === file)?.path ?? file;
}
