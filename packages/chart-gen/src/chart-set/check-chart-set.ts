import { checkDependencies } from './check-dependencies.ts';
import { checkMetadata } from './check-metadata.ts';
import { checkTemplates } from './check-templates.ts';
import { checkValues } from './check-values.ts';
import type { ChartFinding } from './finding.ts';
import { allCharts, readChart, type ChartFiles } from './read-chart.ts';

export type { ChartFinding } from './finding.ts';
export type { ChartFiles } from './read-chart.ts';

/**
 * Checks a chart and its subcharts as Helm would load and parse them: Chart.yaml, dependencies, values
 * of conditions, and templates. Renders nothing.
 *
 * @param files by their paths in the chart's folder; subcharts are in `charts/<folder>/`
 * @param only the paths of the templates to check, where others are known to be right; default all
 * @example
 * const findings = checkChartSet(new Map([['Chart.yaml', bytes]]));
 */
export function checkChartSet(
  files: ChartFiles,
  only?: ReadonlySet<string>,
): readonly ChartFinding[] {
  const chart = readChart(files);
  return [
    ...allCharts(chart).flatMap((each) => [
      ...checkMetadata(each),
      ...checkDependencies(each),
      ...checkValues(each),
    ]),
    ...checkTemplates(chart, only),
  ];
}
