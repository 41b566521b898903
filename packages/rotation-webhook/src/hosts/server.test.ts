import { Writable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLogger } from '../logger.ts';
import { cloudEvent, eventGridEvent, vaultLine } from '../testing/events.ts';
import { startGitlab, type GitlabDouble } from '../testing/gitlab-double.ts';
import { configWith, newSecret, oldSecret, triggerToken } from '../testing/settings.ts';
import { createWebhook } from '../webhook.ts';
import { createServer } from './server.ts';

let gitlab: GitlabDouble;
let server: FastifyInstance;
let address: string;
let logged: string;

async function start(more: Record<string, string> = {}): Promise<void> {
  logged = '';
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      logged += chunk.toString('utf8');
      done();
    },
  });
  const config = configWith(gitlab.url, more);
  server = await createServer(config, createWebhook(config, createLogger('info', sink)));
  address = await server.listen({ port: 0, host: '127.0.0.1' });
}

beforeEach(async () => {
  gitlab = await startGitlab();
  await start();
});

afterEach(async () => {
  await server.close();
  await gitlab.close();
});

async function post(provider: string, body: string, code = newSecret, headers = {}) {
  return fetch(`${address}/events/${provider}?code=${code}`, { method: 'POST', body, headers });
}

const azure = (version: string) => JSON.stringify([eventGridEvent(version)]);

describe('authentication', () => {
  it('takes the old and the new secret, and nothing else', async () => {
    expect((await post('azure', azure('1'), oldSecret)).status).toBe(200);
    expect((await post('azure', azure('2'), newSecret)).status).toBe(200);
    expect((await post('azure', azure('3'), 'canary-forged-secret-00000000')).status).toBe(401);
    expect(
      (await fetch(`${address}/events/azure`, { method: 'POST', body: azure('4') })).status,
    ).toBe(401);
    expect(gitlab.requests).toHaveLength(2);
  });

  it("leaves a stranger's handshakes unanswered", async () => {
    const body = JSON.stringify([
      {
        eventType: 'Microsoft.EventGrid.SubscriptionValidationEvent',
        data: { validationCode: 'abc' },
      },
    ]);
    const headers = { 'aeg-event-type': 'SubscriptionValidation' };
    expect((await post('azure', body, 'x', headers)).status).toBe(401);
    const options = { method: 'OPTIONS', headers: { 'WebHook-Request-Origin': 'evil.example' } };
    const answer = await fetch(`${address}/events/azure`, options);
    expect(answer.status).toBe(401);
    expect(answer.headers.get('webhook-allowed-origin')).toBeNull();
  });

  it('refuses a body that is too large', async () => {
    const answer = await post('azure', 'x'.repeat(10 * 1024 * 1024)).catch(() => undefined);
    expect(answer?.status ?? 413).toBe(413);
    expect(gitlab.requests).toHaveLength(0);
    expect((await post('azure', azure('1'))).status).toBe(200);
  });

  it('limits the rate of an address', async () => {
    await server.close();
    await start({ RATE_LIMIT: '2' });
    const statuses = [];
    for (let at = 0; at < 3; at++) statuses.push((await post('azure', azure('1'))).status);
    expect(statuses).toEqual([200, 200, 429]);
  });
});

describe('handshakes of Event Grid', () => {
  it('answers the one of its own schema in the response', async () => {
    const body = JSON.stringify([
      {
        id: '2d1781af-3a4c-4d7c-bd0c-e34b19da4e66',
        eventType: 'Microsoft.EventGrid.SubscriptionValidationEvent',
        data: {
          validationCode: '512d38b6-c7b8-40c8-89fe-f46f9e9622b6',
          validationUrl: `${gitlab.url}/must-not-be-fetched`,
        },
      },
    ]);
    const answer = await post('azure', body, newSecret, {
      'aeg-event-type': 'SubscriptionValidation',
    });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({
      validationResponse: '512d38b6-c7b8-40c8-89fe-f46f9e9622b6',
    });
    expect(gitlab.requests).toHaveLength(0);
  });

  it('answers the one of CloudEvents and does not call back', async () => {
    const answer = await fetch(`${address}/events/azure?code=${newSecret}`, {
      method: 'OPTIONS',
      headers: {
        'WebHook-Request-Origin': 'eventgrid.azure.net',
        'WebHook-Request-Callback': `${gitlab.url}/must-not-be-fetched`,
        'WebHook-Request-Rate': '120',
      },
    });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('webhook-allowed-origin')).toBe('eventgrid.azure.net');
    expect(answer.headers.get('webhook-allowed-rate')).toBe('120');
    expect(gitlab.requests).toHaveLength(0);
  });
});

