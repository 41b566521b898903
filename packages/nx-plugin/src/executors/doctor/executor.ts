import type { ExecutorContext } from '@nx/devkit';
import type { DeployRepositoryOptions } from '@dhallmark/gitops';
import { runDoctor } from 'dhallmark';
import { renderChecks } from 'dhallmark/report';
import type { Engine } from 'dhallmark/workspace';
import { guarded, startRun, type CommonOptions } from '../run.ts';

export interface DoctorOptions extends CommonOptions {
  readonly outputRoot: string;
  readonly engine: Engine;
  readonly allowedHosts: readonly string[];
  readonly deployRepository?: DeployRepositoryOptions;
  readonly json?: boolean;
}

/** Says what stands in the way of a make or a publish, with a remedy for each. */
export function doctorExecutor(
  options: DoctorOptions,
  context: ExecutorContext,
): Promise<{ readonly success: boolean }> {
  return guarded(context, async () => {
    const run = startRun(options, context);
    const { environment } = run;
    const checks = await runDoctor({ ...run, ...options, environment });
    const success = checks.every(({ status }) => status !== 'failed');
    const json = JSON.stringify({ environment, success, checks }, undefined, 2);
    console.log(options.json === true ? json : renderChecks(checks, environment, run.color));
    return success;
  });
}
