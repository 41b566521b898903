import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import type { ForgeId } from '@dhallmark/forges/ids';
import { compiledCode } from '../../tools/testing/compiled-code.ts';
import { forgeCases } from '../../packages/rotation-webhook/src/testing/forge-cases.ts';
import { firstLine } from './azure.ts';

const repository = resolve(import.meta.dirname, '../..');
const SECRET = 'a-shared-secret-of-the-webhook';

/** The rotation webhook as a container runs it, for the key `sops` of the vault `myvault`. */
export interface RotationWebhook {
  /** Event Grid's delivery of a new version of the key. */
  readonly post: (version: string) => Promise<Response>;
  /** A delivery with another secret. */
  readonly postForged: () => Promise<Response>;
  readonly stop: () => void;
}

/**
 * Starts the webhook for a forge, by default GitLab, and a stand-in for it that accepts the request that
 * starts the pipeline, no other one, and calls `startPipeline`.
 */
export async function startRotationWebhook(
  startPipeline: () => void,
  id: ForgeId = 'gitlab',
): Promise<RotationWebhook> {
  const forge = forgeCases.find((each) => each.id === id);
  if (forge === undefined) throw new Error(`no case for ${id}`);
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      const isStart = request.method === 'POST' && request.url === forge.request.path;
      if (isStart) startPipeline();
      const { status, body } = isStart ? forge.accepted : { status: 404, body: '{}' };
      response.writeHead(status, { 'content-type': 'application/json' }).end(body);
    });
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  const webhook = startServer(forge.settings(`http://127.0.0.1:${port}`));
  const { address = '' } = await firstLine(webhook);
  const send = (secret: string, events: readonly object[]): Promise<Response> =>
    fetch(`${address}/events/azure?code=${secret}`, {
      method: 'POST',
      body: JSON.stringify(events),
    });
  return {
    post: (version) => send(SECRET, [newVersionEvent(version)]),
    postForged: () => send('a-forged-secret-of-a-stranger', []),
    stop: () => {
      webhook.kill();
      server.close();
    },
  };
}

function startServer(settings: Readonly<Record<string, string>>): ChildProcess {
  return spawn(
    process.execPath,
    [join(repository, 'packages/rotation-webhook/src/hosts/server-main.ts')],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...compiledCode,
        ...settings,
        PATH: process.env['PATH'] ?? '',
        WEBHOOK_SECRETS: SECRET,
        KEYS: 'myvault/sops',
        WINDOW_MS: '200',
        LOG_LEVEL: 'warn',
      },
    },
  );
}

function newVersionEvent(version: string): object {
  return {
    id: `event-${version}`,
    eventType: 'Microsoft.KeyVault.KeyNewVersionCreated',
    data: {
      VaultName: 'myvault',
      ObjectType: 'Key',
      'ObjectName ': 'sops',
      Version: ` ${version}`,
    },
  };
}
