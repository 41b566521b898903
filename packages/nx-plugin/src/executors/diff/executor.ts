import type { ExecutorContext } from '@nx/devkit';
import { runDiff, type DiffFlags } from 'dhallmark/commands/diff';
import { runExecutor, type ExecutorOptions, type ExecutorResult } from '../run-executor.ts';

/** Shows what the workspace as it is would change in the deploy tree. */
export function diffExecutor(
  options: ExecutorOptions & DiffFlags,
  context: ExecutorContext,
): Promise<ExecutorResult> {
  return runExecutor(options, context, runDiff);
}
