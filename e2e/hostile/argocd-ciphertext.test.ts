import { generateAgeIdentity } from '@dhallmark/sops-runner';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDeployWorkspace, type DeployWorkspace } from '../support/deploy-workspace.ts';
import type { Run } from '../support/run-nx.ts';
import { renderAgeRule } from '../support/sops-config.ts';

// An Application of Argo CD that applies ciphertext is found, wherever somebody puts it.

const key = generateAgeIdentity();
const env = {
  SOPS_AGE_KEY: key.identity,
  WEB_TOKEN: 'token',
  WEB_KEY: 'a2V5',
  WEB_FILE: './web-file.txt',
  DB_PASSWORD: 'password',
};
let workspace: DeployWorkspace;
const FILE = 'apps/shop.yaml';

function application(source: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name: 'shop', namespace: 'argocd' },
    spec: {
      project: 'default',
      destination: { server: 'https://kubernetes.default.svc', namespace: 'shop' },
      source: { repoURL: workspace.remote, targetRevision: 'main', ...source },
    },
  });
}
const publish = (): Promise<Run> => workspace.job(['publish', '-e', 'prod'], env);
const pushApplication = (source: Readonly<Record<string, unknown>>): void =>
  workspace.push((_read, write) => write(FILE, `${application(source)}\n`));
const setReconciler = (reconciler: string): void =>
  workspace.commit({ 'dhallmark.json': JSON.stringify({ reconciler }) });
async function doctor(run = workspace.run): Promise<unknown> {
  const { stdout } = await run(['doctor', '-e', 'prod', '--json'], env);
  const { checks } = JSON.parse(stdout) as {
    readonly checks: readonly { readonly name: string }[];
  };
  return checks.find(({ name }) => name === 'argo cd');
}

beforeAll(async () => {
  workspace = createDeployWorkspace(renderAgeRule(key.recipient));
  const { code, text } = await publish();
  if (code !== 0) throw new Error(text);
});
afterAll(() => workspace.remove());

test.each([
  ['the folder that Flux decrypts', { path: 'secrets' }],
  ['one chart’s Secrets', { path: './secrets/web' }],
  ['everything', { path: '.', directory: { recurse: true } }],
])('publish and verify refuse an Application for %s', async (_what, source) => {
  pushApplication(source);
  for (const run of [await publish(), await workspace.run(['verify', '-e', 'prod'], env)]) {
    expect(run.code).toBe(1);
    expect(run.text).toContain('error[argocd-ciphertext]');
    expect(run.text).toContain(FILE);
    expect(run.text).toContain('docs/argocd.md');
  }
  expect(await doctor()).toMatchObject({ status: 'failed' });
});

test.each([
  ['the chart', { path: 'chart' }],
  ['a plugin', { path: 'secrets', plugin: { name: 'dhallmark-sops' } }],
  ['another repository', { path: 'secrets', repoURL: 'https://git.example/other.git' }],
])('publish accepts an Application for %s', async (_what, source) => {
  pushApplication(source);
  const { code, text } = await publish();
  expect(code, text).toBe(0);
});

test('with the option for Argo CD, the folder is decrypted and a folder below it is not', async () => {
  setReconciler('argocd');
  pushApplication({ path: 'secrets' });
  const { code, text } = await publish();
  expect(code, text).toBe(0);
  expect(await doctor()).toMatchObject({ status: 'ok' });
  pushApplication({ path: 'secrets/web' });
  expect((await publish()).text).toContain('error[argocd-ciphertext]');
  pushApplication({ path: 'chart' });
});

test('doctor reads the Applications of the workspace before the first make', async () => {
  setReconciler('argocd');
  workspace.commit({ 'argocd/prod.yaml': application({ path: 'secrets' }) });
  expect(await doctor(workspace.job)).toMatchObject({ status: 'ok' });
  setReconciler('flux');
  expect(await doctor(workspace.job)).toMatchObject({
    status: 'failed',
    detail: expect.stringContaining('argocd/prod.yaml'),
  });
});
