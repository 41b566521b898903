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
let answer: { readonly status: number; readonly body: string; readonly location?: string };
let tokens: unknown[];

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'dhallmark-doctor-'));
  server = createServer((request, response) => {
    tokens.push([request.url, request.headers['private-token']]);
    const { status, body, location } = answer;
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

async function check(
  given: typeof answer,
  env: Readonly<Record<string, string>> = {},
): Promise<Awaited<ReturnType<typeof checkGitlab>>[number] | undefined> {
  answer = given;
  tokens = [];
  const workspace: Workspace = {
    root,
    home: root,
    environment: 'prod',
    charts: { all: [], selected: [], umbrella: undefined },
    options: { ...defaultOptions, deployRepository: { url: `${url}/deploy.git` } },
    env: { CI_API_V4_URL: url, CI_PROJECT_ID: 'a/b', DHALLMARK_GITLAB_TOKEN: 't', ...env },
  };
  const [found] = await checkGitlab(workspace);
  return found;
}

const project = (role: unknown): typeof answer => ({
  status: 200,
  body: JSON.stringify({ ci_pipeline_variables_minimum_override_role: role }),
});

it('checks nothing without a pipeline', async () => {
  expect(await check(project('developer'))).toBeUndefined();
  expect(tokens).toEqual([]);
  writeFileSync(join(root, '.gitlab-ci.yml'), 'stages: []\n');
});

it('accepts a project that refuses pipeline variables', async () => {
  expect(await check(project('no_one_allowed'))).toMatchObject({ status: 'ok' });
  expect(tokens).toEqual([['/projects/a%2Fb', 't']]);
});

it.each(['developer', 'maintainer', 'owner', undefined, 7])(
  'refuses a project with the minimum role %s',
  async (role) => {
    const found = await check(project(role));
    expect(found).toMatchObject({ status: 'failed' });
    expect(found?.remedy).toContain('no_one_allowed');
  },
);

it('warns where the token is missing, and says what to look at', async () => {
  const found = await check(project('developer'), { DHALLMARK_GITLAB_TOKEN: '' });
  expect(found).toMatchObject({ status: 'warning' });
  expect(found?.remedy).toContain('ci_pipeline_variables_minimum_override_role');
});

it.each([
  [{ status: 403, body: '{}' }],
  [{ status: 302, body: '', location: 'https://evil.example/' }],
  [{ status: 200, body: 'not JSON' }],
])('fails for the answer %j', async (given) => {
  expect(await check(given)).toMatchObject({ status: 'failed' });
});

it('sends the token to no other host', async () => {
  const found = await check(project('no_one_allowed'), { CI_API_V4_URL: 'https://evil.example' });
  expect(found).toMatchObject({ status: 'failed' });
  expect(tokens).toEqual([]);
});
