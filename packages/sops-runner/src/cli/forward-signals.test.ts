/** Signals to `exec-env` and `exec-file` while their command runs (getsops/sops#840). */

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { makeWorkspace } from '../testing/cli-workspace.ts';
import type { Workspace } from '../testing/cli-workspace.ts';

const BIN = join(import.meta.dirname, '../../bin/sops-runner.cjs');

let workspace: Workspace;
beforeAll(async () => {
  workspace = makeWorkspace();
  workspace.write('f.yaml', 'a: one\n');
  await workspace.runWell(['encrypt', '-i', 'f.yaml']);
});
afterAll(() => workspace.remove());

/** A service that needs a moment to end: it writes to its log, and looks for its file at the end. */
const SERVICE = `
trap 'sleep 0.3; test -z "$2" || cat "$2" >> "$1"; echo ended >> "$1"; exit 7' TERM INT HUP QUIT
echo ready >> "$1"
while :; do sleep 0.05; done
`;

interface Ended {
  readonly status: number | null;
  readonly log: string;
  /** What is left in the folder for temporary files. */
  readonly left: readonly string[];
}

let runs = 0;

/** Sends the signal to the program when its command is ready. `LOG` in the command is its log. */
async function interrupt(
  signal: NodeJS.Signals,
  command: string,
  options: readonly string[],
  shell: string,
): Promise<Ended> {
  runs += 1;
  const log = join(workspace.path, `log${runs}`);
  const folder = join(workspace.path, `tmp${runs}`);
  mkdirSync(folder);
  const child = spawn(
    process.execPath,
    [BIN, command, ...options, 'f.yaml', shell.replaceAll('LOG', log)],
    {
      cwd: workspace.path,
      env: { PATH: process.env['PATH'], SOPS_AGE_KEY: workspace.identity, TMPDIR: folder, SERVICE },
      stdio: 'ignore',
    },
  );
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', (status) => resolve(status));
  });
  while (!existsSync(log) || !readFileSync(log, 'utf8').includes('ready')) await sleep(20);
  child.kill(signal);
  const status = await ended;
  return { status, log: readFileSync(log, 'utf8'), left: readdirSync(folder) };
}

describe.skipIf(process.platform === 'win32').concurrent('a signal', () => {
  test('reaches the command, whose status is that of the program', async () => {
    const ended = await interrupt('SIGTERM', 'exec-env', [], 'exec sh -c "$SERVICE" sh LOG');
    expect(ended).toEqual({ status: 7, log: 'ready\nended\n', left: [] });
  });

  test('ends a command that does not handle it, with 128 plus its number', async () => {
    const ended = await interrupt('SIGQUIT', 'exec-env', [], 'echo ready > LOG; exec sleep 20');
    expect(ended).toMatchObject({ status: 131, left: [] });
  });

  test.each([
    ['file', 'SIGINT', ['--no-fifo']],
    ['pipe', 'SIGHUP', []],
  ] as const)('leaves the %s until the command has ended', async (_what, signal, options) => {
    const ended = await interrupt(signal, 'exec-file', options, 'exec sh -c "$SERVICE" sh LOG {}');
    expect(ended).toEqual({ status: 7, log: 'ready\na: one\nended\n', left: [] });
  });

  // other systems do not say which processes the shell runs
  test.runIf(process.platform === 'linux').each([
    ['several commands', 'sh -c "$SERVICE" sh LOG {}; echo next >> LOG'],
    ['a subshell', '(sh -c "$SERVICE" sh LOG {}; echo next >> LOG); echo last >> LOG'],
  ])('ends %s, and nothing runs on', async (_what, shell) => {
    const ended = await interrupt('SIGTERM', 'exec-file', ['--no-fifo'], shell);
    expect(ended).toEqual({ status: 143, log: 'ready\na: one\nended\n', left: [] });
  });
});
