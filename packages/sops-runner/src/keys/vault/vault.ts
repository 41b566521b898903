/**
 * HashiCorp Vault's transit engine (sops hcvault/keysource.go). The token is in VAULT_TOKEN or
 * ~/.vault-token, the namespace in VAULT_NAMESPACE; the address is that of the key. The reply of Vault
 * (`vault:v1:…`) is stored as it is.
 */

import { sopsFault } from '../../fault.ts';
import type { SopsFault } from '../../fault.ts';
import { entryDate, entryText, entryTime, optionalText, wrappedKey } from '../metadata-entry.ts';
import { OncePerRun } from '../once-per-run.ts';
import type { KeyContext, MasterKey, NewerVersion, Provider } from '../provider.ts';
import { allowedByList, vaultRequest } from './vault-client.ts';
import { readVaultFailure } from './vault-error.ts';

interface VaultKey {
  readonly address: string;
  readonly enginePath: string;
  readonly keyName: string;
  readonly createdAt?: Date | undefined;
  readonly encryptedKey?: string | undefined;
}

function masterKey(key: VaultKey): MasterKey {
  return {
    provider: 'hc_vault',
    id: keyUri(key),
    createdAt: key.createdAt,
    encryptedKey: key.encryptedKey,
    encryptDataKey: (dataKey, context) => encryptDataKey(key, dataKey, context),
    decryptDataKey: (context) => decryptDataKey(key, context),
    findNewer: (context) => findNewer(key, context),
    toEntry: () => ({
      created_at: entryTime(key.createdAt),
      enc: key.encryptedKey ?? '',
      engine_path: key.enginePath,
      key_name: key.keyName,
      vault_address: key.address,
    }),
  };
}

function keyUri(key: VaultKey): string {
  return `${key.address}/v1/${key.enginePath}/keys/${key.keyName}`;
}

async function encryptDataKey(
  key: VaultKey,
  dataKey: Uint8Array,
  context: KeyContext,
): Promise<MasterKey> {
  const body = { plaintext: Buffer.from(dataKey).toString('base64') };
  const encryptedKey = await callTransit(key, 'encrypt', body, 'ciphertext', context);
  return masterKey({ ...key, encryptedKey, createdAt: context.now() });
}

async function decryptDataKey(key: VaultKey, context: KeyContext): Promise<Uint8Array> {
  const ciphertext = wrappedKey('hc_vault', keyUri(key), key.encryptedKey);
  const plaintext = await callTransit(key, 'decrypt', { ciphertext }, 'plaintext', context);
  return Buffer.from(plaintext, 'base64');
}

/** The version that `vault:v3:…` names against the one that Vault encrypts with. */
async function findNewer(key: VaultKey, context: KeyContext): Promise<NewerVersion | undefined> {
  refuseUnlisted(key, context);
  const held = /^vault:v(\d+):/.exec(key.encryptedKey ?? '')?.[1];
  if (held === undefined) return undefined;
  const newest = await latestVersions.ask(context, keyUri(key), () => readLatest(key, context));
  return newest > Number(held) ? { held, newest: String(newest) } : undefined;
}

const latestVersions = new OncePerRun<number>();

/**
 * Vault encrypts with the latest version, whatever `min_encryption_version` is: that refuses older ones
 * which a caller names (Vault API, "Transit secrets engine", encrypt data). Versions cannot be
 * disabled; a key that is deleted softly has none.
 */
async function readLatest(key: VaultKey, context: KeyContext): Promise<number> {
  const path = `${key.enginePath}/keys/${key.keyName}`;
  const data = await vaultRequest({ address: key.address, path, operation: 'read' }, context);
  if (data['soft_deleted'] === true) throw deletedKey(key);
  const latest = data['latest_version'];
  if (typeof latest === 'number' && Number.isSafeInteger(latest) && latest > 0) return latest;
  throw sopsFault({
    code: 'key-service-failed',
    message: `the reply of Vault for ${keyUri(key)} has no latest_version`,
    hint: 'Check that the path is that of a transit engine.',
  });
}

