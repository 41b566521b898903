import { gunzipSync } from 'node:zlib';
import { generateAgeIdentity } from '@dhallmark/sops-runner';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startRemoteCache, type RemoteCache } from './support/remote-cache.ts';
import { umbrellaOf } from './support/charts.ts';
import { runNx, type Run } from './support/run-nx.ts';
import { filesBelow } from './support/snapshot.ts';
import { cloneWorkspace, commitAll, createWorkspace, type Workspace } from './support/workspace.ts';

// Renders are shared between machines by Nx's remote cache. The server is one of this test.

const COUNT = 50;
const key = generateAgeIdentity();
const canary = 'CANARY-remote-cache-91c2';
const names = Array.from({ length: COUNT }, (_, index) => `service-${index + 1}`);
const tokens = { write: 'token-that-writes', read: 'token-that-reads' };

let cache: RemoteCache;
let first: Workspace;
let said = '';

function sources(name: string): Readonly<Record<string, string>> {
  const secret = `{ apiVersion = "v1", kind = "Secret", metadata = { name = "${name}", namespace = "shop" }, stringData = { password = env:PASSWORD as Text } }\n`;
  return {
    [`charts/${name}/chart.dhall`]: `{ apiVersion = "v2", name = "${name}", version = "1.0.0" }\n`,
    [`charts/${name}/settings.dhall`]: `{ apiVersion = "v1", kind = "ConfigMap", metadata = { name = "${name}", namespace = "shop" }, data = { name = "${name}" } }\n`,
    [`charts/${name}/login-secret.dhall`]: secret,
    [`charts/${name}/environments/prod.dhall`]: `\\(values : {}) -> values\n`,
    [`charts/${name}/values.dhall`]: `{=}\n`,
  };
}

async function run(on: Workspace, token: string, ...args: readonly string[]): Promise<Run> {
  cache.answers.length = 0;
  const result = await runNx(on, args, {
    env: {
      CI: 'true',
      NX_SELF_HOSTED_REMOTE_CACHE_SERVER: cache.url,
      NX_SELF_HOSTED_REMOTE_CACHE_ACCESS_TOKEN: token,
      SOPS_AGE_KEY: key.identity,
      PASSWORD: canary,
    },
  });
  said += result.text;
  return result;
}

const count = (answer: string): number => cache.answers.filter((each) => each === answer).length;
const render = ['run-many', '-t', 'render', '-c', 'prod'];

beforeAll(async () => {
  cache = await startRemoteCache(tokens);
  first = createWorkspace({
    files: {
      'charts/chart.dhall': umbrellaOf(names),
      ...Object.assign({}, ...names.map(sources)),
      '.sops.yaml': `creation_rules:\n  - encrypted_regex: ^(data|stringData)$\n    age: ${key.recipient}\n`,
    },
  });
});
afterAll(async () => {
  first.remove();
  await cache.close();
});

test('the main job fills the cache', async () => {
  const made = await run(first, tokens.write, 'run', 'chart:make', '-c', 'prod');
  expect(made.text).toContain('made');
  expect(made.code).toBe(0);
  // the umbrella chart is one more
  expect(count('PUT 202')).toBe(COUNT + 1);
});

test('a second clean clone renders nothing itself', async () => {
  const second = cloneWorkspace(first);
  const rendered = await run(second, tokens.read, ...render);
  expect(rendered.code).toBe(0);
  expect(cache.answers).toEqual(Array.from({ length: COUNT + 1 }, () => 'GET 200'));
  expect(filesBelow(second.path('dist'))).toEqual(filesBelow(first.path('dist')));
  second.remove();
});

test('a read-only client gets what is there, and keeps other renders to itself', async () => {
  const branch = cloneWorkspace(first);
  branch.write(
    Object.fromEntries(
      ['service-1', 'service-2'].map((name) => [
        `charts/${name}/settings.dhall`,
        sources(name)[`charts/${name}/settings.dhall`]?.replace(
          ', data = { name',
          ', data = { title',
        ) ?? '',
      ]),
    ),
  );
  commitAll(branch.root);
  const before = cache.stored.size;
  const rendered = await run(branch, tokens.read, ...render);
  expect(rendered.code).toBe(0);
  expect(count('GET 200')).toBe(COUNT + 1 - 2);
  expect(count('PUT 403')).toBe(2);
  expect(cache.stored.size).toBe(before);
  branch.remove();
});

test('the server stores no secret, no ciphertext and no key', () => {
  expect(cache.stored.size).toBe(COUNT + 1);
  for (const bytes of cache.stored.values()) {
    const text = gunzipSync(bytes).toString('latin1');
    expect(text).toContain('Chart.yaml');
    for (const secret of [canary, btoa(canary), 'ENC[', 'AGE-SECRET-KEY', 'BEGIN AGE']) {
      expect(text).not.toContain(secret);
    }
  }
  expect(said).not.toContain(canary);
});
