/**
 * The clients of Azure Key Vault and their credentials, loaded when a key is used: they bring Node's
 * HTTPS with them. Credentials are those of DefaultAzureCredential: environment, workload identity,
 * managed identity, command-line tools; AZURE_TOKEN_CREDENTIALS narrows them.
 */

import type { Agent } from 'node:https';

import { DefaultAzureCredential } from '@azure/identity';
import type { TokenCredential } from '@azure/identity';
import { KeyClient } from '@azure/keyvault-keys';
import type { CryptographyClient } from '@azure/keyvault-keys';

import { azureError } from './azure-error.ts';
import type { AzureRight } from './azure-error.ts';
import { AzureKeyCaller } from './key-caller.ts';
import { keyUrl } from './key-url.ts';
import type { AzureKey } from './key-url.ts';
import type { KeyContext } from '../provider.ts';
import { proxiedAgent } from '../proxied-agent.ts';

const ALGORITHM = 'RSA-OAEP-256';

/** Who issues the tokens for the vaults of a cloud, unless AZURE_AUTHORITY_HOST says otherwise. */
const AUTHORITY_HOSTS: readonly (readonly [suffix: string, authority: string])[] = [
  ['.vault.usgovcloudapi.net', 'https://login.microsoftonline.us'],
  ['.managedhsm.usgovcloudapi.net', 'https://login.microsoftonline.us'],
  ['.vault.azure.cn', 'https://login.chinacloudapi.cn'],
  ['.managedhsm.azure.cn', 'https://login.chinacloudapi.cn'],
];

/** The authority for the cloud of a vault; undefined for the public cloud, the library's default. */
export function authorityHost(vaultUrl: string): string | undefined {
  const host = new URL(vaultUrl).hostname;
  return AUTHORITY_HOSTS.find(([suffix]) => host.endsWith(suffix))?.[1];
}

const runs = new WeakMap<KeyContext, AzureClients>();

/** The clients of a run, which has one context. */
export function azureClients(context: KeyContext): AzureClients {
  const clients = runs.get(context) ?? new AzureClients(context);
  runs.set(context, clients);
  return clients;
}

/** Credentials, clients and newest versions of one run; it asks for the version of each key once. */
export class AzureClients {
  readonly #credentials = new Map<string, TokenCredential>();
  readonly #keyClients = new Map<string, KeyClient>();
  readonly #keyCallers = new Map<string, AzureKeyCaller>();
  readonly #versions = new Map<string, Promise<string>>();
  readonly #options: { readonly agent?: Agent };
  readonly #context: KeyContext;

  constructor(context: KeyContext) {
    this.#context = context;
    const agent = proxiedAgent(context.env);
    this.#options = { ...CLIENT_OPTIONS, ...(agent !== undefined && { agent }) };
  }

  /** Throws Fault. The key has a version. */
  encrypt(key: AzureKey, plaintext: Uint8Array): Promise<Uint8Array> {
    return this.#call(key, 'encrypt', async (client, options) => {
      const { result } = await client.encrypt({ algorithm: ALGORITHM, plaintext }, options);
      return result;
    });
  }

  /** Throws Fault. */
  decrypt(key: AzureKey, ciphertext: Uint8Array): Promise<Uint8Array> {
    return this.#call(key, 'decrypt', async (client, options) => {
      const { result } = await client.decrypt({ algorithm: ALGORITHM, ciphertext }, options);
      return result;
    });
  }

  /** The newest version of the key, whatever version `key` names. Throws Fault. */
  newestVersion(key: AzureKey): Promise<string> {
    const newest = { ...key, version: '' };
    return getOrCreate(this.#versions, keyUrl(newest), async () => {
      const client = getOrCreate(this.#keyClients, key.vaultUrl, () => {
        return new KeyClient(key.vaultUrl, this.#credential(key.vaultUrl), this.#options);
      });
      const options = abortOptions(this.#context);
      const found = await callVault(newest, 'get', () => client.getKey(key.name, options));
      return found.properties.version ?? '';
    });
  }

  #call<Result>(
    key: AzureKey,
    right: AzureRight,
    call: (client: CryptographyClient, options: AbortOptions) => Promise<Result>,
  ): Promise<Result> {
    const caller = getOrCreate(this.#keyCallers, keyUrl(key), () => {
      return new AzureKeyCaller(key, this.#credential(key.vaultUrl), this.#options);
    });
    return caller.afterToken((client) =>
      callVault(key, right, () => call(client, abortOptions(this.#context))),
    );
  }

  #credential(vaultUrl: string): TokenCredential {
    const authority = this.#context.env['AZURE_AUTHORITY_HOST'] ?? authorityHost(vaultUrl);
    return getOrCreate(this.#credentials, authority ?? '', () => {
      const options = authority === undefined ? {} : { authorityHost: authority };
      return new DefaultAzureCredential(options);
    });
  }
}

const CLIENT_OPTIONS = { retryOptions: { maxRetries: 2, retryDelayInMs: 200 } };

async function callVault<Result>(
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

interface AbortOptions {
  readonly abortSignal?: AbortSignal;
}

function abortOptions(context: KeyContext): AbortOptions {
  return context.signal === undefined ? {} : { abortSignal: context.signal };
}

function getOrCreate<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
