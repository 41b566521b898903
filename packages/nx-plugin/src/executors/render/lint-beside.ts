import type { Workspace } from 'dhallmark/adapter';
import { toFailures } from 'dhallmark/reporting';
import type { AddFailure } from './failed-renders.ts';
import type { RenderOptions } from './executor.ts';
import type { ReportFailure } from './report-once.ts';
import { reportOthers } from './report-others.ts';

/** A chart that did not render. */
export interface FailedTask {
  readonly error: unknown;
  readonly options: RenderOptions;
  /** Undefined where not even the charts could be found. */
  readonly workspace: Workspace | undefined;
}

/**
 * What lint would report about the charts that did render, as text; empty where nothing is. Nx does not start
 * lint when a chart does not render.
 *
 * @param failed at least one chart
 */
export async function lintBeside(
  failed: readonly FailedTask[],
  { keep, report }: { readonly keep: AddFailure; readonly report: ReportFailure },
): Promise<string> {
  const found = failed.find(({ workspace }) => workspace !== undefined);
  if (found?.workspace === undefined) return '';
  const { charts, ...workspace } = found.workspace;
  const failures = failed.flatMap(({ error, options }) => toFailures(error, options.chart));
  const { lintOthers } = await import('dhallmark/renderer');
  const all = { ...workspace, charts: { ...charts, selected: charts.all } };
  const others = await lintOthers(all, failures);
  return reportOthers(others, found.options, { report, keep, root: workspace.root });
}
