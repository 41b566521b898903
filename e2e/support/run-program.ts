import { spawn } from 'node:child_process';
import type { Run } from './run-nx.ts';

export interface ProgramOptions {
  readonly cwd: string;
  /** The whole environment. */
  readonly env: Readonly<Record<string, string>>;
  readonly input?: string;
  /** Called with the process's id once it runs. */
  readonly started?: ((pid: number) => void) | undefined;
}

/** Runs a program to its end, whatever its end is. */
export function runProgram(
  program: string,
  args: readonly string[],
  { cwd, env, input = '', started }: ProgramOptions,
): Promise<Run> {
  const child = spawn(program, args, { cwd, env, stdio: 'pipe' });
  if (child.pid !== undefined) started?.(child.pid);
  const [out, err]: [string[], string[]] = [[], []];
  child.stdout.setEncoding('utf8').on('data', (text: string) => out.push(text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => err.push(text));
  child.stdin.on('error', () => undefined).end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const [stdout, stderr] = [out.join(''), err.join('')];
      resolve({ code, stdout, stderr, text: stdout + stderr });
    });
  });
}
