import { once } from 'node:events';
import type { Readable } from 'node:stream';
import type { ResourceLimits, Worker } from 'node:worker_threads';

import { isStackOverflow, outOfMemory, tooDeep } from '@dhallmark/dhall/node';
import { isFault } from '@dhallmark/fault';
import type { Fault } from '@dhallmark/fault';

import type { FirstRun, Start } from './first-run.ts';

/**
 * MiB of new objects between two collections: each of them reads the whole stack.
 */
const youngGeneration = 256;

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
  if (start.first !== undefined || stackMemory === 0) return exhausted(error, stackMemory);
  try {
    return (await runOnLargeStack(start, first, stackMemory)) ?? exhausted(error, stackMemory);
  } catch (other) {
    return isOutOfMemory(other) ? outOfMemory() : other;
  }
}

function isTooDeep(error: unknown): boolean {
  return isFault(error) ? error.code === 'too-deep' : isStackOverflow(error);
}

function exhausted(error: unknown, stackMemory: number): Fault {
  const hint = `Raise \`--stack-memory\`, which is ${stackMemory} MiB, or look for a chain of calls that does not end.`;
  return (isFault(error) ? error : tooDeep()).with({ hint });
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
  const worker = startThread(thread, { program, first }, stackMemory);
  if (worker === undefined) return undefined;
  const output = [forward(worker.stdout, process.stdout), forward(worker.stderr, process.stderr)];
  const [status] = (await once(worker, 'exit')) as [number];
  await Promise.all(output);
  return status;
}

function startThread(file: string, workerData: object, stackMemory: number): Worker | undefined {
  const { Worker } = process.getBuiltinModule('node:worker_threads');
  const resourceLimits: ResourceLimits = {
    stackSizeMb: stackMemory,
    maxYoungGenerationSizeMb: youngGeneration,
  };
  const argv = process.argv.slice(2);
  try {
    return new Worker(file, { argv, workerData, resourceLimits, stdout: true, stderr: true });
  } catch {
    // No threads are allowed (Node's permission model), or there is no room for such a stack.
    return undefined;
  }
}

/** Resolves once everything is passed on, which may be after the end of the thread. */
async function forward(from: Readable, to: NodeJS.WritableStream): Promise<void> {
  from.pipe(to, { end: false });
  await once(from, 'end');
}

/** True for the error of a thread whose heap is full. */
function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
