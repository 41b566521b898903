import { failuresToJson } from '../report/failures.ts';
import { showDocument, writeProblems } from '../report/files/write-reports.ts';
import { printFailures, type Output } from '../report/output.ts';
import { checkAllSources, type CheckedUmbrellas } from '../sources/check-sources.ts';
import type { CheckFlags } from './lint.ts';

/**
 * Checks that the charts' folders are data and prints what is not. True where all is.
 *
 * @example
 * const done = await runCheck(workspace, { quiet: true }, standardOutput(process.env, root));
 */
export async function runCheck(
  workspace: CheckedUmbrellas,
  { quiet = false, ...flags }: CheckFlags,
  output: Output,
): Promise<boolean> {
  const { failures, checked } = checkAllSources(workspace);
  const success = failures.length === 0;
  const problems = failuresToJson(failures, output.root);
  const report = {
    command: 'check',
    environment: undefined,
    subjects: [undefined],
    failures,
    notes: [],
  };
  const [first] = workspace.umbrellas;
  await writeProblems(report, flags, output.root, first?.chartsRoot ?? 'charts');
  await showDocument({ success, problems, checked }, flags, output);
  if (flags.json === true) return success;
  await printFailures(failures, output);
  if (success && !quiet) {
    const folders = workspace.umbrellas.map(({ chartsRoot }) => chartsRoot).join(', ');
    output.print(`${folders}: ${checked} files, and nothing but data`);
  }
  return success;
}
