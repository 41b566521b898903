/**
 * V8's optimising compilers, for runs that are long enough for them. They take 15 to 40 MB, and in a
 * run of a fifth of a second as much time as they save. docs/adr/0008-short-runs.md
 */

import { setFlagsFromString } from 'node:v8';

import type { Limits } from '@dhallmark/dhall';

/**
 * Work, in batches of steps and in files, up to which nothing would be optimised anyway, and from
 * which a run is long. Prelude takes 209, dhall-kubernetes 2,281.
 */
const SHORT = 8;
const LONG = 250;

/** Bytes of one file from which a run is long: to parse it takes no steps. */
const LARGE = 65_536;

type State = 'unchanged' | 'off' | 'on';

/** One for a run, ended by `end`. */
export class Optimiser {
  #work = 0;
  #state: State;

  /** Does nothing where whoever started Node has set flags of their own. */
  constructor(env: NodeJS.ProcessEnv, flags: readonly string[]) {
    const isOurs = flags.length === 0 && (env['NODE_OPTIONS'] ?? '') === '';
    this.#state = isOurs ? 'unchanged' : 'on';
  }

  /** For all evaluation of the run: nothing is limited, but steps count as work. */
  readonly evaluation: Limits = {
    stop: () => {
      this.#work += 1;
      if (this.#work > LONG) this.end();
      else if (this.#state === 'unchanged' && this.#work > SHORT) this.#set('off');
      return false;
    },
  };

  /** Gives back what was read. */
  read<Bytes extends Uint8Array | undefined>(bytes: Bytes): Bytes {
    if (bytes !== undefined && bytes.length > LARGE) this.end();
    return bytes;
  }

  /** Restores the flags, for good: compiled code is kept for runs that have the same. */
  end(): void {
    if (this.#state === 'off') this.#set('on');
    this.#state = 'on';
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
