/** Works on many files: some at a time, continues after a failure, and reports at the end. */

import { setImmediate as nextTurn } from 'node:timers/promises';

import { exitStatusOf, faultToJson, isFault } from '@dhallmark/fault';
import type { Fault } from '@dhallmark/fault';
import { renderJson, wantsColor } from '@dhallmark/fault/terminal';
import pLimit from 'p-limit';

import { codes } from '../codes.ts';
import { describePauses } from '../keys/pace/key-services.ts';
import type { KeyServices } from '../keys/pace/key-services.ts';
import type { CliContext } from './cli-context.ts';
import { isDataKeyFailure } from './data-key-failure.ts';
import { withInputLabel } from './input-files.ts';
import type { InputFile } from './input-files.ts';

/** What happened to a file; `skipped` is one in a folder that the command cannot work on. */
export type Outcome = 'changed' | 'unchanged' | 'stale' | 'skipped';

/** An outcome, or one with further fields for the JSON report. */
export type FileResult<Evidence extends object = object> =
  | Outcome
  | { readonly outcome: Outcome; readonly evidence: Evidence };

export interface FileReport<Evidence extends object = object> {
  readonly file: string;
  readonly status: Outcome | 'failed';
  readonly evidence?: Evidence;
  readonly error?: Fault;
}

/**
 * How many files to work on at a time: enough for a hundred to wait for a key service together, few
 * enough that no service takes it for an attack and memory stays small.
 */
const AT_ONCE = 100;

/** Works on every file, in no order; the reports are in the order of the files. Never throws a Fault. */
export async function processFiles<Evidence extends object>(
  cli: CliContext,
  services: KeyServices,
  files: readonly InputFile[],
  work: (file: InputFile) => Promise<FileResult<Evidence>>,
): Promise<readonly FileReport<Evidence>[]> {
  const limit = pLimit(AT_ONCE);
  const progress = createProgressLine(cli, files.length, services);
  const started: Promise<FileReport<Evidence>>[] = [];
  // While the first files wait for replies, others are read and send their requests.
  const release = cli.replies.hold();
  for (const file of files) {
    const done = limit(() => processFile(file, work));
    done.then(
      ({ status }) => progress.advance(status === 'failed'),
      () => undefined,
    );
    started.push(done);
    if (started.length <= AT_ONCE) await nextTurn();
  }
  release();
  const reports = await Promise.all(started);
  progress.clear();
  return reports;
}

async function processFile<Evidence extends object>(
  file: InputFile,
  work: (file: InputFile) => Promise<FileResult<Evidence>>,
): Promise<FileReport<Evidence>> {
  try {
    const result = await work(file);
    if (typeof result === 'string') return { file: file.label, status: result };
    return { file: file.label, status: result.outcome, evidence: result.evidence };
  } catch (error) {
    if (!isFault(error)) throw error;
    return { file: file.label, status: 'failed', error: withInputLabel(error, file) };
  }
}

interface Progress {
  readonly advance: (hasFailed: boolean) => void;
  readonly clear: () => void;
}

/**
 * `12/100 files, 1 failed, waiting 8 s for …` on a terminal, rewritten in place; nothing elsewhere or for
 * one file.
 */
function createProgressLine(
  { stderr, env }: CliContext,
  total: number,
  services: KeyServices,
): Progress {
  const isShown = stderr.isTTY === true && env['TERM'] !== 'dumb' && total > 1;
  if (!isShown) return { advance: () => undefined, clear: () => undefined };
  let done = 0;
  let failures = 0;
  const draw = (): void => {
    const waits = describePauses(services.pauses());
    const notes = [failures === 0 ? undefined : `${failures} failed`, waits];
    const line = [`${done}/${total} files`, ...notes].filter((part) => part !== undefined);
    stderr.write(`\r\u001B[K${line.join(', ')}`);
  };
  const unwatch = services.watch(draw);
  return {
    advance: (hasFailed) => {
      done += 1;
      if (hasFailed) failures += 1;
      draw();
    },
    clear: () => {
      unwatch();
      stderr.write('\r\u001B[K');
    },
  };
}

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
