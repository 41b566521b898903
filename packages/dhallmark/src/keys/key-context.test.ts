import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { parseConfig, requireRule } from '@dhallmark/sops-runner';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkKeys } from '../doctor/key-checks.ts';
import { openEngine } from '../encryption/open-engine.ts';
import { normalizeOptions } from '../workspace/options.ts';
import { findKeys } from './environment-keys.ts';

// Counts the requests that a stand-in for Azure Key Vault gets from the operations of one process.

const program = resolve(import.meta.dirname, '../../../../tools/reference/fake-akv.mjs');
const before = { ...process.env };
let folder: string;
let vault: ChildProcess;
let proxy: string;

const ask = async (path: string, body: object): Promise<Record<string, number>> => {
  const answer = await fetch(`${proxy}${path}`, { method: 'POST', body: JSON.stringify(body) });
  return (await answer.json()) as Record<string, number>;
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'key-context-'));
  vault = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  if (vault.stdout === null) throw new Error('no output');
  const [line] = (await once(createInterface(vault.stdout), 'line')) as [string];
  const ready = JSON.parse(line) as { readonly proxy: string; readonly ca: string };
  proxy = ready.proxy;
  setDefaultCACertificates([...getCACertificates('default'), readFileSync(ready.ca, 'utf8')]);
  Object.assign(process.env, environment());
  await ask('/make', { vault: 'myvault.vault.azure.net', name: 'sops' });
});
afterAll(async () => {
  process.env = before;
  const closed = once(vault, 'close');
  vault.kill();
  await closed;
  rmSync(folder, { recursive: true });
});

const environment = (): Record<string, string> => ({
  HTTPS_PROXY: proxy,
  IDENTITY_ENDPOINT: `${proxy}/msi/token`,
  IDENTITY_HEADER: 'x',
  AZURE_TOKEN_CREDENTIALS: 'ManagedIdentityCredential',
});
const rules = `creation_rules:
  - azure_keyvault: https://myvault.vault.azure.net/keys/sops
    encrypted_regex: ^(data|stringData)$
`;

/** The keys of a workspace, in which each operation opens its own context. */
function workspace() {
  writeFileSync(join(folder, '.sops.yaml'), rules);
  const env = environment();
  const options = normalizeOptions({}, 'dhallmark.json');
  const charts = { all: [], selected: [], umbrella: undefined };
  return { root: folder, home: folder, env, environment: 'prod', options, charts };
}

it('a vault that does not work gets the requests of one operation only', async () => {
  const { env } = workspace();
  const path = join(folder, 'deploy/prod/secrets/web/token.yaml');
  const config = parseConfig(rules, join(folder, '.sops.yaml'));
  const encrypt = () =>
    openEngine('native', env).encrypt('kind: Secret\ndata:\n  a: Yg==\n', {
      path,
      config,
      format: 'yaml',
    });
  await encrypt();
  await ask('/fault', { every: 1, status: 503 });
  await ask('/stats', {});

  // make
  await expect(encrypt()).rejects.toMatchObject({ code: 'key-service-unavailable' });
  expect((await ask('/stats', {}))['refused']).toBe(4);

  // rekey, publish and verify
  const context = await findKeys(workspace()).loadContext();
  const [key] = requireRule(config, path).groups.flat();
  await expect(key?.resolve?.(context)).rejects.toMatchObject({ code: 'key-service-unavailable' });
  // doctor
  const { checks } = await checkKeys(workspace(), ['web']);
  expect(checks.at(-1)).toMatchObject({
    status: 'failed',
    detail: expect.stringContaining('no other is sent'),
  });
  expect(await ask('/stats', {})).toEqual({});
});

it('a vault with a limit refuses the next operation rarely', async () => {
  await ask('/fault', { per10s: 10, windowMs: 500, after: false });
  const deadline = { DHALLMARK_KEY_SERVICE_DEADLINE: '299' };
  const config = parseConfig(rules, join(folder, '.sops.yaml'));
  const file = { path: join(folder, 'a.yaml'), config, format: 'yaml' } as const;
  const operate = async (): Promise<number> => {
    await ask('/stats', {});
    const engine = openEngine('native', { ...environment(), ...deadline });
    await Promise.all(Array.from({ length: 30 }, () => engine.encrypt('data:\n  a: Yg==\n', file)));
    return (await ask('/stats', {}))['refused'] ?? 0;
  };
  const first = await operate();
  expect(first).toBeGreaterThan(10);
  expect(await operate()).toBeLessThan(first / 2);
});
