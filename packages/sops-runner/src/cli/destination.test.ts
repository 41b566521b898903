import { execFileSync, spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { makeWorkspace } from '../testing/cli-workspace.ts';
import type { Workspace } from '../testing/cli-workspace.ts';

let workspace: Workspace;
beforeAll(async () => {
  workspace = makeWorkspace();
  workspace.write('f.yaml', 'a: 1\n');
  await workspace.runWell(['encrypt', '-i', 'f.yaml']);
});
afterAll(() => workspace.remove());

// Never a device of the system's: a fault here would replace it.
test.skipIf(process.platform === 'win32')('a pipe is written to and stays a pipe', async () => {
  const pipe = join(workspace.path, 'pipe');
  execFileSync('mkfifo', [pipe]);
  const reader = spawn('cat', [pipe], { stdio: ['ignore', 'pipe', 'inherit'] });
  const read = text(reader.stdout);
  expect(await workspace.runWell(['decrypt', '--output', 'pipe', 'f.yaml'])).toMatchObject({
    stdout: '',
  });
  expect(await read).toBe('a: 1\n');
  expect(statSync(pipe).isFIFO()).toBe(true);
});

test.skipIf(process.platform === 'win32')('standard output and error by their names', async () => {
  expect(await workspace.runWell(['decrypt', '--output', '/dev/stdout', 'f.yaml'])).toMatchObject({
    stdout: 'a: 1\n',
  });
  expect(await workspace.runWell(['decrypt', '--output', '/dev/stderr', 'f.yaml'])).toMatchObject({
    stdout: '',
    stderr: 'a: 1\n',
  });
});

test('a file that is not there yet is made', async () => {
  await workspace.runWell(['decrypt', '--output', 'new.yaml', 'f.yaml']);
  expect(workspace.read('new.yaml')).toBe('a: 1\n');
});
