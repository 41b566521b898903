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
 * The bytes of a file, without reading one that is too large. Devices and pipes, whose length nobody
 * knows, are read up to the limit.
 *
 * @param path a path, or the number of an open file
 * @throws Fault `import-limit` for more than 128 MiB; errors of the file system as they are
 * @example
 * const bytes = readLimitedFile('config.dhall');
 */
export function readLimitedFile(path: string | 0): Uint8Array {
  if (path === 0) return readToEnd(path, '(stdin)');
  const stats = statSync(path);
  if (stats.isFile() || stats.isDirectory()) {
    if (stats.size > mostBytes) throw tooLarge(path, `${stats.size} bytes, more than the limit of`);
    return readFileSync(path);
  }
  const file = openSync(path, 'r');
  try {
    return readToEnd(file, path);
  } finally {
    closeSync(file);
  }
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
