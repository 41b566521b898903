/** For tests: runs the command line, or the sops binary, in a separate folder with a separate home. */

import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { compiledCode } from '../../../../tools/testing/compiled-code.ts';
import { generateAgeIdentity } from '../keys/age/x25519.ts';
import { findProgram, temporaryFolder } from './reference-programs.ts';

export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** A folder with a .sops.yaml for one age recipient, whose identity is in SOPS_AGE_KEY. */
export interface Workspace {
  readonly path: string;
  readonly identity: string;
  readonly recipient: string;
  readonly write: (name: string, content: string | Uint8Array) => void;
  readonly read: (name: string) => string;
  /** This package's program. */
  readonly run: (args: readonly string[], options?: RunOptions) => Promise<Ran>;
  /** The same, and an error unless it exits with status 0. */
  readonly runWell: (args: readonly string[], options?: RunOptions) => Promise<Ran>;
  /** The sops binary. */
  readonly sops: (args: readonly string[], options?: RunOptions) => Promise<Ran>;
  readonly remove: () => void;
}

const BIN = join(import.meta.dirname, '../../bin/sops-runner.cjs');

export const hasSops = findProgram('sops') !== undefined;

/** `bin` is the program's start file, the source's by default. */
export function makeWorkspace(bin = BIN): Workspace {
  const folder = temporaryFolder();
  const { identity, recipient } = generateAgeIdentity();
  const base = {
    ...compiledCode,
    PATH: process.env['PATH'] ?? '',
    HOME: join(folder.path, 'home'),
    SOPS_AGE_KEY: identity,
    SOPS_DISABLE_VERSION_CHECK: '1',
  };
  mkdirSync(base.HOME);
  const write = (name: string, content: string | Uint8Array): void => {
    const path = join(folder.path, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  };
  write('.sops.yaml', `creation_rules:\n  - age: ${recipient}\n`);
  const runWith = (program: string, first: readonly string[]) => {
    return (args: readonly string[], { input, env }: RunOptions = {}): Promise<Ran> =>
      runProgram(program, [...first, ...args], folder.path, { ...base, ...env }, input ?? '');
  };
  const run = runWith(process.execPath, [bin]);
  return {
    path: folder.path,
    identity,
    recipient,
    write,
    read: (name) => readFileSync(join(folder.path, name), 'utf8'),
    run,
    runWell: async (args, options) => {
      const ran = await run(args, options);
      if (ran.status !== 0)
        throw new Error(`${args.join(' ')} ended with ${ran.status}: ${ran.stderr}`);
      return ran;
    },
    sops: runWith(findProgram('sops') ?? 'sops', []),
    remove: folder.remove,
  };
}

function runProgram(
  program: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
  input: string | Uint8Array,
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, stdio: 'pipe' });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (data: Buffer) => (stdout += data.toString()));
    child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
    child.once('error', reject);
    child.once('close', (status) => resolve({ status: status ?? -1, stdout, stderr }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
