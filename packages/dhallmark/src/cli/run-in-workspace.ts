import type { LimitFlags, SetExitStatus } from '@dhallmark/command-line';
import { reportFailures, type Output } from '../report/output.ts';
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
export interface WorkspaceFlags extends LimitFlags {
  readonly environment?: string | undefined;
  readonly umbrella?: string | undefined;
  readonly chart?: string | undefined;
  readonly engine?: EngineName | undefined;
  readonly secretPlacement?: SecretPlacement | undefined;
  readonly json?: boolean | undefined;
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
  const { root } = output;
  const workspace = openWorkspace({ root, env, umbrella, environment, chart, options });
  const success = await reportFailures(output, () => command(workspace, output), flags);
  setExitStatus(success ? 0 : 1);
}

/** The same for a command that needs the charts rendered: those that changed are rendered first. */
export function runOnRenders(
  edge: CommandEdge,
  flags: WorkspaceFlags,
  command: (workspace: Workspace, output: Output) => Promise<boolean>,
): Promise<void> {
  return runInWorkspace(edge, flags, async (workspace, output) => {
    const { renderOutdated } = await import('../render/render-outdated.ts');
    await renderOutdated(workspace);
    return command(workspace, output);
  });
}
