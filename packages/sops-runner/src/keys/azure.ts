/**
 * Azure Key Vault (sops azkv/keysource.go): RSA-OAEP-256 in the vault, the result kept as unpadded
 * base64url. Credentials are those of DefaultAzureCredential: environment, workload identity,
 * managed identity, command-line tools; AZURE_TOKEN_CREDENTIALS narrows them.
 */

import { Agent } from 'node:https';

import type { CryptographyClient, KeyClient, KeyVaultKey } from '@azure/keyvault-keys';
import type { TokenCredential } from '@azure/identity';

import { SopsError } from '../errors.ts';
import { azureError } from './azure-error.ts';
import type { AzureRight } from './azure-error.ts';
import {
  decodeBase64,
  entryDate,
  entryText,
  entryTime,
  optionalText,
  wrappedKey,
} from './entry.ts';
import type { KeyContext, KeyEntry, MasterKey, NewerVersion, Provider } from './provider.ts';

const ALGORITHM = 'RSA-OAEP-256';

/** Where the tokens for a cloud's vaults come from, unless AZURE_AUTHORITY_HOST says otherwise. */
const AUTHORITY_HOSTS: readonly (readonly [suffix: string, authority: string])[] = [
  ['.vault.usgovcloudapi.net', 'https://login.microsoftonline.us'],
  ['.managedhsm.usgovcloudapi.net', 'https://login.microsoftonline.us'],
  ['.vault.azure.cn', 'https://login.chinacloudapi.cn'],
  ['.managedhsm.azure.cn', 'https://login.chinacloudapi.cn'],
];

/** The authority for a vault's cloud; undefined for the public cloud, the library's default. */
export function authorityHost(vaultUrl: string): string | undefined {
  const host = new URL(vaultUrl).hostname;
  return AUTHORITY_HOSTS.find(([suffix]) => host.endsWith(suffix))?.[1];
}

interface AzureKey {
  /** As the file or rule spells it, perhaps with a slash at its end. */
  readonly vaultUrl: string;
  readonly name: string;
  /** Empty: the newest, found when the key is used. */
  readonly version: string;
  readonly createdAt?: Date | undefined;
  readonly encryptedKey?: string | undefined;
}

/** The key's URL; ends in a slash when no version is known. */
function keyUrl(key: AzureKey): string {
  return `${key.vaultUrl.replace(/\/+$/, '')}/keys/${key.name}/${key.version}`;
}

function masterKey(key: AzureKey): MasterKey {
  const id = keyUrl(key);
  return {
    provider: 'azure_kv',
    id,
    createdAt: key.createdAt,
    encryptedKey: key.encryptedKey,
    encryptDataKey: (dataKey, context) => encryptDataKey(key, dataKey, context),
    decryptDataKey: (context) => decryptDataKey(key, context),
    toEntry: () => ({
      created_at: entryTime(key.createdAt),
      enc: key.encryptedKey ?? '',
      name: key.name,
      vault_url: key.vaultUrl,
      version: key.version,
    }),
    findNewer: (context) => findNewer(key, context),
    ...(key.version === '' && {
      resolve: async (context) => masterKey({ ...key, version: await newestVersion(key, context) }),
    }),
  };
}

async function encryptDataKey(
  key: AzureKey,
  dataKey: Uint8Array,
  context: KeyContext,
): Promise<MasterKey> {
  const version = key.version === '' ? await newestVersion(key, context) : key.version;
  const used = { ...key, version };
  const client = await clientsOf(context).cryptography(used);
  const { result } = await clientsOf(context).afterFirst(keyUrl(used), () =>
    ask(used, 'encrypt', () =>
      client.encrypt({ algorithm: ALGORITHM, plaintext: dataKey }, abortOptions(context)),
    ),
  );
  const encryptedKey = Buffer.from(result).toString('base64url');
  return masterKey({ ...used, encryptedKey, createdAt: context.now() });
}

async function decryptDataKey(key: AzureKey, context: KeyContext): Promise<Uint8Array> {
  const text = wrappedKey('azure_kv', keyUrl(key), key.encryptedKey);
  const ciphertext = decodeBase64('azure_kv', text.replace(/=+$/, ''), true);
  const client = await clientsOf(context).cryptography(key);
  const { result } = await clientsOf(context).afterFirst(keyUrl(key), () =>
    ask(key, 'decrypt', () =>
      client.decrypt({ algorithm: ALGORITHM, ciphertext }, abortOptions(context)),
    ),
  );
  return result;
}

function newestVersion(key: AzureKey, context: KeyContext): Promise<string> {
  return clientsOf(context).newestVersion(key, context);
}

async function findNewer(key: AzureKey, context: KeyContext): Promise<NewerVersion | undefined> {
  if (key.version === '') return undefined;
  const newest = await newestVersion({ ...key, version: '' }, context);
  return newest === key.version ? undefined : { held: key.version, newest };
}

async function ask<Result>(
  key: AzureKey,
  right: AzureRight,
  call: () => Promise<Result>,
): Promise<Result> {
  try {
    return await call();
  } catch (error) {
    throw azureError(keyUrl(key), key.vaultUrl, right, error);
  }
}

function abortOptions(context: KeyContext): { abortSignal?: AbortSignal } {
  return context.signal === undefined ? {} : { abortSignal: context.signal };
}

