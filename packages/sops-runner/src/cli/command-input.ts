/** The file that exec-file gives to its command: a pipe that can be read once, or a regular file. */

import { execFile } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { constants, open, writeFile } from 'node:fs/promises';
import { isAbsolute, join, normalize } from 'node:path';
import { promisify } from 'node:util';

import { sopsFault } from '../fault.ts';

export interface CommandInput {
  readonly path: string;
  /** Releases a pipe that nobody opened. Call it when the command has ended. */
  readonly close: () => Promise<void>;
  /** The same synchronously, for a process that is about to exit: it would wait for a reader. */
  readonly closeNow: () => void;
}

/**
 * Throws Fault `bad-arguments` for a name that leads out of the folder or into another one in it,
 * `unwritable-file` when the file or pipe cannot be created.
 */
export async function createCommandInput(
  folder: string,
  name: string,
  content: Uint8Array,
  /** Undefined for a regular file; otherwise the PATH to find mkfifo on, its only variable. */
  pipePath: string | undefined,
): Promise<CommandInput> {
  const local = normalize(name);
  if (isAbsolute(local) || /[/\\]/.test(local) || local === '..' || local === '.') {
    throw sopsFault({
      code: 'bad-arguments',
      message: 'The provided filename is not a local path.',
      hint: 'Give --filename a name without folders.',
    });
  }
  const path = join(folder, local);
  if (pipePath === undefined || process.platform === 'win32') {
    await writeFile(path, content, { mode: 0o600, flag: 'wx' }).catch(failCreation);
    return { path, close: () => Promise.resolve(), closeNow: () => undefined };
  }
  const env = { PATH: pipePath };
  await promisify(execFile)('mkfifo', ['-m', '600', path], { env }).catch(failCreation);
  // Opening waits for a reader. A command that closes the pipe early is not a failure.
  const written = writeFile(path, content).catch(() => undefined);
  return {
    path,
    closeNow: () => closeSync(openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)),
    close: async () => {
      const reader = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
      // What does not fit into the pipe waits for a reader that closes it.
      const closing = setTimeout(() => void reader.close(), 100);
      await written;
      clearTimeout(closing);
      await reader.close();
    },
  };
}

function failCreation(cause: unknown): never {
  throw sopsFault({
    code: 'unwritable-file',
    exitStatus: 1,
    message: 'the file or pipe for the command could not be created',
    hint: 'Check that mkfifo is on the PATH, or use --no-fifo.',
    causes: [cause],
  });
}
