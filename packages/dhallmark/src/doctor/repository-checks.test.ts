import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createGit, gitEnvironment } from '@dhallmark/gitops';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { defaultOptions } from '../workspace/options.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { checkRepository } from './repository-checks.ts';

// The API cannot be had here: a server answers as docs.github.com (Get a branch, Get an environment) and
// learn.microsoft.com (Repositories - Get, Policy Configurations - Get) describe it.

let root: string;
let server: Server;
let origin: string;
let answers: Record<string, unknown>;
let asked: string[];

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'doctor-'));
  [answers, asked] = [{}, []];
  server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/\?.*/, '');
    asked.push(path);
    const answer = answers[path];
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer ?? { message: 'Not Found' }));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
  rmSync(root, { recursive: true, force: true });
});

const pipelines = {
  github: '.github/workflows/dhallmark-publish.yml',
  'azure-devops': '.azure-pipelines/publish.yml',
} as const;

async function check(
  forge: keyof typeof pipelines,
  env: Record<string, string> = { DHALLMARK_SOURCE_TOKEN: 'canary' },
) {
  const file = join(root, pipelines[forge]);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
  const git = createGit(root, gitEnvironment(process.env));
  await git(['init', '--quiet']);
  const path = forge === 'github' ? 'shop/charts.git' : 'acme/Shop/_git/charts';
  await git(['remote', 'add', 'origin', `${origin}/${path}`]);
  const options = {
    ...defaultOptions,
    deployRepository: { url: `${origin}/shop/deploy.git`, forge },
  };
  const workspace = { root, env, options, environment: 'prod' } as unknown as Workspace;
  return (await checkRepository(workspace)).map(({ name, status, remedy }) => ({
    name,
    status,
    remedy,
  }));
}

test('a workspace without such a pipeline is not checked', async () => {
  const workspace = { root, env: {}, options: defaultOptions, environment: 'prod' };
  expect(await checkRepository(workspace as unknown as Workspace)).toEqual([]);
});

test.each(['github', 'azure-devops'] as const)(
  '%s: without a token nothing is asked',
  async (forge) => {
    expect(await check(forge, {})).toMatchObject([{ status: 'warning' }]);
    expect(asked).toEqual([]);
  },
);

test.each(['github', 'azure-devops'] as const)(
  '%s: a token that sees nothing is a warning',
  async (forge) => {
    expect(await check(forge)).toContainEqual(
      expect.objectContaining({
        name: expect.stringContaining(': main') as string,
        status: 'warning',
      }),
    );
  },
);

describe('GitHub', () => {
  const branch = '/api/v3/repos/shop/charts/branches/main';
  const environment = '/api/v3/repos/shop/charts/environments/prod';

  test('a protected branch and an environment for it pass', async () => {
    answers = {
      [branch]: { protected: true },
      [environment]: {
        deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
      },
    };
    expect((await check('github')).map(({ status }) => status)).toEqual(['ok', 'ok']);
  });

  test.each([
    [{ protected: false }, { deployment_branch_policy: null }, 'Deployment branches'],
    [{ protected: false }, undefined, 'Create it'],
  ])('%o and %o fail, with what to do', async (main, prod, remedy) => {
    answers = { [branch]: main, ...(prod === undefined ? {} : { [environment]: prod }) };
    const [first, second] = await check('github');
    expect(first).toMatchObject({
      status: 'failed',
      remedy: expect.stringContaining('Rulesets') as string,
    });
    expect(second).toMatchObject({
      status: 'failed',
      remedy: expect.stringContaining(remedy) as string,
    });
  });
});

test.each([
  [[{ isEnabled: true, isBlocking: true }], 'ok'],
  [
    [
      { isEnabled: false, isBlocking: true },
      { isEnabled: true, isBlocking: false },
    ],
    'failed',
  ],
  [[], 'failed'],
])('Azure DevOps: the policies %o are %s', async (value, status) => {
  answers = {
    '/acme/Shop/_apis/git/repositories/charts': { id: 'f00d' },
    '/acme/Shop/_apis/git/policy/configurations': { value },
  };
  expect(await check('azure-devops')).toMatchObject([{ status }]);
});
