/**
 * The clients of Azure Key Vault and their credentials, loaded when a key is used: they bring Node's
 * HTTPS with them. Credentials are those of DefaultAzureCredential: environment, workload identity,
 * managed identity, command-line tools; AZURE_TOKEN_CREDENTIALS narrows them.
 */

import type { Agent } from 'node:https';

import { DefaultAzureCredential } from '@azure/identity';
import type { TokenCredential } from '@azure/identity';
import { KeyClient } from '@azure/keyvault-keys';
import type {
  CryptographyClient,
  CryptographyClientOptions,
  KeyProperties,
} from '@azure/keyvault-keys';
import { isTemporary } from '@dhallmark/fault';

import { sopsFault } from '../../fault.ts';
import type { SopsFault } from '../../fault.ts';
import { MAX_ANSWER_BYTES, tooLarge } from '../call-limits.ts';
import { callService } from '../pace/call-service.ts';
import { azureError, readAzureFailure } from './azure-error.ts';
import type { AzureRight } from './azure-error.ts';
import { AzureKeyCaller } from './key-caller.ts';
import { keyUrl } from './key-url.ts';
import type { AzureKey } from './key-url.ts';
import type { KeyContext } from '../provider.ts';
import { proxiedAgent } from '../proxied-agent.ts';

type Policy = NonNullable<CryptographyClientOptions['additionalPolicies']>[number]['policy'];

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
      return requireBytes(result);
    });
  }

  /** Throws Fault. */
  decrypt(key: AzureKey, ciphertext: Uint8Array): Promise<Uint8Array> {
    return this.#call(key, 'decrypt', async (client, options) => {
      const { result } = await client.decrypt({ algorithm: ALGORITHM, ciphertext }, options);
      return requireBytes(result);
    });
  }

  /**
   * The newest version of the key that encrypts now, whatever version `key` names. Where the newest of
   * all does not, the right to list versions is needed. Throws Fault.
   */
  newestVersion(key: AzureKey): Promise<string> {
    const newest = { ...key, version: '' };
    const found = getOrCreate(this.#versions, keyUrl(newest), () => this.#findNewest(newest));
    found.catch((error: unknown) => {
      // What failed for a while is asked again.
      if (isTemporary(error)) this.#versions.delete(keyUrl(newest));
    });
    return found;
  }

  async #findNewest(key: AzureKey): Promise<string> {
    const client = getOrCreate(this.#keyClients, key.vaultUrl, () => {
      return new KeyClient(key.vaultUrl, this.#credential(key.vaultUrl), this.#options);
    });
    const newest = await callVault(key, 'get', this.#context, async (abortSignal) => {
      return (await client.getKey(key.name, { abortSignal })).properties;
    });
    const now = this.#context.now();
    if (isUsable(newest, now)) return requireVersion(newest, key);
    const versions = await callVault(key, 'list', this.#context, async (abortSignal) => {
      const found: KeyProperties[] = [];
      const listed = client.listPropertiesOfKeyVersions(key.name, { abortSignal });
      for await (const version of listed) found.push(version);
      return found;
    });
    return requireVersion(findNewestUsable(versions, now, key), key);
  }

  #call<Result>(
    key: AzureKey,
    right: AzureRight,
    call: (
      client: CryptographyClient,
      options: { readonly abortSignal: AbortSignal },
    ) => Promise<Result>,
  ): Promise<Result> {
    const caller = getOrCreate(this.#keyCallers, keyUrl(key), () => {
      return new AzureKeyCaller(key, this.#credential(key.vaultUrl), this.#options);
    });
    return caller.afterToken((client) =>
      callVault(key, right, this.#context, (abortSignal) => call(client, { abortSignal })),
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

const CLIENT_OPTIONS = {
  // callService tries again, at the pace of the vault
  retryOptions: { maxRetries: 0 },
  redirectOptions: { maxRetries: 0 },
  additionalPolicies: [{ policy: limitSize(), position: 'perCall' as const }],
};

function limitSize(): Policy {
  return {
    name: 'limitSize',
    sendRequest: (request, next) => {
      request.onDownloadProgress = ({ loadedBytes }) => {
        if (loadedBytes > MAX_ANSWER_BYTES) throw tooLarge();
      };
      return next(request);
    },
  };
}

function callVault<Result>(
  key: AzureKey,
  right: AzureRight,
  context: KeyContext,
  call: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  return callService({
    service: `Azure Key Vault ${key.vaultUrl.replace(/\/+$/, '')}`,
    context,
    readFailure: readAzureFailure,
    send: call,
    toFault: (error) => azureError(keyUrl(key), key.vaultUrl, right, error),
  });
}

/** The client passes on whatever JSON or page a service sends. */
function requireBytes(result: unknown): Uint8Array {
  if (result instanceof Uint8Array) return result;
  throw new TypeError('the answer has no result');
}

/** Whether the vault encrypts with this version: it refuses disabled, future and expired ones. */
function isUsable({ enabled, notBefore, expiresOn }: KeyProperties, now: Date): boolean {
  if (enabled === false) return false;
  return (notBefore ?? now) <= now && (expiresOn === undefined || expiresOn > now);
}

function findNewestUsable(
  versions: readonly KeyProperties[],
  now: Date,
  key: AzureKey,
): KeyProperties {
  const usable = versions.filter((version) => isUsable(version, now));
  const [newest] = usable.toSorted((a, b) => creationTime(b) - creationTime(a));
  if (newest !== undefined) return newest;
  throw sopsFault({
    code: 'key-unavailable',
    message: `every version of ${keyUrl(key)} is disabled, not yet valid or expired`,
    hint: 'Create a new version of the key, or enable one.',
  });
}

function creationTime({ createdOn }: KeyProperties): number {
  return createdOn?.getTime() ?? 0;
}

function requireVersion({ version = '' }: KeyProperties, key: AzureKey): string {
  if (/^[\w-]+$/.test(version)) return version;
  throw noVersion(key);
}

function noVersion(key: AzureKey): SopsFault {
  return sopsFault({
    code: 'key-service-failed',
    message: `the answer of Azure Key Vault for ${keyUrl(key)} names no version`,
    hint: 'Check the address of the vault.',
  });
}

function getOrCreate<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
