import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';

import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { findProgram, keyContext, startServer } from '../../testing/reference-programs.ts';
import type { RunningServer } from '../../testing/reference-programs.ts';
import { allowedByList } from './vault-client.ts';
import { vaultProvider } from './vault.ts';

const dataKey = new Uint8Array(randomBytes(32));
const minivault = findProgram('minivault');

describe.skipIf(minivault === undefined)("Vault's own transit engine (needs minivault)", () => {
  let server: RunningServer;
  let address = '';
  beforeAll(async () => {
    server = await startServer(minivault ?? '', ['-addr', '127.0.0.1:0', '-token', 'root']);
    address = server.ready['addr'] ?? server.ready['address'] ?? '';
    await vault('transit/keys/sops', { type: 'aes256-gcm96' });
  });
  afterAll(() => server.stop());

  const vault = (path: string, body: object) =>
    fetch(`${address}/v1/${path}`, {
      method: 'POST',
      headers: { 'x-vault-token': 'root' },
      body: JSON.stringify(body),
    });
  const uri = (name = 'sops') => `${address}/v1/transit/keys/${name}`;
  const context = (token = 'root', parts = {}) => keyContext({ VAULT_TOKEN: token }, parts);

  test('reports that a newer version exists', async () => {
    await vault('transit/keys/aging', { type: 'aes256-gcm96' });
    const wrapped = await vaultProvider.fromText(uri('aging')).encryptDataKey(dataKey, context());
    const held = vaultProvider.fromEntry(wrapped.toEntry());
    expect(await held.findNewer?.(context())).toBeUndefined();
    await vault('transit/keys/aging/rotate', {});
    expect(await held.findNewer?.(context())).toEqual({ held: '1', newest: '2' });
    await expect(held.findNewer?.(context('wrong'))).rejects.toMatchObject({
      code: expect.stringMatching(/^key-service-(denied|unauthenticated)$/),
    });
  });

  test('the newest version is the one that Vault encrypts with, whatever limits are set', async () => {
    await vault('transit/keys/limited', { type: 'aes256-gcm96' });
    const held = await vaultProvider.fromText(uri('limited')).encryptDataKey(dataKey, context());
    await vault('transit/keys/limited/rotate', {});
    await vault('transit/keys/limited/rotate', {});
    await vault('transit/keys/limited/config', { min_encryption_version: 2 });
    const newer = { held: '1', newest: '3' };
    expect(await held.findNewer?.(context())).toEqual(newer);
    const again = await held.encryptDataKey(dataKey, context());
    expect(again.encryptedKey).toMatch(/^vault:v3:/);
    expect(await again.findNewer?.(context())).toBeUndefined();
    // versions that are trimmed do not count as newer
    await vault('transit/keys/limited/config', {
      min_decryption_version: 3,
      min_encryption_version: 3,
    });
    await vault('transit/keys/limited/trim', { min_available_version: 3 });
    expect(await held.findNewer?.(context())).toEqual(newer);
    expect(await again.findNewer?.(context())).toBeUndefined();
  });

  test('wraps as sops stores it, and unwraps', async () => {
    const wrapped = await vaultProvider.fromText(uri()).encryptDataKey(dataKey, context());
    expect(wrapped.toEntry()).toEqual({
      vault_address: address,
      engine_path: 'transit',
      key_name: 'sops',
      created_at: '2026-11-24T01:02:03Z',
      enc: expect.stringMatching(/^vault:v1:/),
    });
    const read = vaultProvider.fromEntry(wrapped.toEntry());
    expect(read.id).toBe(uri());
    expect(new Uint8Array(await read.decryptDataKey(context()))).toEqual(dataKey);
  });

  test('the token of ~/.vault-token serves when VAULT_TOKEN is not set', async () => {
    const readFile = (path: string) =>
      path === '/home/u/.vault-token'
        ? Promise.resolve(Buffer.from('root\n'))
        : Promise.reject(new Error('absent'));
    const fromFile = keyContext({}, { homeDir: '/home/u', readFile });
    const wrapped = await vaultProvider.fromText(uri()).encryptDataKey(dataKey, fromFile);
    expect(wrapped.encryptedKey).toMatch(/^vault:v/);
  });

  test.each(['wrong', ''])('the token %j is refused', async (token) => {
    const call = vaultProvider.fromText(uri()).encryptDataKey(dataKey, context(token));
    await expect(call).rejects.toMatchObject({
      code: expect.stringMatching(/^key-service-(denied|unauthenticated)$/),
      hint: expect.any(String),
    });
  });

  test('a version below min_decryption_version', async () => {
    await vault('transit/keys/moved', { type: 'aes256-gcm96' });
    const wrapped = await vaultProvider.fromText(uri('moved')).encryptDataKey(dataKey, context());
    await vault('transit/keys/moved/rotate', {});
    expect(new Uint8Array(await wrapped.decryptDataKey(context()))).toEqual(dataKey);
    await vault('transit/keys/moved/config', { min_decryption_version: 2 });
    await expect(wrapped.decryptDataKey(context())).rejects.toMatchObject({
      code: 'key-unavailable',
    });
    const again = await wrapped.encryptDataKey(dataKey, context());
    expect(again.encryptedKey).toMatch(/^vault:v2:/);
  });

  test('an engine that is not there', async () => {
    const key = vaultProvider.fromText(`${address}/v1/elsewhere/keys/k`);
    await expect(key.encryptDataKey(dataKey, context())).rejects.toMatchObject({
      code: 'key-unavailable',
    });
  });

  const sops = findProgram('sops');
  test.skipIf(sops === undefined)(
    'sops reads what was wrapped here, and the other way round (needs sops)',
    async () => {
      const env = { VAULT_TOKEN: 'root' };
      const args = [
        'encrypt',
        '--hc-vault-transit',
        uri(),
        '--filename-override',
        'x.yaml',
        '--output-type',
        'json',
      ];
      const { stdout } = await execa(sops ?? '', args, {
        cwd: tmpdir(),
        input: 'a: hunter2\n',
        env,
      });
      const file = JSON.parse(stdout) as { sops: { hc_vault: [Record<string, string>] } };
      const key = vaultProvider.fromEntry(file.sops.hc_vault[0]);
      const again = await key.encryptDataKey(await key.decryptDataKey(context()), context());
      file.sops.hc_vault[0] = again.toEntry() as Record<string, string>;
      const input = JSON.stringify(file);
      const decrypted = await execa(
        sops ?? '',
        ['decrypt', '--input-type', 'json', '--output-type', 'yaml'],
        { input, env },
      );
      expect(decrypted.stdout).toBe('a: hunter2');
    },
  );
});

