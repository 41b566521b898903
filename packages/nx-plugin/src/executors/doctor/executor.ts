import type { ExecutorContext } from '@nx/devkit';
import { runDoctor, type DoctorFlags } from 'dhallmark/commands/doctor';
import { runExecutor, type ExecutorOptions, type ExecutorResult } from '../run-executor.ts';

/** Reports what would prevent a make or a publish, with a remedy for each. */
export function doctorExecutor(
  options: ExecutorOptions & DoctorFlags,
  context: ExecutorContext,
): Promise<ExecutorResult> {
  return runExecutor(options, context, runDoctor);
}
