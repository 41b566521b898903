/**
 * For tests of the registry: a key provider without a service, which wraps by base64. Its keys have
 * versions, `acme:NAME@VERSION`, and the newest of each is counted in memory.
 */

import { sopsFault } from '../fault.ts';
import {
  decodeBase64,
  entryDate,
  entryText,
  entryTime,
  findBase64Problem,
  optionalText,
  wrappedKey,
} from '../keys/metadata-entry.ts';
import type { KeySettings, MasterKey, Provider } from '../keys/provider.ts';

interface AcmeKey {
  readonly name: string;
  /** Empty where the newest is meant. */
  readonly version: string;
  readonly tenant?: string | undefined;
  readonly createdAt?: Date | undefined;
  readonly encryptedKey?: string | undefined;
}

const newestVersions = new Map<string, number>();

function newestOf(name: string): string {
  return String(newestVersions.get(name) ?? 1);
}

/** Makes a newer version of `acme:NAME`. */
export function rotateAcmeKey(key: string): void {
  const name = key.replace('acme:', '');
  newestVersions.set(name, Number(newestOf(name)) + 1);
}

function masterKey(key: AcmeKey): MasterKey {
  const version = key.version === '' ? newestOf(key.name) : key.version;
  return {
    provider: 'acme_kms',
    id: `acme:${key.name}@${key.version}`,
    createdAt: key.createdAt,
    encryptedKey: key.encryptedKey,
    encryptDataKey: (dataKey, context) => {
      const encryptedKey = Buffer.from(dataKey).toString('base64');
      return Promise.resolve(
        masterKey({ ...key, version, encryptedKey, createdAt: context.now() }),
      );
    },
    decryptDataKey: () =>
      Promise.resolve(
        decodeBase64('acme_kms', wrappedKey('acme_kms', key.name, key.encryptedKey), false),
      ),
    toEntry: () => ({
      created_at: entryTime(key.createdAt),
      enc: key.encryptedKey ?? '',
      name: key.name,
      tenant: key.tenant ?? '',
      version: key.version,
    }),
    ...(key.version === '' && { resolve: () => Promise.resolve(masterKey({ ...key, version })) }),
    findNewer: () => {
      const newest = newestOf(key.name);
      return Promise.resolve(key.version === newest ? undefined : { held: key.version, newest });
    },
  };
}

const KEY = /^(acme:\w+)(?:@(\d*))?$/;

function fromText(text: string, settings: KeySettings = {}): MasterKey {
  const [, base, version = ''] = KEY.exec(text) ?? [];
  if (base === undefined) {
    throw sopsFault({ code: 'malformed-key', message: `${text} is not an acme key` });
  }
  return masterKey({ name: base.replace('acme:', ''), version, tenant: settings['acme-tenant'] });
}

export const acmeProvider: Provider<'acme_kms'> = {
  id: 'acme_kms',
  title: 'Acme KMS',
  metadataField: 'acme_kms',
  isWrittenWhenEmpty: false,
  ruleField: 'acme_key',
  groupField: 'acme',
  groupItemFields: [],
  flag: 'acme-kms',
  letter: 'A',
  order: { rule: 70, commandLine: 70 },
  env: { keys: 'SOPS_ACME_KMS', secrets: ['ACME_TOKEN'], prefixes: ['ACME_'] },
  callsService: true,
  readFailure: () => undefined,
  settings: [
    {
      option: 'acme-tenant',
      placeholder: 'name',
      description: 'tenant for the keys of --acme-kms',
      ruleField: 'acme_tenant',
      check: () => undefined,
    },
  ],
  versions: {
    base: (id) => KEY.exec(id)?.[1] ?? id,
    version: (id) => KEY.exec(id)?.[2] || undefined,
    withVersion: (base, version) => (version === undefined ? base : `${base}@${version}`),
    groupField: 'version',
  },
  entryFields: {
    created_at: 'string',
    enc: 'string',
    name: 'string',
    tenant: 'string',
    version: 'string',
  },
  findWrappedKeyProblem: ({ encryptedKey = '' }) => findBase64Problem(encryptedKey),
  fromEntry: (entry) =>
    masterKey({
      name: entryText('acme_kms', entry, 'name'),
      version: entryText('acme_kms', entry, 'version'),
      tenant: optionalText(entry, 'tenant'),
      createdAt: entryDate('acme_kms', entry),
      encryptedKey: optionalText(entry, 'enc'),
    }),
  fromText,
  fromGroupItem: (item) => [fromText(String(item))],
};
