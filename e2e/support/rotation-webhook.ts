import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
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

/** Starts the webhook, and a stand-in for GitLab that accepts each trigger and calls `startPipeline`. */
export async function startRotationWebhook(startPipeline: () => void): Promise<RotationWebhook> {
  const gitlab = createServer((request, response) => {
    request.resume().on('end', () => {
      startPipeline();
      response.writeHead(201, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((done) => {
    gitlab.listen(0, '127.0.0.1', done);
  });
  const webhook = startServer(gitlab);
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
      gitlab.close();
    },
  };
}

function startServer(gitlab: Server): ChildProcess {
  return spawn(
    process.execPath,
    [join(repository, 'packages/rotation-webhook/src/hosts/server-main.ts')],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        PATH: process.env['PATH'] ?? '',
        PORT: '0',
        HOST: '127.0.0.1',
        GITLAB_URL: `http://127.0.0.1:${(gitlab.address() as AddressInfo).port}`,
        GITLAB_PROJECT_ID: '7',
        GITLAB_REF: 'main',
        GITLAB_TRIGGER_TOKEN: 'glptt-canary',
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
