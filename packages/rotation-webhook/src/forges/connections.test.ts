import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startConnectProxy, type ConnectProxy } from '../testing/connect-proxy.ts';
import { eventGridEvent } from '../testing/events.ts';
import { forgeCases } from '../testing/forge-cases.ts';
import { startForgeDouble, type ForgeDouble } from '../testing/forge-double.ts';
import { startServerProcess } from '../testing/server-process.ts';
import { newSecret } from '../testing/settings.ts';

const hasOpenssl = (() => {
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();
const skipped = hasOpenssl ? '' : ' (skipped: openssl is not installed)';

let folder: string;
let certificate: { readonly key: string; readonly cert: string } | undefined;
let double: ForgeDouble;
let proxy: ConnectProxy;

/** A certificate that signs itself, for this machine's loopback. */
function makeCertificate(): { key: string; cert: string } {
  const file = (name: string): string => join(folder, name);
  execFileSync(
    'openssl',
    'req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=forge -addext subjectAltName=IP:127.0.0.1'
      .split(' ')
      .concat('-keyout', file('key.pem'), '-out', file('cert.pem')),
    { stdio: 'ignore' },
  );
  return {
    key: readFileSync(file('key.pem'), 'utf8'),
    cert: readFileSync(file('cert.pem'), 'utf8'),
  };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'webhook-tls-'));
  proxy = await startConnectProxy();
  if (hasOpenssl) certificate = makeCertificate();
});
afterAll(async () => {
  await proxy.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(!hasOpenssl).each(forgeCases)(`$id${skipped}`, (forge) => {
  const [tokenSetting] = forge.token;
  const caSetting = tokenSetting.replace(/_(?:ACCESS_)?TOKEN$/, '_CA_FILE');

  beforeEach(async () => {
    double = await startForgeDouble({ ...forge.accepted, tls: certificate });
    proxy.tunnels.length = 0;
  });
  afterEach(() => double.close());

  /** One event through a server with these settings too. */
  async function statusWith(
    more: Record<string, string>,
  ): Promise<{ status: number; log: string }> {
    const server = await startServerProcess({ ...forge.settings(double.url), ...more });
    const { status } = await fetch(`${server.address}/events/azure?code=${newSecret}`, {
      method: 'POST',
      body: JSON.stringify([eventGridEvent('1')]),
    });
    await server.stop();
    return { status, log: server.log() };
  }

  it('trusts a private host by its CA setting only', async () => {
    const distrusted = await statusWith({});
    expect(distrusted.status).toBe(503);
    expect(distrusted.log).toContain('CERT');
    expect(double.requests).toHaveLength(0);
    const trusted = await statusWith({ [caSetting]: join(folder, 'cert.pem') });
    expect([trusted.status, double.requests.length]).toEqual([200, 1]);
  });

  it('goes through the proxy of HTTPS_PROXY, but for NO_PROXY', async () => {
    const ca = { [caSetting]: join(folder, 'cert.pem'), HTTPS_PROXY: proxy.url };
    expect((await statusWith(ca)).status).toBe(200);
    expect(proxy.tunnels).toEqual([new URL(double.url).host]);
    expect((await statusWith({ ...ca, NO_PROXY: '127.0.0.1' })).status).toBe(200);
    expect(proxy.tunnels).toHaveLength(1);
  });
});
