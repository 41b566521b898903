import type { ExecutorContext } from '@nx/devkit';
import { runDependencies, type DependenciesFlags } from 'dhallmark/commands/dependencies';
import { runExecutor, type ExecutorOptions, type ExecutorResult } from '../run-executor.ts';

/** Locks the charts of repositories that charts depend on, and fetches them into the source folders. */
export function dependenciesExecutor(
  options: ExecutorOptions & DependenciesFlags,
  context: ExecutorContext,
): Promise<ExecutorResult> {
  return runExecutor(options, context, runDependencies);
}
