import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import {
  findProgram,
  keyContext,
  standIn,
  startServer,
  temporaryFolder,
} from '../../testing/reference-programs.ts';
import type { RunningServer } from '../../testing/reference-programs.ts';
import { gcpKmsProvider } from './gcp-kms.ts';

const dataKey = new Uint8Array(randomBytes(32));
const keyNamed = (name: string): string =>
  `projects/p/locations/global/keyRings/r/cryptoKeys/${name}`;

describe('Google Cloud KMS, through the real client and a stand-in for the service', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer(process.execPath, [standIn('fake-gcpkms.mjs')]);
  });
  afterAll(() => server.stop());

  const context = (token = 'good', parts = {}) =>
    keyContext(
      { SOPS_GCP_KMS_ENDPOINT: server.ready['endpoint'], GOOGLE_OAUTH_ACCESS_TOKEN: token },
      parts,
    );
  const admin = (action: string, body: object) =>
    fetch(`${server.ready['endpoint']}/admin/${action}`, {
      method: 'POST',
      body: JSON.stringify(body),
    });

  test('reports that a newer primary version exists', async () => {
    const id = keyNamed('aging');
    const minuteAgo = context('good', { now: () => new Date(Date.now() - 60_000) });
    await gcpKmsProvider.fromText(id).encryptDataKey(dataKey, context());
    const old = await gcpKmsProvider.fromText(id).encryptDataKey(dataKey, minuteAgo);
    expect(await old.findNewer?.(context())).toMatchObject({ held: old.createdAt?.toISOString() });
    const later = context('good', { now: () => new Date(Date.now() + 60_000) });
    const fresh = await gcpKmsProvider.fromText(id).encryptDataKey(dataKey, later);
    expect(await fresh.findNewer?.(context())).toBeUndefined();
    await expect(fresh.findNewer?.(context('denied'))).rejects.toMatchObject({
      code: 'key-service-denied',
      message: expect.stringContaining('cloudkms.cryptoKeys.get'),
    });
  });

  test('a disabled version is not the newest usable one, and is asked for once', async () => {
    const name = keyNamed('disabled');
    const minuteAgo = context('good', { now: () => new Date(Date.now() - 60_000) });
    const held = await gcpKmsProvider.fromText(name).encryptDataKey(dataKey, minuteAgo);
    await admin('rotate', { name });
    const run = context();
    expect(await held.findNewer?.(run)).toBeDefined();
    await admin('disable', { name, version: 2 });
    expect(await held.findNewer?.(run)).toBeDefined();
    expect(await held.findNewer?.(context())).toBeUndefined();
    await expect(held.encryptDataKey(dataKey, context())).rejects.toMatchObject({
      code: 'key-unavailable',
    });
  });

  test('a version that became primary during a run is accepted', async () => {
    const name = keyNamed('during');
    const run = context();
    const held = await gcpKmsProvider.fromText(name).encryptDataKey(dataKey, run);
    await held.findNewer?.(run);
    await admin('rotate', { name });
    expect((await held.encryptDataKey(dataKey, run)).encryptedKey).toBeDefined();
  });

  test('wraps as sops stores it, and unwraps', async () => {
    const id = keyNamed('plain');
    const wrapped = await gcpKmsProvider.fromText(id).encryptDataKey(dataKey, context());
    expect(wrapped.toEntry()).toEqual({
      resource_id: id,
      created_at: '2026-11-24T01:02:03Z',
      enc: expect.stringMatching(/^[A-Za-z0-9+/]+=*$/),
    });
    const read = gcpKmsProvider.fromEntry(wrapped.toEntry());
    expect(new Uint8Array(await read.decryptDataKey(context()))).toEqual(dataKey);
  });

  test('what an old version wrapped still opens after a rotation, until that version is disabled', async () => {
    const name = keyNamed('rotated');
    const wrapped = await gcpKmsProvider.fromText(name).encryptDataKey(dataKey, context());
    await admin('rotate', { name });
    expect(new Uint8Array(await wrapped.decryptDataKey(context()))).toEqual(dataKey);
    await admin('disable', { name, version: 1 });
    await expect(wrapped.decryptDataKey(context())).rejects.toMatchObject({
      code: 'key-unavailable',
      message: expect.stringContaining('disabled'),
    });
    const again = await gcpKmsProvider.fromText(name).encryptDataKey(dataKey, context());
    expect(new Uint8Array(await again.decryptDataKey(context()))).toEqual(dataKey);
  });

  test('a missing permission is named', async () => {
    const key = gcpKmsProvider.fromText(keyNamed('denied'));
    await expect(key.encryptDataKey(dataKey, context('denied'))).rejects.toMatchObject({
      code: 'key-service-denied',
      message: expect.stringContaining('cloudkms.cryptoKeyVersions.useToEncrypt is missing'),
    });
    const wrapped = await key.encryptDataKey(dataKey, context());
    await expect(wrapped.decryptDataKey(context('denied'))).rejects.toMatchObject({
      message: expect.stringContaining('cloudkms.cryptoKeyVersions.useToDecrypt is missing'),
    });
  });

  test('a changed ciphertext', async () => {
    const wrapped = await gcpKmsProvider.fromText(keyNamed('x')).encryptDataKey(dataKey, context());
    const bytes = Buffer.from(wrapped.encryptedKey ?? '', 'base64');
    bytes.writeUInt8((bytes.at(-1) ?? 0) ^ 1, bytes.length - 1);
    const changed = gcpKmsProvider.fromEntry({
      ...wrapped.toEntry(),
      enc: bytes.toString('base64'),
    });
    await expect(changed.decryptDataKey(context())).rejects.toMatchObject({
      code: 'key-service-failed',
    });
  });

  test('a credential that is neither JSON nor a file is not quoted', async () => {
    const key = gcpKmsProvider.fromText(keyNamed('x'));
    const env = { GOOGLE_CREDENTIALS: '{"private_key": "hunter2' };
    const failure = await key
      .encryptDataKey(dataKey, keyContext(env))
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'key-service-unauthenticated' });
    expect(JSON.stringify(failure) + String(failure)).not.toContain('hunter2');
  });

  const sops = findProgram('sops');
  test.skipIf(sops === undefined)(
    'sops reads what was wrapped here, and the other way round (needs sops)',
    async () => {
      const folder = temporaryFolder();
      try {
        const id = keyNamed('interop');
        const env = {
          SOPS_GCP_KMS_CLIENT_TYPE: 'rest',
          SOPS_GCP_KMS_ENDPOINT: server.ready['endpoint'],
          GOOGLE_OAUTH_ACCESS_TOKEN: 'good',
          HOME: folder.path,
        };
        const args = [
          'encrypt',
          '--gcp-kms',
          id,
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
        const file = JSON.parse(stdout) as { sops: { gcp_kms: [Record<string, string>] } };
        const key = gcpKmsProvider.fromEntry(file.sops.gcp_kms[0]);
        const unwrapped = await key.decryptDataKey(context());
        const again = await key.encryptDataKey(unwrapped, context());
        file.sops.gcp_kms[0] = again.toEntry() as Record<string, string>;
        const path = join(folder.path, 'x.json');
        writeFileSync(path, JSON.stringify(file));
        const decrypted = await execa(sops ?? '', ['decrypt', '--output-type', 'yaml', path], {
          env,
        });
        expect(decrypted.stdout).toBe('a: hunter2');
      } finally {
        folder.remove();
      }
    },
  );
});

test('a service that cannot be reached', async () => {
  const env = { SOPS_GCP_KMS_ENDPOINT: 'http://127.0.0.1:1', GOOGLE_OAUTH_ACCESS_TOKEN: 'x' };
  const call = gcpKmsProvider.fromText(keyNamed('x')).encryptDataKey(dataKey, keyContext(env));
  await expect(call).rejects.toMatchObject({ code: 'key-service-unreachable' });
});

test('an invalid resource id is refused', () => {
  for (const text of ['', 'projects/p', `${keyNamed('x')}/cryptoKeyVersions/1`]) {
    expect(() => gcpKmsProvider.fromText(text)).toThrow(
      expect.objectContaining({ code: 'malformed-key' }),
    );
  }
  expect(gcpKmsProvider.fromGroupItem({ resource_id: keyNamed('x') })[0]?.id).toBe(keyNamed('x'));
});
