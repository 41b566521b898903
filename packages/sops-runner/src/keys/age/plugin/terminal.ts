/** Asks the person at the terminal of the process, also where standard input and output are files. */

import { openSync } from 'node:fs';
import { Writable } from 'node:stream';
import { ReadStream, WriteStream } from 'node:tty';

import { escapeLines } from '@dhallmark/fault/terminal';

import type { Terminal } from '../../provider.ts';

/** Clears the line, which may hold a report of progress. */
const FRESH_LINE = '\r\u001B[K';

/** The terminal that controls this process. Methods that ask throw an Error where there is none. */
export function controllingTerminal(stderr: NodeJS.WriteStream): Terminal {
  return {
    show: (message) => {
      stderr.write(`${stderr.isTTY ? FRESH_LINE : ''}${escapeLines(message)}\n`);
    },
    ask,
    choose: async (question, yes, no) => {
      const choices =
        no === undefined ? `(press Enter for "${yes}")` : `(1 for "${yes}", 2 for "${no}")`;
      for (;;) {
        const answer = (await ask(`${question} ${choices}`, no === undefined)).trim();
        if (no === undefined || answer === '1') return true;
        if (answer === '2') return false;
      }
    },
  };
}

async function ask(question: string, isSecret: boolean): Promise<string> {
  const { createInterface } = await import('node:readline/promises');
  const [input, output] = openTerminal();
  // What is typed is shown by readline, so nothing is where its output goes nowhere.
  const echo = isSecret ? new Writable({ write: (_chunk, _encoding, done) => done() }) : output;
  const lines = createInterface({ input, output: echo, terminal: true });
  const cancel = new AbortController();
  lines.once('SIGINT', () => cancel.abort()).once('close', () => cancel.abort());
  const prompt = `${escapeLines(question)}: `;
  output.write(isSecret ? `${FRESH_LINE}${prompt}` : FRESH_LINE);
  try {
    return await lines.question(isSecret ? '' : prompt, { signal: cancel.signal });
  } finally {
    lines.close();
    if (isSecret) output.write('\n');
    input.destroy();
    output.destroy();
  }
}

function openTerminal(): [ReadStream, WriteStream] {
  const windows = process.platform === 'win32';
  const [input, output] = windows ? ['\\\\.\\CONIN$', '\\\\.\\CONOUT$'] : ['/dev/tty', '/dev/tty'];
  return [new ReadStream(openSync(input, 'r+')), new WriteStream(openSync(output, 'r+'))];
}
