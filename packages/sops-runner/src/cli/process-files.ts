/** Works on many files: some at a time, in several threads where there are many, and continues after a failure. */

import { setImmediate as nextTurn } from 'node:timers/promises';

import { isFault } from '@dhallmark/fault';
import type { Fault } from '@dhallmark/fault';

import { describePauses } from '../keys/pace/key-services.ts';
import type { KeyServices } from '../keys/pace/key-services.ts';
import type { CliContext } from './cli-context.ts';
import type { FileResult, Outcome } from './file-result.ts';
import { startThreads } from './file-threads.ts';
import type { SharedFiles, ThreadPool } from './file-threads.ts';
import { withInputLabel } from './input-files.ts';
import type { InputFile } from './input-files.ts';
import { OrderedOutput, redirectOutput } from './ordered-output.ts';
import type { FileOutput } from './ordered-output.ts';
import type { Settings } from './settings.ts';
import type { SharedFile, SharedResult, Written } from './thread-messages.ts';

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

/** So many files that have to be left before another thread is worth its start. */
const WORTH_A_THREAD = 150;

/** What `processFiles` has to know about the work. */
export interface FileWork<Evidence extends object> {
  readonly files: readonly InputFile[];
  readonly settings: Settings;
  /** What it prints goes to the streams of `output`, so that it appears in the order of the files. */
  readonly process: (file: InputFile, output: FileOutput) => Promise<FileResult<Evidence>>;
  /** It asks the person about each file, so one thread does all. */
  readonly isInteractive?: boolean;
}

/** Works on every file, in no order; the reports are in the order of the files. Never throws a Fault. */
export async function processFiles<Evidence extends object>(
  cli: CliContext,
  work: FileWork<Evidence>,
): Promise<readonly FileReport<Evidence>[]> {
  if (cli.threads?.kind === 'shares') return processShare(cli, cli.threads, work);
  const { files, settings } = work;
  const { services } = settings.context;
  const reports = new Map<number, FileReport<Evidence>>();
  const progress = createProgressLine(cli, files.length, services);
  const output = new OrderedOutput(cli);
  const queue = files.map((file, index) => ({ index, file }));
  const again: SharedFile[] = [];
  const finish = (index: number, report: FileReport<Evidence>): void => {
    reports.set(index, report);
    output.finish(index);
    progress.advance(report.status === 'failed');
  };
  const threads = createThreads(cli, work, {
    take: (count) => queue.splice(0, count),
    finish: ({ index, result, output: written, configs }) => {
      const file = files[index];
      if (file === undefined) return;
      if (result === undefined) return void again.push({ index, file });
      settings.configs.addUsed(configs);
      for (const each of written) output.write(index, ...each);
      finish(index, toReport(file, result as FileResult<Evidence>));
    },
  });
  const lane = async (): Promise<void> => {
    for (;;) {
      const next = again.shift() ?? queue.shift();
      if (next === undefined) return;
      const streams = redirectOutput(cli, (...each) => output.write(next.index, ...each));
      finish(next.index, await processFile(next.file, streams, work));
      threads.startIfWorthIt(queue.length);
    }
  };
  try {
    await runLanes(cli, queue.length, lane);
    // Files that other threads could not do are done here.
    for (;;) {
      await threads.finish();
      if (again.length === 0) break;
      await runLanes(cli, again.length, lane);
    }
  } finally {
    await threads.stop();
  }
  progress.clear();
  return files.flatMap((_file, index) => reports.get(index) ?? []);
}

/** While the first files wait for replies, others are read and send their requests. */
async function runLanes(cli: CliContext, files: number, lane: () => Promise<void>): Promise<void> {
  const release = cli.replies.hold();
  const lanes: Promise<void>[] = [];
  for (let started = 0; started < Math.min(files, AT_ONCE); started++) {
    lanes.push(lane());
    await nextTurn();
  }
  release();
  await Promise.all(lanes);
}

interface FileThreads extends ThreadPool {
  /** Starts them once, if so many files are left and no key service was called. */
  readonly startIfWorthIt: (left: number) => void;
}

function createThreads<Evidence extends object>(
  { threads }: CliContext,
  { settings, isInteractive = false }: FileWork<Evidence>,
  files: SharedFiles,
): FileThreads {
  let pool: ThreadPool | undefined;
  return {
    startIfWorthIt: (left) => {
      if (pool !== undefined || left < WORTH_A_THREAD || isInteractive) return;
      if (settings.context.services.wereCalled) return;
      if (threads?.kind !== 'first' || threads.count < 2) return;
      pool = startThreads(threads.count - 1, threads.start, files);
    },
    finish: async () => pool?.finish(),
    stop: async () => pool?.stop(),
  };
}

/** The files that the first thread sends, until it ends this thread. */
function processShare<Evidence extends object>(
  cli: CliContext,
  { send, onFiles }: Extract<CliContext['threads'], { kind: 'shares' }>,
  work: FileWork<Evidence>,
): Promise<never> {
  onFiles((files) => {
    void Promise.all(files.map((file) => processShared(cli, file, work))).then(send);
  });
  send([]);
  return new Promise(() => undefined);
}

async function processShared<Evidence extends object>(
  cli: CliContext,
  { index, file }: SharedFile,
  work: FileWork<Evidence>,
): Promise<SharedResult> {
  const written: Written[] = [];
  try {
    const streams = redirectOutput(cli, (...each) => void written.push(each));
    const result = await work.process(file, streams);
    return { index, result, output: written, configs: work.settings.configs.used };
  } catch {
    return { index, output: [], configs: [] };
  }
}

async function processFile<Evidence extends object>(
  file: InputFile,
  output: FileOutput,
  work: FileWork<Evidence>,
): Promise<FileReport<Evidence>> {
  try {
    return toReport(file, await work.process(file, output));
  } catch (error) {
    if (!isFault(error)) throw error;
    return { file: file.label, status: 'failed', error: withInputLabel(error, file) };
  }
}

function toReport<Evidence extends object>(
  { label: file }: InputFile,
  result: FileResult<Evidence>,
): FileReport<Evidence> {
  if (typeof result === 'string') return { file, status: result };
  return { file, status: result.outcome, evidence: result.evidence };
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
