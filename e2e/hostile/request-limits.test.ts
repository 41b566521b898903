import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startAzureVault, type AzureVault } from '../support/azure.ts';
import { createDeployWorkspace, type DeployWorkspace } from '../support/deploy-workspace.ts';
import type { Run } from '../support/run-nx.ts';

// A vault that others use up, that fails, or that a firewall protects: nobody has to look for a missing
// right, and nothing is lost.

const URL = 'https://myvault.vault.azure.net/keys/sops';
const SECRET = 'secrets/web/web-token.yaml';

let vault: AzureVault;
let workspace: DeployWorkspace;

const job = (verb: readonly string[], more: Record<string, string> = {}): Promise<Run> =>
  workspace.job([...verb, '-e', 'prod'], {
    ...vault.env,
    WEB_TOKEN: 'canary-7f3a-token',
    WEB_KEY: 'a2V5',
    WEB_FILE: './web-file.txt',
    DB_PASSWORD: 'canary-7f3a-password',
    DHALLMARK_FINGERPRINT_KEY: 'f'.repeat(44),
    ...more,
  });

beforeAll(async () => {
  vault = await startAzureVault();
  await vault.ask('/make', { vault: 'myvault.vault.azure.net', name: 'sops' });
  workspace = createDeployWorkspace(
    `creation_rules:\n  - path_regex: ^deploy/prod/\n    encrypted_regex: ^(data|stringData)$\n    azure_keyvault: ${URL}\n`,
  );
  const { code, text } = await job(['publish']);
  if (code !== 0) throw new Error(text);
}, 60_000);
beforeEach(async () => {
  await vault.ask('/fault', {});
  await vault.ask('/answer', null);
  await vault.ask('/make', { vault: 'myvault.vault.azure.net', name: 'sops' });
});
afterAll(async () => {
  workspace.remove();
  await vault.stop();
});

const rekey = (more: Record<string, string> = {}): Promise<Run> =>
  job(['rekey', '--publish'], more);

/** A job that failed has changed nothing, and the next one finishes its work. */
async function expectRecovery(before: string): Promise<void> {
  expect(workspace.published(SECRET)).toBe(before);
  await vault.ask('/fault', {});
  await vault.ask('/answer', null);
  const run = await rekey();
  expect(run.code, run.text).toBe(0);
  expect(workspace.published(SECRET)).not.toBe(before);
}

describe('a rekey', () => {
  test.each([
    ['with a limit of requests', { per10s: 3, windowMs: 1000, after: true }],
    ['that does not say how long to wait', { per10s: 3, windowMs: 1000 }],
    ['that fails every third time', { every: 3, status: 500 }],
    ['that throttles every third time', { every: 3, status: 429 }],
    ['that drops every third connection', { every: 3, status: 0 }],
  ])('of a vault %s succeeds', async (_name, fault) => {
    const before = workspace.published(SECRET);
    await vault.ask('/fault', fault);
    await vault.ask('/stats', {});
    const run = await rekey();
    expect(run.code, run.text).toBe(0);
    expect(workspace.published(SECRET)).not.toBe(before);
    const { refused = 0 } = await vault.ask('/stats', {});
    expect(refused).toBeGreaterThan(0);
  });

  test('asks for one decryption, one encryption and one check per file', async () => {
    await vault.ask('/stats', {});
    const run = await rekey();
    expect(run.code, run.text).toBe(0);
    const { decrypt = 0, encrypt = 0 } = await vault.ask('/stats', {});
    const files = workspace.git('ls-tree', '-r', '--name-only', 'main').split('\n');
    const secrets = files.filter((file) => /^secrets\/[^/]+\/.*\.yaml$/.test(file)).length;
    expect({ decrypt, encrypt }).toEqual({ decrypt: 2 * secrets, encrypt: secrets });
  });

  test('that is throttled all the time says so', async () => {
    const before = workspace.published(SECRET);
    await vault.ask('/fault', { every: 1, status: 429 });
    const run = await rekey({ DHALLMARK_KEY_SERVICE_DEADLINE: '1' });
    expect(run.code).toBe(1);
    expect(run.text).toContain('asks for fewer requests');
    expect(run.text).toContain('the limit of 1 seconds for one call');
    expect(run.text).not.toMatch(/right to|permission|role/);
    await expectRecovery(before);
  });

  test('of a vault that is down says so once', async () => {
    const before = workspace.published(SECRET);
    await vault.ask('/fault', { every: 1, status: 503 });
    const run = await rekey();
    expect(run.code).toBe(1);
    expect(run.text).toContain('does not work now (HTTP 503)');
    await expectRecovery(before);
  });

  test('of a vault behind a firewall names it', async () => {
    const before = workspace.published(SECRET);
    const error = {
      code: 'Forbidden',
      message: 'Client address',
      innererror: { code: 'ForbiddenByFirewall' },
    };
    const headers = { 'content-type': 'application/json' };
    await vault.ask('/answer', { status: 403, headers, body: JSON.stringify({ error }) });
    const run = await rekey();
    expect(run.code).toBe(1);
    expect(run.text).toContain('the firewall of Azure Key Vault');
    expect(run.text).not.toMatch(/right to|in the access policy|role/);
    await expectRecovery(before);
  });
});
