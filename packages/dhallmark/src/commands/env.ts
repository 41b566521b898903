import { renderJson } from '@dhallmark/fault/terminal';
import { isReady } from '../env/is-ready.ts';
import { renderVariables } from '../env/render-variables.ts';
import { readVariables, writeEnvExample } from '../env/variables.ts';
import type { Output } from '../report/output.ts';
import { ENV_EXAMPLE } from '../workspace/paths.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What the command line says about variables. */
export interface EnvFlags {
  /** Write `secrets.env.example`. */
  readonly writeExample?: boolean | undefined;
  /** Fail where a variable is missing or malformed. */
  readonly check?: boolean | undefined;
  readonly json?: boolean | undefined;
  readonly quiet?: boolean | undefined;
}

/**
 * Prints the variables that Secrets need. False where one is not ready and `check` is set.
 *
 * @example
 * const output = standardOutput(process.env);
 * const done = await runEnv(workspace, { check: true }, output);
 */
export function runEnv(
  workspace: Workspace,
  { writeExample = false, check = false, json = false, quiet = false }: EnvFlags,
  { print, say, color }: Output,
): Promise<boolean> {
  if (writeExample) {
    writeEnvExample(workspace);
    say(`${ENV_EXAMPLE} was written.`);
  }
  const { environment } = workspace;
  const { statuses, notes, warnings } = readVariables(workspace);
  for (const line of warnings) say(line);
  if (!quiet) {
    for (const note of notes) say(note);
    print(json ? renderJson(statuses) : renderVariables(statuses, environment, color));
  }
  return Promise.resolve(!check || statuses.every((status) => isReady(status, environment)));
}
