import { createInterface } from 'node:readline/promises';
import { PluginError } from '../errors.ts';

/** Asks on the terminal; anything but a yes is a no. Throws PluginError `not-confirmed` off a terminal. */
export async function ask(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) {
    throw new PluginError('not-confirmed', `${question} Nobody can be asked here`, {
      hint: 'Nothing was applied. Say --yes where that is right.',
    });
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test((await terminal.question(`${question} [y/N] `)).trim());
  } finally {
    terminal.close();
  }
}
