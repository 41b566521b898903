import type { ExecutorContext } from '@nx/devkit';
import { runVerify, type VerifyFlags } from 'dhallmark/commands/verify';
import { runExecutor, type ExecutorOptions, type ExecutorResult } from '../run-executor.ts';

/** Checks the deploy tree without keys: complete, every Secret encrypted, to the keys of its rule. */
export function verifyExecutor(
  options: ExecutorOptions & VerifyFlags,
  context: ExecutorContext,
): Promise<ExecutorResult> {
  return runExecutor(options, context, runVerify, { command: 'verify' });
}
