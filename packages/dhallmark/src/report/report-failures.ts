import { renderJson } from '@dhallmark/fault/terminal';
import type { ChartFailure } from './chart-failure.ts';
import { failuresToJson, toFailures } from './failures.ts';
import type { ProblemFlags } from './files/write-reports.ts';
import { printFailures, type Output } from './output.ts';

/** What a failed run says about itself in reports. */
export interface RunNames {
  /** For JUnit and SARIF; default the program. */
  readonly command?: string | undefined;
  /** Relative to the workspace. */
  readonly chartsRoot?: string | undefined;
}

/**
 * Runs a command. What it throws is printed, and false is returned. It is also printed as JSON and
 * written to the files of reports, where the flags ask for what the command could not write.
 *
 * @example
 * const done = await reportFailures(output, () => runMake(workspace, {}, output));
 */
export async function reportFailures(
  output: Output,
  command: () => Promise<boolean>,
  flags: ProblemFlags & RunNames = {},
): Promise<boolean> {
  try {
    if (asksForReport(flags)) {
      const { requireReportPlaces } = await import('./files/write-reports.ts');
      requireReportPlaces(output.root, flags);
    }
    return await command();
  } catch (error) {
    const failures = toFailures(error, undefined);
    await printFailures(failures, output);
    await writeFailures(failures, flags, output);
    return false;
  }
}

/**
 * Writes failures as JSON and as the files of reports that the flags ask for, where a command has no
 * result to write. A report that cannot be written is printed as one more failure, unless it is the
 * one that is reported.
 *
 * @example
 * await writeFailures(toFailures(error, 'web'), { report: 'lint.json' }, output);
 */
export async function writeFailures(
  failures: readonly ChartFailure[],
  flags: ProblemFlags & RunNames,
  output: Output,
): Promise<void> {
  const document = { success: false, problems: failuresToJson(failures, output.root) };
  if (flags.json === true) output.print(renderJson(document));
  const { command = 'run', chartsRoot = 'charts' } = flags;
  if (!asksForReport(flags)) return;
  try {
    const { showDocument, writeProblems } = await import('./files/write-reports.ts');
    await showDocument(document, { ...flags, json: false }, output);
    const found = { command, environment: undefined, subjects: [], failures, notes: [] };
    await writeProblems(found, flags, output.root, chartsRoot);
  } catch (error) {
    const known = new Set(failures.map((failure) => failure.error.message));
    const more = toFailures(error, undefined).filter((each) => !known.has(each.error.message));
    await printFailures(more, output);
  }
}

function asksForReport({ report, junit, sarif, codeQuality }: ProblemFlags): boolean {
  return (report ?? junit ?? sarif ?? codeQuality) !== undefined;
}
