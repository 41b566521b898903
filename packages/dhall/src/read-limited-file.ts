import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import type { Fault } from '@dhallmark/fault';
import { fault } from './fault.ts';

/** As the limit of an import: see ImportLimits. */
const mostBytes = 2 ** 27;
/** Nobody writes to it: waiting for a change of it is a pause. */
const pauses = new Int32Array(new SharedArrayBuffer(4));
const PAUSE_MS = 5;
const chunkSize = 2 ** 16;

/**
 * What was read of devices and pipes, by path; of standard input by `0`. They can be read once only, so
 * a program that reads them again takes it from here.
 */
export type ReadOnce = Map<string, Uint8Array>;

/**
 * The bytes of a file, without reading one that is too large. Devices and pipes, whose length nobody
 * knows, are read up to the limit.
 *
 * @param path a path, or the number of an open file
 * @param once where what is read of devices and pipes is kept; undefined where it is read once
 * @throws Fault `import-limit` for more than 128 MiB; errors of the file system as they are
 * @example
 * const bytes = readLimitedFile('config.dhall');
 */
export function readLimitedFile(path: string | 0, once?: ReadOnce): Uint8Array {
  const known = once?.get(String(path));
  if (known !== undefined) return known;
  if (path === 0) return keep(path, readToEnd(path, '(stdin)'), once);
  const stats = statSync(path);
  if (stats.isFile() || stats.isDirectory()) {
    if (stats.size > mostBytes) throw tooLarge(path, `${stats.size} bytes, more than the limit of`);
    return readFileSync(path);
  }
  const file = openSync(path, 'r');
  try {
    return keep(path, readToEnd(file, path), once);
  } finally {
    closeSync(file);
  }
}

function keep(path: string | 0, bytes: Uint8Array, once: ReadOnce | undefined): Uint8Array {
  once?.set(String(path), bytes);
  return bytes;
}

function readToEnd(file: number, name: string): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const chunk = Buffer.allocUnsafe(chunkSize);
    const count = readSome(file, chunk);
    if (count === 0) return Buffer.concat(chunks);
    size += count;
    if (size > mostBytes) throw tooLarge(name, 'more than');
    chunks.push(chunk.subarray(0, count));
  }
}

/** A pipe that another process has made non-blocking has nothing yet where reading fails with EAGAIN. */
function readSome(file: number, chunk: Uint8Array): number {
  for (;;) {
    try {
      return readSync(file, chunk);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
      Atomics.wait(pauses, 0, 0, PAUSE_MS);
    }
  }
}

function tooLarge(name: string, size: string): Fault {
  return fault({
    code: 'import-limit',
    message: `the file ${name} has ${size} ${mostBytes} bytes`,
    hint: 'Split the file, or read only what is needed of it.',
  });
}
