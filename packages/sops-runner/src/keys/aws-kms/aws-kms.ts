/**
 * AWS KMS (sops kms/keysource.go): symmetric keys with an encryption context, a profile, and a role
 * to assume. The result is stored as standard base64.
 */

import { Readable } from 'node:stream';

import type { KMSClient } from '@aws-sdk/client-kms';
import { isFault } from '@dhallmark/fault';

import { sopsFault } from '../../fault.ts';
import {
  decodeBase64,
  entryDate,
  entryText,
  entryTime,
  findBase64Problem,
  optionalText,
  wrappedKey,
} from '../metadata-entry.ts';
import { limitAnswer } from '../call-limits.ts';
import { OncePerRun } from '../once-per-run.ts';
import { callService } from '../pace/call-service.ts';
import { kmsError, readKmsFailure } from './aws-kms-error.ts';
import type {
  KeyContext,
  KeyEntry,
  KeySettings,
  MasterKey,
  NewerVersion,
  Provider,
} from '../provider.ts';

type EncryptionContext = Readonly<Record<string, string>>;

interface KmsKey {
  readonly arn: string;
  readonly role?: string | undefined;
  readonly context?: EncryptionContext | undefined;
  readonly awsProfile?: string | undefined;
  readonly createdAt?: Date | undefined;
  readonly encryptedKey?: string | undefined;
}

