import { failuresToJson } from '../report/failures.ts';
import { printFailures, type Output } from '../report/output.ts';
import { checkSources, type CheckedWorkspace } from '../sources/check-sources.ts';
import type { CheckFlags } from './lint.ts';

/**
 * Checks that the charts' folder is data and prints what is not. True where all is.
 *
 * @example
 * const done = await runCheck(workspace, { quiet: true }, standardOutput(process.env, root));
 */
export async function runCheck(
  workspace: CheckedWorkspace,
  { json = false, quiet = false }: CheckFlags,
  output: Output,
): Promise<boolean> {
  const { failures, checked } = checkSources(workspace);
  const success = failures.length === 0;
  if (json) {
    const problems = failuresToJson(failures, output.root);
    output.print(JSON.stringify({ success, problems, checked }, null, 2));
    return success;
  }
  await printFailures(failures, output);
  if (success && !quiet) {
    output.print(`${workspace.options.chartsRoot}: ${checked} files, and nothing but data`);
  }
  return success;
}
