import type { Check } from '../doctor/check.ts';
import { doctor } from '../doctor/doctor.ts';
import { renderChecks } from '../doctor/render-checks.ts';
import { showDocument, type DocumentFlags } from '../report/files/write-reports.ts';
import type { Output } from '../report/output.ts';
import {
  readPackageManager,
  writeCommands,
  type WorkspaceManager,
} from '../workspace/package-manager.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What the command line says about checks. */
export interface DoctorFlags extends DocumentFlags {
  readonly quiet?: boolean | undefined;
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
  { quiet = false, ...flags }: DoctorFlags,
  output: Output,
): Promise<boolean> {
  const { environment } = workspace;
  const checks = writeRemedies(await doctor(workspace), readPackageManager(workspace.root));
  const success = checks.every(({ status }) => status !== 'failed');
  await showDocument({ environment, success, checks }, flags, output);
  if (flags.json === true) return success;
  const shown = quiet ? checks.filter(({ status }) => status !== 'ok') : checks;
  if (shown.length > 0) output.print(renderChecks(shown, environment, output));
  return success;
}

/** Remedies with commands as the workspace starts them. */
function writeRemedies(
  checks: readonly Check[],
  manager: WorkspaceManager | undefined,
): readonly Check[] {
  return checks.map(({ remedy, ...check }) => ({
    ...check,
    remedy: remedy === undefined ? undefined : writeCommands(remedy, manager),
  }));
}
