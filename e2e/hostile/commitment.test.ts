import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startAzureVault, type AzureVault, type VaultRequests } from '../support/azure.ts';
import { createDeployWorkspace, type DeployWorkspace } from '../support/deploy-workspace.ts';
import { parseSecret, renderSecret } from '../support/planted-file.ts';
import type { Run } from '../support/run-nx.ts';

// A publish sends no request for files that are proven to hold the present values. Somebody who may
// push to the deploy repository tries to have another file count as such. The vault is a stand-in that
// lists its requests; the clients are the real ones, each in a fresh clone as in a CI job.

const URL = 'https://myvault.vault.azure.net/keys/sops';
const [WEB, DB] = ['secrets/web/web-token.yaml', 'secrets/db/db-secret.yaml'];
const FINGERPRINTS = '.dhallmark/fingerprints.json';
const KEY = 'f'.repeat(44);
const NO_REQUESTS = { decrypt: 0, encrypt: 0, other: 0 };

type Entries = Record<string, { content?: string; dataKey?: string; file?: string }>;

let vault: AzureVault;
let workspace: DeployWorkspace;
let round = 0;

const variables = (token: string, more: Readonly<Record<string, string>>) => ({
  ...vault.env,
  WEB_TOKEN: token,
  WEB_KEY: 'a2V5',
  WEB_FILE: './web-file.txt',
  DB_PASSWORD: 'canary-7f3a-password',
  DHALLMARK_FINGERPRINT_KEY: KEY,
  ...more,
});

