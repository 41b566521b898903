import type { ExecutorContext } from '@nx/devkit';
import { openSession, renderToStaging } from 'dhallmark';
import { guarded, startRun, type CommonOptions } from '../run.ts';

export interface RenderOptions extends CommonOptions {
  readonly chart: string;
  readonly allowedHosts: readonly string[];
  /** Only there to be hashed by Nx: what renders, with its versions. */
  readonly tools: string;
}

/** Evaluates one chart into staging; Nx prefers the batch, which renders all in one process. */
export function renderExecutor(
  options: RenderOptions,
  context: ExecutorContext,
): Promise<{ readonly success: boolean }> {
  return guarded(context, async () => {
    const run = startRun(options, context);
    const [chart] = run.selected;
    if (chart === undefined) throw new Error(`There is no chart ${options.chart}`);
    const session = await openSession({ ...run, allowedHosts: options.allowedHosts });
    const count = await renderToStaging({ ...run, chart, session });
    console.log(`${chart.root}: ${count} files for ${run.environment}`);
    return true;
  });
}
