import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startConnectProxy, type ConnectProxy } from '../../testing/connect-proxy.ts';
import { eventGridEvent } from '../../testing/events.ts';
import { startGitlab, type GitlabDouble } from '../../testing/gitlab-double.ts';
import { startServerProcess } from '../../testing/server-process.ts';
import { newSecret, settings } from '../../testing/settings.ts';

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
let gitlab: GitlabDouble;
let proxy: ConnectProxy;

/** A certificate that signs itself, for this machine's loopback. */
function makeCertificate(): { key: string; cert: string } {
  const file = (name: string): string => join(folder, name);
  execFileSync(
    'openssl',
    'req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=gitlab -addext subjectAltName=IP:127.0.0.1'
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
  if (hasOpenssl) gitlab = await startGitlab({ tls: makeCertificate() });
});
afterAll(async () => {
  await gitlab?.close();
  await proxy.close();
  rmSync(folder, { recursive: true, force: true });
});

/** One event through a server with these settings too. */
async function statusWith(more: Record<string, string>): Promise<{ status: number; log: string }> {
  const server = await startServerProcess({ ...settings(gitlab.url), ...more });
  const { status } = await fetch(`${server.address}/events/azure?code=${newSecret}`, {
    method: 'POST',
    body: JSON.stringify([eventGridEvent('1')]),
  });
  await server.stop();
  return { status, log: server.log() };
}

it.skipIf(!hasOpenssl)(`trusts a private host by GITLAB_CA_FILE only${skipped}`, async () => {
  const distrusted = await statusWith({});
  expect(distrusted.status).toBe(503);
  expect(distrusted.log).toContain('CERT');
  expect(gitlab.requests).toHaveLength(0);
  const trusted = await statusWith({ GITLAB_CA_FILE: join(folder, 'cert.pem') });
  expect([trusted.status, gitlab.requests.length]).toEqual([200, 1]);
});

it.skipIf(!hasOpenssl)(
  `goes through the proxy of HTTPS_PROXY, but for NO_PROXY${skipped}`,
  async () => {
    const ca = { GITLAB_CA_FILE: join(folder, 'cert.pem'), HTTPS_PROXY: proxy.url };
    expect((await statusWith(ca)).status).toBe(200);
    expect(proxy.tunnels).toEqual([new URL(gitlab.url).host]);
    expect((await statusWith({ ...ca, NO_PROXY: '127.0.0.1' })).status).toBe(200);
    expect(proxy.tunnels).toHaveLength(1);
  },
);
