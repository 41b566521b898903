import { archiveOf, unpackArchives } from '@dhallmark/kubernetes-objects/archives';
import { checkDependencies } from './check-dependencies.ts';
import { checkIgnore, loadFiles } from './check-files.ts';
import { checkLock } from './check-lock.ts';
import { checkMetadata, type LintScope } from './check-metadata.ts';
import { checkSubchartValues } from './check-subchart-values.ts';
import { checkTemplates } from './check-templates.ts';
import { checkValues } from './check-values.ts';
import type { ChartFinding } from './finding.ts';
import { allCharts, readChart, type ChartFiles } from './read-chart.ts';

export { checkHelmObject } from './check-template-objects.ts';
export type { ChartFinding } from './finding.ts';
export type { ChartFiles } from './read-chart.ts';

/** What is checked. */
export interface SetScope {
  /** The paths of the templates to check, where others are known to be right; default all. */
  readonly only?: ReadonlySet<string> | undefined;
  /** Check also what `helm lint` refuses and an installation does not; default no. */
  readonly lint?: LintScope | undefined;
}

/**
 * Checks a chart and its subcharts as Helm would load and parse them: Chart.yaml, dependencies, Chart.lock,
 * archives, values of conditions, and templates. Renders and fetches nothing. Of a packaged subchart,
 * which others wrote, only what Helm refuses is an error.
 *
 * @param files by their paths in the chart's folder; subcharts are in `charts/<folder>/` or
 *   `charts/<name>-<version>.tgz`
 * @example
 * const findings = checkChartSet(new Map([['Chart.yaml', bytes]]));
 */
export function checkChartSet(
  files: ChartFiles,
  { only, lint }: SetScope = {},
): readonly ChartFinding[] {
  const { files: loaded, findings } = loadFiles(files);
  const { files: unpacked, refused } = unpackArchives(loaded);
  const chart = readChart(unpacked);
  return [
    ...findings,
    ...allCharts(chart).flatMap((each) => [
      ...checkMetadata(each, lint),
      ...(each.isArchived
        ? []
        : [
            ...checkDependencies(each),
            ...checkLock(each, refused),
            ...checkValues(each),
            ...(each === chart ? [] : checkIgnore(each)),
          ]),
    ]),
    ...checkSubchartValues(chart),
    ...checkTemplates(chart, only).map(asOthersWrote),
  ];
}

/** Templates of a packaged chart may be for other values than those that it is given. */
function asOthersWrote(finding: ChartFinding): ChartFinding {
  if (finding.code === 'template-syntax' || archiveOf(finding.file) === undefined) return finding;
  return { ...finding, severity: 'warning' };
}
