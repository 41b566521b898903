/** For tests: keys of every provider, with the service or the stand-in that they need. */

import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';

import { CreateKeyCommand, KMSClient, RotateKeyOnDemandCommand } from '@aws-sdk/client-kms';
import { execa } from 'execa';

import { generateAgeIdentity } from '../keys/age/x25519.ts';
import { rotateAcmeKey } from './made-up-provider.ts';
import {
  findMoto,
  findProgram,
  standIn,
  startServer,
  stop,
  temporaryFolder,
} from './reference-programs.ts';

/** A running key service with two keys. */
export interface ProviderService {
  /** As an option or a rule names them. */
  readonly keys: readonly [first: string, second: string];
  /** What the program needs to use them. */
  readonly env: Readonly<Record<string, string>>;
  /** Makes a newer version of the first key; undefined where keys have no versions. */
  readonly rotate: (() => Promise<unknown>) | undefined;
  /** An item of `key_groups` for a key; the key itself where this is undefined. */
  readonly groupItem?: (key: string) => unknown;
  readonly stop: () => Promise<unknown>;
}

interface ServiceStarter {
  /** Why the service cannot be had here, for the name of its tests; undefined where it can. */
  readonly missing: string | undefined;
  readonly start: () => Promise<ProviderService>;
}

const nothing = (): Promise<void> => Promise.resolve();

function startAge(): Promise<ProviderService> {
  const [one, two] = [generateAgeIdentity(), generateAgeIdentity()];
  return Promise.resolve({
    keys: [one.recipient, two.recipient],
    env: { SOPS_AGE_KEY: `${one.identity}\n${two.identity}` },
    rotate: undefined,
    stop: nothing,
  });
}

async function startGpg(): Promise<ProviderService> {
  const folder = temporaryFolder();
  const home = join(folder.path, 'g');
  mkdirSync(home, { mode: 0o700 });
  const env = { PATH: process.env['PATH'] ?? '', GNUPGHOME: home };
  const gpg = (...args: string[]) => execa('gpg', ['--batch', '--quiet', ...args], { env });
  const makeKey = async (name: string): Promise<string> => {
    await gpg('--passphrase', '', '--quick-gen-key', name, 'rsa2048', 'cert,sign', 'never');
    const { stdout } = await gpg('--list-keys', '--with-colons', name);
    const fingerprint = /^fpr:+([0-9A-F]+):/m.exec(stdout)?.[1] ?? '';
    await gpg('--passphrase', '', '--quick-add-key', fingerprint, 'rsa2048', 'encr', 'never');
    return fingerprint;
  };
  return {
    keys: [await makeKey('one@example.org'), await makeKey('two@example.org')],
    env,
    rotate: undefined,
    stop: async () => {
      await execa('gpgconf', ['--kill', 'gpg-agent'], { env, reject: false });
      folder.remove();
    },
  };
}

async function startAzure(): Promise<ProviderService> {
  const folder = temporaryFolder();
  const server = await startServer(process.execPath, [standIn('fake-akv.mjs'), folder.path]);
  const { proxy = '', ca = '' } = server.ready;
  const vault = 'myvault.vault.azure.net';
  const make = (name: string) =>
    fetch(`${proxy}/make`, { method: 'POST', body: JSON.stringify({ vault, name }) });
  const [first, second] = [`https://${vault}/keys/one`, `https://${vault}/keys/two`];
  await make('one');
  await make('two');
  const env = {
    HTTPS_PROXY: proxy,
    IDENTITY_ENDPOINT: `${proxy}/msi/token`,
    IDENTITY_HEADER: 'x',
    AZURE_TOKEN_CREDENTIALS: 'ManagedIdentityCredential',
  };
  setDefaultCACertificates([...getCACertificates('default'), readFileSync(ca, 'utf8')]);
  return {
    keys: [first, second],
    env,
    rotate: () => make('one'),
    groupItem: (key) => ({ vaultUrl: `https://${vault}`, key: key.split('/').at(-1) }),
    stop: async () => {
      await server.stop();
      folder.remove();
    },
  };
}