function deletedKey(key: VaultKey): SopsFault {
  return sopsFault({
    code: 'key-unavailable',
    message: `${keyUri(key)} is deleted and can still be restored`,
    hint: 'Restore the key, or write another one into the creation rule.',
  });
}

function refuseUnlisted(key: VaultKey, context: KeyContext): void {
  if (allowedByList(key.address, context.env['SOPS_HC_VAULT_ALLOWLIST'])) return;
  throw sopsFault({
    code: 'key-service-denied',
    message: `SOPS_HC_VAULT_ALLOWLIST does not allow ${key.address}`,
    hint: 'Add the address to the list if you trust this Vault.',
  });
}

async function callTransit(
  key: VaultKey,
  operation: 'encrypt' | 'decrypt',
  body: Readonly<Record<string, string>>,
  field: 'ciphertext' | 'plaintext',
  context: KeyContext,
): Promise<string> {
  refuseUnlisted(key, context);
  const path = `${key.enginePath}/${operation}/${key.keyName}`;
  const data = await vaultRequest({ address: key.address, path, operation, body }, context);
  const value = data[field];
  if (typeof value === 'string') return value;
  throw sopsFault({
    code: 'key-service-failed',
    message: `the reply of Vault for ${keyUri(key)} has no ${field}`,
    hint: 'Check that the path is that of a transit engine.',
  });
}

function fromText(text: string): MasterKey {
  const uri = URL.parse(text.trim());
  const path = uri?.pathname.replace(/\/+$/, '').split('/').slice(1) ?? [];
  // ['v1', ...engine path, 'keys', name]: Vault behind a prefixed URL is not supported, as in sops.
  const [version, ...rest] = path;
  const keyName = rest.at(-1);
  if (uri === null || uri.host === '' || !/^v\d+$/.test(version ?? '') || rest.length < 3) {
    throw sopsFault({
      code: 'malformed-key',
      message: `${text.trim()} is not the URI of a Vault transit key`,
      hint: 'Write https://vault.example.com:8200/v1/ENGINE/keys/NAME; a prefix before /v1 is not supported.',
    });
  }
  return masterKey({
    address: `${uri.protocol}//${uri.host}`,
    enginePath: rest.slice(0, -2).join('/'),
    keyName: keyName ?? '',
  });
}

export const vaultProvider: Provider<'hc_vault'> = {
  id: 'hc_vault',
  title: 'HashiCorp Vault',
  metadataField: 'hc_vault',
  isWrittenWhenEmpty: true,
  ruleField: 'hc_vault_transit_uri',
  groupField: 'hc_vault',
  groupItemFields: [],
  flag: 'hc-vault-transit',
  letter: undefined,
  order: { rule: 6, commandLine: 5 },
  env: { keys: 'SOPS_VAULT_URIS', secrets: ['VAULT_TOKEN'], prefixes: ['VAULT_'] },
  callsService: true,
  readFailure: readVaultFailure,
  settings: [],
  // The version is in the wrapped data key, not in the URI.
  versions: undefined,
  entryFields: {
    created_at: 'string',
    enc: 'string',
    engine_path: 'string',
    key_name: 'string',
    vault_address: 'string',
  },
  findWrappedKeyProblem: ({ encryptedKey = '' }) =>
    /^vault:v\d+:[A-Za-z0-9+/]+={0,2}$/.test(encryptedKey)
      ? undefined
      : 'must have the form vault:v1:BASE64',
  fromEntry: (entry) =>
    masterKey({
      address: entryText('hc_vault', entry, 'vault_address'),
      enginePath: entryText('hc_vault', entry, 'engine_path'),
      keyName: entryText('hc_vault', entry, 'key_name'),
      createdAt: entryDate('hc_vault', entry),
      encryptedKey: optionalText(entry, 'enc'),
    }),
  fromText,
  fromGroupItem: (item) => [fromText(typeof item === 'string' ? item : '')],
};
