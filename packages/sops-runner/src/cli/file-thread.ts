/** The program of a further thread: the command of the run, on the files that the first thread sends. */

import { enableCompileCache } from 'node:module';
import { Readable } from 'node:stream';
import { parentPort, workerData } from 'node:worker_threads';

import type { SharedFile, ThreadStart } from './thread-messages.ts';
import { ReplyQueue } from './reply-queue.ts';

/** What is printed about a file goes to the first thread with its result, and nothing else is printed. */
function nowhere(isTTY: boolean) {
  return { isTTY, write: () => undefined };
}

async function main(): Promise<void> {
  const port = parentPort;
  if (port === null) throw new Error('this program is a thread of sops-runner');
  const { args, version, cwd, terminals, compileCache } = workerData as ThreadStart;
  if (compileCache !== undefined) enableCompileCache(compileCache);
  const { run } = await import('./sops-runner.ts');
  await run(args, {
    version,
    env: process.env,
    cwd,
    stdin: Readable.from([]),
    stdout: nowhere(terminals.stdout),
    stderr: nowhere(terminals.stderr),
    replies: new ReplyQueue(),
    threads: {
      kind: 'shares',
      send: (results) => port.postMessage(results),
      onFiles: (receive) =>
        void port.on('message', (files: readonly SharedFile[]) => receive(files)),
    },
  });
}

void main();
