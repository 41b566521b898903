import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { findProgram, keyContext, temporaryFolder } from '../../testing/reference-programs.ts';
import { findPgpMessageProblem } from './pgp-message.ts';
import { pgpProvider } from './pgp.ts';

const dataKey = new Uint8Array(randomBytes(32));
const gpg = findProgram('gpg');

describe.skipIf(gpg === undefined)('PGP through gpg (needs gpg)', () => {
  const folder = temporaryFolder();
  const home = join(folder.path, 'g');
  const otherHome = join(folder.path, 'o');
  const env = { PATH: process.env['PATH'], GNUPGHOME: home };
  let fingerprint = '';

  const run = (args: readonly string[], input = '') =>
    execa(gpg ?? '', ['--batch', '--quiet', ...args], { env, input });

  beforeAll(async () => {
    mkdirSync(home, { mode: 0o700 });
    mkdirSync(otherHome, { mode: 0o700 });
    const made = ['--passphrase', '', '--quick-gen-key', 'test <t@example.org>'];
    await run([...made, 'rsa2048', 'cert,sign', 'never']);
    const { stdout } = await run(['--list-keys', '--with-colons']);
    fingerprint = /^fpr:+([0-9A-F]+):/m.exec(stdout)?.[1] ?? '';
    await run(['--passphrase', '', '--quick-add-key', fingerprint, 'rsa2048', 'encr', 'never']);
  });
  afterAll(async () => {
    for (const GNUPGHOME of [home, otherHome]) {
      await execa('gpgconf', ['--kill', 'gpg-agent'], { env: { GNUPGHOME }, reject: false });
    }
    folder.remove();
  });

  test('wraps as sops stores it, and unwraps', async () => {
    const wrapped = await pgpProvider
      .fromText(fingerprint)
      .encryptDataKey(dataKey, keyContext(env));
    expect(wrapped.toEntry()).toEqual({
      created_at: '2026-11-24T01:02:03Z',
      enc: expect.stringMatching(/^-----BEGIN PGP MESSAGE-----\n[^]*-----END PGP MESSAGE-----$/),
      fp: fingerprint,
    });
    const read = pgpProvider.fromEntry(wrapped.toEntry());
    expect(new Uint8Array(await read.decryptDataKey(keyContext(env)))).toEqual(dataKey);
  });

  test('a message for one key only is what a file may have', async () => {
    const { encryptedKey = '' } = await pgpProvider
      .fromText(fingerprint)
      .encryptDataKey(dataKey, keyContext(env));
    expect(findPgpMessageProblem(encryptedKey)).toBeUndefined();
    const to = ['--trust-model', 'always', '--armor', '--encrypt', '--recipient', fingerprint];
    const address = 'other@example.org';
    await run([
      '--passphrase',
      '',
      '--quick-gen-key',
      address,
      'future-default',
      'default',
      'never',
    ]);
    const { stdout: hidden } = await run([...to, '--hidden-recipient', address], 'x');
    expect(findPgpMessageProblem(hidden)).toBe('is wrapped for 2 recipients');
    const withPassphrase = ['--passphrase', 'x', '--pinentry-mode', 'loopback', '--symmetric'];
    const { stdout: symmetric } = await run([...to, ...withPassphrase], 'x');
    expect(findPgpMessageProblem(symmetric)).toBe('is wrapped for a passphrase too');
    for (const malformed of ['', 'x', encryptedKey.slice(0, 100), `${encryptedKey}\nx`]) {
      expect(findPgpMessageProblem(malformed)).toBe('must be one armored PGP message');
    }
  });

  test('a public key that is not there', async () => {
    const key = pgpProvider.fromText('FBC7B9E2A4F9289AC0C1D4843D16CEE4A27381B4');
    await expect(key.encryptDataKey(dataKey, keyContext(env))).rejects.toMatchObject({
      code: 'key-unavailable',
      hint: expect.stringContaining('gpg --import'),
    });
  });

  test('a secret key that is not there', async () => {
    const wrapped = await pgpProvider
      .fromText(fingerprint)
      .encryptDataKey(dataKey, keyContext(env));
    const elsewhere = keyContext({ ...env, GNUPGHOME: otherHome });
    await expect(wrapped.decryptDataKey(elsewhere)).rejects.toMatchObject({
      code: 'key-unavailable',
      message: `gpg has no secret key for ${fingerprint}`,
    });
  });

  test('an invalid message', async () => {
    const key = pgpProvider.fromEntry({ fp: fingerprint, enc: 'garbage', created_at: '' });
    await expect(key.decryptDataKey(keyContext(env))).rejects.toMatchObject({
      code: 'key-service-failed',
    });
  });

  const sops = findProgram('sops');
  test.skipIf(sops === undefined)(
    'sops reads what was wrapped here, and the other way round (needs sops)',
    async () => {
      const args = [
        'encrypt',
        '--pgp',
        fingerprint,
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
      const file = JSON.parse(stdout) as { sops: { pgp: [Record<string, string>] } };
      const key = pgpProvider.fromEntry(file.sops.pgp[0]);
      const context = keyContext(env);
      const again = await key.encryptDataKey(await key.decryptDataKey(context), context);
      file.sops.pgp[0] = again.toEntry() as Record<string, string>;
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

test('a gpg that is not there', async () => {
  const env = { SOPS_GPG_EXEC: '/nonexistent/gpg' };
  await expect(
    pgpProvider.fromText('ABCD').encryptDataKey(dataKey, keyContext(env)),
  ).rejects.toMatchObject({
    code: 'key-service-unreachable',
    hint: expect.stringContaining('SOPS_GPG_EXEC'),
  });
});

test('spaces in a fingerprint are left out, and a flag is not a fingerprint', () => {
  expect(pgpProvider.fromText('FBC7 B9E2').id).toBe('FBC7B9E2');
  for (const text of ['', '--output=x']) {
    expect(() => pgpProvider.fromText(text)).toThrow(
      expect.objectContaining({ code: 'malformed-key' }),
    );
  }
});
