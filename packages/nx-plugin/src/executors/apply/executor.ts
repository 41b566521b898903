import type { ExecutorContext } from '@nx/devkit';
import { runApply, type ApplyFlags } from 'dhallmark/commands/apply';
import { runExecutor, type ExecutorOptions, type ExecutorResult } from '../run-executor.ts';

/** Applies an environment to the current kubectl context, after asking: for clusters without Flux. */
export function applyExecutor(
  options: ExecutorOptions & ApplyFlags,
  context: ExecutorContext,
): Promise<ExecutorResult> {
  return runExecutor(options, context, runApply);
}
