/** For tests: the real programs and stand-ins that this package is checked against. */

import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setImmediate } from 'node:timers/promises';

import type { Clock } from '../keys/pace/clock.ts';
import { KeyServices } from '../keys/pace/key-services.ts';
import type { KeyContext } from '../keys/provider.ts';

export { findProgram } from '../../../../tools/reference/find-program.ts';

/** Python of the environment that has moto, the stand-in for AWS KMS; undefined where it is absent. */
export function findMoto(): string | undefined {
  const folder = join(homedir(), '.cache/reference/moto/bin');
  return existsSync(join(folder, 'moto_server')) ? folder : undefined;
}

/** A new folder below the system's temporary one; `remove` it when done. Its path is short, as gpg needs. */
export function temporaryFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'sr-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

export interface RunningServer {
  /** What the server printed when it was ready, parsed. */
  readonly ready: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
}

/** Starts a server that prints one line of JSON when it is ready. */
export async function startServer(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, ...env },
  });
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.startsWith('{')) continue;
    return { ready: JSON.parse(line) as Record<string, string>, stop: () => stop(child) };
  }
  throw new Error(`${program} ended before it was ready`);
}

export function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill();
  });
}

/** The path of a stand-in under tools/reference. */
export function standIn(name: string): string {
  return join(import.meta.dirname, '../../../../tools/reference', name);
}

/** A clock on which every wait is over at once. */
export function skippingClock(): Clock {
  let skipped = 0;
  return {
    now: () => performance.now() + skipped,
    sleep: (milliseconds) => {
      skipped += milliseconds;
      return Promise.resolve();
    },
    random: () => 0,
  };
}

/** A clock on which time passes only while something waits: what is slow costs nothing. */
export function waitingClock(): Clock {
  let now = 0;
  return {
    now: () => now,
    sleep: async (milliseconds, signal) => {
      await setImmediate();
      if (!signal.aborted) now += milliseconds;
    },
    random: () => 0,
  };
}

/** A world for key providers with these variables only and a fixed clock. */
export function keyContext(env: KeyContext['env'], parts: Partial<KeyContext> = {}): KeyContext {
  return {
    env,
    now: () => new Date('2026-11-24T01:02:03.456Z'),
    readFile: () => Promise.reject(new Error('no file here')),
    homeDir: '/nonexistent',
    platform: process.platform,
    services: new KeyServices({ clock: skippingClock() }),
    ...parts,
  };
}
