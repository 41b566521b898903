import type { Worker } from 'node:worker_threads';

import { isOutOfMemory, isTooDeep, outOfMemory, tooDeep } from '@dhallmark/dhall/node';

import { countWritten } from '../../cli/first-run.ts';
import { isRepeated, runCommand } from './commands.ts';
import type { Next } from './commands.ts';
import { createCompleter } from './complete.ts';
import type { Completion } from './complete.ts';
import type { Session } from './session.ts';

/** What the thread is asked. */
export type ThreadRequest = { readonly line: string } | { readonly complete: string };

/** What it answers: output as it comes, and how an input ended. */
export type ThreadAnswer =
  | { readonly out: string }
  | { readonly next: Next; readonly succeeded: boolean }
  | { readonly completion: Completion };

/** What it is given at its start. */
export interface ThreadWork {
  /** The inputs that made the session what it is. */
  readonly history: readonly string[];
}

/** Evaluates an input. Throws what is wrong with it. */
export async function runInput(session: Session, line: string): Promise<Next> {
  session.edge.renewLimits();
  if (line.startsWith(':')) return runCommand(session, line);
  if (line.trim() !== '') await session.show(line);
  return 'line';
}

/**
 * Evaluates inputs on this thread. The first one that exhausts its stack moves the session to a thread
 * with a larger stack, which repeats the inputs before it.
 */
export class InputRunner {
  readonly #session: Session;
  readonly #history: string[] = [];
  #isDeep = false;
  #thread: Worker | undefined;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Throws what is wrong with the input. */
  async run(line: string): Promise<Next> {
    if (this.#isDeep) return this.#runDeep(line, 0);
    const written = this.#session.written;
    try {
      const next = await runInput(this.#session, line);
      this.#remember(line);
      return next;
    } catch (error) {
      if (!isTooDeep(error)) throw error;
      this.#thread = this.#start();
      if (this.#thread === undefined) throw error;
      this.#isDeep = true;
      return this.#runDeep(line, this.#session.written - written);
    }
  }

  async complete(line: string): Promise<Completion> {
    if (!this.#isDeep) return createCompleter(this.#session)(line);
    let completion: Completion = [[], line];
    await this.#ask({ complete: line }, (answer) => {
      if ('completion' in answer) ({ completion } = answer);
    });
    return completion;
  }

  /** Stops what the thread evaluates. The next input starts another one. */
  async end(): Promise<void> {
    await this.#thread?.terminate();
    this.#thread = undefined;
  }

  #remember(line: string): void {
    if (isRepeated(line)) this.#history.push(line);
  }

  #start(): Worker | undefined {
    const work: ThreadWork = { history: this.#history };
    return this.#session.edge.startDeep(work);
  }

  /** @param written how much of the output was written before */
  async #runDeep(line: string, written: number): Promise<Next> {
    const write = countWritten((text) => this.#session.edge.write(text), written);
    let next: Next = 'line';
    await this.#ask({ line }, (answer) => {
      if ('out' in answer) write(answer.out);
      if ('next' in answer) {
        ({ next } = answer);
        if (answer.succeeded) this.#remember(line);
      }
    });
    return next;
  }

  /** Resolves with the last answer to a request. */
  async #ask(request: ThreadRequest, receive: (answer: ThreadAnswer) => void): Promise<void> {
    const thread = (this.#thread ??= this.#start());
    if (thread === undefined) throw tooDeep();
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const onMessage = (answer: ThreadAnswer): void => {
      receive(answer);
      if (!('out' in answer)) resolve();
    };
    thread.on('message', onMessage).on('error', reject).on('exit', resolve);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has no origin
    thread.postMessage(request);
    try {
      await promise;
    } catch (error) {
      this.#thread = undefined;
      throw isOutOfMemory(error) ? outOfMemory() : error;
    } finally {
      thread.off('message', onMessage).off('error', reject).off('exit', resolve);
    }
  }
}
