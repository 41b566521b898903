import type { Limits } from '@dhallmark/dhall';

/** V8's optimising compilers (`bin/dhall.cjs`), which are off when a program begins. */
export interface Compilers {
  readonly on: () => void;
  readonly off: () => void;
}

/**
 * Batches of steps from which a run is long, apart from the one that each file begins with. Prelude
 * takes 3, dhall-kubernetes 893.
 */
const LONG = 10;

/** Bytes of one file from which a run is long: to parse it takes no steps. */
const LARGE = 65_536;

/**
 * Switches the optimising compilers on in a run that is long enough for them. They take 15 to 40 MB,
 * and in a run of a fifth of a second as much time as they save. docs/adr/0008-short-runs.md
 */
export class Optimiser {
  #files = 0;
  #batches = 0;
  #compilers: Compilers | undefined;

  /** Undefined: they are not to be touched. */
  constructor(compilers: Compilers | undefined) {
    this.#compilers = compilers;
  }

  /** For all evaluation of the run: nothing is limited, but batches of steps are counted. */
  readonly evaluation: Limits = {
    stop: () => {
      this.#batches += 1;
      if (this.#batches - this.#files > LONG) this.#isLong();
      return false;
    },
  };

  /** Counts what was read, and gives it back. */
  read<Bytes extends Uint8Array | undefined>(bytes: Bytes): Bytes {
    if (bytes !== undefined) this.#files += 1;
    if (bytes !== undefined && bytes.length > LARGE) this.#isLong();
    return bytes;
  }

  /** Loads something of Node's, whose own code was compiled with the compilers on and is of use with them alone. */
  load<Result>(work: () => Result): Result {
    const compilers = this.#compilers;
    compilers?.on();
    try {
      return work();
    } finally {
      compilers?.off();
    }
  }

  #isLong(): void {
    this.#compilers?.on();
    this.#compilers = undefined;
  }
}
