import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { eventGridEvent } from '../testing/events.ts';
import { startGitlab, type GitlabDouble } from '../testing/gitlab-double.ts';
import { startServerProcess, type ServerProcess } from '../testing/server-process.ts';
import { newSecret, settings } from '../testing/settings.ts';

// The real program, and a GitLab that is away for a while.

let gitlab: GitlabDouble;
let server: ServerProcess;

beforeEach(async () => {
  gitlab = await startGitlab();
  server = await startServerProcess({
    ...settings(gitlab.url),
    WINDOW_MS: '200',
    // all come from one address, and try again at once
    RATE_LIMIT: '1000000',
  });
});
afterEach(async () => {
  await server.stop();
  await gitlab.close();
});

async function post(body: string, code = newSecret): Promise<number> {
  const url = `${server.address}/events/azure?code=${code}`;
  const answer = await fetch(url, { method: 'POST', body });
  await answer.text();
  return answer.status;
}

const event = (version: string): string => JSON.stringify([eventGridEvent(version)]);

/** Delivers as Event Grid does: again and again until it is taken. Gives the number of tries. */
async function deliver(version: string): Promise<number> {
  for (let tries = 1; ; tries++) {
    if ((await post(event(version))) === 200) return tries;
    await wait(300 + Math.random() * 300);
  }
}

const accepted = () => gitlab.requests.filter(({ answered }) => answered === 201);

it('after a thousand events in any order, with GitLab away, a pipeline follows the last rotation', async () => {
  const port = Number(new URL(gitlab.url).port);
  await gitlab.close();
  const versions = Array.from({ length: 1000 }, (_, at) => `v${at}`);
  const shuffled = versions.toSorted((a, b) => (a.slice(-1) < b.slice(-1) ? -1 : 1)).toReversed();
  const delivered = Promise.all(shuffled.map(deliver));
  await expect.poll(() => server.log(), { timeout: 30_000 }).toContain('ECONNREFUSED');
  gitlab = await startGitlab({ port, status: 502 });
  await expect.poll(() => gitlab.requests.length, { timeout: 30_000 }).toBeGreaterThan(0);
  const rotated = performance.now();
  const last = deliver('the-last-one');
  gitlab.status = 201;
  const tries = await delivered;
  await last;
  expect(tries.some((count) => count > 1)).toBe(true);
  expect(gitlab.requests.some(({ answered }) => answered === 502)).toBe(true);
  expect(accepted().at(-1)?.time).toBeGreaterThan(rotated);
  expect(accepted().length).toBeLessThan(15);
  const before = gitlab.requests.length;
  // once more, out of order: all are known
  const again = await Promise.all(shuffled.map((version) => post(event(version))));
  expect(new Set(again)).toEqual(new Set([200]));
  expect(gitlab.requests).toHaveLength(before);
  expect(server.log()).toContain('ECONNREFUSED');
  expect(server.log()).not.toContain('canary');
});

it('forged events and large bodies start nothing, and the server goes on', async () => {
  const forged = ['', 'x', `${newSecret}x`, newSecret.toUpperCase()];
  for (const code of forged) expect(await post(event('f'), code)).toBe(401);
  const large = await post(`[${' '.repeat(10 * 1024 * 1024)}]`).catch(() => 413);
  expect(large).toBe(413);
  expect(gitlab.requests).toHaveLength(0);
  expect(await post(event('real'))).toBe(200);
  expect(gitlab.requests).toHaveLength(1);
  expect(await server.stop()).toBe(0);
});
