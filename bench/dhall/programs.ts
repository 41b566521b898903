/** The programs that are compared, as processes. */

import { findProgram } from '../../tools/reference/find-program.ts';
import { installPrograms, THIS_CHECKOUT } from '../install.ts';
import type { Call } from '../measure.ts';
import { join } from 'node:path';

/** Seconds of computing after which a run of the peer is given up. */
const PATIENCE = 30;

export type Program = 'dhall' | 'dhall-to-json';

type Programs = Readonly<Record<string, string>>;

/** What runs the programs, each call with the folder of its cache. */
export interface Contestants {
  readonly ours: (program: Program, args: readonly string[], cache: string) => Call;
  /** The same program of the other version; undefined where none was given. */
  readonly old: ((program: Program, args: readonly string[], cache: string) => Call) | undefined;
  /** dhall-haskell's dhall-to-json; undefined where it is not installed. */
  readonly peer: ((args: readonly string[], cache: string) => Call) | undefined;
  readonly bareNode: () => Call;
}

/** Bundles our command lines as they are published, into the folder `work`. */
export function prepareContestants(work: string, against: string | undefined): Contestants {
  const install = (checkout: string, name: string): Programs =>
    installPrograms(checkout, 'packages/dhall-to-json', join(work, name));
  const call = (program: string, args: readonly string[], cache: string): Call => {
    const { PATH } = process.env;
    const env = { PATH, HOME: work, XDG_CACHE_HOME: cache, LANG: 'C.UTF-8' };
    return { program, args, env, cwd: work };
  };
  const runner =
    (programs: Programs) =>
    (program: Program, args: readonly string[], cache: string): Call =>
      call(process.execPath, [programs[program] ?? program, ...args], cache);
  const haskell = findProgram('dhall-to-json-haskell');
  return {
    ours: runner(install(THIS_CHECKOUT, 'ours')),
    old: against === undefined ? undefined : runner(install(against, 'old')),
    peer:
      haskell === undefined
        ? undefined
        : (args, cache) => call('prlimit', [`--cpu=${PATIENCE}`, haskell, ...args], cache),
    bareNode: () => call(process.execPath, ['-e', '0'], work),
  };
}
