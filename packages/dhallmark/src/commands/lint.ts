import { countNoun } from '@dhallmark/fault';
import { lint } from '../lint/lint.ts';
import { isError, type ChartFailure } from '../report/chart-failure.ts';
import { failuresToJson } from '../report/failures.ts';
import { showDocument, writeProblems, type ProblemFlags } from '../report/files/write-reports.ts';
import { printFailures, type Output } from '../report/output.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What the command line says about a check. */
export interface CheckFlags extends ProblemFlags {
  readonly quiet?: boolean | undefined;
}

/** What it says about lint. */
export interface LintFlags extends CheckFlags {
  /** Fail for warnings, too. */
  readonly strict?: boolean | undefined;
  /** Accept all problems in objects that there are now. */
  readonly writeBaseline?: boolean | undefined;
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
  flags: LintFlags,
  output: Output,
): Promise<boolean> {
  const { environment, charts } = workspace;
  const { writeBaseline, strict = false } = flags;
  const { failures, notes } = await lint(workspace, { writeBaseline });
  const success = strict ? failures.length === 0 : !failures.some(isError);
  const problems = failuresToJson(failures, output.root);
  const subjects = charts.selected.map(({ name }) => name);
  const found = { command: 'lint', environment, subjects, failures, notes };
  await writeProblems(found, flags, output.root, workspace.options.chartsRoot);
  await showDocument({ environment, success, problems, notes }, flags, output);
  if (flags.json === true) return success;
  await printFailures(failures, output);
  if (flags.quiet === true) return success;
  for (const note of notes) output.say(note);
  output.print(`${environment}: ${summarize(charts.selected.length, failures)}`);
  return success;
}

function summarize(charts: number, failures: readonly ChartFailure[]): string {
  const errors = failures.filter(isError).length;
  const warnings = failures.length - errors;
  const counts = [
    ...(errors === 0 ? [] : [countNoun(errors, 'error')]),
    ...(warnings === 0 ? [] : [countNoun(warnings, 'warning')]),
  ];
  return `${countNoun(charts, 'chart')}, ${counts.join(' and ') || 'no problems'}`;
}