test('a Vault that cannot be reached', async () => {
  const key = vaultProvider.fromText('http://127.0.0.1:1/v1/transit/keys/k');
  await expect(key.encryptDataKey(dataKey, keyContext({ VAULT_TOKEN: 'x' }))).rejects.toMatchObject(
    {
      code: 'key-service-unreachable',
    },
  );
});

describe('spelling', () => {
  test('a URI falls into address, engine path and key', () => {
    const key = vaultProvider.fromText(
      'https://vault.example.org:8200/v1/teams/a/transit/keys/dev',
    );
    expect(key.toEntry()).toMatchObject({
      vault_address: 'https://vault.example.org:8200',
      engine_path: 'teams/a/transit',
      key_name: 'dev',
    });
    expect(key.id).toBe('https://vault.example.org:8200/v1/teams/a/transit/keys/dev');
  });

  test.each([
    '',
    'vault.example.org/v1/transit/keys/k',
    'https://v/transit/keys/k',
    'https://v/x/v1/transit/keys/k',
  ])('%j is not a key', (text) => {
    expect(() => vaultProvider.fromText(text)).toThrow(
      expect.objectContaining({ code: 'malformed-key' }),
    );
  });
});

test.each([
  ['none', false],
  ['all', true],
  ['http://127.0.0.1:1', true],
  ['https://other.example.org, http://127.0.0.1:1/', true],
  ['http://127.0.0.1:11', false],
])('SOPS_HC_VAULT_ALLOWLIST=%s', async (list, allowed) => {
  const key = vaultProvider.fromText('http://127.0.0.1:1/v1/transit/keys/k');
  const context = keyContext({ VAULT_TOKEN: 'x', SOPS_HC_VAULT_ALLOWLIST: list });
  await expect(key.encryptDataKey(dataKey, context)).rejects.toMatchObject({
    code: allowed ? 'key-service-unreachable' : 'key-service-denied',
  });
});

test.each([
  ['vault_address', 'http://127.0.0.1:1/v1/sys/seal?x='],
  ['vault_address', 'http://user@127.0.0.1:1'],
  ['vault_address', 'transit'],
  ['engine_path', '../sys'],
  ['engine_path', 'transit/%2e%2e/sys'],
  ['engine_path', String.raw`transit\..`],
  ['engine_path', 'a//b'],
  ['key_name', '../../auth/token/revoke-self?'],
  ['key_name', 'k#'],
  ['key_name', 'a\tb'],
])('refuses an entry whose %s is %j', async (field, value) => {
  const key = vaultProvider.fromEntry({
    created_at: '2026-01-01T00:00:00Z',
    enc: 'vault:v1:AAAA',
    engine_path: 'transit',
    key_name: 'k',
    vault_address: 'http://127.0.0.1:1',
    [field]: value,
  });
  await expect(key.decryptDataKey(keyContext({ VAULT_TOKEN: 'x' }))).rejects.toMatchObject({
    code: 'malformed-key',
  });
});

test('compares addresses of SOPS_HC_VAULT_ALLOWLIST as URLs too', () => {
  expect(allowedByList('https://Vault.example:443', 'https://vault.example')).toBe(true);
  expect(allowedByList('https://vault.example@evil.example', 'https://vault.example')).toBe(false);
  expect(allowedByList('https://vault.example.evil', 'https://vault.example')).toBe(false);
});

describe('the answer about a key', () => {
  let requests = 0;
  let data: object = {};
  const server = createServer((_request, response) => {
    requests += 1;
    response.end(JSON.stringify({ data }));
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => server.close());
  const held = () => {
    const { port } = server.address() as AddressInfo;
    const entry = { engine_path: 'transit', key_name: 'sops', enc: 'vault:v1:AAAA' };
    return vaultProvider.fromEntry({ ...entry, vault_address: `http://127.0.0.1:${port}` });
  };
  const context = () => keyContext({ VAULT_TOKEN: 'root' });

  test('is asked for once per run, for all files', async () => {
    data = { latest_version: 3 };
    requests = 0;
    const run = context();
    const found = await Promise.all(
      Array.from({ length: 50 }, async () => held().findNewer?.(run)),
    );
    expect(new Set(found.map((each) => each?.newest))).toEqual(new Set(['3']));
    expect(requests).toBe(1);
  });

  test.each([
    [{}, 'key-service-failed'],
    [{ latest_version: 'x' }, 'key-service-failed'],
    [{ latest_version: 3, soft_deleted: true }, 'key-unavailable'],
  ])('that is %j is not taken for a version', async (answer, code) => {
    data = answer;
    await expect(held().findNewer?.(context())).rejects.toMatchObject({ code });
  });
});
