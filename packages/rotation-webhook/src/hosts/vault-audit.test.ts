import { appendFile, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createLogger } from '../logger.ts';
import { vaultLine } from '../testing/events.ts';
import { startGitlab, type GitlabDouble } from '../testing/gitlab-double.ts';
import { configWith } from '../testing/settings.ts';
import { createWebhook } from '../webhook.ts';
import { followAuditFile, listenForAudit, type AuditSink } from './vault-audit.ts';

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

it('follows an audit file from its end, over its rotation', async () => {
  const file = join(folder, 'audit.log');
  await writeFile(file, rotation('before'));
  const stop = followAuditFile(file, sink, 20);
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

it('tries again until GitLab takes the trigger', async () => {
  const file = join(folder, 'audit.log');
  await writeFile(file, '');
  gitlab.status = 503;
  const stop = followAuditFile(file, sink, 20);
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
