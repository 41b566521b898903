import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ExecutorContext } from '@nx/devkit';
import type { DeployRepositoryOptions } from '@dhallmark/gitops';
import { runDiff } from 'dhallmark';
import type { Engine, SecretPlacement } from 'dhallmark/workspace';
import { guarded, startRun, type CommonOptions } from '../run.ts';

export interface DiffExecutorOptions extends CommonOptions {
  readonly outputRoot: string;
  readonly secretPlacement: SecretPlacement;
  readonly engine: Engine;
  readonly allowedHosts: readonly string[];
  readonly deployRepository?: DeployRepositoryOptions;
  readonly base?: string;
  readonly markdown?: string;
  readonly json?: boolean;
  readonly detailedExitcode?: boolean;
}

/** Shows what the workspace as it is would change in the deploy tree. */
export function diffExecutor(
  options: DiffExecutorOptions,
  context: ExecutorContext,
): Promise<{ readonly success: boolean }> {
  return guarded(context, async () => {
    const run = startRun(options, context);
    const { environment, color } = run;
    const { base, markdown, json = false, detailedExitcode = false } = options;
    const { isEmptyDiff, renderDiffMarkdown, renderDiffText } = await import('@dhallmark/gitops');
    const diff = await runDiff({ ...run, ...options, environment, base, undecided: 'fail' });
    if (markdown !== undefined) {
      writeFileSync(resolve(run.root, markdown), renderDiffMarkdown(diff, environment));
    }
    console.log(
      json ? JSON.stringify(diff, undefined, 2) : renderDiffText(diff, { color }).trimEnd(),
    );
    return !detailedExitcode || isEmptyDiff(diff);
  });
}
