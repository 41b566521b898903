import type { Worker, WorkerOptions } from 'node:worker_threads';
import { isFault } from '@dhallmark/fault';
import type { Fault } from '@dhallmark/fault';
import { tooDeep } from './stack.ts';

/** MiB of the stack of such a thread. The system provides memory only as it is used. */
export const defaultStackMemory = 2048;

/** MiB of new objects between two collections: each of them reads the whole stack. */
const youngGeneration = 256;

/**
 * Starts a thread with a large stack, for what ended with `too-deep` (docs/adr/0021).
 *
 * @param file what the thread runs
 * @param stackMemory MiB of its stack
 * @returns undefined where the system does not provide such a thread
 * @example
 * const worker = startLargeStack('./evaluate.js', defaultStackMemory, { workerData: 'config.dhall' });
 */
export function startLargeStack(
  file: string | URL,
  stackMemory: number,
  options: Omit<WorkerOptions, 'resourceLimits'> = {},
): Worker | undefined {
  const { Worker } = process.getBuiltinModule('node:worker_threads');
  const resourceLimits = { stackSizeMb: stackMemory, maxYoungGenerationSizeMb: youngGeneration };
  try {
    return new Worker(file, { ...options, resourceLimits });
  } catch {
    // No threads are allowed (Node's permission model), or there is no room for such a stack.
    return undefined;
  }
}

/**
 * The fault of a stack whose size is a setting.
 *
 * @param error what `isTooDeep` is true for
 * @param setting its name, as Markdown
 * @param stackMemory its value, in MiB
 * @example
 * throw stackExhausted(error, '`--stack-memory`', 2048);
 */
export function stackExhausted(error: unknown, setting: string, stackMemory: number): Fault {
  const hint = `Raise ${setting}, which is ${stackMemory} MiB, or look for a chain of calls that does not end.`;
  return (isFault(error) ? error : tooDeep()).with({ hint });
}

/**
 * True for the error of a thread whose heap is full.
 *
 * @example
 * worker.on('error', (error) => report(isOutOfMemory(error) ? outOfMemory() : error));
 */
export function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
