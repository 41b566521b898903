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
  server = await startServerProcess({ ...settings(gitlab.url), WINDOW_MS: `${windowMs}` });
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

/** Waits until the server works on a request: it then answers another one, which waits for nothing. */
async function untilReceived(): Promise<void> {
  const answer = await fetch(`${server.address}/healthz`);
  expect(answer.status).toBe(200);
}

it('a killed process has acknowledged nothing that has no pipeline', async () => {
  await start(20_000);
  const delivered = deliver('v1');
  await untilReceived();
  await server.stop('SIGKILL');
  expect([await delivered, gitlab.requests.length]).toEqual([0, 0]);
  // the sender delivers it again
  await start(50);
  expect([await deliver('v1'), gitlab.requests.length]).toEqual([200, 1]);
});

it('SIGTERM starts the pipeline of the events that wait, and then ends the process', async () => {
  await start(20_000);
  const delivered = Promise.all([deliver('v1'), deliver('v2'), deliver('v3')]);
  await untilReceived();
  expect(await server.stop('SIGTERM')).toBe(0);
  expect(await delivered).toEqual([200, 200, 200]);
  expect(gitlab.requests.length).toBeGreaterThan(0);
});

it('SIGTERM while GitLab fails acknowledges nothing', async () => {
  gitlab.status = 503;
  await start(20_000);
  const delivered = deliver('v1');
  await untilReceived();
  expect(await server.stop('SIGTERM')).toBe(0);
  expect(await delivered).toBe(503);
});
