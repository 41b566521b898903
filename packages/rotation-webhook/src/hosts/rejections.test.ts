import { connect } from 'node:net';
import { Writable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLogger } from '../logger.ts';
import { eventGridEvent } from '../testing/events.ts';
import { startGitlab, type GitlabDouble } from '../testing/gitlab-double.ts';
import { issuerSettings, startIssuer, type IssuerDouble } from '../testing/issuer-double.ts';
import { configWith, newSecret } from '../testing/settings.ts';
import { createWebhook, type Webhook } from '../webhook.ts';
import { createServer } from './server.ts';

// How senders are answered, and what is logged, while something is away or wrong.

let gitlab: GitlabDouble;
let issuer: IssuerDouble;
let webhook: Webhook;
let server: FastifyInstance;
let address: string;
let logged: string;

beforeEach(async () => {
  [gitlab, issuer] = await Promise.all([startGitlab(), startIssuer()]);
  await start();
});
afterEach(async () => {
  await server.close();
  await Promise.all([gitlab.close(), issuer.close()]);
});

async function start(more: Record<string, string> = {}): Promise<void> {
  logged = '';
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      logged += chunk.toString('utf8');
      done();
    },
  });
  const config = configWith(gitlab.url, { ...issuerSettings(issuer), ...more });
  webhook = createWebhook(config, createLogger('info', sink));
  server = await createServer(config, webhook);
  address = await server.listen({ port: 0, host: '127.0.0.1' });
}

async function restart(more: Record<string, string> = {}): Promise<void> {
  await server.close();
  await start(more);
}

interface Sent {
  readonly token?: string;
  readonly code?: string;
  readonly body?: string;
}

async function post({ token, code, body = JSON.stringify([eventGridEvent('1')]) }: Sent) {
  const answer = await fetch(
    `${address}/events/azure${code === undefined ? '' : `?code=${code}`}`,
    {
      method: 'POST',
      body,
      headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
    },
  );
  return [answer.status, answer.headers.get('retry-after')];
}

type Line = Readonly<Record<string, unknown>>;
const lines = (): Line[] =>
  logged
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
const rejections = (): Line[] => lines().filter(({ message }) => message === 'request rejected');

describe('while the issuer of tokens is away', () => {
  it('a good token is answered with 503 and an alarm, and served afterwards', async () => {
    issuer.failure = { status: 503 };
    const token = await issuer.token();
    expect(await post({ token })).toEqual([503, '30']);
    expect(lines()).toContainEqual(
      expect.objectContaining({ alarm: true, temporary: true, code: 'issuer-unavailable' }),
    );
    expect(rejections()).toMatchObject([{ status: 503, provider: 'azure' }]);
    issuer.failure = undefined;
    await restart();
    expect(await post({ token })).toEqual([200, null]);
    expect(gitlab.requests).toHaveLength(1);
  });

  it('keys that were read before serve, and holders of the secret too', async () => {
    expect(await post({ token: await issuer.token() })).toEqual([200, null]);
    await issuer.close();
    expect(await post({ token: await issuer.token() })).toEqual([200, null]);
    expect(await post({ code: newSecret })).toEqual([200, null]);
    issuer = await startIssuer();
  });

  it('many senders with tokens are not taken for attackers, and the issuer is asked once', async () => {
    await restart({ FAILURE_LIMIT: '3' });
    issuer.failure = { status: 503 };
    const token = await issuer.token();
    const answers = await Promise.all(Array.from({ length: 50 }, () => post({ token })));
    expect(new Set(answers.map(([status]) => status))).toEqual(new Set([503]));
    expect(issuer.requests).toBe(1);
    expect(lines()).toHaveLength(2);
  });
});

