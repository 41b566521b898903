/**
 * V8's optimising compilers, for runs that are long enough for them. They take 15 to 40 MB, and in a
 * run of a fifth of a second as much time as they save. docs/adr/0008-short-runs.md
 */

import { setFlagsFromString } from 'node:v8';

import type { Limits } from '@dhallmark/dhall';

/** Files and batches of steps up to which nothing would be optimised anyway. */
const SHORT = 3;

/**
 * Batches of steps from which a run is long, apart from the one that each file begins with. Prelude
 * takes 3, dhall-kubernetes 893.
 */
const LONG = 30;

/** Bytes of one file from which a run is long: to parse it takes no steps. */
const LARGE = 65_536;

type State = 'unchanged' | 'off' | 'on';

/** One for a run, ended by `end`. */
export class Optimiser {
  #files = 0;
  #batches = 0;
  #state: State;

  /** Does nothing where whoever started Node has set flags of their own. */
  constructor(env: NodeJS.ProcessEnv, flags: readonly string[]) {
    const isOurs = flags.length === 0 && (env['NODE_OPTIONS'] ?? '') === '';
    this.#state = isOurs ? 'unchanged' : 'on';
  }

  /** For all evaluation of the run: nothing is limited, but batches of steps are counted. */
  readonly evaluation: Limits = {
    stop: () => {
      this.#batches += 1;
      this.#judge();
      return false;
    },
  };

  /** Counts what was read, and gives it back. */
  read<Bytes extends Uint8Array | undefined>(bytes: Bytes): Bytes {
    if (bytes === undefined) return bytes;
    this.#files += 1;
    if (bytes.length > LARGE) this.end();
    else this.#judge();
    return bytes;
  }

  /** Restores the flags, for good: compiled code is kept for runs that have the same. */
  end(): void {
    if (this.#state === 'off') this.#set('on');
    this.#state = 'on';
  }

  #judge(): void {
    if (this.#batches - this.#files > LONG) this.end();
    else if (this.#state === 'unchanged' && this.#batches + this.#files > SHORT) this.#set('off');
  }

  #set(state: 'on' | 'off'): void {
    // Node's own code, too, is compiled for the usual flags; nearly all runs that are not short hash.
    if (state === 'off') process.getBuiltinModule('node:crypto');
    this.#state = state;
    const no = state === 'on' ? '' : 'no-';
    setFlagsFromString(`--${no}opt`);
    setFlagsFromString(`--${no}maglev`);
    setFlagsFromString(`--semi-space-growth-factor=${state === 'on' ? 2 : 1}`);
  }
}
