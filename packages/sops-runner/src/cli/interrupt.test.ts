/** Interruptions while plaintext is in a pipe or in an editor. */

import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { makeWorkspace } from '../testing/cli-workspace.ts';
import type { Workspace } from '../testing/cli-workspace.ts';
import { compiledCode } from '../../../../tools/testing/compiled-code.ts';

const BIN = join(import.meta.dirname, '../../bin/sops-runner.cjs');

let workspace: Workspace;
beforeEach(async () => {
  workspace = makeWorkspace();
  workspace.write('f.yaml', 'a: one\n');
  await workspace.runWell(['encrypt', '-i', 'f.yaml']);
});
afterEach(() => workspace.remove());

describe.skipIf(process.platform === 'win32')('an interruption', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    'by %s ends exec-file though nobody reads its pipe',
    async (signal) => {
      const where = join(workspace.path, 'where');
      const child = spawn(
        process.execPath,
        [BIN, 'exec-file', 'f.yaml', `echo {} > '${where}'; exec sleep 2`],
        {
          cwd: workspace.path,
          env: { ...compiledCode, PATH: process.env['PATH'], SOPS_AGE_KEY: workspace.identity },
          stdio: 'ignore',
        },
      );
      const ended = new Promise<number | null>((resolve) => {
        child.once('exit', (status) => resolve(status));
      });
      while (!existsSync(where) || readFileSync(where, 'utf8') === '') await sleep(20);
      child.kill(signal);
      expect(await ended).toBe(signal === 'SIGINT' ? 130 : 143);
      expect(existsSync(readFileSync(where, 'utf8').trim())).toBe(false);
    },
  );

  test('is reported if there is no mkfifo', async () => {
    const ran = await workspace.run(['exec-file', 'f.yaml', 'true'], { env: { PATH: '/absent' } });
    expect(ran).toMatchObject({ status: 1, stderr: expect.stringContaining('--no-fifo') });
    expect(ran.stderr).not.toContain('node:internal');
  });

  test('in the editor is the editor’s own, and what was typed stays', async () => {
    const editor = `sh -c 'kill -INT $PPID; sleep 0.2; sed -i s/one/two/ "$1"' --`;
    await workspace.runWell(['edit', 'f.yaml'], { env: { EDITOR: editor } });
    expect(await workspace.runWell(['decrypt', 'f.yaml'])).toMatchObject({ stdout: 'a: two\n' });
  });
});
