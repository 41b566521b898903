import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { startAzureVault, type AzureVault } from './support/azure.ts';
import { charts } from './support/charts.ts';
import { findProgram } from '../tools/reference/find-program.ts';
import { startRotationWebhook, type RotationWebhook } from './support/rotation-webhook.ts';
import { runNx, type Run } from './support/run-nx.ts';
import { commitAll, createWorkspace, type Workspace } from './support/workspace.ts';

const repository = resolve(import.meta.dirname, '..');
const values = {
  WEB_TOKEN: 'canary-token',
  WEB_KEY: Buffer.from('canary-key').toString('base64'),
  WEB_FILE: './web-file.txt',
  DB_PASSWORD: 'canary$password',
};

let vault: AzureVault;
let workspace: Workspace;
let remote: string;
let webhook: RotationWebhook;
const pipelines: Promise<Run>[] = [];

const RULES =
  'creation_rules:\n  - path_regex: ^deploy/prod/\n    encrypted_regex: ^(data|stringData)$\n    azure_keyvault: https://myvault.vault.azure.net/keys/sops\n';

/** Jobs of CI: the identity and the deploy repository; variables only where values are made. */
const ci = (): Record<string, string> => ({
  ...vault.env,
  CI: 'true',
  DHALLMARK_DEPLOY_URL: remote,
});
const nx = (args: readonly string[], env: Record<string, string>): Promise<Run> =>
  runNx(workspace, args, { env });
const publish = (): Promise<Run> =>
  nx(['run', 'chart:publish', '-c', 'prod'], { ...ci(), ...values });
const rekey = (...args: string[]): Promise<Run> =>
  nx(['run', 'chart:rekey', '-c', 'prod', ...args], ci());
const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-C', remote, ...args], { encoding: 'utf8' });
const files = (): string[] =>
  git('ls-tree', '-r', '--name-only', 'main', 'secrets')
    .trim()
    .split('\n')
    .filter((path) => !path.endsWith('kustomization.yaml'));
const versions = (): Set<string> =>
  new Set(
    files().flatMap(
      (path) => /^ +version: ([0-9a-f]{32})$/m.exec(git('show', `main:${path}`))?.[1] ?? [],
    ),
  );
const rotateKey = (): string =>
  vault.keys("return (await keys.rotateKey('sops')).properties.version") as string;

/** The Secrets' values as Flux would apply them, by Secret and key. */
function fluxValues(program: string): Record<string, Record<string, string>> {
  const clone = join(workspace.home, `flux-${Date.now()}`);
  execFileSync('git', ['clone', '--quiet', remote, clone]);
  const auth = join(workspace.home, 'auth.yaml');
  const kustomization = join(workspace.home, 'ks.yaml');
  writeFileSync(
    auth,
    'apiVersion: v1\nkind: Secret\nmetadata: {name: sops-keys, namespace: flux-system}\nstringData:\n  sops.azure-kv: |\n    tenantId: 11111111-2222-3333-4444-555555555555\n    clientId: aaaaaaaa-2222-3333-4444-555555555555\n    clientSecret: s3cret\n',
  );
  writeFileSync(
    kustomization,
    'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: app, namespace: flux-system}\nspec:\n  interval: 10m\n  path: ./secrets\n  prune: true\n  sourceRef: {kind: GitRepository, name: flux-system}\n  decryption: {provider: sops, secretRef: {name: sops-keys}}\n',
  );
  const output = execFileSync(program, ['-k', kustomization, '-obj', auth, clone], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', HOME: workspace.home, ...vault.env },
  });
  const found = parseAllDocuments(output).map(
    (document) =>
      document.toJS() as {
        metadata: { name: string };
        data?: Record<string, string>;
        stringData?: Record<string, string>;
      },
  );
  return Object.fromEntries(
    found.map(({ metadata, data = {}, stringData = {} }) => [
      metadata.name,
      {
        ...Object.fromEntries(
          Object.entries(data).map(([key, value]) => [
            key,
            Buffer.from(value, 'base64').toString('utf8'),
          ]),
        ),
        ...stringData,
      },
    ]),
  );
}

