import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readTriggerToken } from './secrets-manager.ts';

const arn = 'arn:aws:secretsmanager:eu-central-1:111122223333:secret:trigger-AbCdEf';
let extension: Server;
let port: string;

beforeAll(async () => {
  extension = createServer((request, response) => {
    const { searchParams, pathname } = new URL(request.url ?? '', 'http://localhost');
    const isAllowed = request.headers['x-aws-parameters-secrets-token'] === 'session';
    if (!isAllowed) response.writeHead(403).end();
    else if (pathname !== '/secretsmanager/get' || searchParams.get('secretId') !== arn)
      response.writeHead(400).end('canary-in-the-answer');
    else response.end(JSON.stringify({ SecretString: 'glptt-canary\n' }));
  });
  await new Promise<void>((done) => {
    extension.listen(0, 'localhost', done);
  });
  port = String((extension.address() as AddressInfo).port);
});
afterAll(() => {
  extension.close();
});

const env = (more: Record<string, string>) => ({
  PARAMETERS_SECRETS_EXTENSION_HTTP_PORT: port,
  AWS_SESSION_TOKEN: 'session',
  GITLAB_TRIGGER_TOKEN_SECRET: arn,
  ...more,
});

test('the token is read from Secrets Manager', async () => {
  expect(await readTriggerToken(env({}))).toEqual(env({ GITLAB_TRIGGER_TOKEN: 'glptt-canary' }));
});

test('without a secret nothing is read', async () => {
  const plain = { GITLAB_TRIGGER_TOKEN: 'x' };
  expect(await readTriggerToken(plain)).toBe(plain);
});

test.each<[string, Record<string, string>, RegExp]>([
  ['another secret', { GITLAB_TRIGGER_TOKEN_SECRET: `${arn}x` }, /status 400$/],
  ['no permission', { AWS_SESSION_TOKEN: '' }, /status 403$/],
  ['no extension', { PARAMETERS_SECRETS_EXTENSION_HTTP_PORT: '1' }, /did not answer$/],
])('%s is a fault without the answer', async (_what, more, message) => {
  const reading = readTriggerToken(env(more));
  await expect(reading).rejects.toMatchObject({ code: 'invalid-configuration' });
  await expect(reading).rejects.toThrow(message);
  await expect(reading).rejects.not.toThrow('canary');
});
