import type { AddressInfo } from 'node:net';
import { HttpRequest } from '@azure/functions';
import { cloudEvent as registerCloudEvent } from '@google-cloud/functions-framework';
import { getTestServer } from '@google-cloud/functions-framework/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLogger } from '../logger.ts';
import { awsRotation, cloudEvent, pubSubPush } from '../testing/events.ts';
import { startGitlab, type GitlabDouble } from '../testing/gitlab-double.ts';
import { configWith, newSecret } from '../testing/settings.ts';
import { createWebhook, type Webhook } from '../webhook.ts';
import { createLambdaHandler } from './aws-lambda.ts';
import { handleAzureRequest } from './azure-function.ts';
import { createPubSubHandler, type PubSubCloudEvent } from './google-function.ts';

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

describe('AWS Lambda', () => {
  it('triggers for a rotation and fails when GitLab does not take it', async () => {
    const handle = createLambdaHandler(webhook);
    expect(await handle(awsRotation)).toEqual({ triggered: true });
    expect(await handle({ ...awsRotation, source: 'aws.s3' })).toEqual({ triggered: false });
    gitlab.status = 404;
    await expect(handle({ ...awsRotation, id: 'another' })).rejects.toThrow(
      'trigger token is wrong',
    );
  });
});

describe("Google Cloud Function in Google's functions framework", () => {
  it('triggers for a rotation that Pub/Sub delivers as a CloudEvent', async () => {
    registerCloudEvent('rotated', (event: PubSubCloudEvent) => createPubSubHandler(webhook)(event));
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
