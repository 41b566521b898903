import type { ExecutorContext, TaskGraph } from '@nx/devkit';
import type { Workspace } from 'dhallmark/adapter';
import { REQUESTED_LIMITS, withRequestedLimits } from '../../inference/requested-limits.ts';
import { REQUESTED_LINT, REQUESTED_REPORTS } from '../../inference/requested-reports.ts';
import { openWorkspace } from '../run-executor.ts';
import { reportFailedRenders, type AddFailure } from './failed-renders.ts';
import type { RenderOptions } from './executor.ts';
import { findOthersOnce, type FindOthers } from './find-others.ts';
import { lintBeside, type FailedTask } from './lint-beside.ts';
import { reportOnce, type ReportFailure } from './report-once.ts';
import { createSharedRenders, type SharedRenders } from './shared-renders.ts';

interface TaskEnd {
  readonly task: string;
  readonly result: {
    readonly success: boolean;
    readonly terminalOutput: string;
    readonly startTime: number;
    readonly endTime: number;
  };
}

/** Renders all charts of a run in one process without values, over one session: each import is read once. */
export async function* renderBatch(
  graph: TaskGraph,
  inputs: Readonly<Record<string, RenderOptions>>,
  _overrides: unknown,
  context: ExecutorContext,
): AsyncGenerator<TaskEnd> {
  const shared = createSharedRenders();
  const report = reportOnce();
  const keep = reportFailedRenders(process.env[REQUESTED_REPORTS], context.root);
  const isLint = process.env[REQUESTED_LINT] === 'true';
  const others = isLint ? () => Promise.resolve('') : findOthersOnce(report, keep);
  const batch = { shared, report, keep, others };
  const failed: FailedTask[] = [];
  const heldBack: TaskEnd[] = [];
  try {
    for (const task of Object.keys(graph.tasks)) {
      const given = inputs[task];
      if (given === undefined) continue;
      const options = withRequestedLimits(given, process.env[REQUESTED_LIMITS]);
      const startTime = Date.now();
      const { failure, text } = await renderTask(options, context.root, batch);
      const end = toEnd(task, failure === undefined, text, startTime);
      if (failure !== undefined) failed.push(failure);
      // what lint finds in the others is known when all are rendered
      if (isLint && failure !== undefined) heldBack.push(end);
      else yield end;
    }
    yield* heldBack.slice(0, -1);
    const last = heldBack.at(-1);
    if (last !== undefined) yield withText(last, await lintBeside(failed, batch));
  } finally {
    await shared.end();
  }
}

function toEnd(task: string, success: boolean, text: string, startTime: number): TaskEnd {
  const terminalOutput = `${text}\n`;
  return { task, result: { success, terminalOutput, startTime, endTime: Date.now() } };
}

function withText({ task, result }: TaskEnd, text: string): TaskEnd {
  return { task, result: { ...result, terminalOutput: `${result.terminalOutput}${text}` } };
}

/** What the tasks of a batch have in common. */
interface Batch {
  readonly shared: SharedRenders;
  readonly report: ReportFailure;
  readonly keep: AddFailure;
  readonly others: FindOthers;
}

/** The text is stored with the result in Nx's cache, so it must hold nothing of this run. */
async function renderTask(
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
