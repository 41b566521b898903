/** The program as it is published: what a bundle can break, the loading of parts that few need. */

import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, cpSync, existsSync, openSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { makeWorkspace } from '../testing/cli-workspace.ts';
import type { Workspace } from '../testing/cli-workspace.ts';
import { standIn, startServer, temporaryFolder } from '../testing/reference-programs.ts';
import type { RunningServer } from '../testing/reference-programs.ts';

const PACKAGE = join(import.meta.dirname, '../..');
const published = temporaryFolder();
const PLAIN = 'a: secret\nb: 12\n';

let workspace: Workspace;
beforeAll(() => {
  execFileSync(process.execPath, [join(PACKAGE, 'build.mjs'), join(published.path, 'bundle')]);
  for (const part of ['bin', 'package.json']) {
    cpSync(join(PACKAGE, part), join(published.path, part), { recursive: true });
  }
});
beforeEach(() => {
  workspace = makeWorkspace(join(published.path, 'bin/sops-runner.cjs'));
  workspace.write('plain.yaml', PLAIN);
});
afterEach(() => workspace.remove());
afterAll(() => published.remove());

async function roundTrip(
  flags: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const encrypted = await workspace.runWell(['encrypt', ...flags, 'plain.yaml'], { env });
  expect(encrypted.stdout).toMatch(/^a: ENC\[/);
  workspace.write('secret.yaml', encrypted.stdout);
  return (await workspace.runWell(['decrypt', 'secret.yaml'], { env })).stdout;
}

test('every command loads, the first time and with what was compiled before', async () => {
  for (let time = 1; time <= 2; time += 1) {
    expect(await roundTrip([])).toBe(PLAIN);
    for (const args of [
      ['rotate', 'secret.yaml'],
      ['updatekeys', '--yes', 'secret.yaml'],
      ['set', 'secret.yaml', '["a"]', '"new"'],
      ['unset', 'secret.yaml', '["b"]'],
      ['filestatus', 'secret.yaml'],
      ['verify', 'secret.yaml'],
      ['explain', 'secret.yaml'],
      ['exec-env', 'secret.yaml', 'test "$a" = new'],
      ['exec-file', 'secret.yaml', 'grep -q new {}'],
      ['encrypt', '--reuse', 'secret.yaml', 'plain.yaml'],
      ['--help'],
    ]) {
      await workspace.runWell(args);
    }
    const edited = await workspace.run(['edit', 'secret.yaml'], { env: { EDITOR: 'true' } });
    expect(edited.status).toBe(200);
    workspace.write('plain.yaml', PLAIN);
  }
  expect((await workspace.run(['decrypt', 'absent.yaml'])).stderr).toContain('absent.yaml');
});

// /dev/full is Linux's
test.skipIf(!existsSync('/dev/full'))(
  'output that cannot be written is reported, and fails',
  () => {
    const bin = join(published.path, 'bin/sops-runner.cjs');
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [bin, '--help'], {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^error\[unwritable-output\]: .*ENOSPC.*\n$/);
  },
);

test('a recipient of age that only the library knows', async () => {
  const { generateHybridIdentity, identityToRecipient } = await import('age-encryption');
  const identity = await generateHybridIdentity();
  const recipient = await identityToRecipient(identity);
  expect(await roundTrip(['--age', recipient], { SOPS_AGE_KEY: identity })).toBe(PLAIN);
});

describe('key services, through their real clients', () => {
  const servers: RunningServer[] = [];
  const start = async (name: string, ...args: string[]): Promise<RunningServer['ready']> => {
    const server = await startServer(process.execPath, [standIn(name), ...args]);
    servers.push(server);
    return server.ready;
  };
  afterAll(() => Promise.all(servers.map((server) => server.stop())));

  test('Google Cloud KMS (a stand-in)', async () => {
    const { endpoint = '' } = await start('fake-gcpkms.mjs');
    const env = { SOPS_GCP_KMS_ENDPOINT: endpoint, GOOGLE_OAUTH_ACCESS_TOKEN: 'good' };
    const key = 'projects/p/locations/global/keyRings/r/cryptoKeys/bundle';
    expect(await roundTrip(['--gcp-kms', key], env)).toBe(PLAIN);
  });

  test('Azure Key Vault (a stand-in)', async () => {
    const { proxy = '', ca = '' } = await start('fake-akv.mjs', workspace.path);
    const env = {
      HTTPS_PROXY: proxy,
      NODE_EXTRA_CA_CERTS: ca,
      IDENTITY_ENDPOINT: `${proxy}/msi/token`,
      IDENTITY_HEADER: 'x',
      AZURE_TOKEN_CREDENTIALS: 'ManagedIdentityCredential',
    };
    const body = JSON.stringify({ vault: 'bundle.vault.azure.net', name: 'key' });
    const made = await fetch(`${proxy}/make`, { method: 'POST', body });
    const { kid } = (await made.json()) as { kid: string };
    expect(await roundTrip(['--azure-kv', kid], env)).toBe(PLAIN);
  });

  test('AWS KMS and Vault, which nobody answers for here', async () => {
    const nowhere = 'http://127.0.0.1:1';
    const env = {
      AWS_ENDPOINT_URL_KMS: nowhere,
      AWS_ACCESS_KEY_ID: 'x',
      AWS_SECRET_ACCESS_KEY: 'x',
      VAULT_TOKEN: 'x',
    };
    const kms = 'arn:aws:kms:us-east-1:123456789012:key/11111111-1111-1111-1111-111111111111';
    for (const flags of [
      ['--kms', kms],
      ['--hc-vault-transit', `${nowhere}/v1/transit/keys/key`],
    ]) {
      const { status, stderr } = await workspace.run(['encrypt', ...flags, 'plain.yaml'], { env });
      expect(stderr).toContain('cannot be reached');
      expect(status).not.toBe(0);
    }
  });
});
