/** The file of exec-file: a pipe that gives its content once, or a regular file. */

import { execFile } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { constants, open, writeFile } from 'node:fs/promises';
import { isAbsolute, join, normalize } from 'node:path';
import { promisify } from 'node:util';

import { sopsFault } from '../fault.ts';

export interface HandedFile {
  readonly path: string;
  /** Lets go of a pipe that nobody opened. Call it when the command has ended. */
  readonly done: () => Promise<void>;
  /** The same at once, for a process that is about to exit: it would wait for the pipe's reader. */
  readonly release: () => void;
}

/**
 * Throws Fault `bad-arguments` for a name that leads out of the folder or into another in it,
 * `unwritable-file` when the file or pipe cannot be made.
 */
export async function handFile(
  folder: string,
  name: string,
  content: Uint8Array,
  /** Undefined for a regular file; else the PATH on which mkfifo is found, the one variable it gets. */
  pipePath: string | undefined,
): Promise<HandedFile> {
  const local = normalize(name);
  if (isAbsolute(local) || /[/\\]/.test(local) || local === '..' || local === '.') {
    throw sopsFault({
      code: 'bad-arguments',
      message: 'The provided filename is not a local path.',
    });
  }
  const path = join(folder, local);
  if (pipePath === undefined || process.platform === 'win32') {
    await writeFile(path, content, { mode: 0o600, flag: 'wx' }).catch(notMade);
    return { path, done: () => Promise.resolve(), release: () => undefined };
  }
  const env = { PATH: pipePath };
  await promisify(execFile)('mkfifo', ['-m', '600', path], { env }).catch(notMade);
  // Opening waits for a reader. A command that closes the pipe early is no fault of ours.
  const written = writeFile(path, content).catch(() => undefined);
  return {
    path,
    release: () => closeSync(openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)),
    done: async () => {
      const reader = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
      // What does not fit into the pipe waits for a reader that closes.
      const closing = setTimeout(() => void reader.close(), 100);
      await written;
      clearTimeout(closing);
      await reader.close();
    },
  };
}

function notMade(cause: unknown): never {
  throw sopsFault({
    code: 'unwritable-file',
    exitStatus: 1,
    message: 'the file or pipe for the command could not be made',
    hint: 'mkfifo must be on the PATH; --no-fifo does without it',
    causes: [cause],
  });
}
