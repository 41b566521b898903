import type { ExecutorContext } from '@nx/devkit';
import { runDev, type DevFlags } from 'dhallmark/commands/dev';
import { runExecutor, type ExecutorOptions, type ExecutorResult } from '../run-executor.ts';

/** Makes what is saved until a signal ends it; problems are printed until they are corrected. */
export function devExecutor(
  options: ExecutorOptions & DevFlags,
  context: ExecutorContext,
): Promise<ExecutorResult> {
  return runExecutor(options, context, (workspace, { chart, ...flags }, output) =>
    runDev({ ...workspace, chart }, flags, output),
  );
}