/** ARN, role, context and profile, as sops's ToString joins them. */
function keyId(key: KmsKey): string {
  const arn = key.role === undefined ? key.arn : `${key.arn}+${key.role}`;
  const context = Object.entries(key.context ?? {})
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}:${value}`)
    .join(',');
  if (key.awsProfile !== undefined) return `${arn}|${context}|${key.awsProfile}`;
  return context === '' ? arn : `${arn}|${context}`;
}

function masterKey(key: KmsKey): MasterKey {
  const id = keyId(key);
  return {
    provider: 'kms',
    id,
    createdAt: key.createdAt,
    encryptedKey: key.encryptedKey,
    encryptDataKey: (dataKey, context) => encryptDataKey(key, dataKey, context),
    decryptDataKey: (context) => decryptDataKey(key, context),
    findNewer: (context) => findNewer(key, context),
    toEntry: () => ({
      arn: key.arn,
      aws_profile: key.awsProfile ?? '',
      ...(key.context !== undefined && { context: key.context }),
      created_at: entryTime(key.createdAt),
      enc: key.encryptedKey ?? '',
      ...(key.role !== undefined && { role: key.role }),
    }),
  };
}

async function encryptDataKey(
  key: KmsKey,
  dataKey: Uint8Array,
  context: KeyContext,
): Promise<MasterKey> {
  const { EncryptCommand } = await import('./aws-sdk.ts');
  const client = await clientOf(key, context);
  const command = new EncryptCommand({
    KeyId: key.arn,
    Plaintext: dataKey,
    EncryptionContext: { ...key.context },
  });
  const { CiphertextBlob } = await callKms(key, 'kms:Encrypt', context, (abortSignal) =>
    client.send(command, { abortSignal }),
  );
  const encryptedKey = Buffer.from(CiphertextBlob ?? []).toString('base64');
  return masterKey({ ...key, encryptedKey, createdAt: context.now() });
}

async function decryptDataKey(key: KmsKey, context: KeyContext): Promise<Uint8Array> {
  const ciphertext = decodeBase64('kms', wrappedKey('kms', key.arn, key.encryptedKey), false);
  const { DecryptCommand } = await import('./aws-sdk.ts');
  const client = await clientOf(key, context);
  const command = new DecryptCommand({
    KeyId: key.arn,
    CiphertextBlob: ciphertext,
    EncryptionContext: { ...key.context },
  });
  const { Plaintext } = await callKms(key, 'kms:Decrypt', context, (abortSignal) =>
    client.send(command, { abortSignal }),
  );
  return Plaintext ?? new Uint8Array();
}

/** The ARN stays the same when the key material rotates, so dates are compared. */
async function findNewer(key: KmsKey, context: KeyContext): Promise<NewerVersion | undefined> {
  const dates = await rotations.ask(context, keyId(key), () => listRotations(key, context));
  const newer = newerThan(key.createdAt, dates);
  if (newer === undefined) return undefined;
  const state = await states.ask(context, keyId(key), () => readState(key, context));
  // what takes a moment does not stop encryption
  if (state === undefined || state === 'Enabled' || state === 'Updating') return newer;
  throw sopsFault({
    code: 'key-unavailable',
    message: `${key.arn} rotated, but encrypts nothing: its state is ${state}`,
    hint: 'Enable the key or cancel its deletion, or write another one into the creation rule.',
  });
}

const states = new OncePerRun<string | undefined>();

/** Undefined without the right to ask: encrypting shows it then. */
async function readState(key: KmsKey, context: KeyContext): Promise<string | undefined> {
  const { DescribeKeyCommand } = await import('./aws-sdk.ts');
  const client = await clientOf(key, context);
  const command = new DescribeKeyCommand({ KeyId: key.arn });
  try {
    const { KeyMetadata } = await callKms(key, 'kms:DescribeKey', context, (abortSignal) =>
      client.send(command, { abortSignal }),
    );
    return KeyMetadata?.KeyState;
  } catch (error) {
    if (isFault(error) && error.code === 'key-service-denied') return undefined;
    throw error;
  }
}

/** KMS answers far fewer requests for them than for encryption. */
const rotations = new OncePerRun<readonly Date[]>();

async function listRotations(key: KmsKey, context: KeyContext): Promise<readonly Date[]> {
  const { paginateListKeyRotations } = await import('./aws-sdk.ts');
  const client = await clientOf(key, context);
  return callKms(key, 'kms:ListKeyRotations', context, async () => {
    const found: Date[] = [];
    for await (const page of paginateListKeyRotations({ client }, { KeyId: key.arn })) {
      for (const { RotationDate: date, KeyMaterialState: state = '' } of page.Rotations ?? []) {
        // material that is only imported encrypts nothing yet
        if (date !== undefined && !state.startsWith('PENDING_')) found.push(date);
      }
    }
    return found;
  });
}

/** The newest of these dates where it lies after the wrapping; KMS and sops count whole seconds. */
export function newerThan(
  createdAt: Date | undefined,
  dates: readonly Date[],
): NewerVersion | undefined {
  const newest = dates.toSorted((a, b) => b.getTime() - a.getTime())[0];
  if (newest === undefined || createdAt === undefined) return undefined;
  if (Math.floor(newest.getTime() / 1000) <= Math.floor(createdAt.getTime() / 1000)) {
    return undefined;
  }
  return { held: createdAt.toISOString(), newest: newest.toISOString() };
}

function callKms<Result>(
  key: KmsKey,
  right: string,
  context: KeyContext,
  call: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  return callService({
    // KMS limits requests per account and region
    service: `AWS KMS ${regionOf(key.arn)} of ${key.arn.split(':')[4] ?? ''}`,
    context,
    readFailure: readKmsFailure,
    send: call,
    toFault: (error) => kmsError(key.arn, key.role, right, error),
  });
}

const runs = new WeakMap<KeyContext, Map<string, Promise<KMSClient>>>();

/** One client per region, profile and role in a run, so that a role is assumed once. */
function clientOf(key: KmsKey, context: KeyContext): Promise<KMSClient> {
  const clients = runs.get(context) ?? new Map<string, Promise<KMSClient>>();
  runs.set(context, clients);
  const region = regionOf(key.arn);
  const id = [region, key.awsProfile, key.role].join('|');
  const client = clients.get(id) ?? makeClient(region, key);
  clients.set(id, client);
  return client;
}

async function makeClient(region: string, key: KmsKey): Promise<KMSClient> {
  const { KMSClient, fromNodeProviderChain, fromTemporaryCredentials } =
    await import('./aws-sdk.ts');
  const base = fromNodeProviderChain(
    key.awsProfile === undefined ? {} : { profile: key.awsProfile },
  );
  const credentials =
    key.role === undefined
      ? base
      : fromTemporaryCredentials({
          masterCredentials: base,
          params: { RoleArn: key.role, RoleSessionName: await sessionName() },
          clientConfig: { region },
        });
  // callService tries again, at the pace of the service
  const client = new KMSClient({ region, credentials, maxAttempts: 1 });
  // Closest to the connection, before the answer is read. AWS's client follows no redirect.
  client.middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args);
      limitBody(result.response);
      return result;
    },
    { step: 'deserialize', priority: 'low', name: 'limitSize' },
  );
  return client;
}

/** The stream of an answer, limited in size; anything else as it is. */
function limitBody(response: unknown): void {
  if (typeof response !== 'object' || response === null || !('body' in response)) return;
  if (response.body instanceof Readable) response.body = Readable.from(limitAnswer(response.body));
}

/** `sops@HOST`, as sops names its sessions, within the 64 characters that AWS allows. */
async function sessionName(): Promise<string> {
  const { hostname } = await import('node:os');
  return `sops@${hostname().replaceAll(/[^a-zA-Z0-9=,.@_-]+/g, '')}`.slice(0, 64);
}

function regionOf(arn: string): string {
  const region = /^arn:aws[\w-]*:kms:(.+):[0-9]+:(?:key|alias)\/.+$/.exec(arn)?.[1];
  if (region !== undefined) return region;
  throw sopsFault({
    code: 'malformed-key',
    message: `${arn} is not the ARN of an AWS KMS key`,
    hint: 'Write arn:aws:kms:REGION:ACCOUNT:key/ID, with +arn:aws:iam::ACCOUNT:role/NAME for a role.',
  });
}

function fromText(text: string, settings: KeySettings = {}): MasterKey {
  const compact = text.replaceAll(' ', '');
  const plus = compact.indexOf('+arn:');
  const arn = plus > 0 ? compact.slice(0, plus) : compact;
  regionOf(arn);
  return masterKey({
    arn,
    role: plus > 0 ? compact.slice(plus + 1) : undefined,
    context: parseEncryptionContext(settings[ENCRYPTION_CONTEXT] ?? ''),
    awsProfile: settings[AWS_PROFILE] || undefined,
  });
}

function fromFields(entry: KeyEntry): KmsKey {
  return {
    arn: entryText('kms', entry, 'arn'),
    role: optionalText(entry, 'role'),
    context: encryptionContext(entry['context']),
    awsProfile: optionalText(entry, 'aws_profile'),
  };
}

function encryptionContext(value: unknown): EncryptionContext | undefined {
  if (value === undefined || value === null) return undefined;
  const pairs = typeof value === 'object' ? Object.entries(value) : [['', undefined] as const];
  const context: Record<string, string> = {};
  for (const [name, text] of pairs) {
    if (typeof text !== 'string') {
      throw sopsFault({
        code: 'malformed-key',
        message: 'every value in the encryption context of a kms key must be a string',
        hint: 'Quote the value: context: { name: "value" }.',
      });
    }
    context[name] = text;
  }
  return pairs.length === 0 ? undefined : context;
}

const AWS_PROFILE = 'aws-profile';
const ENCRYPTION_CONTEXT = 'encryption-context';

export const kmsProvider: Provider<'kms'> = {
  id: 'kms',
  title: 'AWS KMS',
  metadataField: 'kms',
  isWrittenWhenEmpty: false,
  ruleField: 'kms',
  groupField: 'kms',
  groupItemFields: ['arn', 'role', 'context', 'aws_profile'],
  flag: 'kms',
  letter: 'k',
  order: { rule: 3, commandLine: 1 },
  env: {
    keys: 'SOPS_KMS_ARN',
    secrets: ['AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'],
    prefixes: ['AWS_'],
  },
  callsService: true,
  readFailure: readKmsFailure,
  settings: [
    {
      option: AWS_PROFILE,
      placeholder: 'name',
      description: 'AWS profile for the keys of --kms',
      ruleField: 'aws_profile',
      check: () => undefined,
    },
    {
      option: ENCRYPTION_CONTEXT,
      placeholder: 'pairs',
      description: 'AWS KMS encryption context, name:value,name:value',
      ruleField: undefined,
      check: parseEncryptionContext,
    },
  ],
  // An ARN stays the same when the key material rotates.
  versions: undefined,
  entryFields: {
    arn: 'string',
    aws_profile: 'string',
    context: 'strings by name',
    created_at: 'string',
    enc: 'string',
    role: 'string',
  },
  findWrappedKeyProblem: ({ encryptedKey = '' }) => findBase64Problem(encryptedKey),
  fromEntry: (entry) =>
    masterKey({
      ...fromFields(entry),
      createdAt: entryDate('kms', entry),
      encryptedKey: optionalText(entry, 'enc'),
    }),
  fromText,
  fromGroupItem: (item) => [
    typeof item === 'string'
      ? fromText(item)
      : masterKey(fromFields(typeof item === 'object' && item !== null ? (item as KeyEntry) : {})),
  ],
};

/**
 * `name:value,name:value` of `--encryption-context`; undefined for an empty text.
 * Throws Fault `malformed-encryption-context` (sops exits 6).
 */
export function parseEncryptionContext(text: string): EncryptionContext | undefined {
  if (text === '') return undefined;
  const pairs = text.split(',').map((pair) => pair.split(':'));
  if (pairs.some((pair) => pair.length !== 2)) {
    throw sopsFault({
      code: 'malformed-encryption-context',
      message: 'Invalid KMS encryption context format',
      hint: 'Write name:value pairs, separated by commas.',
    });
  }
  return Object.fromEntries(pairs as [string, string][]);
}
