import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Workspace } from './workspace.ts';

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Both streams, as a person sees them. */
  readonly text: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Called with the process's id once it runs. */
  readonly started?: (pid: number) => void;
}

/**
 * Runs `nx` in the workspace as a person would, with that workspace's home and nothing of this
 * process's environment but the PATH. The daemon is off unless `env` turns it on.
 */
export function runNx(
  workspace: Workspace,
  args: readonly string[],
  options: RunOptions = {},
): Promise<Run> {
  const nx = workspace.path('node_modules/nx/dist/bin/nx.js');
  const child = spawn(process.execPath, [nx, ...args], {
    cwd: workspace.root,
    env: { ...baseEnvironment(workspace), ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  if (child.pid !== undefined) options.started?.(child.pid);
  const out: string[] = [];
  const err: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => out.push(text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => err.push(text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const [stdout, stderr] = [out.join(''), err.join('')];
      resolve({ code, stdout, stderr, text: stdout + stderr });
    });
  });
}

export function baseEnvironment({ home }: Workspace): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_CACHE_HOME: join(home, '.cache'),
    TMPDIR: join(home, 'tmp'),
    NX_DAEMON: 'false',
    NX_ISOLATE_PLUGINS: 'false',
    NO_COLOR: '1',
    FORCE_COLOR: '0',
  };
}

/** A run that does not end by itself. */
export interface Started {
  /** Both streams up to now. */
  readonly text: () => string;
  /** Interrupts it, as Ctrl-C does; whether it had ended within ten seconds. */
  readonly stop: () => Promise<boolean>;
}

/** Starts `nx` as `runNx` does, and leaves it running. */
export function startNx(workspace: Workspace, args: readonly string[]): Started {
  const nx = workspace.path('node_modules/nx/dist/bin/nx.js');
  const child = spawn(process.execPath, [nx, ...args], {
    cwd: workspace.root,
    env: baseEnvironment(workspace),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const parts: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => parts.push(text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => parts.push(text));
  const closed = new Promise<true>((resolve) => child.on('close', () => resolve(true)));
  return {
    text: () => parts.join(''),
    stop: async () => {
      // the group: what nx started is interrupted with it, as on a terminal
      if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, 'SIGINT');
      const ended = await Promise.race([closed, sleep(10_000, false, { ref: false })]);
      if (!ended && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      return ended;
    },
  };
}
