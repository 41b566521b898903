import type { AddressInfo } from 'node:net';
import { HttpRequest } from '@azure/functions';
import { cloudEvent as registerCloudEvent } from '@google-cloud/functions-framework';
import { getTestServer } from '@google-cloud/functions-framework/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLogger } from '../logger.ts';
import { awsRotation, cloudEvent, pubSubPush } from '../testing/events.ts';
import { startGitlab, type GitlabDouble } from '../testing/gitlab-double.ts';
import { issuerSettings, startIssuer } from '../testing/issuer-double.ts';
import { configWith, newSecret, settings } from '../testing/settings.ts';
import { createWebhook, type Webhook } from '../webhook.ts';
import { handleAzureRequest } from './azure-function.ts';

let gitlab: GitlabDouble;
let webhook: Webhook;

beforeEach(async () => {
  gitlab = await startGitlab();
  webhook = createWebhook(configWith(gitlab.url), createLogger('silent'));
});

afterEach(async () => {
  await gitlab.close();
});

describe('Azure Function', () => {
  const request = (code: string, body: string) =>
    new HttpRequest({
      method: 'POST',
      url: `https://app.example/api/events/azure?code=${code}`,
      query: { code },
      headers: { 'content-type': 'application/cloudevents+json' },
      body: { string: body },
    });

  it('passes requests to the core and its answers back', async () => {
    const body = JSON.stringify(cloudEvent('v1'));
    expect(await handleAzureRequest(webhook, request(newSecret, body))).toEqual({ status: 200 });
    expect(await handleAzureRequest(webhook, request('x', body))).toEqual({ status: 401 });
    const large = `[${' '.repeat(2 * 1024 * 1024)}]`;
    expect(await handleAzureRequest(webhook, request(newSecret, large))).toEqual({ status: 413 });
    expect(gitlab.requests).toHaveLength(1);
    gitlab.status = 500;
    const again = JSON.stringify(cloudEvent('v2'));
    expect(await handleAzureRequest(webhook, request(newSecret, again))).toMatchObject({
      status: 503,
    });
  });
});

/** A function of the bundle, as a new instance would load it, with its settings in the environment. */
async function load<T>(file: string, more: Record<string, string> = {}): Promise<T> {
  vi.resetModules();
  const env = { ...settings(gitlab.url), WINDOW_MS: '0', LOG_LEVEL: 'silent', ...more };
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  return (await import(file)) as T;
}
afterEach(() => vi.unstubAllEnvs());

it('the Azure Function asks to come back while tokens cannot be checked', async () => {
  const issuer = await startIssuer();
  const token = await issuer.token();
  issuer.failure = { status: 503, headers: { 'retry-after': '60' } };
  const config = configWith(gitlab.url, issuerSettings(issuer));
  const request = new HttpRequest({
    method: 'POST',
    url: 'https://app.example/events/azure',
    headers: { authorization: `Bearer ${token}` },
    body: { string: JSON.stringify(cloudEvent('v1')) },
  });
  const answer = await handleAzureRequest(createWebhook(config, createLogger('silent')), request);
  expect(answer).toMatchObject({ status: 503, headers: { 'retry-after': '60' } });
  await issuer.close();
});

describe('AWS Lambda', () => {
  type Lambda = typeof import('./aws-lambda.ts');
  const record = (event: object) => ({ eventSource: 'aws:sqs', body: JSON.stringify(event) });

  it('triggers for a rotation, and fails when GitLab does not take it', async () => {
    const { handler } = await load<Lambda>('./aws-lambda.ts');
    expect(await handler(awsRotation)).toEqual({ triggered: true });
    expect(await handler({ ...awsRotation, source: 'aws.s3' })).toEqual({ triggered: false });
    gitlab.status = 404;
    const another = { Records: [record({ ...awsRotation, id: 'another' })] };
    await expect(handler(another)).rejects.toThrow('trigger token is wrong');
    // the queue delivers it again
    gitlab.status = 201;
    expect(await handler(another)).toEqual({ triggered: true });
  });

  it('serves the messages beside a malformed one, and then fails', async () => {
    const { handler } = await load<Lambda>('./aws-lambda.ts');
    const records = [{ body: 'canary' }, record(awsRotation)];
    await expect(handler({ Records: records })).rejects.toMatchObject({ code: 'malformed-event' });
    expect(gitlab.requests).toHaveLength(1);
  });

  it('fails until it can start, and starts then', async () => {
    const { handler } = await load<Lambda>('./aws-lambda.ts', {
      GITLAB_TRIGGER_TOKEN_SECRET: 'arn:x',
      // nothing listens there
      PARAMETERS_SECRETS_EXTENSION_HTTP_PORT: '47811',
    });
    await expect(handler(awsRotation)).rejects.toMatchObject({ code: 'invalid-configuration' });
    vi.stubEnv('GITLAB_TRIGGER_TOKEN_SECRET', '');
    expect(await handler(awsRotation)).toEqual({ triggered: true });
  });
});

describe("Google Cloud Function in Google's functions framework", () => {
  it('triggers for a rotation that Pub/Sub delivers as a CloudEvent', async () => {
    const { rotated } = await load<typeof import('./google-function.ts')>('./google-function.ts');
    registerCloudEvent('rotated', rotated);
    const server = getTestServer('rotated');
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    try {
      const { port } = server.address() as AddressInfo;
      const answer = await fetch(`http://127.0.0.1:${port}/`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'ce-id': '1',
          'ce-specversion': '1.0',
          'ce-type': 'google.cloud.pubsub.topic.v1.messagePublished',
          'ce-source': '//pubsub.googleapis.com/projects/p/topics/t',
        },
        body: JSON.stringify(pubSubPush('CreateCryptoKeyVersion')),
      });
      expect(answer.status).toBe(204);
      expect(gitlab.requests).toHaveLength(1);
    } finally {
      await new Promise((resolve) => server.close(resolve));
    }
  });
});
