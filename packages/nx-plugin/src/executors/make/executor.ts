import type { ExecutorContext } from '@nx/devkit';
import { runMake, type MakeFlags } from 'dhallmark/commands/make';
import { runExecutor, type ExecutorOptions, type ExecutorResult } from '../run-executor.ts';

/** Makes the charts from their renders, with encrypted Secrets, in the deploy tree. */
export function makeExecutor(
  options: ExecutorOptions & MakeFlags,
  context: ExecutorContext,
): Promise<ExecutorResult> {
  return runExecutor(options, context, runMake);
}
