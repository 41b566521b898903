import { afterEach, beforeEach, expect, it } from 'vitest';
import { eventGridEvent } from '../testing/events.ts';
import { startGitlab, type GitlabDouble } from '../testing/gitlab-double.ts';
import { startServerProcess, type ServerProcess } from '../testing/server-process.ts';
import { newSecret, settings } from '../testing/settings.ts';

// The real program, which is ended while an event waits for its pipeline.

let gitlab: GitlabDouble;
let server: ServerProcess;

beforeEach(async () => {
  gitlab = await startGitlab();
});
afterEach(async () => {
  await server.stop('SIGKILL');
  await gitlab.close();
});

async function start(windowMs: number): Promise<void> {
  const more = { WINDOW_MS: `${windowMs}`, MAX_WAITING: '1' };
  server = await startServerProcess({ ...settings(gitlab.url), ...more });
}

/** The status of the answer; 0 where the connection broke without one. */
async function deliver(version: string): Promise<number> {
  const url = `${server.address}/events/azure?code=${newSecret}`;
  const body = JSON.stringify([eventGridEvent(version)]);
  return fetch(url, { method: 'POST', body }).then(
    ({ status }) => status,
    () => 0,
  );
}

/**
 * Delivers an event, and resolves when the server waits with it for a pipeline: there is one place, so
 * a second delivery is sent away at once.
 */
async function deliverAndWait(): Promise<{ readonly answer: Promise<number> }> {
  const [first, second] = [deliver('v1'), deliver('v2')];
  const sentAway = await Promise.race([
    first.then((status) => ({ status, answer: second })),
    second.then((status) => ({ status, answer: first })),
  ]);
  expect(sentAway.status).toBe(503);
  return { answer: sentAway.answer };
}

it('a killed process has acknowledged nothing that has no pipeline', async () => {
  await start(20_000);
  const { answer } = await deliverAndWait();
  await server.stop('SIGKILL');
  expect([await answer, gitlab.requests.length]).toEqual([0, 0]);
  // the sender delivers it again
  await start(50);
  expect([await deliver('v1'), gitlab.requests.length]).toEqual([200, 1]);
});

it('SIGTERM starts the pipeline of an event that waits, and then ends the process', async () => {
  await start(20_000);
  const { answer } = await deliverAndWait();
  expect(await server.stop('SIGTERM')).toBe(0);
  expect([await answer, gitlab.requests.length]).toEqual([200, 1]);
});

it('SIGTERM while GitLab fails acknowledges nothing', async () => {
  gitlab.status = 503;
  await start(20_000);
  const { answer } = await deliverAndWait();
  expect(await server.stop('SIGTERM')).toBe(0);
  expect([await answer, gitlab.requests.length]).toEqual([503, 1]);
});
