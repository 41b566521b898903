import type { ExecutorContext } from '@nx/devkit';
import { runLint } from 'dhallmark';
import { guarded, printProblems, startRun, type CommonOptions } from '../run.ts';

export interface LintOptions extends CommonOptions {
  readonly allowedHosts: readonly string[];
  /** `name` or `namespace/name` of Secrets that something else makes in the cluster. */
  readonly externalSecrets?: readonly string[];
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** Checks rendered charts with helm, and that every Secret that they refer to is made. */
export function lintExecutor(
  options: LintOptions,
  context: ExecutorContext,
): Promise<{ readonly success: boolean }> {
  return guarded(context, async () => {
    const run = startRun(options, context);
    const { allowedHosts, externalSecrets = [], json = false, quiet = false } = options;
    const result = await runLint({ ...run, allowedHosts, externalSecrets });
    const success = result.problems.length === 0;
    if (json)
      console.log(JSON.stringify({ environment: run.environment, success, ...result }, null, 2));
    else printProblems(result.problems);
    for (const note of quiet || json ? [] : result.notes) console.error(note);
    if (success && !quiet && !json)
      console.log(`${run.environment}: ${run.selected.length} charts are fine`);
    return success;
  });
}
