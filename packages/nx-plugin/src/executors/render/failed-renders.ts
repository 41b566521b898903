import { standardOutput, toFailures, writeFailures } from 'dhallmark/reporting';
import type { ChartFailure } from 'dhallmark/reporting';
import type { RequestedReports } from '../../inference/requested-reports.ts';
import { projectName } from '../../inference/targets.ts';
import type { ExecutorOptions } from '../run-executor.ts';

/** The options of a render that failed. */
type FailedRender = Pick<ExecutorOptions, 'environment' | 'chartsRoot' | 'name'> & {
  readonly chart: string;
};

/** Keeps a failure for the reports of the run, and writes those that it belongs to. */
export type AddFailure = (error: unknown, options: FailedRender) => Promise<void>;

/**
 * Writes the reports of tasks that Nx does not start because one of their charts does not render: that
 * of the chart, and that of its umbrella, which holds every chart that does not render.
 *
 * @param requested the value of `REQUESTED_REPORTS`
 * @param root absolute path of the workspace
 * @example
 * const add = reportFailedRenders(process.env[REQUESTED_REPORTS], '/shop');
 * await add(error, options); // writes what `nx run chart:lint --junit=lint.xml` would
 */
export function reportFailedRenders(requested: string | undefined, root: string): AddFailure {
  if (requested === undefined || requested === '') return () => Promise.resolve();
  const { project, ...files } = JSON.parse(requested) as RequestedReports;
  const output = standardOutput(process.env, root);
  const byPlace = new Map<string, ChartFailure[]>();
  return async (error, { name = 'chart', environment, chart, chartsRoot }) => {
    const failures = toFailures(error, chart);
    const own = projectName(name, chart);
    // the umbrella's project is about all charts
    for (const owner of new Set([own, name])) {
      if (project !== undefined && project !== owner) continue;
      // without a chart's name in them, all tasks write the same files
      const subject = owner === name ? undefined : chart;
      if (project === undefined && subject !== undefined && !namesChart(files)) continue;
      const place = `${owner} ${environment}`;
      const all = [...(byPlace.get(place) ?? []), ...failures];
      byPlace.set(place, all);
      await writeFailures(all, { ...files, chart: subject, environment, name, chartsRoot }, output);
    }
  };
}

/**
 * Writes the reports of a run that is refused before any task starts.
 *
 * @param requested the value of `REQUESTED_REPORTS`
 * @param root absolute path of the workspace
 * @example
 * await reportRefusedRun(fault, '{"command":"lint","report":"lint.json"}', '/shop');
 */
export async function reportRefusedRun(
  error: unknown,
  requested: string,
  root: string,
): Promise<void> {
  const { project: _, ...files } = JSON.parse(requested) as RequestedReports;
  await writeFailures(toFailures(error, undefined), files, standardOutput(process.env, root));
}

function namesChart(files: Omit<RequestedReports, 'project'>): boolean {
  return Object.values(files).some((file) => file?.includes('{chart}'));
}
