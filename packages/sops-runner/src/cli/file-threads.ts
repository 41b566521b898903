/**
 * More threads for many files. Each runs the same command with the same arguments, and gets its files
 * from the first thread. It calls no key service, starts no program and asks nobody: a file that needs
 * this, or that fails, is done again by the first thread, which reports it as if it were alone.
 */

import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';

import type { SharedFile, SharedResult, ThreadStart } from './thread-messages.ts';

/** How many files a thread gets at a time. */
const CHUNK = 25;
/** So many files in a row without a result, and the thread is of no use in this run. */
const USELESS = 50;

export interface ThreadPool {
  /** Gives no thread more files. Resolves once the threads are done with those that they have. */
  readonly finish: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Where threads get their files from, and where the results go. */
export interface SharedFiles {
  /** The next files, at most so many; none when nothing is left. */
  readonly take: (count: number) => readonly SharedFile[];
  readonly finish: (result: SharedResult) => void;
}

/** Starts threads that take files until there are none. A thread that ends early gives its files back. */
export function startThreads(count: number, start: ThreadStart, files: SharedFiles): ThreadPool {
  const threads = Array.from({ length: count }, () => startThread(start, files));
  return {
    finish: async () => void (await Promise.all(threads.map(({ finish }) => finish()))),
    stop: async () => void (await Promise.all(threads.map(({ worker }) => worker.terminate()))),
  };
}

interface RunningThread {
  readonly worker: Worker;
  readonly finish: () => Promise<void>;
}

function startThread(start: ThreadStart, { take, finish }: SharedFiles): RunningThread {
  const worker = new Worker(ownEntry(), { workerData: start, stdout: true, stderr: true });
  const { promise: done, resolve } = Promise.withResolvers<void>();
  const pending = new Set<number>();
  let withoutResult = 0;
  let isFinishing = false;
  const giveMore = (): void => {
    const files = isFinishing || withoutResult >= USELESS ? [] : take(CHUNK);
    for (const { index } of files) pending.add(index);
    // A thread is not a window with an origin.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    if (files.length > 0) worker.postMessage(files);
    else resolve();
  };
  worker.on('message', (results: readonly SharedResult[]) => {
    for (const result of results) {
      pending.delete(result.index);
      withoutResult = result.result === undefined ? withoutResult + 1 : 0;
      finish(result);
    }
    giveMore();
  });
  // What went wrong in the thread happens again in the first one, where it is reported.
  const giveBack = (): void => {
    isFinishing = true;
    for (const index of pending) finish({ index, output: [], configs: [] });
    pending.clear();
    resolve();
  };
  worker.once('error', giveBack).once('exit', giveBack);
  return {
    worker,
    finish: () => {
      isFinishing = true;
      return pending.size === 0 ? Promise.resolve() : done;
    },
  };
}

/** Beside this module: in its source, its compiled form or the bundle. */
function ownEntry(): string {
  return join(import.meta.dirname, `file-thread${extname(import.meta.filename)}`);
}
