import { spawn } from 'node:child_process';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as readAll } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { requestGithubToken } from './github-token.ts';

const urls: (string | undefined)[] = [];
let answer: (response: ServerResponse) => void;
let server: Server;
let url: string;

beforeEach(async () => {
  urls.length = 0;
  server = createServer((incoming, response) => {
    urls.push(incoming.url);
    answer(response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/token?v=1`;
});
afterEach(() => server.close());

async function request(
  audience: string,
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const child = spawn('bash', ['-e'], {
    env: {
      PATH: process.env['PATH'] ?? '',
      ACTIONS_ID_TOKEN_REQUEST_URL: url,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'canary-request-token',
      ...env,
    },
  });
  child.stdin.end(`${requestGithubToken('X_ID_TOKEN', audience)}\nprintf 'got %s' "$X_ID_TOKEN"\n`);
  const [stdout, stderr] = await Promise.all([readAll(child.stdout), readAll(child.stderr)]);
  return stdout + stderr;
}

test('the audience may contain the provider of Google, and nothing else is expanded', async () => {
  answer = (response) => response.end('{"value":"a.b.c"}');
  const provider = 'projects/1/x$(id)"';
  const env = { GCP_WORKLOAD_IDENTITY_PROVIDER: provider, HOME: 'expanded' };
  expect(await request('https://x/$GCP_WORKLOAD_IDENTITY_PROVIDER', env)).toBe('got a.b.c');
  expect(await request("https://$HOME/$(id)'`id`", env)).toBe('got a.b.c');
  const audiences = urls.map((each) => new URL(each ?? '', url).searchParams.get('audience'));
  expect(audiences).toEqual([`https://x/${provider}`, "https://$HOME/$(id)'`id`"]);
});

test.each<[string, (response: ServerResponse) => void]>([
  ['a refusal', (response) => response.writeHead(403).end('canary-request-token \u001b[2J')],
  ['no JSON', (response) => response.end('canary')],
  ['null', (response) => response.end('null')],
  ['no token', (response) => response.end('{"value":"a b\\nexport PATH=x"}')],
  ['a redirect', (response) => response.writeHead(302, { location: `${url}&moved` }).end()],
])('%s ends the job with a message and no token', async (_, reply) => {
  answer = reply;
  const text = await request('x');
  expect(text).toMatch(/^GitHub: (?:the request of a token was refused|no answer)[^\n]*\n$/);
  expect(text).not.toContain('canary');
  expect(urls).toHaveLength(1);
});