beforeAll(async () => {
  vault = await startAzureVault();
  vault.keys("await keys.createRsaKey('sops', { keySize: 2048 })");
  workspace = createWorkspace({
    copy: ['dhall/Secret'],
    files: {
      ...charts,
      '.sops.yaml': RULES,
    },
  });
  remote = join(workspace.home, 'deploy.git');
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', remote]);
  // the job of the generated pipeline
  webhook = await startRotationWebhook(() => pipelines.push(rekey('--publish', '--json')));
  const published = await publish();
  if (published.code !== 0) throw new Error(published.text);
});
beforeEach(() => {
  // a test may pin a version
  workspace.write({ '.sops.yaml': RULES });
  commitAll(workspace.root);
});

afterAll(async () => {
  await Promise.allSettled(pipelines);
  webhook.stop();
  await vault.stop();
  workspace.remove();
});

const flux = findProgram('fluxdecrypt');

test('a rotation in the vault reaches the deploy repository automatically', async () => {
  const [first] = versions();
  expect((await rekey('--check')).code).toBe(0);

  const second = rotateKey();
  const stale = await rekey('--check');
  expect(stale.code).toBe(1);
  expect(stale.text).toContain(`${first} → ${second}`);
  expect((await webhook.post(second)).status).toBe(200);
  const pipeline = await pipelines.at(-1);
  expect(pipeline?.text).toContain('"outcome": "rekeyed"');
  expect(pipeline?.code).toBe(0);

  expect(versions()).toEqual(new Set([second]));
  expect(git('log', '-2', '--format=%s', 'main').trim().split('\n')).toEqual([
    'prod: rekey 2 Secrets',
    expect.stringContaining('prod: update'),
  ]);
  vault.keys(`await keys.updateKeyProperties('sops', '${first}', { enabled: false })`);
  const afterwards = await publish();
  expect(afterwards.text).toContain('no commit was made');
  expect(`${pipeline?.text}${afterwards.text}${git('log', '-p', 'main')}`).not.toContain('canary');
});

test.each(['github', 'azure-devops'] as const)(
  'a rotation reaches it through a pipeline of %s, too',
  async (forge) => {
    const other = await startRotationWebhook(() => pipelines.push(rekey('--publish')), forge);
    const before = pipelines.length;
    const next = rotateKey();
    expect((await other.post(next)).status).toBe(200);
    expect(pipelines).toHaveLength(before + 1);
    expect((await pipelines.at(-1))?.code).toBe(0);
    expect(versions()).toEqual(new Set([next]));
    other.stop();
  },
);

test('a repeated event and a forged one start nothing', async () => {
  const version = rotateKey();
  const before = pipelines.length;
  expect((await webhook.post(version)).status).toBe(200);
  expect(pipelines).toHaveLength(before + 1);
  expect((await pipelines.at(-1))?.code).toBe(0);
  expect((await webhook.post(version)).status).toBe(200);
  expect((await webhook.postForged()).status).toBe(401);
  expect(pipelines).toHaveLength(before + 1);
});

test.skipIf(!flux)(
  `Flux decrypts every value with the new version${flux ? '' : ' (skipped: fluxdecrypt is not installed)'}`,
  () => {
    expect(fluxValues(flux ?? '')).toEqual({
      'web-token': {
        token: values.WEB_TOKEN,
        key: 'canary-key',
        file: 'content of a file\n',
        login: `user/${values.WEB_TOKEN}`,
      },
      'db-password': { password: values.DB_PASSWORD },
    });
  },
);

test('a disabled version is reported, and nothing is half-written', async () => {
  const before = git('rev-parse', 'main');
  const [current] = versions();
  rotateKey();
  vault.keys(`await keys.updateKeyProperties('sops', '${current}', { enabled: false })`);
  const run = await rekey('--publish');
  expect(run.code).toBe(1);
  expect(run.text).toContain(current);
  expect(git('rev-parse', 'main')).toBe(before);
  vault.keys(`await keys.updateKeyProperties('sops', '${current}', { enabled: true })`);
  expect((await rekey('--publish')).code).toBe(0);
});

