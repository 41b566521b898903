import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startServerProcess } from '../testing/server-process.ts';
import { settings } from '../testing/settings.ts';

const program = join(import.meta.dirname, 'server-main.ts');

function run(...args: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...args], {
    env: {},
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
}

it('explains a code', () => {
  const { stdout, status } = run('--explain', 'trigger-refused');
  expect(stdout).toMatch(/^trigger-refused\n\nThe forge refuses to start the pipeline/);
  expect(status).toBe(0);
  expect(run('--explain', 'nothing').stderr).toContain('error[unknown-code]');
});

it('reports every problem of its configuration and does not start', () => {
  const { stdout, stderr, status } = run();
  expect(stderr).toMatch(/^error\[invalid-configuration\]: The configuration has 6 problems\n/);
  expect(stderr).toContain('GITLAB_URL is missing');
  expect(stderr).toContain('Set WEBHOOK_SECRETS, ENTRA_TENANT_ID or GOOGLE_AUDIENCE.');
  expect([stdout, status]).toEqual(['', 1]);
});

it('says why it cannot listen', async () => {
  const taken = createServer();
  await new Promise<void>((done) => {
    taken.listen(0, '127.0.0.1', done);
  });
  const { port } = taken.address() as AddressInfo;
  const env = { ...settings('https://gitlab.example'), PORT: `${port}` };
  try {
    await expect(startServerProcess(env)).rejects.toThrow(
      new RegExp(String.raw`error\[cannot-listen\]: [^\n]*127\.0\.0\.1:${port}[^]*EADDRINUSE`),
    );
  } finally {
    taken.close();
  }
});
