/** The edge of the process: arguments, streams and exit status of the program `sops-runner`. */

import type { SetExitStatus } from '@dhallmark/command-line';
import { wantsColor } from '@dhallmark/fault/terminal';

import type { CliContext } from './cli-context.ts';
import { ReplyQueue } from './reply-queue.ts';

/** Runs the program on this process. Returns the exit status; output may still be on its way. */
export async function main(args: readonly string[], version: string): Promise<number> {
  // Printed before the commands are loaded, which takes 25 ms.
  if (args.length === 1 && (args[0] === '--version' || args[0] === '-v')) {
    process.stdout.write(`sops-runner ${version}\n`);
    return 0;
  }
  const { processIo } = await import('@dhallmark/command-line/node');
  // It ends the program when standard output is closed or cannot be written.
  processIo(loadCodes);
  return run(args, {
    version,
    startFile: process.argv[1],
    env: process.env,
    cwd: process.cwd(),
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    replies: new ReplyQueue(),
  });
}

/** Runs the program. Returns the exit status; throws only what is a defect. */
export async function run(args: readonly string[], cli: CliContext): Promise<number> {
  const { runCommandLine } = await import('@dhallmark/command-line');
  const { createProgram, fromGoArguments } = await import('./program.ts');
  const io = {
    writeOut: (text: string) => void cli.stdout.write(text),
    writeError: (text: string) => void cli.stderr.write(text),
    loadCodes,
    renderOptions: () => ({ color: wantsColor(cli.env, cli.stderr) }),
    suggestions: { '--input-type': listFormats, '--output-type': listFormats },
  };
  let setStatus: SetExitStatus | undefined;
  const program = createProgram(cli, (status) => setStatus?.(status));
  return runCommandLine(fromGoArguments(args, program), io, (setExitStatus) => {
    setStatus = setExitStatus;
    return program;
  });
}

async function listFormats() {
  const { FORMATS } = await import('../stores/index.ts');
  return FORMATS;
}

async function loadCodes() {
  const { codes } = await import('../codes.ts');
  const commandLine = await import('@dhallmark/command-line/codes');
  return [codes, commandLine.codes];
}
