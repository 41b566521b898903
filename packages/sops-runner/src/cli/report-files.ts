/** Reports what happened to the files of a run. */

import { exitStatusOf, faultToJson } from '@dhallmark/fault';
import { renderJson, wantsColor } from '@dhallmark/fault/terminal';

import { codes } from '../codes.ts';
import type { CliContext } from './cli-context.ts';
import { isDataKeyFailure } from './data-key-failure.ts';
import type { FileReport } from './process-files.ts';

export interface ReportOptions {
  /** The past participle for changed files: `encrypted`, `rotated`. */
  readonly verb: string;
  readonly json: boolean;
  /** Further fields of the JSON report. */
  readonly more?: object;
}

/**
 * Prints each failure and one line of counts to standard error, or JSON to standard output. Returns
 * the exit status: 0; 1 when a file failed; for a single file the status of its failure.
 */
export async function reportFiles(
  cli: CliContext,
  reports: readonly FileReport[],
  { verb, json, more }: ReportOptions,
): Promise<number> {
  const failed = reports.filter(({ status }) => status === 'failed');
  if (json) {
    cli.stdout.write(`${renderJson({ ...toJson(reports), ...more })}\n`);
  } else {
    await printFailures(cli, failed);
    if (reports.length > 1) cli.stderr.write(`${countsText(reports, verb)}\n`);
  }
  const [first] = failed;
  if (first?.error === undefined) return 0;
  return reports.length === 1 ? exitStatusOf(first.error, [codes]) : 1;
}

/** A failure that several files share is printed once, with their names. */
async function printFailures(
  { env, stderr }: CliContext,
  failed: readonly FileReport[],
): Promise<void> {
  const printed = failed.find(({ error }) => isDataKeyFailure(error));
  if (printed?.error !== undefined) stderr.write(`${printed.error.message}\n`);
  const failures = failed
    .filter(({ error }) => !isDataKeyFailure(error))
    .map(({ file, error }) => ({
      error,
      subject: error?.location.file === file ? undefined : file,
    }));
  if (failures.length === 0) return;
  const { renderFaults } = await import('@dhallmark/fault/render');
  stderr.write(`${renderFaults(failures, { color: wantsColor(env, stderr) })}\n`);
}

function countsText(reports: readonly FileReport[], verb: string): string {
  const count = (wanted: FileReport['status']): number =>
    reports.filter(({ status }) => status === wanted).length;
  const others = (['unchanged', 'stale', 'skipped', 'failed'] as const)
    .filter((status) => count(status) > 0)
    .map((status) => `${count(status)} ${status}`);
  return [`${count('changed')} ${verb}`, ...others].join(', ');
}

function toJson(reports: readonly FileReport[]): object {
  return {
    ok: reports.every(({ status }) => status !== 'failed'),
    files: reports.map(({ file, status, evidence, error }) => ({
      file,
      status,
      ...evidence,
      ...(error !== undefined && { error: faultToJson(error) }),
    })),
  };
}
