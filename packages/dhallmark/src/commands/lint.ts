import { renderJson } from '@dhallmark/fault/terminal';
import { lint } from '../lint/lint.ts';
import { failuresToJson } from '../report/failures.ts';
import { printFailures, type Output } from '../report/output.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What the command line says about a check. */
export interface CheckFlags {
  readonly json?: boolean | undefined;
  readonly quiet?: boolean | undefined;
}

/**
 * Checks rendered charts and prints what is wrong. True where nothing is.
 *
 * @example
 * const output = standardOutput(process.env);
 * const done = await runLint(workspace, { quiet: true }, output);
 */
export async function runLint(
  workspace: Workspace,
  { json = false, quiet = false }: CheckFlags,
  output: Output,
): Promise<boolean> {
  const { environment, charts } = workspace;
  const { failures, notes } = await lint(workspace);
  const success = failures.length === 0;
  if (json) {
    const problems = failuresToJson(failures, output.root);
    output.print(renderJson({ environment, success, problems, notes }));
    return success;
  }
  await printFailures(failures, output);
  if (quiet) return success;
  for (const note of notes) output.say(note);
  if (success) output.print(`${environment}: ${charts.selected.length} charts have no problems`);
  return success;
}
