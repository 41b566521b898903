import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLogger } from '../logger.ts';
import { eventGridEvent } from '../testing/events.ts';
import { startGitlab, type GitlabDouble } from '../testing/gitlab-double.ts';
import { configWith, newSecret } from '../testing/settings.ts';
import { createWebhook } from '../webhook.ts';
import { createServer } from './server.ts';

// Attackers without a secret: they send many requests, or hold connections open.

let gitlab: GitlabDouble;
let server: FastifyInstance | undefined;
let port: number;

async function start(more: Record<string, string>): Promise<void> {
  const config = configWith(gitlab.url, more);
  server = await createServer(config, createWebhook(config, createLogger('silent')));
  port = Number(new URL(await server.listen({ port: 0, host: '127.0.0.1' })).port);
}

beforeEach(async () => {
  gitlab = await startGitlab();
});
afterEach(async () => {
  await server?.close();
  await gitlab.close();
});

async function post(query: string, headers: Record<string, string> = {}): Promise<Response> {
  const body = JSON.stringify([eventGridEvent('1')]);
  return fetch(`http://127.0.0.1:${port}/events/azure${query}`, { method: 'POST', body, headers });
}

async function statuses(times: number, send: () => Promise<Response>): Promise<number[]> {
  const found = [];
  for (let at = 0; at < times; at++) found.push((await send()).status);
  return found;
}

describe('requests that are not authenticated', () => {
  it('are limited for an address, and the holder of a secret is served', async () => {
    await start({ FAILURE_LIMIT: '2' });
    expect(await statuses(4, () => post('?code=wrong'))).toEqual([401, 401, 429, 429]);
    expect((await post('?code=wrong')).headers.get('retry-after')).toMatch(/^\d+$/);
    expect((await post(`?code=${newSecret}`)).status).toBe(200);
  });

  it('are limited in total, also with tokens and to unknown paths', async () => {
    await start({ FAILURE_LIMIT_TOTAL: '3', ENTRA_TENANT_ID: '0'.repeat(36), ENTRA_AUDIENCE: 'x' });
    const withToken = () => post('', { authorization: 'Bearer e30.e30.e30' });
    const unknown = () => fetch(`http://127.0.0.1:${port}/unknown`);
    expect(await statuses(1, unknown)).toEqual([404]);
    expect(await statuses(3, withToken)).toEqual([401, 401, 429]);
    expect(await statuses(1, unknown)).toEqual([429]);
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
  });

  it('count by the address that a trusted proxy names', async () => {
    await start({ FAILURE_LIMIT: '1', TRUSTED_PROXIES: '1' });
    const from = (address: string) => () => post('?code=x', { 'x-forwarded-for': address });
    expect(await statuses(2, from('192.0.2.1'))).toEqual([401, 429]);
    expect(await statuses(1, from('192.0.2.2'))).toEqual([401]);
  });

  it('count by the address of the connection where no proxy is trusted', async () => {
    await start({ FAILURE_LIMIT: '1' });
    const from = (address: string) => () => post('?code=x', { 'x-forwarded-for': address });
    expect(await statuses(1, from('192.0.2.1'))).toEqual([401]);
    expect(await statuses(1, from('192.0.2.2'))).toEqual([429]);
  });
});

describe('connections', () => {
  const sockets: Socket[] = [];
  afterEach(() => {
    for (const socket of sockets) socket.destroy();
  });

  async function open(sent = ''): Promise<Socket> {
    const socket = connect(port, '127.0.0.1');
    sockets.push(socket);
    socket.on('error', () => undefined);
    await once(socket, 'connect');
    if (sent !== '') socket.write(sent);
    socket.resume();
    return socket;
  }

  // each waits for the server to close; without the limits they end with the timeout of the test
  it.each([
    ['send nothing', ''],
    ['send no whole request line', 'POST /eve'],
    ['send no end of the headers', 'POST /events/azure HTTP/1.1\r\nHost: x\r\nX-A: b\r\n'],
  ])('that %s are closed', async (_what, sent) => {
    await start({ HEADERS_TIMEOUT_MS: '200', REQUEST_TIMEOUT_MS: '400' });
    const socket = await open(sent);
    await once(socket, 'close');
    expect(socket.destroyed).toBe(true);
  });

  it('that send headers one by one are closed', async () => {
    await start({ HEADERS_TIMEOUT_MS: '200', REQUEST_TIMEOUT_MS: '400' });
    const socket = await open('POST /events/azure HTTP/1.1\r\nHost: x\r\n');
    const drip = setInterval(() => socket.write('X-A: b\r\n'), 20);
    await once(socket, 'close');
    clearInterval(drip);
    expect(socket.destroyed).toBe(true);
  });

  it('of the holder of a secret that send no whole body are closed', async () => {
    await start({ HEADERS_TIMEOUT_MS: '200', REQUEST_TIMEOUT_MS: '400' });
    const head = `POST /events/azure?code=${newSecret} HTTP/1.1\r\nHost: x\r\n`;
    const socket = await open(`${head}Content-Length: 1000\r\n\r\n[`);
    const drip = setInterval(() => socket.write(' '), 20);
    await once(socket, 'close');
    clearInterval(drip);
    expect(gitlab.requests).toHaveLength(0);
  });

  it('of a sender that is not authenticated are closed with the answer, the body unread', async () => {
    await start({});
    const head =
      'POST /events/azure?code=x HTTP/1.1\r\nHost: x\r\nContent-Length: 100000000\r\n\r\n';
    const socket = await open();
    let answer = '';
    socket.setEncoding('utf8').on('data', (text: string) => (answer += text));
    socket.write(head);
    await once(socket, 'close');
    expect(answer).toMatch(/^HTTP\/1\.1 401 /);
    expect(answer).toMatch(/connection: close/i);
  });

  it('beyond the largest number are closed, and the others are served', async () => {
    await start({ MAX_CONNECTIONS: '3' });
    const held = [await open(), await open(), await open()];
    const further = await open();
    await once(further, 'close');
    expect(held.map(({ destroyed }) => destroyed)).toEqual([false, false, false]);
    held[0]?.destroy();
    await once(held[0] ?? further, 'close');
    await expect
      .poll(async () => (await post(`?code=${newSecret}`).catch(() => undefined))?.status)
      .toBe(200);
  });
});
