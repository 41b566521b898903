/** `--output` that names no regular file: a pipe or a device is written to, never replaced. */

import { statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { sopsFault } from '../fault.ts';
import { on, text } from './flags.ts';
import type { Flags } from './flags.ts';
import type { CliWorld, Output } from './cli-context.ts';

export interface Outlet {
  readonly world: CliWorld;
  readonly flags: Flags;
}

/**
 * The world and flags with which what goes to standard output reaches the pipe or device of
 * `--output`; those given where it names a file, or nothing yet.
 */
export function outletFor(world: CliWorld, flags: Flags): Outlet {
  const output = text(flags, 'output');
  if (output === undefined || on(flags, 'inPlace')) return { world, flags };
  const stdout = outletAt(world, resolve(world.cwd, output));
  if (stdout === undefined) return { world, flags };
  return { world: { ...world, stdout }, flags: { ...flags, output: undefined } };
}

function outletAt(world: CliWorld, path: string): Output | undefined {
  if (path === '/dev/stdout') return world.stdout;
  if (path === '/dev/stderr') return world.stderr;
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined || stats.isFile() || stats.isDirectory()) return undefined;
  return { write: (data) => writeTo(path, data) };
}

function writeTo(path: string, data: string | Uint8Array): void {
  try {
    writeFileSync(path, data, { flag: 'a' });
  } catch (cause) {
    throw sopsFault({
      code: 'unwritable-file',
      message: 'the pipe or device could not be written to',
      location: { file: path },
      causes: [cause],
    });
  }
}
