import { once } from 'node:events';
import type { Readable } from 'node:stream';

import {
  isOutOfMemory,
  isTooDeep,
  outOfMemory,
  stackExhausted,
  startLargeStack,
} from '@dhallmark/dhall/node';

import type { FirstRun, Start } from './first-run.ts';

/**
 * Where the stack was exhausted, runs the program again on a thread with a larger one (docs/adr/0021).
 *
 * @param error what ended the first run
 * @param stackMemory MiB of the larger stack, 0 for no second run
 * @returns the exit status of the second run, or the error to print
 */
export async function recoverFromDepth(
  error: unknown,
  start: Start | undefined,
  first: FirstRun,
  stackMemory: number,
): Promise<unknown> {
  if (!isTooDeep(error)) return error;
  if (start === undefined) return error;
  const exhausted = () => stackExhausted(error, '`--stack-memory`', stackMemory);
  if (start.first !== undefined || stackMemory === 0) return exhausted();
  try {
    return (await runOnLargeStack(start, first, stackMemory)) ?? exhausted();
  } catch (other) {
    return isOutOfMemory(other) ? outOfMemory() : other;
  }
}

/**
 * Runs the program again, with the output of the thread as that of this process.
 *
 * @returns the exit status; undefined where the system does not provide such a thread
 * @throws the error that ended the thread
 */
async function runOnLargeStack(
  { thread, program }: Start,
  first: FirstRun,
  stackMemory: number,
): Promise<number | undefined> {
  const worker = startLargeStack(thread, stackMemory, {
    argv: process.argv.slice(2),
    workerData: { program, first },
    stdout: true,
    stderr: true,
  });
  if (worker === undefined) return undefined;
  const output = [forward(worker.stdout, process.stdout), forward(worker.stderr, process.stderr)];
  const [status] = (await once(worker, 'exit')) as [number];
  await Promise.all(output);
  return status;
}

/** Resolves once everything is passed on, which may be after the end of the thread. */
async function forward(from: Readable, to: NodeJS.WritableStream): Promise<void> {
  from.pipe(to, { end: false });
  await once(from, 'end');
}
