// The program of a process that runs another program of Node on a thread with a large stack:
// `FILE STACK_MEMORY PERMISSION…`. The thread has those permissions; this program itself does nothing
// but pass lines on.

import { isOutOfMemory, outOfMemory, startLargeStack } from '@dhallmark/dhall/node';
import type { Answer } from './answer-requests.ts';
import { failuresToData } from './failures-as-data.ts';

const [file = '', stackMemory, ...execArgv] = process.argv.slice(2);
const options = { execArgv, stdin: true, stdout: true } as const;
const worker = startLargeStack(file, Number(stackMemory), options);
// the process that asks reports this
if (worker === undefined) process.exit(1);
worker.on('error', (error) => {
  if (!isOutOfMemory(error)) throw error;
  const answer: Answer = { failures: failuresToData([{ chart: undefined, error: outOfMemory() }]) };
  process.stdout.write(`${JSON.stringify(answer)}\n`);
});
worker.on('exit', (status) => {
  process.exitCode = status;
  process.stdin.destroy();
});
worker.stdout.pipe(process.stdout);
if (worker.stdin !== null) process.stdin.pipe(worker.stdin);
