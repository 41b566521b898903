import { readFileSync } from 'node:fs';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';

import { KeyClient } from '@azure/keyvault-keys';
import { ManagedIdentityCredential } from '@azure/identity';
import { execa } from 'execa';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import {
  findProgram,
  keyContext,
  standIn,
  startServer,
  temporaryFolder,
} from '../../testing/reference-programs.ts';
import type { RunningServer } from '../../testing/reference-programs.ts';
import { authorityHost } from './clients.ts';
import { azureProvider } from './azure.ts';

const VAULT = 'https://myvault.vault.azure.net';
const dataKey = new Uint8Array(randomBytes(32));

describe('Azure Key Vault, through the real clients and a stand-in for the service', () => {
  const folder = temporaryFolder();
  let server: RunningServer;
  let keys: KeyClient;
  let environment: Record<string, string>;
  const usual = { ...process.env };

  beforeAll(async () => {
    server = await startServer(process.execPath, [standIn('fake-akv.mjs'), folder.path]);
    const { proxy = '', ca = '' } = server.ready;
    environment = {
      HTTPS_PROXY: proxy,
      SSL_CERT_FILE: ca,
      IDENTITY_ENDPOINT: `${proxy}/msi/token`,
      IDENTITY_HEADER: 'x',
      AZURE_TOKEN_CREDENTIALS: 'ManagedIdentityCredential',
    };
    Object.assign(process.env, environment);
    setDefaultCACertificates([...getCACertificates('default'), readFileSync(ca, 'utf8')]);
    keys = new KeyClient(VAULT, new ManagedIdentityCredential());
  });
  beforeEach(() => deny());
  afterAll(async () => {
    process.env = usual;
    await server.stop();
    folder.remove();
  });

  async function deny(...rights: string[]): Promise<void> {
    const body = JSON.stringify({ rights });
    await fetch(`${server.ready['proxy']}/deny`, { method: 'POST', body });
  }

  async function requests(): Promise<readonly string[]> {
    const answer = await fetch(`${server.ready['proxy']}/log`);
    return (await answer.json()) as string[];
  }

  async function newKey(name: string): Promise<string> {
    return (await keys.createRsaKey(name, { keySize: 2048 })).id ?? '';
  }

  test('many calls at once are all answered, the first included', async () => {
    const key = azureProvider.fromText(await newKey('busy'));
    for (let round = 0; round < 5; round += 1) {
      const context = keyContext(environment);
      const wrapped = await Promise.all(
        Array.from({ length: 8 }, () => key.encryptDataKey(dataKey, context)),
      );
      const fresh = keyContext(environment);
      const unwrapped = await Promise.all(wrapped.map((each) => each.decryptDataKey(fresh)));
      expect(unwrapped.map((bytes) => new Uint8Array(bytes))).toEqual(
        Array.from({ length: 8 }, () => dataKey),
      );
    }
  });

  test('reports that a newer version exists, with the right to get alone', async () => {
    const id = await newKey('aging');
    const wrapped = await azureProvider
      .fromText(id)
      .encryptDataKey(dataKey, keyContext(environment));
    const held = azureProvider.fromEntry(wrapped.toEntry());
    expect(await held.findNewer?.(keyContext(environment))).toBeUndefined();
    const newest = (await keys.rotateKey('aging')).properties.version ?? '';
    await deny('encrypt', 'decrypt');
    expect(await held.findNewer?.(keyContext(environment))).toEqual({
      held: id.split('/').at(-1),
      newest,
    });
    await deny('get');
    await expect(held.findNewer?.(keyContext(environment))).rejects.toMatchObject({
      code: 'key-service-denied',
      message: expect.stringContaining('get'),
    });
  });

  test('wraps with a version, as sops stores it, and unwraps', async () => {
    const id = await newKey('fixed');
    const context = keyContext(environment);
    const wrapped = await azureProvider.fromText(id).encryptDataKey(dataKey, context);
    expect(wrapped.toEntry()).toEqual({
      vault_url: VAULT,
      name: 'fixed',
      version: id.split('/').at(-1),
      created_at: '2026-11-24T01:02:03Z',
      enc: expect.stringMatching(/^[\w-]{342}$/),
    });
    const read = azureProvider.fromEntry(wrapped.toEntry());
    expect(read.id).toBe(id);
    expect(new Uint8Array(await read.decryptDataKey(context))).toEqual(dataKey);
  });

  test('a versionless URL settles on the newest version, asked once a run', async () => {
    const first = await newKey('moving');
    const newest = (await keys.rotateKey('moving')).id ?? '';
    const context = keyContext(environment);
    const before = await requests();
    for (const url of [`${VAULT}/keys/moving`, `${VAULT}/keys/moving/`]) {
      const wrapped = await azureProvider.fromText(url).encryptDataKey(dataKey, context);
      expect(wrapped.id).toBe(newest);
      expect(wrapped.id).not.toBe(first);
    }
    const [item] = azureProvider.fromGroupItem({ vaultUrl: `${VAULT}/`, key: 'moving' });
    const resolved = await item?.resolve?.(context);
    expect(resolved?.id).toBe(newest);
    expect(resolved?.encryptedKey).toBeUndefined();
    // The first request carries no token yet and is challenged.
    const asked = (await requests())
      .slice(before.length)
      .filter((line) => line.startsWith('GET my'));
    expect(asked).toHaveLength(2);
  });

  test('one call per data key: wrapping twenty keys asks the vault twenty times and the challenge', async () => {
    const id = await newKey('counted');
    const context = keyContext(environment);
    const before = await requests();
    const key = azureProvider.fromText(id);
    await key.encryptDataKey(dataKey, context);
    await Promise.all(Array.from({ length: 19 }, () => key.encryptDataKey(dataKey, context)));
    const calls = (await requests())
      .slice(before.length)
      .filter((line) => line.includes('.vault.'));
    expect(calls).toHaveLength(21);
    expect(calls.every((line) => line.endsWith('/encrypt'))).toBe(true);
  });

  test.each(['get', 'encrypt', 'decrypt'] as const)(
    'a missing right to %s is named',
    async (right) => {
      const id = await newKey(`denied-${right}`);
      const wrapped = await azureProvider
        .fromText(id)
        .encryptDataKey(dataKey, keyContext(environment));
      await deny(right);
      const versionless = azureProvider.fromText(`${VAULT}/keys/denied-${right}`);
      const call =
        right === 'decrypt'
          ? wrapped.decryptDataKey(keyContext(environment))
          : (right === 'get' ? versionless : wrapped).encryptDataKey(
              dataKey,
              keyContext(environment),
            );
      await expect(call).rejects.toMatchObject({
        code: 'key-service-denied',
        message: expect.stringContaining(
          `the right to ${right} is missing on ${VAULT}/keys/denied-`,
        ),
        hint: expect.stringContaining(`"${right}"`),
      });
    },
  );

  test('without the right to get, a fixed version still wraps and unwraps', async () => {
    const id = await newKey('no-get');
    await deny('get');
    const wrapped = await azureProvider
      .fromText(id)
      .encryptDataKey(dataKey, keyContext(environment));
    expect(new Uint8Array(await wrapped.decryptDataKey(keyContext(environment)))).toEqual(dataKey);
  });

  test('a disabled version is distinguished from a missing right', async () => {
    const id = await newKey('disabled');
    const wrapped = await azureProvider
      .fromText(id)
      .encryptDataKey(dataKey, keyContext(environment));
    await keys.updateKeyProperties('disabled', id.split('/').at(-1) ?? '', { enabled: false });
    await expect(wrapped.decryptDataKey(keyContext(environment))).rejects.toMatchObject({
      code: 'key-unavailable',
      message: expect.stringContaining('disabled'),
    });
  });

  test('a key that is not there', async () => {
    const key = azureProvider.fromText(`${VAULT}/keys/absent/0123456789abcdef0123456789abcdef`);
    await expect(key.encryptDataKey(dataKey, keyContext(environment))).rejects.toMatchObject({
      code: 'key-unavailable',
      message: expect.stringContaining('has no key'),
    });
  });

  test('a wrong client secret', async () => {
    const id = await newKey('secret');
    Object.assign(process.env, {
      AZURE_TOKEN_CREDENTIALS: 'EnvironmentCredential',
      AZURE_TENANT_ID: '11111111-2222-3333-4444-555555555555',
      AZURE_CLIENT_ID: 'app',
      AZURE_CLIENT_SECRET: 'wrong',
    });
    try {
      await expect(
        azureProvider.fromText(id).encryptDataKey(dataKey, keyContext(environment)),
      ).rejects.toMatchObject({ code: 'key-service-unauthenticated' });
      process.env['AZURE_CLIENT_SECRET'] = 's3cret';
      const wrapped = await azureProvider
        .fromText(id)
        .encryptDataKey(dataKey, keyContext(environment));
      expect(wrapped.encryptedKey).toMatch(/^[\w-]{342}$/);
    } finally {
      process.env['AZURE_TOKEN_CREDENTIALS'] = 'ManagedIdentityCredential';
    }
  });

  const sops = findProgram('sops');
  test.skipIf(sops === undefined)(
    'sops reads what was wrapped here, and the other way round (needs sops)',
    async () => {
      const id = await newKey('interop');
      const env = { ...environment, HOME: folder.path };
      const plain = 'password: hunter2\n';
      const args = [
        'encrypt',
        '--azure-kv',
        id,
        '--filename-override',
        'x.yaml',
        '--output-type',
        'json',
      ];
      const { stdout } = await execa(sops ?? '', args, { cwd: tmpdir(), input: plain, env });
      const file = JSON.parse(stdout) as { sops: { azure_kv: [Record<string, string>] } };
      const context = keyContext(environment);
      const key = azureProvider.fromEntry(file.sops.azure_kv[0]);
      const unwrapped = await key.decryptDataKey(context);
      expect(unwrapped).toHaveLength(32);
      const again = await key.encryptDataKey(unwrapped, context);
      expect(again.encryptedKey).not.toBe(key.encryptedKey);
      file.sops.azure_kv[0] = again.toEntry() as Record<string, string>;
      const decrypted = await execa(
        sops ?? '',
        ['decrypt', '--input-type', 'json', '--output-type', 'yaml'],
        {
          input: JSON.stringify(file),
          env,
        },
      );
      expect(decrypted.stdout).toBe(plain.trim());
    },
  );
});

