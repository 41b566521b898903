import type { ExecutorContext } from '@nx/devkit';
import { ask, runApply } from 'dhallmark';
import type { MakeOptions } from '../make/executor.ts';
import { guarded, printProblems, startRun } from '../run.ts';

export interface ApplyOptions extends Omit<MakeOptions, 'json' | 'quiet' | 'verbose'> {
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly release?: string;
  readonly namespace?: string;
}

/** Puts an environment into the current kubectl context, after asking: for clusters without Flux. */
export function applyExecutor(
  options: ApplyOptions,
  context: ExecutorContext,
): Promise<{ readonly success: boolean }> {
  return guarded(context, async () => {
    const run = startRun(options, context);
    const { undecided = 'fail', yes = false, dryRun = false, release, namespace } = options;
    const { applied, problems } = await runApply({
      ...run,
      ...options,
      environment: run.environment,
      undecided,
      dryRun,
      release,
      namespace,
      confirm: (question) => (yes ? Promise.resolve(true) : ask(question)),
      say: (line) => console.error(line),
    });
    printProblems(problems);
    if (!applied && problems.length === 0) console.error('Nothing was applied.');
    return applied;
  });
}
