import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startGitlab, type GitlabDouble } from '../../testing/gitlab-double.ts';
import { faultOf } from '../../testing/read-fault.ts';
import { configWith, triggerToken } from '../../testing/settings.ts';
import { createTrigger } from '../create-trigger.ts';

let gitlab: GitlabDouble;

beforeEach(async () => {
  gitlab = await startGitlab();
});
afterEach(() => gitlab.close());

const accessToken = 'glpat-canary-5b1d6e0c9f';
const byTrigger = () => createTrigger(configWith(gitlab.url).forge).start();
const byAccessToken = () =>
  createTrigger(
    configWith(gitlab.url, { GITLAB_TRIGGER_TOKEN: '', GITLAB_ACCESS_TOKEN: accessToken }).forge,
  ).start();

it('starts a pipeline through the trigger API with a trigger token', async () => {
  expect(await byTrigger()).toBe('https://gitlab.example/p/-/pipelines/1');
  const [request] = gitlab.requests;
  expect(request?.path).toBe('/api/v4/projects/platform%2Fcharts/trigger/pipeline');
  expect(Object.fromEntries(request?.form ?? [])).toEqual({ ref: 'main', token: triggerToken });
});

it('names the way out where the project refuses what a trigger sends', async () => {
  gitlab.status = 400;
  gitlab.body = '{"message":{"base":["Insufficient permissions to set pipeline variables"]}}';
  const fault = await faultOf(byTrigger());
  expect(fault).toMatchObject({
    code: 'trigger-refused',
    answer: 'Insufficient permissions to set pipeline variables',
    temporary: false,
  });
  expect(fault.message).toContain('refuses pipeline variables');
  expect(fault.hint).toContain('GITLAB_ACCESS_TOKEN');
  expect(gitlab.requests[0]?.form.size).toBe(2);
});

describe.each<[string, () => Promise<string>]>([
  ['a trigger token', byTrigger],
  ['an access token', byAccessToken],
])('with %s', (_what, start) => {
  it.each([408, 429, 500, 502, 503, 504])('%i passes by itself', async (status) => {
    gitlab.status = status;
    gitlab.headers = { 'retry-after': '90' };
    expect(await faultOf(start())).toMatchObject({
      code: 'trigger-failed',
      temporary: { retryAfterMs: 90_000 },
    });
  });

  it.each([400, 401, 403, 404, 409, 422, 501])(
    "%i does not, and GitLab's message is shown without a token",
    async (status) => {
      gitlab.status = status;
      gitlab.body = JSON.stringify({ message: `no: ${triggerToken} ${accessToken}` });
      expect(await faultOf(start())).toMatchObject({
        code: 'trigger-refused',
        answer: 'no: [removed] [removed]',
        temporary: false,
      });
    },
  );

  it.each([301, 302, 307, 308])('%i is a move, and nothing is sent there', async (status) => {
    const other = await startGitlab();
    gitlab.status = status;
    gitlab.headers = { location: `${other.url}/api/v4/projects/new%2Fcharts/pipeline?token=x` };
    const { code, message, temporary } = await faultOf(start());
    expect([code, temporary]).toEqual(['project-moved', false]);
    expect(message).toBe(
      `the project platform/charts has another address now: ${other.url}/api/v4/projects/new%2Fcharts/pipeline`,
    );
    expect(other.requests).toHaveLength(0);
    await other.close();
  });

  it('the 405 of a project that moved is a move', async () => {
    gitlab.status = 405;
    gitlab.body = '{"message":"405 Non GET methods are not allowed for moved projects"}';
    const fault = await faultOf(start());
    expect(fault).toMatchObject({ code: 'project-moved', temporary: false });
    expect(fault.hint).toContain('GITLAB_PROJECT_ID');
  });
});
