import type { ReadOnce } from '@dhallmark/dhall/node';

/** How a program was started, and how a thread starts it again: from tools/programs/launch.cjs. */
export interface Start {
  /** The file that the thread runs. */
  readonly thread: string;
  /** What that file starts. */
  readonly program: object;
  /** On such a thread, what the first run has left; undefined in the first run. */
  readonly first?: FirstRun | undefined;
}

/** What the second run needs to know of the first one to go on as if that had never ended. */
export interface FirstRun {
  readonly readOnce: ReadOnce;
  /** How much was written to standard output and standard error, in units of what was passed. */
  readonly written: { readonly out: number; readonly error: number };
  /**
   * When it started, in seconds of `process.uptime()`: the time limit is for both runs together. undefined
   * in `dhall repl`, where the limit is for each input.
   */
  readonly start?: number | undefined;
  /** Whether people read standard error: threads do not know. */
  readonly isTerminal: boolean;
  /** What `Edge.startDeep` was given; undefined where the whole program runs again. */
  readonly work?: object | undefined;
}

/** Writes, and knows how much. */
export interface CountedWrite {
  (content: string | Uint8Array): void;
  readonly written: () => number;
}

/** A `write` that leaves out the start of the output, which an earlier run has written. */
export function countWritten(
  write: (content: string | Uint8Array) => void,
  before: number,
): CountedWrite {
  let position = 0;
  const counted = (content: string | Uint8Array): void => {
    const from = Math.max(0, before - position);
    position += content.length;
    if (from < content.length) write(content.slice(from));
  };
  return Object.assign(counted, { written: () => position });
}
