import type { ExecutorContext } from '@nx/devkit';
import { runEnv, type EnvFlags } from 'dhallmark/commands/env';
import { runExecutor, type ExecutorOptions, type ExecutorResult } from '../run-executor.ts';

/** Lists the variables that Secrets need: what each is for, whether it is set and well-formed. */
export function envExecutor(
  options: ExecutorOptions & EnvFlags,
  context: ExecutorContext,
): Promise<ExecutorResult> {
  return runExecutor(options, context, runEnv);
}
