import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startAzureVault, type AzureVault } from './support/azure.ts';
import { createDeployWorkspace, type DeployWorkspace } from './support/deploy-workspace.ts';
import { addHook, holdFirstPush, killPusher } from './support/git-hooks.ts';
import { chartWithSecrets, valuesOfSecrets } from './support/many-secrets.ts';
import { startRotationWebhook } from './support/rotation-webhook.ts';
import type { Run } from './support/run-nx.ts';

// A key rotates, and something goes wrong meanwhile. Every test begins with a new version of the key
// that no file uses yet.

const COUNT = 40;
const values = {
  ...valuesOfSecrets(COUNT - 2),
  WEB_TOKEN: 'canary-token',
  WEB_KEY: 'a2V5',
  WEB_FILE: './web-file.txt',
  DB_PASSWORD: 'canary-password',
  DHALLMARK_FINGERPRINT_KEY: 'f'.repeat(44),
};
const REKEY = ['rekey', '-e', 'prod', '--publish'];

let vault: AzureVault;
let workspace: DeployWorkspace;
/** The newest version of the key. */
let newest: string;
/** Files by which hooks and tests wait for one another. */
let signals: string;

type Env = Readonly<Record<string, string>>;
/** In a clone that only this job has. */
const job = (args: readonly string[], env: Env = {}): Promise<Run> =>
  workspace.job(args, { ...vault.env, ...env }, { apart: true });
const rekey = (...args: readonly string[]): Promise<Run> => job([...REKEY, ...args]);
const publish = (env: Env = {}): Promise<Run> =>
  job(['publish', '-e', 'prod'], { ...values, ...env });

async function succeed(run: Promise<Run>): Promise<string> {
  const { code, text } = await run;
  expect(code, text).toBe(0);
  expect(text).not.toContain('canary');
  return text;
}

/** How many published files use each version of the key. */
function versions(): Readonly<Record<string, number>> {
  const lines = workspace.git(
    'grep',
    '-h',
    '-E',
    '^ +version: [0-9a-f]{32}$',
    'main',
    '--',
    'secrets',
  );
  const found: Record<string, number> = {};
  for (const line of lines.trim().split('\n')) {
    const version = line.trim().slice('version: '.length);
    found[version] = (found[version] ?? 0) + 1;
  }
  return found;
}

async function rotateKey(): Promise<string> {
  const made = await vault.ask('/make', { vault: 'myvault.vault.azure.net', name: 'sops' });
  return String(made['kid']).split('/').at(-1) ?? '';
}

/** All files use the newest version, and hold the values of the variables: without fingerprints they are decrypted. */
async function expectCompleteRotation(env: Env = {}): Promise<void> {
  await vault.ask('/fault', {});
  expect(versions()).toEqual({ [newest]: COUNT });
  const run = job(['publish', '-e', 'prod', '--dry-run'], {
    ...values,
    ...env,
    DHALLMARK_FINGERPRINT_KEY: '',
  });
  expect(await succeed(run)).not.toMatch(/secrets\/(db|many|web)\//);
}

beforeAll(async () => {
  vault = await startAzureVault();
  await rotateKey();
  workspace = createDeployWorkspace(
    `creation_rules:\n  - path_regex: ^deploy/prod/\n    encrypted_regex: ^(data|stringData)$\n    azure_keyvault: https://myvault.vault.azure.net/keys/sops\n`,
  );
  workspace.commit(chartWithSecrets(COUNT - 2));
  await succeed(publish());
});
beforeEach(async () => {
  signals = mkdtempSync(join(tmpdir(), 'dhallmark-signals-'));
  await vault.ask('/fault', {});
  newest = await rotateKey();
  return () => {
    for (const name of ['pre-receive', 'post-receive']) {
      rmSync(join(workspace.remote, 'hooks', name), { force: true });
    }
    rmSync(signals, { recursive: true, force: true });
  };
});
afterAll(async () => {
  workspace.remove();
  await vault.stop();
});

describe('a rotation', { timeout: 180_000 }, () => {
  // others have used up most of the limit when the run begins
  const limit = { per10s: 250, others: 240 };
  test.each([
    ['accepts 250 requests per ten seconds, and says how long to wait', { ...limit, after: true }],
    ['accepts 250 requests per ten seconds, and does not say how long to wait', limit],
    ['fails for every third request', { every: 3, status: 500 }],
  ])('with a vault that %s', async (_name, fault) => {
    await vault.ask('/fault', fault);
    await vault.ask('/stats', {});
    expect(await succeed(rekey())).toContain(`${COUNT} rekeyed`);
    const { refused = 0, decrypt = 0, encrypt = 0 } = await vault.ask('/stats', {});
    expect(refused).toBeGreaterThan(0);
    // each file once, and what was refused again
    expect(decrypt + encrypt).toBeLessThanOrEqual(3 * COUNT + refused);
    await expectCompleteRotation();
  });

  test('that is killed after half of the files: the next run does the other half', async () => {
    const stop = addHook(workspace.remote, 'post-receive', killPusher);
    expect((await rekey(`--batch=${COUNT / 2}`)).code).toBe(null);
    stop();
    expect(versions()[newest]).toBe(COUNT / 2);

    await vault.ask('/stats', {});
    const text = await succeed(rekey());
    expect(text).toContain(`${COUNT / 2} rekeyed`);
    const { decrypt, encrypt } = await vault.ask('/stats', {});
    expect({ decrypt, encrypt }).toEqual({ decrypt: COUNT, encrypt: COUNT / 2 });
    await expectCompleteRotation();
  });

  test('in the middle of a run: that run ends, and the next one follows', async () => {
    const [held, go] = [join(signals, 'held'), join(signals, 'go')];
    addHook(workspace.remote, 'post-receive', holdFirstPush(held, go));
    const run = rekey('--batch=20');
    await expect.poll(() => existsSync(held), { timeout: 60_000 }).toBe(true);
    const earlier = newest;
    newest = await rotateKey();
    writeFileSync(go, '');
    await succeed(run);
    const found = versions();
    expect(found[earlier]).toBeGreaterThanOrEqual(20);
    expect((found[earlier] ?? 0) + (found[newest] ?? 0)).toBe(COUNT);

    await succeed(rekey());
    await succeed(job(['rekey', '-e', 'prod', '--check', '--publish']));
    await expectCompleteRotation();
  });

  test.each(['publish', 'rekey'])(
    'whose event arrives during a publish, and the %s is slower',
    async (slower) => {
      const pipelines: Promise<Run>[] = [];
      const webhook = await startRotationWebhook(() => pipelines.push(rekey()));
      const changed = { WEB_TOKEN: `canary-of-a-slower-${slower}` };
      const publishing = (): Promise<Run> => publish(changed);
      const rekeying = async (): Promise<Run> => {
        expect((await webhook.post(newest)).status).toBe(200);
        expect(pipelines).toHaveLength(1);
        return pipelines[0] ?? rekey();
      };
      try {
        const [held, go] = [join(signals, 'held'), join(signals, 'go')];
        addHook(workspace.remote, 'pre-receive', holdFirstPush(held, go));
        const [slow, fast] = slower === 'rekey' ? [rekeying, publishing] : [publishing, rekeying];
        const first = slow();
        await expect.poll(() => existsSync(held), { timeout: 60_000 }).toBe(true);
        await succeed(fast());
        writeFileSync(go, '');
        expect(await succeed(first)).toContain('Somebody else pushed meanwhile');
        await expectCompleteRotation(changed);
      } finally {
        webhook.stop();
        await Promise.allSettled(pipelines);
      }
    },
  );
});
