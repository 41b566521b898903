import { createInterface, type Interface } from 'node:readline';
import { runInNewContext } from 'node:vm';

import type { Terminal } from '../../cli/process-edge.ts';
import type { Complete, Completion } from './complete.ts';
import type { Lines, Typed } from './run-repl.ts';

/** Lines of a terminal, with history and completion, or of a pipe. */
export class LineReader implements Lines {
  readonly #terminal: Terminal;
  readonly #complete: Complete;
  #interface: Interface;
  #isClosed = false;
  /** What was typed before it was asked for. */
  readonly #waiting: Typed[] = [];
  #deliver: ((typed: Typed) => void) | undefined;

  constructor(terminal: Terminal, complete: Complete) {
    this.#terminal = terminal;
    this.#complete = complete;
    this.#interface = this.#open([]);
  }

  next(prompt: string): Promise<Typed> {
    const { isTerminal, output } = this.#terminal;
    const typed = this.#waiting.shift();
    if (!isTerminal) output.write(prompt);
    if (typed !== undefined) return Promise.resolve(typed);
    if (this.#isClosed && !isTerminal) return Promise.resolve('end');
    if (this.#isClosed) this.#reopen();
    if (isTerminal) {
      this.#interface.setPrompt(prompt);
      this.#interface.prompt();
    }
    return new Promise((resolve) => {
      this.#deliver = resolve;
    });
  }

  async whileBusy(work: () => Promise<void>): Promise<boolean> {
    const { isTerminal, input } = this.#terminal;
    if (!isTerminal) {
      await work();
      return true;
    }
    const interrupted = Promise.withResolvers<false>();
    const interrupt = (): void => interrupted.resolve(false);
    // In raw mode Ctrl-C would be a character that nobody reads.
    input.setRawMode?.(false);
    process.on('SIGINT', interrupt);
    try {
      return await Promise.race([work().then(() => true), interrupted.promise]);
    } catch (error) {
      if (!isInterruption(error)) throw error;
      return false;
    } finally {
      process.off('SIGINT', interrupt);
      if (!this.#isClosed) input.setRawMode?.(true);
    }
  }

  interruptible<T>(action: () => T): T {
    if (!this.#terminal.isTerminal) return action();
    // Ctrl-C stops nothing but code that a script of its own runs.
    return runInNewContext('action()', { action }, { breakOnSigint: true }) as T;
  }

  close(): void {
    this.#interface.close();
  }

  #open(history: string[]): Interface {
    const { input, output, isTerminal } = this.#terminal;
    const opened = createInterface({
      input,
      ...(isTerminal && {
        output,
        history,
        completer: (line: string, done: (error: Error | null, found?: Completion) => void) => {
          void this.#offer(line, done);
        },
        removeHistoryDuplicates: true,
      }),
      terminal: isTerminal,
    });
    opened.on('line', (line) => this.#receive({ line }));
    opened.on('SIGINT', () => {
      // The line is dropped: the cursor goes to its end, and everything before it is deleted.
      opened.write(null, { ctrl: true, name: 'e' });
      opened.write(null, { ctrl: true, name: 'u' });
      output.write('\n');
      this.#receive('interrupt');
    });
    opened.on('close', () => {
      this.#isClosed = true;
      // The prompt's line has no end yet.
      if (isTerminal && this.#deliver !== undefined) output.write('\n');
      this.#receive('end');
    });
    return opened;
  }

  async #offer(
    line: string,
    done: (error: Error | null, found?: Completion) => void,
  ): Promise<void> {
    done(null, await this.#complete(line));
  }

  /** After Ctrl-D ended one input of several lines. */
  #reopen(): void {
    const { history } = this.#interface as Interface & { readonly history: string[] };
    this.#isClosed = false;
    this.#interface = this.#open([...history]);
  }

  #receive(typed: Typed): void {
    const deliver = this.#deliver;
    this.#deliver = undefined;
    if (deliver === undefined) this.#waiting.push(typed);
    else deliver(typed);
  }
}

function isInterruption(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_INTERRUPTED';
}
