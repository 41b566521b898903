import type { ExecutorContext } from '@nx/devkit';
import { runPublish, type PublishFlags } from 'dhallmark/commands/publish';
import { runExecutor, type ExecutorOptions, type ExecutorResult } from '../run-executor.ts';

/** Makes the environment from the newest state of the deploy repository and pushes one commit. */
export function publishExecutor(
  options: ExecutorOptions & PublishFlags,
  context: ExecutorContext,
): Promise<ExecutorResult> {
  return runExecutor(options, context, runPublish);
}