function googleKey(name: string): string {
  return `projects/p/locations/global/keyRings/r/cryptoKeys/${name}`;
}

async function startGoogle(): Promise<ProviderService> {
  const server = await startServer(process.execPath, [standIn('fake-gcpkms.mjs')]);
  const endpoint = server.ready['endpoint'] ?? '';
  return {
    keys: [googleKey('one'), googleKey('two')],
    env: { SOPS_GCP_KMS_ENDPOINT: endpoint, GOOGLE_OAUTH_ACCESS_TOKEN: 'good' },
    rotate: () =>
      fetch(`${endpoint}/admin/rotate`, {
        method: 'POST',
        body: JSON.stringify({ name: googleKey('one') }),
      }),
    groupItem: (key) => ({ resource_id: key }),
    stop: () => server.stop(),
  };
}

async function startVault(): Promise<ProviderService> {
  const program = findProgram('minivault') ?? '';
  const server = await startServer(program, ['-addr', '127.0.0.1:0', '-token', 'root']);
  const address = server.ready['addr'] ?? server.ready['address'] ?? '';
  const post = (path: string, body: object = {}) =>
    fetch(`${address}/v1/transit/keys/${path}`, {
      method: 'POST',
      headers: { 'x-vault-token': 'root' },
      body: JSON.stringify(body),
    });
  for (const name of ['one', 'two']) await post(name, { type: 'aes256-gcm96' });
  return {
    keys: [`${address}/v1/transit/keys/one`, `${address}/v1/transit/keys/two`],
    env: { VAULT_TOKEN: 'root' },
    rotate: () => post('one/rotate'),
    stop: () => server.stop(),
  };
}

async function startAws(): Promise<ProviderService> {
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  const args = ['-H', '127.0.0.1', '-p', String(port)];
  const server = spawn(join(findMoto() ?? '', 'moto_server'), args, { stdio: 'ignore' });
  await untilUp(endpoint);
  const env = {
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_REGION: 'eu-west-1',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_MAX_ATTEMPTS: '1',
    AWS_ENDPOINT_URL_KMS: endpoint,
  };
  const client = new KMSClient({
    region: 'eu-west-1',
    endpoint,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  const makeKey = async (): Promise<string> =>
    (await client.send(new CreateKeyCommand({}))).KeyMetadata?.Arn ?? '';
  const first = await makeKey();
  return {
    keys: [first, await makeKey()],
    env,
    rotate: () => client.send(new RotateKeyOnDemandCommand({ KeyId: first })),
    groupItem: (arn) => ({ arn }),
    stop: () => stop(server),
  };
}

/** A port that nothing listened on a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Waits until moto replies. */
export async function untilUp(endpoint: string): Promise<void> {
  for (;;) {
    try {
      await fetch(`${endpoint}/moto-api/`);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

function needs(program: string, isPresent: boolean): string | undefined {
  return isPresent ? undefined : ` (needs ${program})`;
}

const starters: Readonly<Record<string, ServiceStarter>> = {
  age: { missing: undefined, start: startAge },
  pgp: { missing: needs('gpg', findProgram('gpg') !== undefined), start: startGpg },
  azure_kv: { missing: undefined, start: startAzure },
  gcp_kms: { missing: undefined, start: startGoogle },
  hc_vault: {
    missing: needs('minivault', findProgram('minivault') !== undefined),
    start: startVault,
  },
  kms: { missing: needs('moto', findMoto() !== undefined), start: startAws },
  acme_kms: {
    missing: undefined,
    start: () =>
      Promise.resolve({
        keys: ['acme:one', 'acme:two'],
        env: {},
        rotate: () => Promise.resolve(rotateAcmeKey('acme:one')),
        stop: nothing,
      }),
  },
};

/** The service for a provider's tests. A new row of the registry needs one here. */
export function serviceFor(provider: string): ServiceStarter {
  const starter = starters[provider];
  if (starter !== undefined) return starter;
  throw new Error(`testing/provider-services.ts has no service for ${provider}`);
}
