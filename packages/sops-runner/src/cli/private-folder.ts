/** A folder for the only plaintext that must be a file: for an editor or a command. */

import { lstat, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';

import { hostMark, isRunning } from '@dhallmark/replace-file';

import { sopsFault } from '../fault.ts';
import type { CliContext } from './cli-context.ts';

/**
 * Runs `use` with the path of a new folder that only this user may enter, in memory where the system
 * has such a place (TMPDIR is respected), and deletes it afterwards, also when the process is
 * interrupted: the function given to `onInterrupt` is called before. Throws Fault `unwritable-file`
 * when no folder can be created.
 */
export async function withPrivateFolder<Result>(
  cli: CliContext,
  use: (folder: string, onInterrupt: (release: () => void) => void) => Promise<Result>,
): Promise<Result> {
  const folder = await createFolder(cli);
  let release: (() => void) | undefined;
  const remove = () => rm(folder, { recursive: true, force: true });
  const interrupted = (signal: NodeJS.Signals): void => {
    release?.();
    const status = signal === 'SIGINT' ? INTERRUPTED : 128 + constants.signals[signal];
    void remove().finally(() => process.exit(status));
  };
  for (const signal of SIGNALS) process.once(signal, interrupted);
  try {
    return await use(folder, (given) => {
      release = given;
    });
  } finally {
    await remove();
    for (const signal of SIGNALS) process.off(signal, interrupted);
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;

/** The exit status of sops for an interruption (KeyboardInterrupt). */
const INTERRUPTED = 85;

async function createFolder(cli: CliContext): Promise<string> {
  const { TMPDIR: wanted, XDG_RUNTIME_DIR: runtime } = cli.env;
  const places = wanted ? [wanted] : [runtime, '/dev/shm', tmpdir()];
  for (const place of places) {
    if (place === undefined || place === '') continue;
    const isFolder = await stat(place).then(
      (stats) => stats.isDirectory(),
      () => false,
    );
    if (isFolder) await removeLeftFolders(place);
    const folder = isFolder
      ? await mkdtemp(join(place, `.sops-${process.pid}-${hostMark()}-`)).catch(() => undefined)
      : undefined;
    if (folder !== undefined) return folder;
  }
  throw sopsFault({
    code: 'unwritable-file',
    message: 'no temporary folder could be created',
    hint: 'Set TMPDIR to a folder that you may write to.',
  });
}

const LEFT = /^\.sops-(\d+)-([0-9a-f]{8})-\w{6}$/;

/** Removes what killed processes of this machine and user left: they may have plaintext in them. */
async function removeLeftFolders(place: string): Promise<void> {
  const names = await readdir(place).catch(() => []);
  for (const name of names) {
    const [, pid, host] = LEFT.exec(name) ?? [];
    if (pid === undefined || host !== hostMark() || isRunning(Number(pid))) continue;
    const folder = join(place, name);
    const stats = await lstat(folder).catch(() => undefined);
    if (stats?.isDirectory() !== true || stats.uid !== process.getuid?.()) continue;
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}
