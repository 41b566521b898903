import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { generateAgeIdentity } from '@dhallmark/sops-runner';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startAzureVault, type AzureVault } from './support/azure.ts';
import { charts } from './support/charts.ts';
import { runNx } from './support/run-nx.ts';
import { commitAll, createWorkspace, type Workspace } from './support/workspace.ts';

interface Check {
  readonly name: string;
  readonly status: string;
  readonly detail: string;
  readonly remedy?: string;
}

const { identity, recipient } = generateAgeIdentity();
const rule = `creation_rules:\n  - path_regex: ^deploy/prod/\n    age: ${recipient}\n    encrypted_regex: ^(data|stringData)$\n`;
let workspace: Workspace;

interface Diagnosis {
  readonly code: number | null;
  readonly text: string;
  readonly of: (name: string) => Check | undefined;
}

async function doctor(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Diagnosis> {
  const run = await runNx(workspace, ['run', 'chart:doctor', ...args, '--json'], { env });
  const json = /^\{[\s\S]*^\}/m.exec(run.stdout)?.[0] ?? '{ "checks": [] }';
  const { checks } = JSON.parse(json) as { readonly checks: readonly Check[] };
  return {
    code: run.code,
    text: run.text,
    of: (name) => checks.find((each) => each.name === name),
  };
}

/** Everything that production needs. */
function healthy(): Record<string, string> {
  const keys = workspace.path('../keys.txt');
  writeFileSync(keys, `${identity}\n`);
  return {
    SOPS_AGE_KEY_FILE: keys,
    DHALLMARK_DEPLOY_URL: workspace.path('../deploy.git'),
    WEB_TOKEN: 'doctor-token',
    WEB_KEY: 'ZG9jdG9y',
    WEB_FILE: './web-file.txt',
    DB_PASSWORD: 'doctor-password',
  };
}

beforeAll(() => {
  workspace = createWorkspace({ copy: ['dhall/Secret'], files: charts });
  execFileSync('git', ['init', '--quiet', '--bare', workspace.path('../deploy.git')]);
});
afterAll(() => workspace.remove());

describe('chart:doctor', () => {
  test('finds nothing wrong with local in a fresh workspace, and changes nothing', async () => {
    const { code, of } = await doctor([]);
    expect(of('local key')).toMatchObject({ status: 'ok' });
    expect(of('secrets.env')?.detail).toContain('secrets.env.example');
    expect(of('variables')).toMatchObject({ status: 'ok' });
    expect(of('deploy repository')).toMatchObject({ status: 'ok' });
    expect(code).toBe(0);
  });

  test('names everything that production lacks, with a remedy for each', async () => {
    const { code, text, of } = await doctor(['-c', 'prod']);
    expect(code).toBe(1);
    expect(of('rules')).toMatchObject({ status: 'failed' });
    expect(of('rules')?.remedy).toContain('creation_rules');
    expect(of('variables')?.detail).toBe(
      'not set or not well-formed: DB_PASSWORD, WEB_FILE, WEB_KEY, WEB_TOKEN',
    );
    expect(of('deploy repository')).toMatchObject({ status: 'warning' });
    expect(text).toContain('DHALLMARK_DEPLOY_URL');
  });

  test('tries each permission and the deploy repository, and prints no value', async () => {
    workspace.write({ '.sops.yaml': rule });
    commitAll(workspace.root);
    const { code, text, of } = await doctor(['-c', 'prod'], healthy());
    expect(of('rules')?.detail).toBe('Secrets of 2 charts are encrypted to 1 key');
    expect(of(`age ${recipient}: encrypt`)).toMatchObject({ status: 'ok' });
    expect(of(`age ${recipient}: decrypt`)).toMatchObject({ status: 'ok' });
    expect(of('deploy repository: read')?.detail).toBe('the branch main does not exist yet');
    expect(of('deploy repository: push')).toMatchObject({ status: 'ok' });
    expect(code).toBe(0);
    for (const value of ['doctor-', 'ZG9jdG9y', identity]) expect(text).not.toContain(value);
    const refs = execFileSync('git', ['-C', workspace.path('../deploy.git'), 'for-each-ref']);
    expect(refs.toString()).toBe('');
  });

  test('a missing private key is a failure, or with fingerprints a warning', async () => {
    const { SOPS_AGE_KEY_FILE: _, ...without } = healthy();
    const failed = await doctor(['-c', 'prod'], without);
    expect(failed.of(`age ${recipient}: encrypt`)).toMatchObject({ status: 'ok' });
    expect(failed.of(`age ${recipient}: decrypt`)).toMatchObject({ status: 'failed' });
    expect(failed.code).toBe(1);
    const fingerprints = { DHALLMARK_FINGERPRINT_KEY: 'f'.repeat(44) };
    const warned = await doctor(['-c', 'prod'], { ...without, ...fingerprints });
    expect(warned.of(`age ${recipient}: decrypt`)).toMatchObject({ status: 'warning' });
    expect(warned.code).toBe(0);
  });

  test('a deploy repository that cannot be reached fails', async () => {
    const url = workspace.path('../absent.git');
    const { code, of } = await doctor(['-c', 'prod'], { ...healthy(), DHALLMARK_DEPLOY_URL: url });
    expect(of('deploy repository: read')).toMatchObject({ status: 'failed' });
    expect(of('deploy repository: read')?.remedy).toContain('DHALLMARK_DEPLOY_TOKEN');
    expect(code).toBe(1);
  });

  test('prints lines for people', async () => {
    workspace.write({ 'secrets.env': 'WEB_TOKEN=mine\n' });
    const { code, text } = await runNx(workspace, ['run', 'chart:doctor']);
    expect(text).toMatch(/^ok +node: /m);
    expect(text).toMatch(/^failed +variables: .*\n +Set them in secrets\.env/m);
    expect(text).not.toContain('mine');
    expect(code).toBe(1);
  });
});

describe('the vault and each right', () => {
  const key = 'https://myvault.vault.azure.net/keys/sops';
  let vault: AzureVault;
  const deny = (...rights: readonly string[]): Promise<Response> =>
    fetch(`${vault.env['HTTPS_PROXY']}/deny`, { method: 'POST', body: JSON.stringify({ rights }) });

  beforeAll(async () => {
    vault = await startAzureVault();
    vault.keys(`await keys.createRsaKey('sops');`);
    workspace.write({ '.sops.yaml': rule.replace(`age: ${recipient}`, `azure_keyvault: ${key}`) });
    commitAll(workspace.root);
  });
  afterAll(() => vault.stop());

  test('all three are tried', async () => {
    const { of } = await doctor(['-c', 'prod'], { ...healthy(), ...vault.env });
    const name = `azure_kv ${key}`;
    expect(of(`${name}: get`)?.detail).toMatch(/\/keys\/sops\/[0-9a-f]{32}$/);
    expect(of(`${name}: encrypt`)).toMatchObject({ status: 'ok' });
    expect(of(`${name}: decrypt`)).toMatchObject({ status: 'ok' });
  });

  test.each(['get', 'encrypt', 'decrypt'])('without %s it reports what to grant', async (right) => {
    await deny(right);
    const { code, of } = await doctor(['-c', 'prod'], { ...healthy(), ...vault.env });
    const check = of(`azure_kv ${key}: ${right}`);
    expect(check?.status).toBe('failed');
    expect(check?.remedy).toContain(`Grant the key permission "${right}"`);
    expect(code).toBe(1);
  });
});
