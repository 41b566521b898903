/** For tests: the command line in this process, for what a test replaces in it. */

import { Readable } from 'node:stream';

import { ReplyQueue } from '../cli/reply-queue.ts';
import { run } from '../cli/sops-runner.ts';
import type { Ran } from './cli-workspace.ts';

export interface InProcessOptions {
  readonly cwd: string;
  /** All that the program sees of the environment; clouds' own clients read `process.env`. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly input?: string;
}

/** Runs `sops-runner` with these arguments. */
export async function runInProcess(
  args: readonly string[],
  { cwd, env = {}, input = '' }: InProcessOptions,
): Promise<Ran> {
  let [stdout, stderr] = ['', ''];
  const status = await run(args, {
    version: '0.0.0',
    env,
    cwd,
    stdin: Readable.from([Buffer.from(input)]),
    stdout: { write: (data) => (stdout += Buffer.from(data).toString()) },
    stderr: { write: (data) => (stderr += Buffer.from(data).toString()) },
    replies: new ReplyQueue(),
  });
  return { status, stdout, stderr };
}
