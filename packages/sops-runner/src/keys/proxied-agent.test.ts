import { readFileSync } from 'node:fs';
import { get } from 'node:https';
import type { Agent } from 'node:https';
import { TLSSocket, getCACertificates, setDefaultCACertificates } from 'node:tls';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { standIn, startServer, temporaryFolder } from '../testing/reference-programs.ts';
import type { RunningServer } from '../testing/reference-programs.ts';
import { proxiedAgent } from './proxied-agent.ts';

describe('HTTPS through a proxy (the stand-in for Azure, which is one)', () => {
  const folder = temporaryFolder();
  let server: RunningServer;

  beforeAll(async () => {
    server = await startServer(process.execPath, [standIn('fake-akv.mjs'), folder.path]);
    const ca = readFileSync(server.ready['ca'] ?? '', 'utf8');
    setDefaultCACertificates([...getCACertificates('default'), ca]);
  });
  afterAll(async () => {
    await server.stop();
    folder.remove();
  });

  /** Requests a page and returns whether its connection resumed an earlier TLS session. */
  function ask(agent: Agent): Promise<{ readonly socket: TLSSocket; readonly resumed: boolean }> {
    return new Promise((resolve, reject) => {
      get('https://myvault.vault.azure.net/keys/none', { agent }, (response) => {
        const { socket } = response;
        response.resume().once('end', () => {
          if (!(socket instanceof TLSSocket)) return reject(new TypeError('no TLS'));
          resolve({ socket, resumed: socket.isSessionReused() });
        });
      }).once('error', reject);
    });
  }

  test('connections are kept, and further ones resume the TLS session of the first', async () => {
    const agent = proxiedAgent({ HTTPS_PROXY: server.ready['proxy'] });
    if (agent === undefined) throw new Error('this Node knows no proxies');
    const first = await ask(agent);
    const [second, third] = await Promise.all([ask(agent), ask(agent)]);
    agent.destroy();
    expect(first.resumed).toBe(false);
    expect(second.socket).toBe(first.socket);
    expect(third.socket).not.toBe(first.socket);
    expect(third.resumed).toBe(true);
  });
});
