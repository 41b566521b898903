import type { ExecutorContext } from '@nx/devkit';
import { runLint, type LintFlags } from 'dhallmark/commands/lint';
import { runExecutor, type ExecutorOptions, type ExecutorResult } from '../run-executor.ts';

/** Checks rendered charts as Helm and the API server would, and by rules. */
export function lintExecutor(
  options: ExecutorOptions & LintFlags,
  context: ExecutorContext,
): Promise<ExecutorResult> {
  return runExecutor(options, context, runLint, { command: 'lint' });
}
