import { UMBRELLA } from 'dhallmark/adapter';
import { CollectedFailures, type ChartFailure } from 'dhallmark/reporting';
import type { RenderOptions } from './executor.ts';
import type { AddFailure } from './failed-renders.ts';
import type { ReportFailure } from './report-once.ts';

/** Where failures are kept and shown. */
interface Reports {
  readonly keep: AddFailure;
  readonly report: ReportFailure;
  /** Absolute path of the workspace. */
  readonly root: string;
}

/** Reports what was found besides charts that do not render, as text for a task; empty where that is nothing. */
export async function reportOthers(
  found: readonly ChartFailure[],
  options: RenderOptions,
  { keep, report, root }: Reports,
): Promise<string> {
  if (found.length === 0) return '';
  const error = new CollectedFailures(found);
  await keep(error, { ...options, chart: UMBRELLA });
  return `\n${await report(error, UMBRELLA, root)}`;
}