describe('every rejection is logged with its reason, and nothing that was sent', () => {
  const secret = 'canary-forged-secret-00000000';

  it.each<[string, Sent, number, string]>([
    ['no credentials', {}, 401, 'neither a secret nor a token was sent'],
    ['a wrong secret', { code: secret }, 401, 'the shared secret is wrong'],
    ['a mangled token', { token: 'canary.canary.canary' }, 401, 'the token is malformed'],
    ['a malformed body', { code: newSecret, body: 'canary{' }, 400, 'the body is not JSON'],
    [
      'a large body',
      { code: newSecret, body: 'canary'.repeat(400_000) },
      413,
      'the body is too large',
    ],
  ])('%s', async (_what, sent, status, reason) => {
    const [answered] = await post(sent).catch(() => [status]);
    expect(answered).toBe(status);
    await expect.poll(rejections).toHaveLength(1);
    expect(rejections()[0]).toMatchObject({ status, reason });
    expect(logged).not.toContain('canary');
  });

  it('a token with another audience', async () => {
    const token = await issuer.token({ claims: { aud: 'canary' } });
    expect(await post({ token })).toEqual([401, null]);
    const reason = "the token's claim aud is not accepted";
    expect(rejections()).toMatchObject([{ status: 401, provider: 'azure', reason }]);
    expect(logged).not.toContain('canary');
  });

  it('an unknown path, and what is not HTTP', async () => {
    await fetch(`${address}/canary`);
    const socket = connect(Number(new URL(address).port), '127.0.0.1');
    socket.end('canary\r\n\r\n');
    await expect.poll(rejections).toHaveLength(2);
    expect(rejections()).toMatchObject([
      { status: 404, reason: 'no such path' },
      { status: 400, reason: 'not a valid HTTP request' },
    ]);
    expect(logged).not.toContain('canary');
    socket.destroy();
  });

  it('an attack of thousands of requests fills no log', async () => {
    await restart({ FAILURE_LIMIT: '100', RATE_LIMIT: '400' });
    for (let round = 0; round < 10; round++) {
      await Promise.all(
        Array.from({ length: 100 }, (_, at) => post({ code: `${secret}-${round}-${at}` })),
      );
    }
    webhook.close();
    expect(lines().length).toBeLessThan(10);
    const counted = lines().reduce(
      (sum, { more }) => sum + (typeof more === 'number' ? more : 0),
      0,
    );
    expect(counted + rejections().length).toBeGreaterThanOrEqual(1000);
  });
});

describe('while GitLab is away', () => {
  it('its Retry-After is passed on, and it is not asked before', async () => {
    gitlab.status = 429;
    gitlab.headers = { 'retry-after': '120' };
    expect(await post({ code: newSecret })).toEqual([503, '120']);
    gitlab.status = 201;
    expect((await post({ code: newSecret }))[0]).toBe(503);
    expect(gitlab.requests).toHaveLength(1);
    expect(lines()).toContainEqual(
      expect.objectContaining({
        alarm: false,
        temporary: true,
        code: 'trigger-failed',
        status: 429,
      }),
    );
  });

  it('a delivery that finds the queue full comes back later', async () => {
    await restart({ MAX_WAITING: '2', WINDOW_MS: '300' });
    const answers = await Promise.all([1, 2, 3, 4].map(() => post({ code: newSecret })));
    const statuses = answers.map(([status]) => `${status}`);
    expect(statuses.toSorted()).toEqual(['200', '200', '503', '503']);
    expect(rejections()).toMatchObject([
      { status: 503, reason: 'too many deliveries wait for a pipeline' },
    ]);
  });

  it('a thousand failed deliveries are a handful of log lines', async () => {
    await restart({ WINDOW_MS: '500' });
    gitlab.status = 502;
    const versions = Array.from({ length: 1000 }, (_, at) => `v${at}`);
    await Promise.all(
      versions.map((version) =>
        post({ code: newSecret, body: JSON.stringify([eventGridEvent(version)]) }),
      ),
    );
    webhook.close();
    expect(lines().length).toBeLessThan(15);
  });
});

it('a malformed event of a delivery does not cost the others their pipeline', async () => {
  const body = JSON.stringify([{}, eventGridEvent('1'), 7]);
  expect(await post({ code: newSecret, body })).toEqual([400, null]);
  expect(gitlab.requests).toHaveLength(1);
});

it('an alarm is not repeated because GitLab fails', async () => {
  gitlab.status = 502;
  const expiry = { ...eventGridEvent('1', 'e'), eventType: 'Microsoft.KeyVault.KeyNearExpiry' };
  const body = JSON.stringify([expiry, eventGridEvent('2')]);
  for (let at = 0; at < 3; at++) expect((await post({ code: newSecret, body }))[0]).toBe(503);
  expect(lines().filter(({ alarm }) => alarm === true)).toHaveLength(1);
});

it('a key that expires raises one alarm and starts no pipeline', async () => {
  for (const type of ['KeyNearExpiry', 'KeyExpired', 'KeyExpired', 'SecretNearExpiry']) {
    const event = { ...eventGridEvent('1', type), eventType: `Microsoft.KeyVault.${type}` };
    expect(await post({ code: newSecret, body: JSON.stringify([event]) })).toEqual([200, null]);
  }
  const alarms = lines().filter(({ alarm }) => alarm === true);
  expect(alarms.map(({ reason, key }) => [reason, key])).toEqual([
    ['the newest version of the key expires soon', 'sample-kv/sops'],
    ['the newest version of the key has expired', 'sample-kv/sops'],
  ]);
  expect(gitlab.requests).toHaveLength(0);
});
