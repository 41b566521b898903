import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { secretSettings } from '../forges/create-trigger.ts';
import { readSecretSettings } from './secrets-manager.ts';

const arn = 'arn:aws:secretsmanager:eu-central-1:111122223333:secret:trigger-AbCdEf';
let extension: Server;
let port: string;
/** Nothing listens there; a lower one is refused by fetch itself. */
const closedPort = '47811';

beforeAll(async () => {
  extension = createServer((request, response) => {
    const { searchParams, pathname } = new URL(request.url ?? '', 'http://localhost');
    const isAllowed = request.headers['x-aws-parameters-secrets-token'] === 'session';
    const given = searchParams.get('secretId') ?? '';
    const [status, body] = (/^answer (\d+) (.*)$/.exec(given) ?? []).slice(1);
    if (!isAllowed) response.writeHead(403).end();
    else if (status !== undefined)
      response.writeHead(Number(status), { 'retry-after': '7' }).end(body);
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
  expect(await readSecretSettings(env({}))).toEqual(env({ GITLAB_TRIGGER_TOKEN: 'glptt-canary' }));
});

test.each(secretSettings)('so is %s', async (name) => {
  const { GITLAB_TRIGGER_TOKEN_SECRET: _none, ...rest } = env({});
  const given = { ...rest, [`${name}_SECRET`]: arn };
  expect(await readSecretSettings(given)).toEqual({ ...given, [name]: 'glptt-canary' });
});

test.each(['503 canary', '429 canary', '400 not ready to serve traffic, please wait'])(
  'the answer %s passes by itself',
  async (answer) => {
    const reading = readSecretSettings(env({ GITLAB_TRIGGER_TOKEN_SECRET: `answer ${answer}` }));
    await expect(reading).rejects.toMatchObject({
      code: 'secret-unavailable',
      temporary: { retryAfterMs: 7000 },
    });
  },
);

test('without a secret nothing is read', async () => {
  const plain = { GITLAB_TRIGGER_TOKEN: 'x' };
  expect(await readSecretSettings(plain)).toBe(plain);
});

test.each<[string, Record<string, string>, RegExp]>([
  ['another secret', { GITLAB_TRIGGER_TOKEN_SECRET: `${arn}x` }, /status 400$/],
  ['no permission', { AWS_SESSION_TOKEN: '' }, /status 403$/],
  [
    'no extension',
    { PARAMETERS_SECRETS_EXTENSION_HTTP_PORT: closedPort },
    /nothing listens on its port$/,
  ],
])('%s is a fault without the answer', async (_what, more, message) => {
  const reading = readSecretSettings(env(more));
  await expect(reading).rejects.toMatchObject({
    code: 'invalid-configuration',
    temporary: undefined,
  });
  await expect(reading).rejects.toThrow(message);
  await expect(reading).rejects.not.toThrow('canary');
});
