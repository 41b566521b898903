/**
 * Azure Key Vault (sops azkv/keysource.go): RSA-OAEP-256 in the vault; the result is stored as
 * base64url without padding.
 */

import { sopsFault } from '../../fault.ts';
import { readAzureFailure } from './azure-error.ts';
import type { AzureClients } from './clients.ts';
import { keyUrl } from './key-url.ts';
import type { AzureKey } from './key-url.ts';
import {
  decodeBase64,
  entryDate,
  entryText,
  entryTime,
  optionalText,
  wrappedKey,
} from '../metadata-entry.ts';
import type { KeyContext, KeyEntry, MasterKey, NewerVersion, Provider } from '../provider.ts';

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
  const clients = await clientsOf(context);
  const version = key.version === '' ? await clients.newestVersion(key) : key.version;
  const used = { ...key, version };
  const encryptedKey = Buffer.from(await clients.encrypt(used, dataKey)).toString('base64url');
  return masterKey({ ...used, encryptedKey, createdAt: context.now() });
}

async function decryptDataKey(key: AzureKey, context: KeyContext): Promise<Uint8Array> {
  const text = wrappedKey('azure_kv', keyUrl(key), key.encryptedKey);
  const ciphertext = decodeBase64('azure_kv', text.replace(/=+$/, ''), true);
  return (await clientsOf(context)).decrypt(key, ciphertext);
}

async function newestVersion(key: AzureKey, context: KeyContext): Promise<string> {
  return (await clientsOf(context)).newestVersion(key);
}

async function findNewer(key: AzureKey, context: KeyContext): Promise<NewerVersion | undefined> {
  if (key.version === '') return undefined;
  const newest = await newestVersion(key, context);
  return newest === key.version ? undefined : { held: key.version, newest };
}

async function clientsOf(context: KeyContext): Promise<AzureClients> {
  const { azureClients } = await import('./clients.ts');
  return azureClients(context);
}

function fromText(text: string): MasterKey {
  const [, vaultUrl, name, version] =
    /^(https:\/\/[^/]+)\/keys\/([^/]+)(?:\/([^/]*))?$/.exec(text.trim()) ?? [];
  if (vaultUrl !== undefined && name !== undefined) {
    return masterKey({ vaultUrl, name, version: version ?? '' });
  }
  throw sopsFault({
    code: 'malformed-key',
    message: `${text.trim()} is not the URL of an Azure Key Vault key`,
    hint: 'Write https://VAULT.vault.azure.net/keys/NAME or …/keys/NAME/VERSION.',
  });
}

function fromGroupItem(item: unknown): MasterKey {
  if (typeof item !== 'object' || item === null) {
    throw sopsFault({
      code: 'malformed-key',
      message: 'an azure_keyvault item of key_groups must be a mapping',
      hint: 'Write vaultUrl, key and, to pin it, version.',
    });
  }
  const entry = item as KeyEntry;
  return masterKey({
    vaultUrl: entryText('azure_kv', entry, 'vaultUrl'),
    name: entryText('azure_kv', entry, 'key'),
    version: optionalText(entry, 'version') ?? '',
  });
}

/** The parts of a key URL; a URL without a version may end in a slash. */
const KEY_URL = /^(.*\/keys\/[^/]+)(?:\/([^/]*))?$/;

export const azureProvider: Provider<'azure_kv'> = {
  id: 'azure_kv',
  title: 'Azure Key Vault',
  metadataField: 'azure_kv',
  isWrittenWhenEmpty: false,
  ruleField: 'azure_keyvault',
  groupField: 'azure_keyvault',
  groupItemFields: ['vaultUrl', 'key', 'version'],
  flag: 'azure-kv',
  letter: undefined,
  order: { rule: 5, commandLine: 3 },
  env: {
    keys: 'SOPS_AZURE_KEYVAULT_URLS',
    secrets: ['AZURE_CLIENT_SECRET', 'AZURE_CLIENT_CERTIFICATE_PASSWORD', 'AZURE_PASSWORD'],
    prefixes: ['AZURE_', 'IDENTITY_', 'IMDS_', 'MSI_'],
  },
  callsService: true,
  readFailure: readAzureFailure,
  settings: [],
  versions: {
    base: (id) => KEY_URL.exec(id)?.[1] ?? id,
    version: (id) => KEY_URL.exec(id)?.[2] || undefined,
    withVersion: (base, version) => (version === undefined ? base : `${base}/${version}`),
    groupField: 'version',
  },
  entryFields: {
    created_at: 'string',
    enc: 'string',
    name: 'string',
    vault_url: 'string',
    version: 'string',
  },
  findWrappedKeyProblem: ({ encryptedKey = '' }) =>
    /^[\w-]+={0,2}$/.test(encryptedKey) ? undefined : 'must be base64url',
  fromEntry: (entry) =>
    masterKey({
      vaultUrl: entryText('azure_kv', entry, 'vault_url'),
      name: entryText('azure_kv', entry, 'name'),
      version: optionalText(entry, 'version') ?? '',
      createdAt: entryDate('azure_kv', entry),
      encryptedKey: optionalText(entry, 'enc'),
    }),
  fromText,
  fromGroupItem: (item) => [fromGroupItem(item)],
};
