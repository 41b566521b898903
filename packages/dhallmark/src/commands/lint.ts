import { lint } from '../lint/lint.ts';
import { isError } from '../report/chart-failure.ts';
import { failuresToJson } from '../report/failures.ts';
import { showDocument, writeProblems, type ProblemFlags } from '../report/files/write-reports.ts';
import { printFailures, type Output } from '../report/output.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What the command line says about a check. */
export interface CheckFlags extends ProblemFlags {
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
  flags: CheckFlags,
  output: Output,
): Promise<boolean> {
  const { environment, charts } = workspace;
  const { failures, notes } = await lint(workspace);
  const success = !failures.some(isError);
  const problems = failuresToJson(failures, output.root);
  const subjects = charts.selected.map(({ name }) => name);
  const found = { command: 'lint', environment, subjects, failures, notes };
  await writeProblems(found, flags, output.root, workspace.options.chartsRoot);
  await showDocument({ environment, success, problems, notes }, flags, output);
  if (flags.json === true) return success;
  await printFailures(failures, output);
  if (flags.quiet === true) return success;
  for (const note of notes) output.say(note);
  if (success) output.print(`${environment}: ${charts.selected.length} charts have no problems`);
  return success;
}
