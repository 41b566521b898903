import { afterEach, expect, it, vi } from 'vitest';
import { defaultOptions } from '../workspace/options.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Check } from './check.ts';
import { checkDeployKey } from './deploy-key-check.ts';

// ssh URLs need an API by https, so that `fetch` itself is the stand-in.

afterEach(() => vi.unstubAllGlobals());

const key = { id: 12, title: 'jobs', can_push: true, expires_at: null };
const rule = { name: 'main', push_access_levels: [{ access_level: 40, deploy_key_id: 12 }] };

/** Answers by the end of the path, as GitLab's documentation shows them; anything else is 404. */
async function check(
  given: Readonly<Record<string, unknown>>,
  url = 'git@gitlab.example:shop/deploy.git',
): Promise<{ readonly found: readonly Check[]; readonly asked: readonly string[] }> {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    const [, answer] = Object.entries(given).find(([path]) => address.includes(path)) ?? [];
    return answer === undefined
      ? new Response('{}', { status: 404 })
      : new Response(JSON.stringify(answer));
  });
  const workspace: Workspace = {
    root: '/',
    home: '/',
    environment: 'prod',
    charts: { all: [], selected: [], umbrella: undefined },
    options: { ...defaultOptions, deployRepository: { url } },
    env: {
      CI_API_V4_URL: 'https://gitlab.example/api/v4',
      CI_PROJECT_ID: '7',
      DHALLMARK_GITLAB_TOKEN: 't',
    },
  };
  return { found: await checkDeployKey(workspace), asked };
}

it('accepts a key that may push to the protected branch', async () => {
  const answers = { deploy_keys: [key], 'protected_branches/main': rule };
  const { found, asked } = await check(answers, 'ssh://git@gitlab.example:2222/shop/deploy.git');
  expect(found).toMatchObject([{ status: 'ok' }]);
  const project = 'https://gitlab.example/api/v4/projects/shop%2Fdeploy';
  expect(asked).toEqual([
    `${project}/deploy_keys?per_page=100`,
    `${project}/protected_branches/main`,
  ]);
});

it('accepts any key that can push where the branch is not protected', async () => {
  expect((await check({ deploy_keys: [key] })).found).toMatchObject([{ status: 'ok' }]);
});

it.each([
  ['none', [], 'failed', 'write access'],
  ['only one that reads', [{ ...key, can_push: false }], 'failed', 'write access'],
  [
    'one that has expired',
    [{ ...key, expires_at: '2020-01-01T00:00:00Z' }],
    'failed',
    'Add a deploy key',
  ],
  ['one that the branch does not name', [{ ...key, id: 13 }], 'warning', 'Allowed to push'],
])('%s', async (_title, keys, status, remedy) => {
  const { found } = await check({ deploy_keys: keys, 'protected_branches/main': rule });
  expect(found).toMatchObject([{ status }]);
  expect(found[0]?.remedy).toContain(remedy);
});

it('a deploy project that the token does not see is a warning', async () => {
  expect((await check({})).found).toMatchObject([{ status: 'warning' }]);
});

it('does not ask where the deploy repository is not of ssh', async () => {
  expect(await check({}, 'https://gitlab.example/shop/deploy.git')).toEqual({
    found: [],
    asked: [],
  });
});
