import { renderJson } from '@dhallmark/fault/terminal';
import { doctor } from '../doctor/doctor.ts';
import { renderChecks } from '../doctor/render-checks.ts';
import type { Output } from '../report/output.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What the command line says about checks. */
export interface DoctorFlags {
  readonly json?: boolean | undefined;
}

/**
 * Prints what would prevent a make or a publish. True where nothing would.
 *
 * @example
 * const output = standardOutput(process.env);
 * const done = await runDoctor(workspace, { json: true }, output);
 */
export async function runDoctor(
  workspace: Workspace,
  { json = false }: DoctorFlags,
  { print, color }: Output,
): Promise<boolean> {
  const { environment } = workspace;
  const checks = await doctor(workspace);
  const success = checks.every(({ status }) => status !== 'failed');
  print(
    json ? renderJson({ environment, success, checks }) : renderChecks(checks, environment, color),
  );
  return success;
}
