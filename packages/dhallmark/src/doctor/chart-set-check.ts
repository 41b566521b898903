import { faultToJson, locationText } from '@dhallmark/fault';
import { checkChartSets, placeCharts } from '../sources/check-chart-sets.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { failed, passed, warning, type Check } from './check.ts';

/** Whether the charts fit together: dependencies, versions, templates. `rendered` has the files of each. */
export function checkChartSet(
  { root, charts }: Workspace,
  rendered: ReadonlyMap<string, ReadonlyMap<string, Uint8Array>>,
): Check {
  const hasUmbrella = charts.umbrella !== undefined;
  const files = placeCharts(rendered, hasUmbrella);
  const { failures, warnings } = checkChartSets(files, { root, charts: charts.all, hasUmbrella });
  const [first, ...others] = failures.length > 0 ? failures : warnings;
  if (first === undefined) return passed('chart set', 'the charts fit together');
  const { message, location, hint = 'Correct the file.' } = first.error;
  const bad = failures.length > 0 ? failed : warning;
  const check = bad('chart set', `${locationText(location)}: ${message}`, hint);
  return { ...check, causes: others.map(({ error }) => faultToJson(error)) };
}
