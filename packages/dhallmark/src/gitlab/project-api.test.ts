import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { openProjectApi } from './project-api.ts';

let server: Server | undefined;
afterEach(() => server?.close());

async function startGitlab(chunks: number): Promise<string> {
  server = createServer((_request, response) => {
    let sent = 0;
    const send = (): void => {
      // without end, as far as the client can know
      while (sent < chunks) {
        sent += 1;
        if (!response.write(Buffer.alloc(65_536, 32))) return;
      }
      response.end('{"a":1}');
    };
    response.on('drain', send);
    send();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function ask(address: string): Promise<Response> {
  const env = {
    CI_API_V4_URL: `${address}/api/v4`,
    CI_PROJECT_ID: '1',
    DHALLMARK_GITLAB_TOKEN: 'token',
  };
  return openProjectApi(env, `${address}/deploy.git`)('');
}

test('reads an answer', async () => {
  expect(await (await ask(await startGitlab(1))).json()).toEqual({ a: 1 });
});

test('refuses an answer without end while it is read', async () => {
  const asked = ask(await startGitlab(Number.MAX_SAFE_INTEGER));
  await expect(asked).rejects.toMatchObject({ code: 'gitlab-api' });
});
