/** Runs a program on a file of somebody else: in a separate home, without the variables of this process. */

import { execFile } from 'node:child_process';

export interface Ran {
  /** Undefined where the program was ended because it took too long or printed too much. */
  readonly status: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

const TIMEOUT = 30_000;
const MOST_OUTPUT = 256 * 1024 * 1024;

/** `env` is all that the program sees besides PATH. */
export function runProgram(
  program: string,
  args: readonly string[],
  { cwd, env }: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
): Promise<Ran> {
  return new Promise((resolve) => {
    const options = {
      cwd,
      env: { PATH: process.env['PATH'] ?? '', ...env },
      timeout: TIMEOUT,
      killSignal: 'SIGKILL' as const,
      maxBuffer: MOST_OUTPUT,
    };
    const child = execFile(program, args, options, (error, stdout, stderr) => {
      const status = error === null ? 0 : typeof error.code === 'number' ? error.code : undefined;
      resolve({ status, stdout, stderr });
    });
    child.stdin?.end();
  });
}
