/** The process's edge: arguments, streams and exit status of the `sops-runner` program. */

import { exitStatusOf, isFault } from '@dhallmark/fault';
import { wantsColor } from '@dhallmark/fault/terminal';
import { Pace } from './request-order.ts';
import type { CliWorld } from './cli-context.ts';

/** Runs the program on this process. Gives the exit status; output may still be on its way. */
export async function main(args: readonly string[], version: string): Promise<number> {
  // Answered before the commands are loaded, which takes 25 ms.
  if (args.length === 1 && (args[0] === '--version' || args[0] === '-v')) {
    process.stdout.write(`sops-runner ${version}\n`);
    return 0;
  }
  const world: CliWorld = {
    version,
    env: process.env,
    cwd: process.cwd(),
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    pace: new Pace(),
  };
  process.stdout.on('error', stopWriting);
  return run(args, world);
}

/** The exit status. Nothing is thrown but what is a fault of ours. */
export async function run(args: readonly string[], world: CliWorld): Promise<number> {
  try {
    const { runProgram } = await import('./program.ts');
    return await runProgram(args, world);
  } catch (error) {
    if (!isFault(error)) throw error;
    const { renderFault } = await import('@dhallmark/fault/render');
    const { codes } = await import('../codes.ts');
    const color = wantsColor(world.env, world.stderr);
    world.stderr.write(`${renderFault(error, { color })}\n`);
    return exitStatusOf(error, [codes]);
  }
}

/** `sops-runner decrypt FILE | head` ends quietly; a full disk does not. */
function stopWriting(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`standard output cannot be written: ${error.code ?? 'unknown reason'}\n`);
  process.exit(1);
}
