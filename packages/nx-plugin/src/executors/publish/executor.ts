import type { ExecutorContext } from '@nx/devkit';
import type { DeployRepositoryOptions, PublishResult } from '@dhallmark/gitops';
import { runPublish } from 'dhallmark';
import { UnpublishableTree } from 'dhallmark/report';
import type { Engine, SecretPlacement } from 'dhallmark/workspace';
import { guarded, printProblems, startRun, type CommonOptions } from '../run.ts';

export interface PublishExecutorOptions extends CommonOptions {
  readonly outputRoot: string;
  readonly secretPlacement: SecretPlacement;
  readonly engine: Engine;
  readonly allowedHosts: readonly string[];
  readonly deployRepository?: DeployRepositoryOptions;
  readonly undecided?: 'fail' | 'keep' | 'rewrite';
  readonly dryRun?: boolean;
  readonly rollback?: boolean;
  readonly sign?: boolean;
  readonly mergeRequest?: boolean;
  readonly json?: boolean;
}

/** Makes the environment onto the newest state of the deploy repository and pushes one commit. */
export function publishExecutor(
  options: PublishExecutorOptions,
  context: ExecutorContext,
): Promise<{ readonly success: boolean }> {
  return guarded(context, async () => {
    const run = startRun(options, context);
    const { undecided = 'fail', dryRun = false, rollback = false, sign = false } = options;
    const { mergeRequest = false, deployRepository, json = false } = options;
    try {
      const result = await runPublish({
        ...run,
        ...options,
        environment: run.environment,
        deployRepository,
        undecided,
        dryRun,
        rollback,
        sign,
        mergeRequest,
        say: (line) => console.error(line),
      });
      console.log(json ? JSON.stringify(result, undefined, 2) : describe(result, run.environment));
      return true;
    } catch (error) {
      if (!(error instanceof UnpublishableTree)) throw error;
      printProblems(error.problems);
      return false;
    }
  });
}

function describe(
  { outcome, commit, branch, changes }: PublishResult,
  environment: string,
): string {
  const count = `${changes.length} file${changes.length === 1 ? '' : 's'}`;
  switch (outcome) {
    case 'unchanged':
      return `${environment}: the deploy repository holds this state already; no commit was made.`;
    case 'dry-run':
      return [`${environment}: would change ${count}`, ...changes.map((line) => `  ${line}`)].join(
        '\n',
      );
    case 'published': {
      const where = branch === undefined ? '' : ` on ${branch}, for a merge request`;
      return `${environment}: published ${count} as ${commit?.slice(0, 12)}${where}.`;
    }
  }
}
