import { Fault } from '@dhallmark/fault';
import { escapeOutput, wantsColor } from '@dhallmark/fault/terminal';

import type { CommandLineIo } from './run-command-line.ts';

/**
 * The streams of this process. A reader that wants no more, such as `head`, ends the process
 * quietly; any other failure to write standard output ends it with status 1 and a message, because
 * the result is lost.
 *
 * @param loadCodes the code tables of the packages that the program uses
 * @example
 * runCommandLine(args, processIo(async () => [(await import('./codes.ts')).codes]), createProgram)
 */
export function processIo(loadCodes: CommandLineIo['loadCodes']): CommandLineIo {
  process.stdout.once('error', stopWriting);
  return {
    writeOut: (text) => process.stdout.write(text),
    writeError: (text) =>
      process.stderr.write(escapeOutput(text, wantsColor(process.env, process.stderr))),
    loadCodes,
    renderOptions: () => ({ color: wantsColor(process.env, process.stderr) }),
  };
}

async function stopWriting(error: NodeJS.ErrnoException): Promise<void> {
  if (error.code === 'EPIPE') process.exit(0);
  process.exitCode = 1;
  const { renderFault } = await import('@dhallmark/fault/render');
  const fault = new Fault({
    code: 'unwritable-output',
    message: `standard output cannot be written: ${error.message.split(',')[0]}`,
  });
  process.stderr.write(`${renderFault(fault)}\n`);
  process.exit();
}
