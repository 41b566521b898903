import type { ExecutorContext, TaskGraph } from '@nx/devkit';
import type { DhallSession } from '@dhallmark/chart-gen';
import { findCharts, type ChartFolder } from '../../inference/charts.ts';
import { renderProblems } from '../../report/render-problems.ts';
import { startRun, type Run } from '../run.ts';
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

/** What the tasks of a batch have in common. */
interface Shared {
  readonly sessions: Map<string, DhallSession>;
  readonly charts: Map<string, readonly ChartFolder[]>;
}

/** Renders all charts of a run in one process, over one session: each import is read once. */
export async function* renderBatch(
  graph: TaskGraph,
  inputs: Readonly<Record<string, RenderOptions>>,
  _overrides: unknown,
  context: ExecutorContext,
): AsyncGenerator<TaskEnd> {
  const shared: Shared = { sessions: new Map(), charts: new Map() };
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
  shared: Shared,
): Promise<{ readonly success: boolean; readonly text: string }> {
  try {
    const run = startRun(options, context, chartsOf(options, context, shared));
    const { renderToStaging } = await import('../../render/render-charts.ts');
    const [chart] = run.selected;
    if (chart === undefined) throw new Error(`There is no chart ${options.chart}`);
    const session = await sessionFor(run, options, shared.sessions);
    const count = await renderToStaging({ ...run, chart, session });
    return { success: true, text: `${chart.root}: ${count} files for ${run.environment}` };
  } catch (error) {
    const { toProblems } = await import('../../report/to-problem.ts');
    return {
      success: false,
      text: renderProblems(toProblems(error, options.chart, { root: context.root }), false),
    };
  }
}

function chartsOf(
  { chartsRoot }: RenderOptions,
  { root }: ExecutorContext,
  { charts }: Shared,
): readonly ChartFolder[] {
  const present = charts.get(chartsRoot) ?? findCharts(root, chartsRoot);
  charts.set(chartsRoot, present);
  return present;
}

async function sessionFor(
  run: Run,
  { allowedHosts }: RenderOptions,
  sessions: Map<string, DhallSession>,
): Promise<DhallSession> {
  const name = allowedHosts.join(' ');
  const present = sessions.get(name);
  if (present !== undefined) return present;
  const { openSession } = await import('../../render/session.ts');
  const session = openSession({ ...run, allowedHosts });
  sessions.set(name, session);
  return session;
}
