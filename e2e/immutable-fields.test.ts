import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { generateAgeIdentity } from '@dhallmark/sops-runner';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { charts } from './support/charts.ts';
import { runNx, type Run } from './support/run-nx.ts';
import { renderAgeRule } from './support/sops-config.ts';
import { commitAll, createWorkspace, type Workspace } from './support/workspace.ts';

// Kubernetes never changes the selector of a Deployment: who changes it in a chart hears of it before
// the cluster refuses the release.

const key = generateAgeIdentity();
const deployment = charts['charts/web/deployment.dhall'] ?? '';
let workspace: Workspace;
let remote: string;

const run = (target: string): Promise<Run> =>
  runNx(workspace, ['run', `chart:${target}`, '-c', 'prod'], {
    env: {
      SOPS_AGE_KEY: key.identity,
      DHALLMARK_FINGERPRINT_KEY: 'f'.repeat(44),
      DHALLMARK_DEPLOY_URL: remote,
      REFERENCE_BIN: workspace.path('absent'),
      WEB_TOKEN: 'token',
      WEB_KEY: 'a2V5',
      WEB_FILE: './web-file.txt',
      DB_PASSWORD: 'password',
    },
  });
const published = (): string =>
  execFileSync('git', ['-C', remote, 'log', '--format=%H', 'main'], { encoding: 'utf8' });

function commit(files: Readonly<Record<string, string>>): void {
  workspace.write(files);
  commitAll(workspace.root);
}

beforeAll(() => {
  workspace = createWorkspace({
    copy: ['dhall/Secret'],
    files: { ...charts, '.sops.yaml': renderAgeRule(key.recipient) },
  });
  remote = join(workspace.home, 'deploy.git');
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', remote]);
});
afterAll(() => workspace.remove());

test.each(['lint', 'publish', 'diff'])(
  'the first deployment is not compared with anything: %s',
  async (target) => {
    const { code, text } = await run(target);
    expect(text).not.toContain('cannot be changed');
    expect(code, text).toBe(0);
  },
);

test('lint and diff say what cannot be changed', async () => {
  commit({ 'charts/shared/labels.dhall': `{ app = "store" }\n` });
  const diff = await run('diff');
  expect(diff.text).toContain('selector of a Deployment cannot be changed');
  const lint = await run('lint');
  expect(lint.text).toContain('error[immutable-field] in web: Deployment web: selector');
  expect(lint.text).toContain('charts/web/deployment.dhall:');
  expect(lint.text).toContain('Give the object another name');
  expect(lint.code).toBe(1);
});

test('make warns', async () => {
  const make = await run('make');
  expect(make.text).toContain('selector of a Deployment cannot be changed (immutable-field)');
  expect(make.text).toContain('publish refuses that');
  expect(make.code).toBe(0);
});

test('publish refuses it: what was made meanwhile is not what was published', async () => {
  const before = published();
  const publish = await run('publish');
  expect(publish.text).toContain('error[immutable-field]');
  expect(publish.code).toBe(1);
  expect(published()).toBe(before);
});

test('an object that is deleted first accepts it, once', async () => {
  const annotations = 'annotations.`lint.dhallmark.dev/allow-immutable-field` = "deleted first"';
  const accepting = deployment.replace('namespace = "shop"', `namespace = "shop", ${annotations}`);
  commit({ 'charts/web/deployment.dhall': accepting });
  const before = published();
  const publish = await run('publish');
  expect(publish.code, publish.text).toBe(0);
  expect(published()).not.toBe(before);
  const lint = await run('lint');
  expect(lint.text).toContain('warning[unused-allow]');
  expect(lint.code).toBe(0);
});
