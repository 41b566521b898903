/** The options that `bench:dhall` and `bench:sops` share. */

import { parseArgs } from 'node:util';

export interface BenchOptions {
  /** Fewer rows, one run each. */
  readonly quick: boolean;
  /** A checkout of another version of this project, to compare with in place of the peer. */
  readonly against: string | undefined;
  /** How often each side of a row runs; undefined for the bench's own number. */
  readonly runs: number | undefined;
  /** Only rows with this text in their names. */
  readonly only: string | undefined;
}

/** Reads `[--quick] [--against FOLDER] [--runs N] [TEXT]`. Throws on anything else. */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      quick: { type: 'boolean', default: false },
      against: { type: 'string' },
      runs: { type: 'string' },
    },
  });
  const runs = values.runs === undefined ? undefined : Number(values.runs);
  if (runs !== undefined && !(Number.isInteger(runs) && runs > 0)) {
    throw new Error('--runs needs a whole number above zero');
  }
  return { quick: values.quick, against: values.against, runs, only: positionals[0] };
}
