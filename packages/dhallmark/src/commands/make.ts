import type { IfUndecryptable } from '../encryption/encrypt-secret.ts';
import { make } from '../make/make.ts';
import { showDocument, type DocumentFlags } from '../report/files/write-reports.ts';
import { printFailures, type Output } from '../report/output.ts';
import { renderTable, toDocument } from '../report/render-make-report.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What the command line says about a make. */
export interface MakeFlags extends DocumentFlags {
  readonly ifUndecryptable?: IfUndecryptable | undefined;
  readonly quiet?: boolean | undefined;
  readonly verbose?: boolean | undefined;
}

/**
 * Makes the charts and prints the report. True where nothing failed.
 *
 * @example
 * const output = standardOutput(process.env);
 * const done = await runMake(workspace, { verbose: true }, output);
 */
export async function runMake(
  workspace: Workspace,
  { ifUndecryptable, quiet = false, verbose = false, ...flags }: MakeFlags,
  output: Output,
): Promise<boolean> {
  const report = await make(workspace, { ifUndecryptable });
  const { notes, warnings } = report;
  for (const line of quiet ? warnings : [...warnings, ...notes]) output.say(line);
  const { color, width } = output;
  await showDocument(toDocument(report, output.root), flags, output);
  if (flags.json === true) return report.success;
  const text = renderTable(report, { color, width, quiet, verbose });
  if (text !== '') output.print(text);
  await printFailures(report.failures, output);
  return report.success;
}
