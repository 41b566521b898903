import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGit, gitEnvironment, type Git } from '@dhallmark/gitops';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { defaultOptions } from '../workspace/options.ts';
import { openDeployRequests, openSourceRequests } from './change-requests.ts';

let folder: string;
let git: Git;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'requests-'));
  git = createGit(folder, gitEnvironment({ ...process.env, HOME: folder }));
  await git(['init', '--quiet']);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function workspace(url: string | undefined, env: Record<string, string> = {}) {
  const deployRepository = url === undefined ? {} : { url };
  return {
    env: { DHALLMARK_DEPLOY_TOKEN: 'canary', ...env },
    options: { ...defaultOptions, deployRepository },
  };
}

async function openSource(remote: string, deploy: string | undefined, env = {}) {
  await git(['remote', 'add', 'origin', remote]);
  return openSourceRequests(workspace(deploy, env), git, 'origin');
}

test.each([
  ['https://github.com/shop/charts.git', 'https://github.com/shop/deploy.git', 'pull request'],
  ['https://oauth2:x@github.com/shop/charts', 'git@github.com:shop/deploy.git', 'pull request'],
  ['git@github.com:shop/charts.git', 'https://github.com/shop/deploy.git', 'pull request'],
  [
    'https://acme@dev.azure.com/acme/Shop/_git/charts',
    'https://dev.azure.com/acme/Shop/_git/deploy',
    'pull request',
  ],
  ['https://gitlab.example/shop/charts.git', 'https://github.com/shop/deploy.git', 'merge request'],
  ['/srv/git/charts.git', 'https://github.com/shop/deploy.git', 'merge request'],
])('%s beside %s has a %s', async (remote, deploy, noun) => {
  expect((await openSource(remote, deploy)).noun).toBe(noun);
});

test.each([
  ['https://github.com/shop/charts.git', 'https://gitlab.example/shop/deploy.git'],
  ['https://github.com/shop/charts.git', undefined],
  ['https://dev.azure.com/acme/Shop/_git/charts', 'https://github.com/shop/deploy.git'],
  ['ssh://git@github.com.evil.ghe.com/shop/charts.git', 'git@github.com:shop/deploy.git'],
])('no token goes to %s beside %s', async (remote, deploy) => {
  const opened = openSource(remote, deploy, { DHALLMARK_SOURCE_TOKEN: 'canary' });
  await expect(opened).rejects.toMatchObject({ code: 'forge-host' });
  await expect(opened).rejects.not.toThrow('canary');
});

test('without a token nothing is sent, and the check says which one is missing', async () => {
  const env = { DHALLMARK_DEPLOY_TOKEN: '' };
  const url = 'https://github.com/shop/deploy.git';
  const requests = await openDeployRequests(workspace(url, env), url);
  await expect(requests.check()).rejects.toMatchObject({ code: 'forge-token' });
});

test('the option forge decides for the configured host', async () => {
  const url = 'https://git.example/shop/deploy.git';
  const parts = workspace(url);
  const options = { ...parts.options, deployRepository: { url, forge: 'github' as const } };
  expect((await openDeployRequests({ ...parts, options }, url)).noun).toBe('pull request');
  expect((await openDeployRequests(parts, url)).noun).toBe('merge request');
});

test('a variable that names another host gets no token', async () => {
  const opened = openDeployRequests(
    workspace('https://git.example/a.git'),
    'https://github.com/a/b',
  );
  await expect(opened).rejects.toMatchObject({ code: 'forge-host' });
});
