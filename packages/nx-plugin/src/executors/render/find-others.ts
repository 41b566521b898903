import type { Workspace } from 'dhallmark/adapter';
import type { RenderOptions } from './executor.ts';
import type { AddFailure } from './failed-renders.ts';
import type { ReportFailure } from './report-once.ts';
import { reportOthers } from './report-others.ts';

/** What a make would find besides, as text; empty where that is nothing, or was said before. */
export type FindOthers = (workspace: Workspace, options: RenderOptions) => Promise<string>;

/**
 * Finds what is wrong besides charts that do not render, for the first of them. Nx does not start a make
 * then, so the make could not say it.
 *
 * @example
 * const others = findOthersOnce(report, keep);
 * await others(workspace, options); // 'error[unused-file] in web: …'
 */
export function findOthersOnce(report: ReportFailure, keep: AddFailure): FindOthers {
  let isKnown = false;
  return async ({ charts, ...workspace }, options) => {
    if (isKnown) return '';
    isKnown = true;
    const { findFaultsBesideRenders } = await import('dhallmark/renderer');
    const all = { ...charts, selected: charts.all };
    const found = findFaultsBesideRenders({ ...workspace, charts: all });
    return reportOthers(found, options, { report, keep, root: workspace.root });
  };
}
