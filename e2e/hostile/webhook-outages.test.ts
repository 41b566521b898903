import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { eventGridEvent } from '../../packages/rotation-webhook/src/testing/events.ts';
import {
  startGitlab,
  type GitlabDouble,
} from '../../packages/rotation-webhook/src/testing/gitlab-double.ts';
import {
  issuerSettings,
  startIssuer,
  type IssuerDouble,
} from '../../packages/rotation-webhook/src/testing/issuer-double.ts';
import {
  startServerProcess,
  type ServerProcess,
} from '../../packages/rotation-webhook/src/testing/server-process.ts';
import {
  newSecret,
  settings,
  triggerToken,
} from '../../packages/rotation-webhook/src/testing/settings.ts';

// What the webhook depends on is away, wrong or hostile: no event may be lost, and no token shown. The
// program runs as in its container; GitLab and Entra ID cannot be had here, so servers answer for them.

let gitlab: GitlabDouble;
let issuer: IssuerDouble;
let webhook: ServerProcess | undefined;

beforeEach(async () => {
  [gitlab, issuer] = await Promise.all([startGitlab(), startIssuer()]);
});
afterEach(async () => {
  await webhook?.stop('SIGKILL');
  await Promise.all([gitlab.close(), issuer.close()]);
});

async function start(more: Record<string, string> = {}): Promise<void> {
  webhook = await startServerProcess({
    ...settings(gitlab.url),
    ...issuerSettings(issuer),
    ...more,
  });
}

async function deliver(version: string, token?: string) {
  const query = token === undefined ? `?code=${newSecret}` : '';
  const answer = await fetch(`${webhook?.address}/events/azure${query}`, {
    method: 'POST',
    body: JSON.stringify([eventGridEvent(version)]),
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
  });
  return { status: answer.status, retryAfter: answer.headers.get('retry-after') };
}

/** The log lines of the program up to now. */
const lines = () =>
  (webhook?.log() ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);

/** The program's log arrives after its answer. */
const firstAlarm = () =>
  vi.waitFor(() => {
    const alarm = lines().find((line) => line['alarm'] === true);
    if (alarm === undefined) throw new Error('no alarm yet');
    return alarm;
  });

test.each([503, 429, 500])(
  'a cold start while the keys of Entra ID answer %i: the event comes back, and raises an alarm',
  async (status) => {
    issuer.failure = { status, headers: { 'retry-after': '45' } };
    await start();
    expect(await deliver('v1', await issuer.token())).toEqual({ status: 503, retryAfter: '45' });
    await expect
      .poll(lines)
      .toContainEqual(
        expect.objectContaining({ alarm: true, temporary: true, code: 'issuer-unavailable' }),
      );
    expect(gitlab.requests).toHaveLength(0);
  },
);

test('a token that is wrong for certain is answered with 401 and a log line', async () => {
  await start();
  const token = await issuer.token({ claims: { aud: 'api://canary' } });
  expect((await deliver('v1', token)).status).toBe(401);
  await expect
    .poll(lines)
    .toContainEqual(
      expect.objectContaining({ status: 401, reason: "the token's claim aud is not accepted" }),
    );
  expect(webhook?.log()).not.toContain('canary');
});

test('GitLab refuses what a trigger sends: its own words, the way out, and an access token', async () => {
  gitlab.status = 400;
  gitlab.body = JSON.stringify({
    message: { base: ['Insufficient permissions to set pipeline variables', triggerToken] },
  });
  await start();
  expect((await deliver('v1')).status).toBe(503);
  const alarm = await firstAlarm();
  expect(alarm).toMatchObject({
    status: 400,
    temporary: false,
    answer: 'Insufficient permissions to set pipeline variables; [removed]',
    remedy: expect.stringContaining('GITLAB_ACCESS_TOKEN') as string,
  });
  expect(webhook?.log()).not.toContain(triggerToken);
  await webhook?.stop();

  gitlab.status = 201;
  await start({ GITLAB_TRIGGER_TOKEN: '', GITLAB_ACCESS_TOKEN: 'glpat-canary-4711' });
  expect((await deliver('v1')).status).toBe(200);
  expect(gitlab.requests.at(-1)).toMatchObject({
    path: '/api/v4/projects/platform%2Fcharts/pipeline',
    headers: { 'private-token': 'glpat-canary-4711' },
  });
});

test('a project that moved: an alarm names the new place, and no token goes there', async () => {
  const other = await startGitlab();
  gitlab.status = 307;
  gitlab.headers = { location: `${other.url}/api/v4/projects/new%2Fcharts?token=canary` };
  await start();
  expect((await deliver('v1')).status).toBe(503);
  const alarm = await firstAlarm();
  expect(alarm).toMatchObject({ code: 'project-moved' });
  expect(alarm['reason']).toContain(`${other.url}/api/v4/projects/new%2Fcharts`);
  expect(webhook?.log()).not.toContain('canary');
  expect(other.requests).toHaveLength(0);
  await other.close();
});

test('an event that is killed in the window was never acknowledged, and is served when it comes back', async () => {
  await start({ WINDOW_MS: '20000' });
  const delivered = deliver('v1').catch(() => undefined);
  await fetch(`${webhook?.address}/healthz`);
  await webhook?.stop('SIGKILL');
  expect(await delivered).toBeUndefined();
  expect(gitlab.requests).toHaveLength(0);
  await start();
  expect((await deliver('v1')).status).toBe(200);
  expect(gitlab.requests).toHaveLength(1);
});

test('an attacker who sends thousands of requests fills no log, and the holder of a secret is served', async () => {
  await start({ RATE_LIMIT: '100000', FAILURE_LIMIT: '100', FAILURE_LIMIT_TOTAL: '200' });
  const token = await issuer.token({ kid: 'one' });
  const forged = (at: number) => `${token.slice(0, -9)}${String(at).padStart(9, 'A')}`;
  for (let round = 0; round < 20; round++) {
    await Promise.all(Array.from({ length: 50 }, (_, at) => deliver('x', forged(round * 50 + at))));
  }
  expect((await deliver('v1')).status).toBe(200);
  expect(await webhook?.stop()).toBe(0);
  expect(lines().length).toBeLessThan(10);
  const more = lines().flatMap((line) => (typeof line['more'] === 'number' ? [line['more']] : []));
  expect(more.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(900);
  expect(issuer.requests).toBe(1);
});
