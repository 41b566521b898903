/** The programs that are compared, as processes. */

import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

import type { Call } from '../sops/measure.ts';

const repository = join(import.meta.dirname, '../..');
const reference = process.env['REFERENCE_BIN'] ?? join(homedir(), '.cache/reference/bin');

/** Seconds of computing after which a run of the peer is given up. */
const patience = 30;

export type Program = 'dhall' | 'dhall-to-json';

export class Programs {
  readonly #work: string;

  /** Bundles the command lines as they are published, into the folder `work`. */
  constructor(work: string) {
    this.#work = work;
    const source = join(repository, 'packages/dhall-to-json');
    const target = join(work, 'published');
    mkdirSync(target);
    const build = [join(source, 'build.mjs'), join(target, 'bundle')];
    execFileSync(process.execPath, build, { stdio: 'inherit' });
    for (const part of ['bin', 'package.json']) {
      cpSync(join(source, part), join(target, part), { recursive: true });
    }
  }

  ours(program: Program, args: readonly string[], cache: string): Call {
    const script = join(this.#work, 'published/bin', `${program}.cjs`);
    return this.#call(process.execPath, [script, ...args], cache);
  }

  /** The same call of dhall-haskell's program; undefined where it is not installed. */
  peer(program: Program, args: readonly string[], cache: string): Call | undefined {
    const binary = join(reference, program);
    if (!existsSync(binary)) return undefined;
    return this.#call('prlimit', [`--cpu=${patience}`, binary, ...args], cache);
  }

  bareNode(): Call {
    return this.#call(process.execPath, ['-e', '0'], this.#work);
  }

  #call(program: string, args: readonly string[], cache: string): Call {
    const { PATH } = process.env;
    const env = {
      PATH,
      HOME: this.#work,
      XDG_CACHE_HOME: cache,
      LANG: 'C.UTF-8',
    };
    return { program, args, env, cwd: this.#work };
  }
}
