/** What is printed about the files of a run: in the order of the files, whichever is done first. */

import type { CliContext, Output } from './cli-context.ts';
import type { Written } from './thread-messages.ts';

/** The streams of the program to which the work on one file may print. */
export type FileOutput = Pick<CliContext, 'stdout' | 'stderr'>;

/** Streams like those of the program, which pass on what is written to them. */
export function redirectOutput(
  { stdout, stderr }: FileOutput,
  write: (...written: Written) => void,
): FileOutput {
  const like = (stream: keyof FileOutput, { isTTY = false }: Output): Output => ({
    isTTY,
    write: (data) => write(stream, data),
  });
  return { stdout: like('stdout', stdout), stderr: like('stderr', stderr) };
}

export class OrderedOutput {
  readonly #program: FileOutput;
  /** What waits, by the position of its file. */
  readonly #waiting = new Map<number, Written[]>();
  readonly #done = new Set<number>();
  #first = 0;

  constructor(program: FileOutput) {
    this.#program = program;
  }

  /** Prints for a file, once the files before are done. */
  write(index: number, ...written: Written): void {
    const [stream, data] = written;
    if (index === this.#first) this.#program[stream].write(data);
    else this.#waiting.set(index, [...(this.#waiting.get(index) ?? []), written]);
  }

  /** Nothing more is printed for the file. */
  finish(index: number): void {
    this.#done.add(index);
    while (this.#done.delete(this.#first)) {
      this.#first += 1;
      for (const [stream, data] of this.#waiting.get(this.#first) ?? []) {
        this.#program[stream].write(data);
      }
      this.#waiting.delete(this.#first);
    }
  }
}
