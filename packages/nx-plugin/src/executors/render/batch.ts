import type { ExecutorContext, TaskGraph } from '@nx/devkit';
import { REQUESTED_LIMITS, withRequestedLimits } from '../../inference/requested-limits.ts';
import { REQUESTED_LINT, REQUESTED_REPORTS } from '../../inference/requested-reports.ts';
import { reportFailedRenders } from './failed-renders.ts';
import type { RenderOptions } from './executor.ts';
import { findOthersOnce } from './find-others.ts';
import { lintBeside, type FailedTask } from './lint-beside.ts';
import { renderTask, toEnd, withText, type TaskEnd } from './render-task.ts';
import { reportOnce } from './report-once.ts';
import { createSharedRenders } from './shared-renders.ts';

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
