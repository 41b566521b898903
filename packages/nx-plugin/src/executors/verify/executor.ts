import type { ExecutorContext } from '@nx/devkit';
import type { CheckFlags } from 'dhallmark/commands/lint';
import { runVerify } from 'dhallmark/commands/verify';
import { runExecutor, type ExecutorOptions, type ExecutorResult } from '../run-executor.ts';

/** Checks the deploy tree without keys: complete, every Secret encrypted, to the keys of its rule. */
export function verifyExecutor(
  options: ExecutorOptions & CheckFlags,
  context: ExecutorContext,
): Promise<ExecutorResult> {
  return runExecutor(options, context, runVerify);
}
