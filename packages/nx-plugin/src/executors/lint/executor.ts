import type { ExecutorContext } from '@nx/devkit';
import { runLint, type CheckFlags } from 'dhallmark/commands/lint';
import { runExecutor, type ExecutorOptions, type ExecutorResult } from '../run-executor.ts';

/** Checks rendered charts with helm, and that every Secret that they refer to is made. */
export function lintExecutor(
  options: ExecutorOptions & CheckFlags,
  context: ExecutorContext,
): Promise<ExecutorResult> {
  return runExecutor(options, context, runLint, { command: 'lint' });
}