test('a vault that cannot be reached', async () => {
  const before = process.env;
  process.env = { ...before, AZURE_TOKEN_CREDENTIALS: 'EnvironmentCredential' };
  const key = azureProvider.fromText('https://localhost:1/keys/k/1');
  const call = key.encryptDataKey(dataKey, keyContext({}));
  await expect(call).rejects.toMatchObject({ code: 'key-service-unreachable' });
  process.env = before;
});

describe('spelling', () => {
  test.each([
    ['https://v.vault.azure.net', undefined],
    ['https://v.vault.usgovcloudapi.net', 'https://login.microsoftonline.us'],
    ['https://v.vault.azure.cn', 'https://login.chinacloudapi.cn'],
  ])('%s takes its tokens from its own cloud', (vault, authority) => {
    expect(authorityHost(vault)).toBe(authority);
  });

  test.each([
    '',
    'https://v.vault.azure.net/secrets/x',
    'http://v/keys/k/1',
    'https://v/keys/k/1/2',
  ])('%j is not a key', (text) => {
    expect(() => azureProvider.fromText(text)).toThrow(
      expect.objectContaining({ code: 'malformed-key' }),
    );
  });

  test('an entry keeps the address as it is spelled', () => {
    const entry = {
      vault_url: `${VAULT}/`,
      name: 'k',
      version: '1',
      created_at: '2026-01-02T03:04:05Z',
      enc: 'AAAA',
    };
    const key = azureProvider.fromEntry(entry);
    expect(key.toEntry()).toEqual(entry);
    expect(key.id).toBe(`${VAULT}/keys/k/1`);
  });
});