describe('triggering', () => {
  it('posts the ref and nothing else, the token in the body only', async () => {
    await post('azure', JSON.stringify(cloudEvent('v9')));
    const [request] = gitlab.requests;
    expect(request?.path).toBe('/api/v4/projects/platform%2Fcharts/trigger/pipeline');
    expect(Object.fromEntries(request?.form ?? [])).toEqual({
      token: triggerToken,
      ref: 'main',
    });
  });

  it('acknowledges and does nothing for other keys and other events', async () => {
    const other = JSON.stringify([
      { ...eventGridEvent('1'), data: { VaultName: 'x', ObjectName: 'y', ObjectType: 'Key' } },
    ]);
    const expiry = JSON.stringify([
      { ...eventGridEvent('1'), eventType: 'Microsoft.KeyVault.KeyExpired' },
    ]);
    expect((await post('azure', other)).status).toBe(200);
    expect((await post('azure', expiry)).status).toBe(200);
    expect(gitlab.requests).toHaveLength(0);
    expect(logged).toContain('not one of KEYS');
    expect(logged).toContain('"alarm":true,"provider":"azure","key":"sample-kv/sops"');
  });

  it('serves a repeated event once', async () => {
    for (let at = 0; at < 3; at++) expect((await post('azure', azure('1'))).status).toBe(200);
    expect(gitlab.requests).toHaveLength(1);
  });

  it('starts a handful of pipelines for a thousand events at once', async () => {
    await server.close();
    await start({ WINDOW_MS: '2000' });
    const versions = Array.from({ length: 1000 }, (_, at) => `v${at}`);
    const answers = await Promise.all(
      versions.map(async (version) => (await post('azure', azure(version))).status),
    );
    expect(new Set(answers)).toEqual(new Set([200]));
    expect(gitlab.requests.length).toBeGreaterThan(0);
    expect(gitlab.requests.length).toBeLessThan(10);
  });

  it.each([
    [400, /GITLAB_REF/],
    [403, /pipeline loop/],
    [404, /trigger token is wrong/],
    [200, /GitLab answered 200/],
  ])('raises an alarm when GitLab answers %i', async (status, meaning) => {
    gitlab.status = status;
    const answer = await post('azure', azure('1'));
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '300']);
    expect(logged).toMatch(meaning);
    expect(logged).toContain('"alarm":true');
  });

  it('asks the sender to try again while GitLab is down, and then serves the event', async () => {
    gitlab.status = 502;
    const refused = await post('azure', azure('1'));
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('30');
    gitlab.status = 201;
    expect((await post('azure', azure('1'))).status).toBe(200);
    expect(gitlab.requests).toHaveLength(2);
  });

  it.each([
    JSON.stringify({ web_url: 'https://x/\u001b[2J\n{"alarm":true}' }),
    JSON.stringify({ web_url: `https://x/${'y'.repeat(1_000_000)}` }),
    JSON.stringify({ web_url: 7 }),
    '\u202e{',
    '',
  ])('takes whatever GitLab answers, and logs none of it', async (body) => {
    gitlab.body = body;
    expect((await post('azure', azure('1'))).status).toBe(200);
    expect(logged).toContain('"pipeline":""');
    expect(logged.length).toBeLessThan(500);
  });

  it('takes audit lines of Vault', async () => {
    expect((await post('vault', vaultLine('response', 'transit/keys/sops/rotate'))).status).toBe(
      200,
    );
    expect(gitlab.requests).toHaveLength(1);
  });

  it('answers a malformed body with 400 and does not repeat it', async () => {
    const answer = await post('azure', 'canary-body {');
    expect(answer.status).toBe(400);
    expect(await answer.text()).not.toContain('canary');
  });
});

it('is healthy, knows no other path, and logs neither tokens nor query strings', async () => {
  expect(await (await fetch(`${address}/healthz`)).json()).toEqual({ status: 'ok' });
  const unknown = await fetch(`${address}/canary-path?code=${newSecret}`);
  expect([unknown.status, await unknown.text()]).toEqual([404, '']);
  gitlab.status = 404;
  await post('azure', azure('1'));
  await post('azure', azure('1'), 'canary-forged-secret-00000000');
  expect(logged).not.toBe('');
  expect(logged).not.toContain('canary');
});