/** Runs a verb in a fresh clone and counts what it asks the vault. */
async function job(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Run & { readonly requests: VaultRequests }> {
  await vault.takeRequests();
  const run = await workspace.job(args, env);
  expect(run.text).not.toContain('canary-7f3a');
  return { ...run, requests: await vault.takeRequests() };
}

/** In the clone of the last publish. */
async function verify(): Promise<Run & { readonly requests: VaultRequests }> {
  await vault.takeRequests();
  const run = await workspace.run(['verify', '-e', 'prod'], variables(value(), {}));
  return { ...run, requests: await vault.takeRequests() };
}

async function publish(
  token: string,
  more: Readonly<Record<string, string>> = {},
): Promise<Run & { readonly requests: VaultRequests }> {
  const run = await job(['publish', '-e', 'prod'], variables(token, more));
  expect(run.code, run.text).toBe(0);
  return run;
}

/** The published token, as the cluster reads it. */
function publishedToken(): string {
  const program = join(import.meta.dirname, '../../packages/sops-runner/bin/sops-runner.cjs');
  const types = ['--input-type', 'yaml', '--output-type', 'yaml'];
  const text = execFileSync(process.execPath, [program, 'decrypt', ...types], {
    input: workspace.published(WEB),
    env: { PATH: process.env['PATH'] ?? '', ...vault.env },
    encoding: 'utf8',
  });
  return String(parseSecret(text).stringData?.['token']);
}

const entries = (text: string): Entries => JSON.parse(text) as Entries;
const value = (): string => `canary-7f3a-${round}`;
const next = (): string => {
  round += 1;
  return value();
};

beforeAll(async () => {
  vault = await startAzureVault();
  vault.keys("await keys.createKey('sops', 'RSA')");
  workspace = createDeployWorkspace(
    `creation_rules:\n  - path_regex: ^deploy/\n    encrypted_regex: ^(data|stringData)$\n    azure_keyvault: ${URL}\n`,
  );
}, 60_000);
afterAll(async () => {
  workspace.remove();
  await vault.stop();
});
afterEach(() => vault.deny([]));

describe('requests', () => {
  test('are one per new file, none without a change, one decrypt per changed file', async () => {
    expect((await publish(value())).requests).toMatchObject({ decrypt: 0, encrypt: 2 });
    const unchanged = await publish(value());
    expect(unchanged.text).toContain('no commit was made');
    expect(unchanged.requests).toEqual(NO_REQUESTS);
    const changed = await publish(next());
    expect(changed.requests).toEqual({ decrypt: 1, encrypt: 0, other: 1 });
    expect(publishedToken()).toBe(value());
    expect((await publish(value())).requests).toEqual(NO_REQUESTS);
    expect((await verify()).requests).toEqual(NO_REQUESTS);
  });

  test('after a rekey are none either', async () => {
    vault.keys("await keys.rotateKey('sops')");
    const run = await job(['rekey', '-e', 'prod', '--publish'], variables(value(), {}));
    expect(run.code, run.text).toBe(0);
    expect((await publish(value())).requests).toEqual(NO_REQUESTS);
  });

  test('for entries of earlier versions are one decrypt, and no encrypted file changes', async () => {
    const before = [WEB, DB].map((path) => workspace.published(path));
    workspace.push((read, write) => {
      const old = Object.entries(entries(read(FINGERPRINTS))).map(
        ([path, { content, dataKey }]) => [path, { content, dataKey }],
      );
      write(FINGERPRINTS, JSON.stringify(Object.fromEntries(old), null, 2));
    });
    const run = await publish(value());
    expect(run.requests).toEqual({ decrypt: 2, encrypt: 0, other: 0 });
    expect([WEB, DB].map((path) => workspace.published(path))).toEqual(before);
    const names = workspace.git('show', '--name-only', '--format=', 'main').trim().split('\n');
    expect(names).toContain(FINGERPRINTS);
    expect(names.filter((name) => !name.startsWith('.dhallmark/'))).toEqual([]);
    expect((await publish(value())).requests).toEqual(NO_REQUESTS);
  });

  test('without a fingerprint key are two per file, and a line says so', async () => {
    const run = await publish(value(), { DHALLMARK_FINGERPRINT_KEY: '' });
    expect(run.requests).toEqual({ decrypt: 4, encrypt: 0, other: 0 });
    expect(run.text).toContain(
      'Without DHALLMARK_FINGERPRINT_KEY, 2 files were decrypted to find changes',
    );
    await publish(value());
  });

  test('are not needed to publish without the right to decrypt', async () => {
    await vault.deny(['decrypt']);
    expect((await publish(value())).text).toContain('no commit was made');
  });
});

describe('another file does not count as unchanged', () => {
  let [old, oldPrints, honest] = ['', '', ''];
  beforeAll(async () => {
    await publish(next());
    [old, oldPrints] = [workspace.published(WEB), workspace.published(FINGERPRINTS)];
    await publish(next());
    honest = workspace.git('rev-parse', 'main').trim();
  });
  beforeEach(() => void workspace.git('update-ref', 'refs/heads/main', honest));

  test.each([
    ['an older file', false],
    ['an older file with its entry', true],
  ])('%s', async (_what, withEntry) => {
    workspace.push((_read, write) => {
      write(WEB, old);
      if (withEntry) write(FINGERPRINTS, oldPrints);
    });
    expect((await publish(value())).requests.decrypt).toBe(1);
    expect(publishedToken()).toBe(value());
  });

  test('an older file, where the job may not decrypt', async () => {
    workspace.push((_read, write) => write(WEB, old));
    await vault.deny(['decrypt']);
    await publish(value());
    await vault.deny([]);
    expect(publishedToken()).toBe(value());
  });

  test('an older file that a rekey encrypted again', async () => {
    workspace.push((_read, write) => write(WEB, old));
    vault.keys("await keys.rotateKey('sops')");
    const run = await job(['rekey', '-e', 'prod', '--publish'], variables(value(), {}));
    expect(run.code, run.text).toBe(0);
    expect(publishedToken()).not.toBe(value());
    await publish(value());
    expect(publishedToken()).toBe(value());
  });

  test('the file of another Secret with its entry', async () => {
    workspace.push((read, write) => {
      const all = entries(read(FINGERPRINTS));
      write(WEB, read(DB).replace('db-password', 'web-token'));
      write(FINGERPRINTS, JSON.stringify({ ...all, [WEB]: all[DB] }));
    });
    const run = await job(['publish', '-e', 'prod'], variables(value(), {}));
    // its MAC covers the name
    expect(run.code, run.text).toBe(1);
    expect(run.text).toContain('mac-mismatch');
    workspace.push((read, write) => write(WEB, read(DB)));
    expect((await publish(value())).requests.decrypt).toBe(1);
    expect(publishedToken()).toBe(value());
  });

  test('the file of another environment with its entry', async () => {
    const other = `${workspace.remote}-test`;
    execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', other]);
    workspace.commit({
      'charts/web/environments/test.dhall': '\\(values : { replicas : Natural }) -> values\n',
    });
    const env = variables(value(), { DHALLMARK_DEPLOY_URL: other });
    const run = await job(['publish', '-e', 'test'], env);
    expect(run.code, run.text).toBe(0);
    const show = (path: string): string =>
      execFileSync('git', ['-C', other, 'show', `main:${path}`], { encoding: 'utf8' });
    workspace.push((_read, write) => {
      write(WEB, show(WEB));
      write(FINGERPRINTS, show(FINGERPRINTS));
    });
    // no entry of this environment is left
    expect((await publish(value())).requests.decrypt).toBe(2);
    expect(publishedToken()).toBe(value());
  });

  test.each([
    ['a byte outside of the values', (text: string) => text.replace('sops:', 'sops: '), 0],
    ['a byte of a value', (text: string) => text.replace(',data:', ',data:A'), 1],
  ])('%s', async (_what, change, code) => {
    workspace.push((read, write) => write(WEB, change(read(WEB))));
    const run = await job(['publish', '-e', 'prod'], variables(value(), {}));
    expect(run.code, run.text).toBe(code);
    expect(run.requests.decrypt).toBeGreaterThan(0);
  });

  test('an older file with an entry that is put together', async () => {
    const [former, now] = [oldPrints, workspace.published(FINGERPRINTS)].map(
      (text) => entries(text)[WEB],
    );
    const made = { content: now?.content, dataKey: former?.dataKey, file: former?.file };
    const forged = { ...made, file: now?.content, dataKey: now?.dataKey };
    for (const entry of [made, forged]) {
      workspace.push((read, write) => {
        write(WEB, old);
        write(FINGERPRINTS, JSON.stringify({ ...entries(read(FINGERPRINTS)), [WEB]: entry }));
      });
      expect((await publish(value())).requests.decrypt).toBe(1);
      expect(publishedToken()).toBe(value());
    }
  });

  test('a file with another recipient', async () => {
    workspace.push((read, write) => {
      const secret = parseSecret(read(WEB));
      const [own] = secret.sops['azure_kv'] as readonly Record<string, string>[];
      secret.sops['azure_kv'] = [own, { ...own, name: 'theirs' }];
      write(WEB, renderSecret(secret));
    });
    const run = await job(['publish', '-e', 'prod'], variables(value(), {}));
    expect(run.code).toBe(1);
    expect(run.text).toContain('recipient-surplus');
  });
});

test('an older file with its entry that holds the present values is accepted as it is', async () => {
  await publish(next());
  const [old, oldPrints] = [WEB, FINGERPRINTS].map((path) => workspace.published(path));
  const present = value();
  await publish(next());
  await publish(present);
  expect(workspace.published(WEB)).not.toBe(old);
  workspace.push((_read, write) => {
    write(WEB, old ?? '');
    write(FINGERPRINTS, oldPrints ?? '');
  });
  expect((await publish(present)).requests).toEqual(NO_REQUESTS);
  expect(publishedToken()).toBe(present);
});

test('a file by an older rule is found without decrypting', async () => {
  await publish(next());
  workspace.commit({
    '.sops.yaml': `creation_rules:\n  - path_regex: ^deploy/\n    encrypted_regex: ^(data|stringData)$\n    azure_keyvault: ${URL}2\n`,
  });
  const run = await verify();
  expect(run.code).toBe(1);
  expect(run.text).toContain('recipient-missing');
  expect(run.requests).toEqual(NO_REQUESTS);
});
