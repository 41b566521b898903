import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { defaultOptions } from '../workspace/options.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { checkGitlab } from './gitlab-checks.ts';

// A stand-in for GitLab's API, which cannot run here; it speaks real HTTP.
let server: Server;
let url: string;
let root: string;
interface Answer {
  readonly status: number;
  readonly body: string;
  readonly location?: string;
}
/** By path; a path that is not among them is answered with 404. */
let answers: Readonly<Record<string, Answer>>;
let tokens: unknown[];

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'dhallmark-doctor-'));
  server = createServer((request, response) => {
    tokens.push([request.url, request.headers['private-token']]);
    const missing = { status: 404, body: '{"message":"404 Not Found"}' };
    const { status, body, location }: Answer = answers[request.url ?? ''] ?? missing;
    response.writeHead(status, location === undefined ? {} : { location }).end(body);
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(root, { recursive: true, force: true });
});

const source = '/projects/a%2Fb';
const json = (value: unknown): Answer => ({ status: 200, body: JSON.stringify(value) });

/** What GitLab's documentation shows, of a project that is set up well. */
const project = {
  id: 3,
  default_branch: 'main',
  ci_pipeline_variables_minimum_override_role: 'no_one_allowed',
  protect_merge_request_pipelines: false,
  ci_push_repository_for_job_token_allowed: true,
};
const branch = { name: 'main', protected: true, developers_can_push: false, can_push: true };
const group = { id: 3, key: 'deploy-prod', process_mode: 'oldest_first' };
const good: typeof answers = {
  [source]: json(project),
  [`${source}/repository/branches/main`]: json(branch),
  [`${source}/resource_groups/deploy-prod`]: json(group),
};

interface Given {
  readonly env?: Readonly<Record<string, string>>;
  readonly deployUrl?: string;
}

async function checkAll(
  given: typeof answers,
  { env = {}, deployUrl = `${url}/deploy.git` }: Given = {},
): Promise<ReturnType<typeof checkGitlab>> {
  answers = given;
  tokens = [];
  const workspace: Workspace = {
    root,
    home: root,
    environment: 'prod',
    charts: { all: [], selected: [], umbrella: undefined },
    options: { ...defaultOptions, deployRepository: { url: deployUrl } },
    env: { CI_API_V4_URL: url, CI_PROJECT_ID: 'a/b', DHALLMARK_GITLAB_TOKEN: 't', ...env },
  };
  return checkGitlab(workspace);
}

const find = async (name: string, given: typeof answers): Promise<unknown> =>
  (await checkAll({ ...good, ...given })).find((check) => check.name === `GitLab: ${name}`);

it('checks nothing without a pipeline', async () => {
  expect(await checkAll(good)).toEqual([]);
  expect(tokens).toEqual([]);
  writeFileSync(join(root, '.gitlab-ci.yml'), 'stages: []\n');
});

it('accepts a project that is set up as the documentation says', async () => {
  const found = await checkAll(good);
  expect(found.map(({ name, status }) => [name, status])).toEqual([
    ['GitLab: pipeline variables', 'ok'],
    ['GitLab: merge request pipelines', 'ok'],
    ['GitLab: default branch', 'ok'],
    ['GitLab: push with CI_JOB_TOKEN', 'ok'],
    ['GitLab: order of jobs', 'ok'],
  ]);
  expect(tokens).toEqual(Object.keys(good).map((path) => [path, 't']));
});

it.each(['developer', 'maintainer', 'owner', undefined, 7])(
  'refuses a project with the minimum role %s',
  async (role) => {
    const settings = { ...project, ci_pipeline_variables_minimum_override_role: role };
    expect(await find('pipeline variables', { [source]: json(settings) })).toMatchObject({
      status: 'failed',
      remedy: expect.stringContaining('no_one_allowed') as string,
    });
  },
);

it.each([
  [{ protected: false }, 'failed', 'Protect it'],
  [{ developers_can_push: true }, 'warning', 'Allowed to push and merge'],
])('a default branch with %j', async (change, status, remedy) => {
  const path = `${source}/repository/branches/main`;
  expect(await find('default branch', { [path]: json({ ...branch, ...change }) })).toMatchObject({
    status,
    remedy: expect.stringContaining(remedy) as string,
  });
});

it('a default branch that does not exist', async () => {
  const settings = { ...project, default_branch: null };
  expect(await find('default branch', { [source]: json(settings) })).toMatchObject({
    status: 'failed',
  });
});

it.each([true, undefined, 'no'])('merge requests that get values (%s)', async (areGiven) => {
  const settings = { ...project, protect_merge_request_pipelines: areGiven };
  expect(await find('merge request pipelines', { [source]: json(settings) })).toMatchObject({
    status: 'warning',
    remedy: expect.stringContaining('access protected variables and runners') as string,
  });
});

it.each([false, undefined])('jobs that may not push (%s)', async (isAllowed) => {
  const settings = { ...project, ci_push_repository_for_job_token_allowed: isAllowed };
  expect(await find('push with CI_JOB_TOKEN', { [source]: json(settings) })).toMatchObject({
    status: 'warning',
    remedy: expect.stringContaining('ci_push_repository_for_job_token_allowed') as string,
  });
});

it.each(['unordered', 'newest_first', 'newest_ready_first'])(
  'jobs in the order %s',
  async (mode) => {
    const path = `${source}/resource_groups/deploy-prod`;
    expect(
      await find('order of jobs', { [path]: json({ ...group, process_mode: mode }) }),
    ).toMatchObject({
      status: 'warning',
      remedy: expect.stringContaining('oldest_first') as string,
    });
  },
);

it('an environment that no job has used', async () => {
  const found = await checkAll({
    ...good,
    [`${source}/resource_groups/deploy-prod`]: { status: 404, body: '' },
  });
  expect(found.at(-1)).toMatchObject({ name: 'GitLab: order of jobs', status: 'ok' });
});

it('warns where the token is missing, and says what to look at', async () => {
  const [found] = await checkAll(good, { env: { DHALLMARK_GITLAB_TOKEN: '' } });
  expect(found).toMatchObject({ status: 'warning' });
  expect(found?.remedy).toContain('ci_pipeline_variables_minimum_override_role');
});

it.each([
  { status: 403, body: '{}' },
  { status: 404, body: '{}' },
  { status: 302, body: '', location: 'https://evil.example/' },
  { status: 200, body: 'not JSON' },
  { status: 200, body: '[]' },
])('fails for the answer %j', async (given) => {
  expect(await checkAll({ [source]: given })).toMatchObject([{ status: 'failed' }]);
});

it('sends the token to no other host', async () => {
  const found = await checkAll(good, { env: { CI_API_V4_URL: 'https://evil.example' } });
  expect(found).toMatchObject([{ status: 'failed' }]);
  expect(tokens).toEqual([]);
});
