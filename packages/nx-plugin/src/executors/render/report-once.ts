import { faultToJson, locationText } from '@dhallmark/fault';
import { renderFailures, toFailures } from 'dhallmark/reporting';

/** Renders what a task threw, for its output. */
export type ReportFailure = (error: unknown, chart: string, root: string) => Promise<string>;

/**
 * Reports each failure of a run once: a mistake in a file that many charts import is shown by the
 * first task, and the others refer to it in one line.
 *
 * @example
 * const report = reportOnce();
 * await report(error, 'db', '/shop'); // 'error[parse-unexpected] in db: …'
 * await report(error, 'web', '/shop'); // 'web has the problem of db: charts/lib/names.dhall:3:1'
 */
export function reportOnce(): ReportFailure {
  const firstChart = new Map<string, string>();
  return async (error, chart, root) => {
    const failures = toFailures(error, chart);
    const fresh = failures.filter((failure) => !firstChart.has(identify(failure.error)));
    const known = failures.filter((failure) => !fresh.includes(failure));
    const lines = known.map(({ error: fault }) => {
      const place = (locationText(fault.location) || fault.message).replace(`${root}/`, '');
      return `${nameOf(chart)} has the problem of ${firstChart.get(identify(fault))}: ${place}`;
    });
    for (const failure of fresh) firstChart.set(identify(failure.error), nameOf(chart));
    const shown = fresh.length === 0 ? [] : [await renderFailures(fresh, root, false)];
    return [...shown, ...new Set(lines)].join('\n');
  };
}

function identify(error: unknown): string {
  return JSON.stringify(faultToJson(error));
}

function nameOf(chart: string): string {
  return chart === '.' ? 'the umbrella chart' : chart;
}
