/** Doing the same with many files: some at a time, going on after a failure, and a report at the end. */

import { setImmediate as nextTurn } from 'node:timers/promises';

import pLimit from 'p-limit';

import { exitStatusOf, faultToJson, isFault } from '@dhallmark/fault';
import type { Fault } from '@dhallmark/fault';
import { wantsColor } from '@dhallmark/fault/terminal';
import { codes } from '../codes.ts';
import type { Source } from './input-files.ts';
import type { CliWorld } from './cli-context.ts';

/** What became of a file; `passed-over` is one that was found in a folder and is none of the command's. */
export type Outcome = 'changed' | 'unchanged' | 'stale' | 'passed-over';

/** An outcome, perhaps with what a JSON report says about it beside. */
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
 * How many files are worked on at a time: enough that a hundred wait for a key service together,
 * few enough that no service takes it for an attack and memory stays small.
 */
const AT_ONCE = 100;

/** Works on every file, in no order, and reports in the order of the sources. Never throws a SopsError. */
export async function eachFile<Evidence extends object>(
  world: CliWorld,
  sources: readonly Source[],
  work: (source: Source) => Promise<FileResult<Evidence>>,
): Promise<readonly FileReport<Evidence>[]> {
  const limit = pLimit(AT_ONCE);
  const progress = progressLine(world, sources.length);
  const begun: Promise<FileReport<Evidence>>[] = [];
  // The answers for the first files come while others are read and ask; none goes on before.
  const go = world.pace.hold();
  for (const source of sources) {
    const done = limit(() => oneFile(source, work));
    done.then(
      ({ status }) => progress.advance(status === 'failed'),
      () => undefined,
    );
    begun.push(done);
    if (begun.length <= AT_ONCE) await nextTurn();
  }
  go();
  const reports = await Promise.all(begun);
  progress.clear();
  return reports;
}

async function oneFile<Evidence extends object>(
  source: Source,
  work: (source: Source) => Promise<FileResult<Evidence>>,
): Promise<FileReport<Evidence>> {
  try {
    const result = await work(source);
    if (typeof result === 'string') return { file: source.label, status: result };
    return { file: source.label, status: result.outcome, evidence: result.evidence };
  } catch (error) {
    if (!isFault(error)) throw error;
    return { file: source.label, status: 'failed', error };
  }
}

interface Progress {
  readonly advance: (failed: boolean) => void;
  readonly clear: () => void;
}

/** `12/100 files, 1 failed` on a terminal, rewritten in place; nothing elsewhere or for one file. */
function progressLine(world: CliWorld, total: number): Progress {
  const shown = world.stderr.isTTY === true && world.env['TERM'] !== 'dumb' && total > 1;
  if (!shown) return { advance: () => undefined, clear: () => undefined };
  let done = 0;
  let failures = 0;
  return {
    advance: (failed) => {
      done += 1;
      if (failed) failures += 1;
      const note = failures === 0 ? '' : `, ${failures} failed`;
      world.stderr.write(`\r\u001B[K${done}/${total} files${note}`);
    },
    clear: () => world.stderr.write('\r\u001B[K'),
  };
}

export interface Summary {
  /** The verb in the past: `encrypted`, `rotated`. */
  readonly done: string;
  readonly json: boolean;
  /** Further fields of the JSON report. */
  readonly more?: object;
}

/**
 * Prints each failure and one line of counts on standard error, or JSON on standard output.
 * Gives the exit status: 0, or 1 when a file failed; a single named file's own status when it failed.
 */
export async function report(
  world: CliWorld,
  reports: readonly FileReport[],
  summary: Summary,
): Promise<number> {
  const failed = reports.filter((item) => item.status === 'failed');
  if (summary.json)
    world.stdout.write(
      `${JSON.stringify({ ...toJson(reports), ...summary.more }, undefined, 2)}\n`,
    );
  else await printFailures(world, failed);
  if (reports.length > 1 && !summary.json) {
    world.stderr.write(`${countsText(reports, summary.done)}\n`);
  }
  if (failed.length === 0) return 0;
  const [only] = failed;
  return reports.length === 1 && only?.error !== undefined ? exitStatusOf(only.error, [codes]) : 1;
}

/** A failure that several files share is printed once, with their names. */
async function printFailures(world: CliWorld, failed: readonly FileReport[]): Promise<void> {
  if (failed.length === 0) return;
  const { renderFaults } = await import('@dhallmark/fault/render');
  const failures = failed.map(({ file, error }) => ({
    error,
    subject: error?.location.file === file ? undefined : file,
  }));
  const color = wantsColor(world.env, world.stderr);
  world.stderr.write(`${renderFaults(failures, { color })}\n`);
}

function countsText(reports: readonly FileReport[], done: string): string {
  const count = (status: FileReport['status']): number =>
    reports.filter((item) => item.status === status).length;
  const parts = [`${count('changed')} ${done}`];
  if (count('unchanged') > 0) parts.push(`${count('unchanged')} unchanged`);
  if (count('stale') > 0) parts.push(`${count('stale')} stale`);
  if (count('passed-over') > 0) parts.push(`${count('passed-over')} passed over`);
  if (count('failed') > 0) parts.push(`${count('failed')} failed`);
  return parts.join(', ');
}

function toJson(reports: readonly FileReport[]): object {
  return {
    ok: reports.every((item) => item.status !== 'failed'),
    files: reports.map(({ file, status, evidence, error }) => ({
      file,
      status,
      ...evidence,
      ...(error !== undefined && { error: faultToJson(error) }),
    })),
  };
}
