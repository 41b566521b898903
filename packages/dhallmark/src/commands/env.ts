import { isReady } from '../env/is-ready.ts';
import { renderRenderVariables, renderVariables } from '../env/render-variables.ts';
import { readVariables, writeEnvExample } from '../env/variables.ts';
import { showDocument, type DocumentFlags } from '../report/files/write-reports.ts';
import type { Output } from '../report/output.ts';
import { ENV_EXAMPLE } from '../workspace/paths.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What the command line says about variables. */
export interface EnvFlags extends DocumentFlags {
  /** Write `secrets.env.example`. */
  readonly writeExample?: boolean | undefined;
  /** Fail where a variable is missing or malformed. */
  readonly check?: boolean | undefined;
  readonly quiet?: boolean | undefined;
}

/**
 * Prints the variables that Secrets need. False where one is not ready and `check` is set.
 *
 * @example
 * const output = standardOutput(process.env);
 * const done = await runEnv(workspace, { check: true }, output);
 */
export async function runEnv(
  workspace: Workspace,
  { writeExample = false, check = false, quiet = false, ...flags }: EnvFlags,
  output: Output,
): Promise<boolean> {
  if (writeExample) {
    writeEnvExample(workspace);
    output.say(`${ENV_EXAMPLE} was written.`);
  }
  const { environment } = workspace;
  const { renderVariables: rendered, statuses, notes, warnings } = readVariables(workspace);
  const success = !check || statuses.every((status) => isReady(status, environment));
  for (const line of quiet ? warnings : [...warnings, ...notes]) output.say(line);
  const ofRenders = rendered.length === 0 ? {} : { renderVariables: rendered };
  const document = { environment, success, variables: statuses, ...ofRenders, notes, warnings };
  await showDocument(document, flags, output);
  if (flags.json !== true) {
    const shown = quiet ? statuses.filter((status) => !isReady(status, environment)) : statuses;
    if (shown.length > 0 || !quiet) {
      output.print(renderVariables(shown, environment, output));
      const table = quiet ? '' : renderRenderVariables(rendered, output);
      if (table !== '') output.print(`\n${table}`);
    }
  }
  return success;
}
