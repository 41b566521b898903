import { isFault } from '@dhallmark/fault';

import type { Edge } from '../../cli/process-edge.ts';
import type { Next } from './commands.ts';
import type { Complete } from './complete.ts';
import { InputRunner } from './input-runner.ts';
import { Session } from './session.ts';
import type { SessionOptions } from './session.ts';

/** What was typed: a line, Ctrl-C, or the end of the input. */
export type Typed = { readonly line: string } | 'interrupt' | 'end';

/** Where a REPL reads its lines from. */
export interface Lines {
  readonly next: (prompt: string) => Promise<Typed>;
  /** Runs something that Ctrl-C stops, if the user can press it. Resolves to false if it did. */
  readonly whileBusy: (work: () => Promise<void>) => Promise<boolean>;
  /** Runs a part of that work. */
  readonly interruptible: <T>(action: () => T) => T;
  readonly close: () => void;
}

/** Reads, evaluates and prints until the input ends. Failures are printed, and end nothing. */
export async function runRepl(
  edge: Edge,
  options: SessionOptions,
  openLines: (complete: Complete) => Lines,
): Promise<void> {
  const session = new Session(edge, options);
  const runner = new InputRunner(session);
  const lines = openLines((line) => runner.complete(line));
  session.interruptible = (action) => lines.interruptible(action);
  const prompt = options.charset === 'ascii' ? '|- ' : '⊢ ';
  session.say('Welcome to the Dhall REPL! Type :help for more information.');
  try {
    for (let next: Next = 'line'; next !== 'quit';) {
      const input: Typed = next === 'paste' ? await readBlock(lines) : await lines.next(prompt);
      if (input === 'end') break;
      next = input === 'interrupt' ? 'line' : await answer(session, runner, lines, input.line);
    }
  } finally {
    lines.close();
    await runner.end();
  }
  session.say('Goodbye.');
}

/** Lines up to the end of the input, as one. */
async function readBlock(lines: Lines): Promise<Typed> {
  const block: string[] = [];
  for (;;) {
    const input = await lines.next('| ');
    if (input === 'interrupt') return input;
    if (input === 'end') return { line: block.join('\n') };
    block.push(input.line);
  }
}

async function answer(
  session: Session,
  runner: InputRunner,
  lines: Lines,
  line: string,
): Promise<Next> {
  let next: Next = 'line';
  const finished = await lines.whileBusy(async () => {
    try {
      next = await runner.run(line);
    } catch (error) {
      if (!isFault(error)) throw error;
      session.say(await session.edge.describe(error, session.explain));
    }
  });
  if (!finished) {
    await runner.end();
    session.say('Interrupted.');
  }
  return next;
}
