import type { ExecutorContext, TaskGraph } from '@nx/devkit';
import { sharedRenders, type SharedRenders } from './shared.ts';
import { renderToStaging } from 'dhallmark';
import { renderProblems, toProblems } from 'dhallmark/report';
import { startRun } from '../run.ts';
import type { RenderOptions } from './executor.ts';

interface TaskEnd {
  readonly task: string;
  readonly result: {
    readonly success: boolean;
    readonly terminalOutput: string;
    readonly startTime: number;
    readonly endTime: number;
  };
}

/** Renders all charts of a run in one process, over one session: each import is read once. */
export async function* renderBatch(
  graph: TaskGraph,
  inputs: Readonly<Record<string, RenderOptions>>,
  _overrides: unknown,
  context: ExecutorContext,
): AsyncGenerator<TaskEnd> {
  const shared = sharedRenders();
  for (const task of Object.keys(graph.tasks)) {
    const options = inputs[task];
    if (options === undefined) continue;
    const startTime = Date.now();
    const { success, text } = await renderTask(options, context, shared);
    yield {
      task,
      result: { success, terminalOutput: `${text}\n`, startTime, endTime: Date.now() },
    };
  }
}

/** What is said is stored with the result in Nx's cache, so it must hold nothing of this run. */
async function renderTask(
  options: RenderOptions,
  context: ExecutorContext,
  shared: SharedRenders,
): Promise<{ readonly success: boolean; readonly text: string }> {
  try {
    const charts = shared.charts(context.root, options.chartsRoot);
    const run = startRun(options, context, charts);
    const [chart] = run.selected;
    if (chart === undefined) throw new Error(`There is no chart ${options.chart}`);
    const session = await shared.session({ ...run, allowedHosts: options.allowedHosts });
    const count = await renderToStaging({ ...run, chart, session });
    return { success: true, text: `${chart.root}: ${count} files for ${run.environment}` };
  } catch (error) {
    return {
      success: false,
      text: renderProblems(toProblems(error, options.chart, { root: context.root }), false),
    };
  }
}