test('a version pinned in .sops.yaml is replaced there, and comments are kept', async () => {
  const [current] = versions();
  const rules = (version: string): string =>
    `# who decrypts what\ncreation_rules:\n  - path_regex: ^deploy/prod/ # all of it\n    encrypted_regex: ^(data|stringData)$\n    azure_keyvault: https://myvault.vault.azure.net/keys/sops/${version}\n`;
  workspace.write({ '.sops.yaml': rules(current ?? '') });
  commitAll(workspace.root);
  const next = rotateKey();
  const run = await nx(['run', 'chart:rekey', '-c', 'prod', '--publish'], {
    ...ci(),
    GIT_AUTHOR_NAME: 'CI',
    GIT_AUTHOR_EMAIL: 'ci@example.org',
    GIT_COMMITTER_NAME: 'CI',
    GIT_COMMITTER_EMAIL: 'ci@example.org',
  });
  expect(run.code).toBe(0);
  expect(versions()).toEqual(new Set([next]));
  const committed = execFileSync('git', ['-C', workspace.root, 'show', 'HEAD:.sops.yaml'], {
    encoding: 'utf8',
  });
  expect(committed).toBe(rules(next));

  // somebody puts the old pin back: what is made stays where it is
  workspace.write({ '.sops.yaml': rules(current ?? '') });
  const made = await nx(['run', 'chart:make', '-c', 'prod'], {
    ...ci(),
    ...values,
    WEB_TOKEN: 'canary-token-2',
  });
  expect(made.code).toBe(0);
  const text = readFileSync(
    workspace.path('deploy/prod', files().find((path) => path.includes('web-token')) ?? ''),
    'utf8',
  );
  expect(text).not.toBe(git('show', `main:${files().find((path) => path.includes('web-token'))}`));
  expect(text).toContain(`version: ${next}`);
  expect(text).not.toContain(current);
  commitAll(workspace.root);
});

test('a new age key is stored as a secret of the vault, after the existing ones', () => {
  const program = `
    import { storeKey } from ${JSON.stringify(join(repository, 'packages/dhallmark/src/rekey/age-key/stores.ts'))};
    import { SecretClient } from '@azure/keyvault-secrets';
    import { DefaultAzureCredential } from '@azure/identity';
    const where = 'azure:https://myvault.vault.azure.net/secrets/flux-age';
    for (const name of ['one', 'two']) {
      await storeKey(where, { identity: 'AGE-SECRET-KEY-' + name, recipient: name, environment: 'prod' }, {});
    }
    const client = new SecretClient('https://myvault.vault.azure.net', new DefaultAzureCredential());
    console.log(JSON.stringify((await client.getSecret('flux-age')).value));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: join(repository, 'packages/dhallmark'),
    env: { PATH: process.env['PATH'] ?? '', ...vault.env },
    encoding: 'utf8',
  });
  expect(JSON.parse(output)).toBe(
    '# prod\n# public key: one\nAGE-SECRET-KEY-one\n# prod\n# public key: two\nAGE-SECRET-KEY-two\n',
  );
});

test('while nothing is stale, --wait checks again', async () => {
  const run = await rekey('--publish', '--wait=0.02');
  expect(run.text).toContain('retrying in one minute');
  expect(run.text).toContain('2 current');
  expect(run.code).toBe(0);
});

test('a rekey killed at several points leaves the remote complete, and the next run completes it', async () => {
  const [before = ''] = versions();
  const next = rotateKey();
  for (const delay of [900, 1600, 2300, 3000]) {
    const run = await runNx(workspace, ['run', 'chart:rekey', '-c', 'prod', '--publish'], {
      env: ci(),
      started: (pid) => setTimeout(() => killGroup(pid), delay),
    });
    git('fsck', '--strict');
    // one commit has all files or none
    expect([new Set([before]), new Set([next])]).toContainEqual(versions());
    if (run.code === 0) break;
  }
  expect((await rekey('--publish')).code).toBe(0);
  expect(versions()).toEqual(new Set([next]));
  expect((await rekey('--check')).code).toBe(0);
});

/** The run and what it started; it may have ended by itself. */
function killGroup(group: number): void {
  try {
    process.kill(-group, 'SIGKILL');
  } catch {}
}
