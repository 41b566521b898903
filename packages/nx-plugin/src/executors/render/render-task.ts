import type { Workspace } from 'dhallmark/adapter';
import { openWorkspace } from '../run-executor.ts';
import type { AddFailure } from './failed-renders.ts';
import type { RenderOptions } from './executor.ts';
import type { FindOthers } from './find-others.ts';
import type { FailedTask } from './lint-beside.ts';
import type { ReportFailure } from './report-once.ts';
import type { SharedRenders } from './shared-renders.ts';

/** what Nx learns about a task of a batch. */
export interface TaskEnd {
  readonly task: string;
  readonly result: {
    readonly success: boolean;
    readonly terminalOutput: string;
    readonly startTime: number;
    readonly endTime: number;
  };
}

/** The end of a task that ends now. */
export function toEnd(task: string, success: boolean, text: string, startTime: number): TaskEnd {
  const terminalOutput = `${text}\n`;
  return { task, result: { success, terminalOutput, startTime, endTime: Date.now() } };
}

/** The same with more output. */
export function withText({ task, result }: TaskEnd, text: string): TaskEnd {
  return { task, result: { ...result, terminalOutput: `${result.terminalOutput}${text}` } };
}

/** What the tasks of a batch have in common. */
interface Batch {
  readonly shared: SharedRenders;
  readonly report: ReportFailure;
  readonly keep: AddFailure;
  readonly others: FindOthers;
}

/** Renders a chart. The text is stored with the result in Nx's cache, so it must hold nothing of this run. */
export async function renderTask(
  options: RenderOptions,
  root: string,
  batch: Batch,
): Promise<{ readonly failure?: FailedTask; readonly text: string }> {
  const { shared, report, keep, others } = batch;
  let workspace: Workspace | undefined;
  try {
    const { renderSelected } = await import('dhallmark/renderer');
    const charts = shared.charts(root, options.chartsRoot);
    workspace = openWorkspace(options, root, charts);
    shared.refuseEnvFiles(workspace, options.chart);
    const renders = await shared.process(workspace);
    return { text: await renderSelected(workspace, options.chart, renders) };
  } catch (error) {
    await keep(error, options);
    const text = await report(error, options.chart, root);
    const more = workspace === undefined ? '' : await others(workspace, options);
    return { failure: { error, options, workspace }, text: `${text}${more}` };
  }
}
