import { createInterface } from 'node:readline/promises';
import { fault } from '../fault.ts';

/** Asks on the terminal; anything but a yes is a no. Throws Fault `not-confirmed` without a terminal. */
export async function ask(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) {
    throw fault({
      code: 'not-confirmed',
      message: `"${question}" cannot be asked here, because standard input is not a terminal`,
      hint: 'Nothing was applied. Add --yes to confirm.',
    });
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test((await terminal.question(`${question} [y/N] `)).trim());
  } finally {
    terminal.close();
  }
}
