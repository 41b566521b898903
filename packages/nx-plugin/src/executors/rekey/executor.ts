import type { ExecutorContext } from '@nx/devkit';
import { runRekey, type RekeyFlags } from 'dhallmark/commands/rekey';
import { runExecutor, type ExecutorOptions, type ExecutorResult } from '../run-executor.ts';

/** Brings the encrypted files of the deploy tree to the newest keys, or reports what is stale. */
export function rekeyExecutor(
  options: ExecutorOptions & RekeyFlags,
  context: ExecutorContext,
): Promise<ExecutorResult> {
  return runExecutor(options, context, runRekey);
}