/** Credential, clients and newest versions of one run; a run asks for each key's version once. */
class AzureClients {
  readonly #credentials = new Map<string, Promise<TokenCredential>>();
  readonly #keyClients = new Map<string, Promise<KeyClient>>();
  readonly #cryptographyClients = new Map<string, Promise<CryptographyClient>>();
  readonly #versions = new Map<string, Promise<string>>();
  readonly #first = new Map<string, Promise<unknown>>();
  readonly #options: { readonly agent?: Agent };
  readonly #env: KeyContext['env'];

  constructor(env: KeyContext['env']) {
    this.#env = env;
    this.#options = { ...CLIENT_OPTIONS, ...(hasProxyEnv() && { agent: keepingAgent(env) }) };
  }

  /**
   * A client's first call goes alone. It is sent without its body to be challenged, and where another
   * call answers the challenge meanwhile, the library (keyvault-common 2) does not put the body
   * back. The others then have the token and the TLS session at once.
   */
  async afterFirst<Result>(client: string, call: () => Promise<Result>): Promise<Result> {
    const first = this.#first.get(client);
    if (first !== undefined) {
      await first;
      return call();
    }
    const mine = call();
    this.#first.set(
      client,
      mine.catch(() => undefined),
    );
    return mine;
  }

  cryptography(key: AzureKey): Promise<CryptographyClient> {
    const id = keyUrl(key);
    return once(this.#cryptographyClients, id, async () => {
      const { CryptographyClient } = await import('@azure/keyvault-keys');
      const credential = await this.#credential(key.vaultUrl);
      return new CryptographyClient(bareKey(key, id), credential, this.#options);
    });
  }

  newestVersion(key: AzureKey, context: KeyContext): Promise<string> {
    return once(this.#versions, keyUrl(key), async () => {
      const client = await once(this.#keyClients, key.vaultUrl, async () => {
        const { KeyClient } = await import('@azure/keyvault-keys');
        return new KeyClient(key.vaultUrl, await this.#credential(key.vaultUrl), this.#options);
      });
      const found = await ask(key, 'get', () => client.getKey(key.name, abortOptions(context)));
      return found.properties.version ?? '';
    });
  }

  #credential(vaultUrl: string): Promise<TokenCredential> {
    const authority = this.#env['AZURE_AUTHORITY_HOST'] ?? authorityHost(vaultUrl);
    return once(this.#credentials, authority ?? '', async () => {
      const { DefaultAzureCredential } = await import('@azure/identity');
      return new DefaultAzureCredential(
        authority === undefined ? {} : { authorityHost: authority },
      );
    });
  }
}

/** Behind a proxy the clients would connect anew for every call. */
function keepingAgent(env: KeyContext['env']): Agent {
  return new Agent({ keepAlive: true, maxSockets: 34, proxyEnv: env });
}

/** Whether Node's own agents go through the proxy that the environment names: since 24.5 and 22.21. */
function hasProxyEnv(): boolean {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > 24 || (major === 24 && minor >= 5) || (major === 22 && minor >= 21);
}

const CLIENT_OPTIONS = { retryOptions: { maxRetries: 2, retryDelayInMs: 200 } };

/**
 * The key without its material. Given an URL alone the client would ask for the public key first,
 * a second call a key and the `get` right, for an algorithm that it leaves to the vault anyway.
 */
function bareKey(key: AzureKey, id: string): KeyVaultKey {
  const properties = { vaultUrl: key.vaultUrl, name: key.name, version: key.version };
  return { id, name: key.name, key: { kid: id, kty: 'RSA' }, properties };
}

const runs = new WeakMap<KeyContext, AzureClients>();

function clientsOf(context: KeyContext): AzureClients {
  const clients = runs.get(context) ?? new AzureClients(context.env);
  runs.set(context, clients);
  return clients;
}

function once<Value>(
  map: Map<string, Promise<Value>>,
  key: string,
  make: () => Promise<Value>,
): Promise<Value> {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

function fromText(text: string): MasterKey {
  const [, vaultUrl, name, version] =
    /^(https:\/\/[^/]+)\/keys\/([^/]+)(?:\/([^/]*))?$/.exec(text.trim()) ?? [];
  if (vaultUrl !== undefined && name !== undefined) {
    return masterKey({ vaultUrl, name, version: version ?? '' });
  }
  throw new SopsError({
    code: 'malformed-key',
    message: `${text.trim()} is no Azure Key Vault key URL`,
    hint: 'write https://VAULT.vault.azure.net/keys/NAME or …/keys/NAME/VERSION',
  });
}

function fromGroupItem(item: unknown): MasterKey {
  if (typeof item !== 'object' || item === null) {
    throw new SopsError({
      code: 'malformed-key',
      message: 'an azure_keyvault item of key_groups is no mapping',
      hint: 'write vaultUrl, key and, if it is to stay fixed, version',
    });
  }
  const entry = item as KeyEntry;
  return masterKey({
    vaultUrl: entryText('azure_kv', entry, 'vaultUrl'),
    name: entryText('azure_kv', entry, 'key'),
    version: optionalText(entry, 'version') ?? '',
  });
}

export const azureProvider: Provider = {
  id: 'azure_kv',
  metadataField: 'azure_kv',
  ruleField: 'azure_keyvault',
  groupField: 'azure_keyvault',
  flag: 'azure-kv',
  envVar: 'SOPS_AZURE_KEYVAULT_URLS',
  fromEntry: (entry) =>
    masterKey({
      vaultUrl: entryText('azure_kv', entry, 'vault_url'),
      name: entryText('azure_kv', entry, 'name'),
      version: optionalText(entry, 'version') ?? '',
      createdAt: entryDate('azure_kv', entry),
      encryptedKey: optionalText(entry, 'enc'),
    }),
  fromText,
  fromGroupItem,
};
