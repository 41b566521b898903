import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { jwtVerify } from 'jose';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readConfig } from '../../config/read-config.ts';
import { startForgeDouble, type ForgeDouble } from '../../testing/forge-double.ts';
import { forgeCases } from '../../testing/forge-cases.ts';
import { faultOf } from '../../testing/read-fault.ts';
import { createTrigger } from '../create-trigger.ts';

// docs.github.com: Generating a JSON Web Token (JWT) for a GitHub App, Create an installation access token
// for an app. GitHub cannot run here.

const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = pair.privateKey.export({ type: 'pkcs1', format: 'pem' }) as string;
const installed = 'ghs_canary_eyJhbGciOiJSUzI1NiJ9';
const path = '/api/v3/app/installations/4711/access_tokens';

let github: ForgeDouble;
/** How many tokens were issued, and how long each is valid, in milliseconds. */
let issued: number;
let lifetime: number;

beforeEach(async () => {
  [issued, lifetime] = [0, 3_600_000];
  github = await startForgeDouble({ status: 204 });
  github.answer = (request) => {
    if (request.path !== path) return undefined;
    issued += 1;
    const expires = new Date(Date.now() + lifetime).toISOString();
    return {
      status: 201,
      body: JSON.stringify({ token: `${installed}${issued}`, expires_at: expires }),
    };
  };
});
afterEach(async () => {
  vi.useRealTimers();
  await github.close();
});

function env(more: Record<string, string> = {}): Record<string, string> {
  const { GITHUB_TOKEN: _token, ...rest } =
    forgeCases.find(({ id }) => id === 'github')?.settings(github.url) ?? {};
  const app = { GITHUB_APP_ID: 'Iv23liCanary', GITHUB_APP_INSTALLATION_ID: '4711' };
  return { ...rest, ...app, GITHUB_APP_KEY: pem, ...more };
}

function trigger(more: Record<string, string> = {}, readFile = (): string => pem) {
  return createTrigger(readConfig({ env: env(more), readFile }).forge);
}

it('asks for a token that may start workflows of the one repository, and uses it while it is valid', async () => {
  const { start } = trigger();
  expect(await start()).toBe('');
  await start();
  expect(github.requests.map((request) => request.path)).toEqual([
    path,
    '/api/v3/repos/platform/charts/actions/workflows/rekey.yml/dispatches',
    '/api/v3/repos/platform/charts/actions/workflows/rekey.yml/dispatches',
  ]);
  const [asked, dispatched] = github.requests;
  expect(JSON.parse(asked?.body ?? '')).toEqual({
    repositories: ['charts'],
    permissions: { actions: 'write' },
  });
  expect(dispatched?.headers.authorization).toBe(`Bearer ${installed}1`);
});

it('signs an assertion of at most ten minutes with the key of the app', async () => {
  await trigger().start();
  const assertion = github.requests[0]?.headers.authorization?.replace('Bearer ', '') ?? '';
  const { payload, protectedHeader } = await jwtVerify(
    assertion,
    createPublicKey(pair.privateKey),
    {
      algorithms: ['RS256'],
      issuer: 'Iv23liCanary',
    },
  );
  expect(protectedHeader.alg).toBe('RS256');
  const { iat = 0, exp = 0 } = payload;
  expect(iat).toBeLessThan(Date.now() / 1000 - 30);
  expect(exp - iat).toBeLessThanOrEqual(600);
});

it('asks for another one before it expires, and when GitHub does not accept it', async () => {
  const { start } = trigger();
  lifetime = 200_000;
  await start();
  await start();
  expect(issued).toBe(2);
  lifetime = 3_600_000;
  await start();
  await start();
  expect(issued).toBe(3);
  github.status = 401;
  expect(await faultOf(start())).toMatchObject({ code: 'trigger-refused' });
  github.status = 204;
  await start();
  expect(issued).toBe(4);
});

it('takes the key from a file, and with \\n in the place of line breaks', async () => {
  await trigger({ GITHUB_APP_KEY: '', GITHUB_APP_KEY_FILE: '/run/key' }).start();
  await trigger({ GITHUB_APP_KEY: pem.replaceAll('\n', String.raw`\n`) }).start();
  expect(issued).toBe(2);
});

it.each([
  [401, 'do not belong together'],
  [403, 'suspended'],
  [404, 'GITHUB_APP_INSTALLATION_ID'],
  [422, 'Actions: write'],
])('%i for a token is permanent, and starts nothing', async (status, message) => {
  github.answer = ({ headers }) => ({
    status,
    body: JSON.stringify({ message: `no ${headers.authorization} ${installed}` }),
  });
  const fault = await faultOf(trigger().start());
  expect(fault).toMatchObject({
    code: 'trigger-refused',
    temporary: false,
    answer: 'no Bearer [removed] [removed]',
  });
  expect(fault.message).toContain(message);
  expect(github.requests).toHaveLength(1);
});

it.each([
  [503, '{}'],
  [201, '{"token":""}'],
  [201, '<html>'],
])('%i with %s for a token passes by itself', async (status, body) => {
  github.answer = () => ({ status, body });
  expect(await faultOf(trigger().start())).toMatchObject({ code: 'trigger-failed', temporary: {} });
});

it('reports a key and numbers that are not ones, and shows none of the key', () => {
  const broken = pem.replace(/[A-Za-z0-9]/g, 'A').replace('A', 'canary');
  const more = { GITHUB_APP_KEY: broken, GITHUB_APP_INSTALLATION_ID: '0', GITHUB_TOKEN: 'ghp_x' };
  let problems = '';
  try {
    readConfig({ env: env(more), readFile: () => pem });
  } catch (error) {
    problems = JSON.stringify((error as { causes: readonly Error[] }).causes.map(String));
  }
  for (const name of ['GITHUB_APP_KEY must', 'INSTALLATION_ID must', 'both set']) {
    expect(problems).toContain(name);
  }
  expect(problems).not.toContain('canary');
});
