/** A folder for the one moment in which plaintext must be a file: an editor's or a command's. */

import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { sopsFault } from '../fault.ts';
import type { CliWorld } from './cli-context.ts';

/**
 * Runs `use` with the path of a new folder that only this user may enter, in memory where the system
 * has such a place (TMPDIR is obeyed when it is set), and removes it afterwards, also when the
 * process is interrupted; what was given to `onInterrupt` is called before. Throws Fault
 * `unwritable-file` when no folder can be made.
 */
export async function withPrivateFolder<Result>(
  world: CliWorld,
  use: (folder: string, onInterrupt: (release: () => void) => void) => Promise<Result>,
): Promise<Result> {
  const folder = await makeFolder(world);
  let release: (() => void) | undefined;
  const remove = () => rm(folder, { recursive: true, force: true });
  const interrupted = (signal: NodeJS.Signals): void => {
    release?.();
    void remove().finally(() => process.exit(signal === 'SIGINT' ? INTERRUPTED : 143));
  };
  for (const signal of SIGNALS) process.once(signal, interrupted);
  try {
    return await use(folder, (given) => {
      release = given;
    });
  } finally {
    for (const signal of SIGNALS) process.off(signal, interrupted);
    await remove();
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** sops's KeyboardInterrupt. */
const INTERRUPTED = 85;

async function makeFolder(world: CliWorld): Promise<string> {
  const { TMPDIR: wished, XDG_RUNTIME_DIR: runtime } = world.env;
  const places = wished ? [wished] : [runtime, '/dev/shm', tmpdir()];
  for (const place of places) {
    if (place === undefined || place === '') continue;
    const isFolder = await stat(place).then(
      (stats) => stats.isDirectory(),
      () => false,
    );
    const folder = isFolder
      ? await mkdtemp(join(place, '.sops-')).catch(() => undefined)
      : undefined;
    if (folder !== undefined) return folder;
  }
  throw sopsFault({
    code: 'unwritable-file',
    message: 'no temporary folder could be made',
    hint: 'set TMPDIR to a folder that can be written',
  });
}
