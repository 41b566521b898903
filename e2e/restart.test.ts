import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { generateAgeIdentity } from '@dhallmark/sops-runner';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { charts } from './support/charts.ts';
import { runNx, type Run } from './support/run-nx.ts';
import { commitAll, createWorkspace, type Workspace } from './support/workspace.ts';
import { renderAgeRule } from './support/sops-config.ts';

// Pods restart when a value of their Secrets changes, and not when it is re-encrypted.

const key = generateAgeIdentity();
const next = generateAgeIdentity();
const values = {
  WEB_TOKEN: 'token-of-this-test',
  WEB_KEY: Buffer.from('key-of-this-test').toString('base64'),
  WEB_FILE: './web-file.txt',
  DB_PASSWORD: 'password-of-this-test',
};
let workspace: Workspace;
let remote: string;

const ci = (more: Record<string, string> = {}): Record<string, string> => ({
  CI: 'true',
  SOPS_AGE_KEY: key.identity,
  DHALLMARK_FINGERPRINT_KEY: 'f'.repeat(32),
  DHALLMARK_DEPLOY_URL: remote,
  ...values,
  ...more,
});
const nx = (args: readonly string[], env: Record<string, string>): Promise<Run> =>
  runNx(workspace, ['run', ...args], { env });
const publish = (more: Record<string, string> = {}): Promise<Run> =>
  nx(['chart:publish', '-c', 'prod'], ci(more));
const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-C', remote, ...args], { encoding: 'utf8' });
const annotationOf = (path: string): string | undefined =>
  /dhallmark\.dev\/secrets: "?([0-9a-f]{16})/.exec(git('show', `main:${path}`))?.[1];
const web = (): string | undefined => annotationOf('chart/charts/web/templates/deployment.yaml');
const db = (): string | undefined => annotationOf('chart/charts/db/templates/database.yaml');

beforeAll(async () => {
  workspace = createWorkspace({
    copy: ['dhall/Secret'],
    files: {
      ...charts,
      '.sops.yaml': renderAgeRule(key.recipient),
      'charts/db/database.dhall': `let labels = { app = "db" }
in  { apiVersion = "apps/v1"
    , kind = "StatefulSet"
    , metadata = { name = "db", namespace = "shop" }
    , spec =
      { serviceName = "db"
      , selector.matchLabels = labels
      , template =
        { metadata.labels = labels
        , spec =
          { containers = [ { name = "db", image = "registry.example/db:1" } ]
          , volumes = [ { name = "login", secret.secretName = "db-password" } ]
          }
        }
      }
    }\n`,
    },
  });
  remote = join(workspace.home, 'deploy.git');
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', remote]);
  await publish();
});
afterAll(() => workspace.remove());

test('a changed value changes the annotation of the workloads that use it, and of no other', async () => {
  const [webBefore, dbBefore] = [web(), db()];
  expect(webBefore).toBeDefined();
  expect(dbBefore).toBeDefined();
  expect((await publish()).text).toContain('no commit was made');
  const run = await publish({ DB_PASSWORD: 'another-password' });
  expect(run.code, run.text).toBe(0);
  expect(db()).not.toBe(dbBefore);
  expect(web()).toBe(webBefore);
  const changed = git('diff', '--name-only', 'main~1', 'main').trim().split('\n');
  expect(changed.filter((path) => !path.startsWith('.dhallmark/'))).toEqual([
    'chart/charts/db/templates/database.yaml',
    'secrets/db/db-secret.yaml',
  ]);
  expect((await publish()).code).toBe(0);
  expect(db()).toBe(dbBefore);
});

test('a rekey changes none, and neither does the publish after it', async () => {
  const before = [web(), db()];
  workspace.write({ '.sops.yaml': renderAgeRule(next.recipient) });
  commitAll(workspace.root);
  const both = `${key.identity}\n${next.identity}`;
  const env = { CI: 'true', DHALLMARK_DEPLOY_URL: remote, SOPS_AGE_KEY: both };
  const rekeyed = await nx(['chart:rekey', '-c', 'prod', '--publish'], env);
  expect(rekeyed.code, rekeyed.text).toBe(0);
  expect(git('show', 'main:secrets/db/db-secret.yaml')).toContain(next.recipient);
  expect([web(), db()]).toEqual(before);
  const after = await publish({ SOPS_AGE_KEY: both });
  expect(after.code, after.text).toBe(0);
  expect([web(), db()]).toEqual(before);
});

test('diff does not show the annotation as a change', async () => {
  const env = { CI: 'true', DHALLMARK_DEPLOY_URL: remote };
  const run = await nx(['chart:diff', '-c', 'prod'], env);
  expect(run.text).not.toContain('Deployment');
  expect(run.code).toBe(0);
});

test('without the fingerprint key there is no annotation', async () => {
  const { DHALLMARK_FINGERPRINT_KEY: _key, ...env } = ci({
    SOPS_AGE_KEY: `${key.identity}\n${next.identity}`,
  });
  expect((await nx(['chart:publish', '-c', 'prod'], env)).code).toBe(0);
  expect([web(), db()]).toEqual([undefined, undefined]);
});
