import { failuresToJson } from '../report/failures.ts';
import { printFailures, type Output } from '../report/output.ts';
import { verify } from '../verify/verify.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { CheckFlags } from './lint.ts';

/**
 * Checks the deploy tree and prints what is wrong. True where nothing is.
 *
 * @example
 * const output = standardOutput(process.env);
 * const done = await runVerify(workspace, { quiet: true }, output);
 */
export async function runVerify(
  workspace: Workspace,
  { json = false, quiet = false }: CheckFlags,
  output: Output,
): Promise<boolean> {
  const { environment } = workspace;
  const { failures, checked } = await verify(workspace);
  const success = failures.length === 0;
  if (json) {
    const problems = failuresToJson(failures, output.root);
    output.print(JSON.stringify({ environment, success, problems, checked }, null, 2));
    return success;
  }
  await printFailures(failures, output);
  if (success && !quiet) {
    output.print(`${environment}: complete, ${checked} files are encrypted as their rules say`);
  }
  return success;
}
