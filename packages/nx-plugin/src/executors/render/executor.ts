import type { ExecutorContext } from '@nx/devkit';
import { REQUESTED_LIMITS, withRequestedLimits } from '../../inference/requested-limits.ts';
import { REQUESTED_REPORTS } from '../../inference/requested-reports.ts';
import { runExecutor, type ExecutorOptions, type ExecutorResult } from '../run-executor.ts';
import { createEnvFileCheck } from './refuse-env-files.ts';
import { reportFailedRenders } from './failed-renders.ts';

/** The options of a render. */
export interface RenderOptions extends ExecutorOptions {
  readonly chart: string;
  /** Only for Nx's hash: what renders, with its versions. */
  readonly tools: string;
}

/** Evaluates one chart into staging; Nx prefers the batch, which renders all in one process. */
export function renderExecutor(
  options: RenderOptions,
  context: ExecutorContext,
): Promise<ExecutorResult> {
  const limited = withRequestedLimits(options, process.env[REQUESTED_LIMITS]);
  return runExecutor(limited, context, async (workspace, { chart }, { print }) => {
    const { renderSelected, startRenderProcess } = await import('dhallmark/renderer');
    const renders = startRenderProcess(workspace);
    try {
      createEnvFileCheck()(workspace, chart);
      print(await renderSelected(workspace, chart, renders));
    } catch (error) {
      const keep = reportFailedRenders(process.env[REQUESTED_REPORTS], context.root);
      await keep(error, options);
      throw error;
    } finally {
      await renders.end();
    }
    return true;
  });
}
