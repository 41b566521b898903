import type { ExecutorContext } from '@nx/devkit';
import { runVerify } from 'dhallmark';
import type { SecretPlacement, TreeRootInput } from 'dhallmark/workspace';
import { guarded, printProblems, startRun, type CommonOptions } from '../run.ts';

export interface VerifyOptions extends CommonOptions {
  readonly deployRepository?: TreeRootInput['deployRepository'];
  readonly outputRoot: string;
  readonly secretPlacement: SecretPlacement;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** Checks the deploy tree without keys: whole, every Secret encrypted, to the keys of its rule. */
export function verifyExecutor(
  options: VerifyOptions,
  context: ExecutorContext,
): Promise<{ readonly success: boolean }> {
  return guarded(context, async () => {
    const run = startRun(options, context);
    const { json = false, quiet = false } = options;
    const result = await runVerify({ ...run, ...options, environment: run.environment });
    const success = result.problems.length === 0;
    if (json)
      console.log(JSON.stringify({ environment: run.environment, success, ...result }, null, 2));
    else printProblems(result.problems);
    if (success && !quiet && !json)
      console.log(
        `${run.environment}: whole, ${result.checked} encrypted files as their rules say`,
      );
    return success;
  });
}
