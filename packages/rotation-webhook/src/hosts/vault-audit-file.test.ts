import { appendFile, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createLogger } from '../logger.ts';
import { vaultLine } from '../testing/events.ts';
import { startGitlab, type GitlabDouble } from '../testing/gitlab-double.ts';
import { configWith } from '../testing/settings.ts';
import { createWebhook } from '../webhook.ts';
import type { AuditSink } from './audit-sink.ts';
import { followAuditFile } from './vault-audit-file.ts';
import { listenForAudit } from './vault-audit-socket.ts';

let folder: string;
let gitlab: GitlabDouble;
let sink: AuditSink;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vault-audit-'));
  gitlab = await startGitlab();
  const log = createLogger('silent');
  sink = { log, webhook: createWebhook(configWith(gitlab.url), log) };
});

afterEach(async () => {
  await gitlab.close();
  await rm(folder, { recursive: true });
});

const rotation = (id: string) =>
  `${vaultLine('response', 'transit/keys/sops/rotate').replace('f4a9-1', id)}\n`;

async function expectPipelines(count: number): Promise<void> {
  await vi.waitFor(() => expect(gitlab.requests).toHaveLength(count), { timeout: 10_000 });
}

const follow = (file: string, positionFile?: string) =>
  followAuditFile({ file, positionFile, longestLine: 10_000, everyMs: 20 }, sink);

it('follows an audit file from its end, over its rotation', async () => {
  const file = join(folder, 'audit.log');
  await writeFile(file, rotation('before'));
  const stop = follow(file);
  await new Promise((resolve) => setTimeout(resolve, 100));
  const [first, second] = [rotation('one').slice(0, 20), rotation('one').slice(20)];
  await appendFile(file, first);
  await new Promise((resolve) => setTimeout(resolve, 60));
  await appendFile(file, second);
  await expectPipelines(1);
  await rename(file, `${file}.1`);
  await writeFile(file, `not json\n${rotation('two')}`);
  await expectPipelines(2);
  await stop();
});

it('continues where the last process had served all lines', async () => {
  const [file, position] = [join(folder, 'audit.log'), join(folder, 'position')];
  await writeFile(file, rotation('before'));
  let stop = follow(file, position);
  await vi.waitFor(async () => expect(await readFile(position, 'utf8')).toContain('position'));
  gitlab.status = 503;
  await appendFile(file, rotation('pending'));
  await expectPipelines(1);
  // this process ends while GitLab is away, and Vault goes on
  await stop();
  await appendFile(file, rotation('meanwhile'));
  gitlab.status = 201;
  gitlab.requests.length = 0;
  stop = follow(file, position);
  await expectPipelines(2);
  await stop();
  gitlab.requests.length = 0;
  stop = follow(file, position);
  await appendFile(file, rotation('after'));
  await expectPipelines(1);
  await stop();
});

it('serves what Vault wrote to the old file before it was rotated', async () => {
  const file = join(folder, 'audit.log');
  await writeFile(file, '');
  const stop = followAuditFile(
    { file, positionFile: undefined, longestLine: 10_000, everyMs: 300 },
    sink,
  );
  await new Promise((resolve) => setTimeout(resolve, 100));
  await appendFile(file, rotation('last'));
  await rename(file, `${file}.1`);
  await writeFile(file, '');
  await expectPipelines(1);
  await stop();
});

it('skips a line that is too long, and serves the next', async () => {
  const file = join(folder, 'audit.log');
  await writeFile(file, '');
  const stop = follow(file);
  await new Promise((resolve) => setTimeout(resolve, 100));
  const long = 'x'.repeat(200_000);
  await appendFile(file, long);
  await new Promise((resolve) => setTimeout(resolve, 60));
  await appendFile(file, `${long}\n${rotation('one')}`);
  await expectPipelines(1);
  await stop();
});

it('tries again until GitLab takes the trigger', async () => {
  const file = join(folder, 'audit.log');
  await writeFile(file, '');
  gitlab.status = 503;
  const stop = follow(file);
  await new Promise((resolve) => setTimeout(resolve, 100));
  await appendFile(file, rotation('one'));
  await expectPipelines(1);
  gitlab.status = 201;
  await expectPipelines(2);
  await stop();
});

it("listens where Vault's socket device connects", async () => {
  const path = join(folder, 'audit.sock');
  const stop = await listenForAudit(path, { ...sink, limit: 10_000 });
  const socket = connect(path);
  socket.write(rotation('one'));
  await expectPipelines(1);
  socket.end();
  await stop();
});
