import type { LimitFlags, SetExitStatus } from '@dhallmark/command-line';
import type { ChartFailure } from '../report/chart-failure.ts';
import { CollectedFailures } from '../report/collected-failures.ts';
import type { ProblemFlags } from '../report/files/write-reports.ts';
import type { Output } from '../report/output.ts';
import { reportFailures, type RunNames } from '../report/report-failures.ts';
import type { Env } from '../workspace/env.ts';
import { openWorkspace } from '../workspace/open-workspace.ts';
import { pickLimits, type EngineName, type SecretPlacement } from '../workspace/options.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What a command line runs in. */
export interface CommandEdge {
  readonly env: Env;
  readonly output: Output;
  readonly setExitStatus: SetExitStatus;
}

/** The options of every command. */
export interface WorkspaceFlags extends LimitFlags, ProblemFlags, RunNames {
  readonly environment?: string | undefined;
  readonly umbrella?: string | undefined;
  readonly chart?: string | undefined;
  readonly engine?: EngineName | undefined;
  readonly secretPlacement?: SecretPlacement | undefined;
}

/** Runs a command in the workspace around the current folder; a failure sets the exit status. */
export async function runInWorkspace(
  { env, output, setExitStatus }: CommandEdge,
  flags: WorkspaceFlags,
  command: (workspace: Workspace, output: Output) => Promise<boolean>,
): Promise<void> {
  const { environment, umbrella, chart, engine, secretPlacement } = flags;
  const options = {
    ...pickLimits(flags),
    ...(engine === undefined ? {} : { engine }),
    ...(secretPlacement === undefined ? {} : { secretPlacement }),
  };
  const run = async () => {
    const { root } = output;
    return command(openWorkspace({ root, env, umbrella, environment, chart, options }), output);
  };
  const success = await reportFailures(output, run, flags);
  setExitStatus(success ? 0 : 1);
}

/** What is wrong besides charts that do not render, so that one run shows everything. */
export type FindOthers = (
  workspace: Workspace,
  failures: readonly ChartFailure[],
) => Promise<readonly ChartFailure[]>;

/** The same for a command that needs the charts rendered: those that changed are rendered first. */
export function runOnRenders(
  edge: CommandEdge,
  flags: WorkspaceFlags,
  command: (workspace: Workspace, output: Output) => Promise<boolean>,
  findOthers: FindOthers = () => Promise.resolve([]),
): Promise<void> {
  return runInWorkspace(edge, flags, async (workspace, output) => {
    const { renderOutdated } = await import('../render/render-outdated.ts');
    try {
      await renderOutdated(workspace);
    } catch (error) {
      if (!(error instanceof CollectedFailures)) throw error;
      const others = await findOthers(workspace, error.failures);
      throw new CollectedFailures([...error.failures, ...others]);
    }
    return command(workspace, output);
  });
}
