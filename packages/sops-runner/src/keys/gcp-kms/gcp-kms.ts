/**
 * Google Cloud KMS (sops gcpkms/keysource.go) over its REST API; the result is stored as base64.
 * Credentials: GOOGLE_CREDENTIALS (a path or the JSON itself), GOOGLE_OAUTH_ACCESS_TOKEN, then the
 * application default. SOPS_GCP_KMS_ENDPOINT and SOPS_GCP_KMS_UNIVERSE_DOMAIN name other clouds.
 * SOPS_GCP_KMS_CLIENT_TYPE can be grpc or rest; both reach the same service, so REST is always used.
 */

import type { AuthClient } from 'google-auth-library';

import { sopsFault } from '../../fault.ts';
import type { Fault } from '@dhallmark/fault';
import type { SopsFault } from '../../fault.ts';
import {
  decodeBase64,
  entryDate,
  entryText,
  entryTime,
  findBase64Problem,
  optionalText,
  wrappedKey,
} from '../metadata-entry.ts';
import { gcpKmsError, readGcpKmsFailure } from './gcp-kms-error.ts';
import { newerThan } from '../aws-kms/aws-kms.ts';
import { MAX_ANSWER_BYTES } from '../call-limits.ts';
import { OncePerRun } from '../once-per-run.ts';
import { callService } from '../pace/call-service.ts';
import type { KeyContext, KeyEntry, MasterKey, NewerVersion, Provider } from '../provider.ts';

const RESOURCE_ID = /^projects\/[^/]+\/locations\/[^/]+\/keyRings\/[^/]+\/cryptoKeys\/[^/]+$/;
const SCOPE = 'https://www.googleapis.com/auth/cloud-platform';

interface GcpKey {
  readonly resourceId: string;
  readonly createdAt?: Date | undefined;
  readonly encryptedKey?: string | undefined;
}

function masterKey(key: GcpKey): MasterKey {
  return {
    provider: 'gcp_kms',
    id: key.resourceId,
    createdAt: key.createdAt,
    encryptedKey: key.encryptedKey,
    encryptDataKey: (dataKey, context) => encryptDataKey(key, dataKey, context),
    decryptDataKey: (context) => decryptDataKey(key, context),
    findNewer: (context) => findNewer(key, context),
    toEntry: () => ({
      created_at: entryTime(key.createdAt),
      enc: key.encryptedKey ?? '',
      resource_id: key.resourceId,
    }),
  };
}

async function encryptDataKey(
  key: GcpKey,
  dataKey: Uint8Array,
  context: KeyContext,
): Promise<MasterKey> {
  const body = { plaintext: Buffer.from(dataKey).toString('base64') };
  const { name, ciphertext: encryptedKey } = await callKms(key, 'encrypt', body, context);
  refuseOldPrimary(key, name, context);
  if (encryptedKey === undefined) throw unanswered(key, 'encrypt', 'ciphertext');
  return masterKey({ ...key, encryptedKey, createdAt: context.now() });
}

async function decryptDataKey(key: GcpKey, context: KeyContext): Promise<Uint8Array> {
  const ciphertext = wrappedKey('gcp_kms', key.resourceId, key.encryptedKey);
  decodeBase64('gcp_kms', ciphertext, false);
  const { plaintext } = await callKms(key, 'decrypt', { ciphertext }, context);
  if (plaintext === undefined) throw unanswered(key, 'decrypt', 'plaintext');
  return Buffer.from(plaintext, 'base64');
}

/** The resource id stays the same when the primary version changes, so dates are compared. */
async function findNewer(key: GcpKey, context: KeyContext): Promise<NewerVersion | undefined> {
  if (!RESOURCE_ID.test(key.resourceId)) throw malformed(key.resourceId);
  const created = await primaries.ask(context, key.resourceId, () => readPrimary(key, context));
  return created && newerThan(key.createdAt, [created]);
}

/** KMS answers far fewer requests for them than for encryption. */
const primaries = new OncePerRun<Date | undefined>();

/** When the primary version was created; undefined where it encrypts nothing. */
async function readPrimary(key: GcpKey, context: KeyContext): Promise<Date | undefined> {
  const url = `${endpoint(context)}/v1/${key.resourceId}`;
  const primary = recordField(await request(key, 'get', { url }, context), 'primary');
  const [name, created] = [textField(primary, 'name'), textField(primary, 'createTime')];
  // A disabled or destroyed version, or one that is still generated, encrypts nothing.
  const state = textField(primary, 'state') ?? 'ENABLED';
  if (created === undefined || state !== 'ENABLED') return undefined;
  const seen = seenPrimaries.get(context) ?? new Map<string, string>();
  seenPrimaries.set(context, seen);
  if (name !== undefined) seen.set(key.resourceId, name);
  return new Date(created);
}

/** The primary versions that a run has seen, by resource id. */
const seenPrimaries = new WeakMap<KeyContext, Map<string, string>>();

/**
 * A new primary version reaches some of Google's servers late. A data key that such a server still
 * wraps with the old version would have a newer date, and never be found stale again.
 */
function refuseOldPrimary(key: GcpKey, used: string | undefined, context: KeyContext): void {
  const primary = seenPrimaries.get(context)?.get(key.resourceId);
  if (primary === undefined || used === undefined) return;
  // a version that became primary in the meantime is newer
  if (versionNumber(used) >= versionNumber(primary)) return;
  throw sopsFault({
    code: 'key-version-late',
    message: `Google Cloud KMS still encrypts with ${used}, although ${primary} is primary`,
    hint: 'A new primary version is used everywhere after some hours: try again then.',
    temporary: {},
  });
}

function versionNumber(name: string): number {
  return Number(/\/cryptoKeyVersions\/(\d+)$/.exec(name)?.[1] ?? 0);
}

interface Answer {
  /** The version that was used. */
  readonly name?: string | undefined;
  readonly ciphertext?: string | undefined;
  readonly plaintext?: string | undefined;
}

/** projects.locations.keyRings.cryptoKeys.encrypt and .decrypt. */
async function callKms(
  key: GcpKey,
  operation: 'encrypt' | 'decrypt',
  body: Readonly<Record<string, string>>,
  context: KeyContext,
): Promise<Answer> {
  if (!RESOURCE_ID.test(key.resourceId)) throw malformed(key.resourceId);
  const url = `${endpoint(context)}/v1/${key.resourceId}:${operation}`;
  const data = await request(key, operation, { url, method: 'POST', data: body }, context);
  return {
    name: textField(data, 'name'),
    ciphertext: textField(data, 'ciphertext'),
    plaintext: textField(data, 'plaintext'),
  };
}

interface Request {
  readonly url: string;
  readonly method?: 'POST';
  readonly data?: Readonly<Record<string, string>>;
}

/** The body of the answer, limited in time and size. A redirect could lead the token elsewhere. */
function request(
  key: GcpKey,
  operation: 'encrypt' | 'decrypt' | 'get',
  sent: Request,
  context: KeyContext,
): Promise<unknown> {
  return callService({
    // Cloud KMS limits requests per project, and per location
    service: `Google Cloud KMS ${key.resourceId.split('/keyRings/', 1)[0] ?? ''}`,
    context,
    readFailure: readGcpKmsFailure,
    send: async (signal) => {
      const client = await clientOf(context);
      // callService tries again, at the pace of the service
      const once = { redirect: 'error', maxContentLength: MAX_ANSWER_BYTES, retry: false } as const;
      return (await client.request<unknown>({ ...sent, ...once, signal })).data;
    },
    toFault: (error) => gcpKmsError(key.resourceId, operation, error),
  });
}

function recordField(data: unknown, field: string): unknown {
  return typeof data === 'object' && data !== null ? Reflect.get(data, field) : undefined;
}

/** Undefined for anything but a string with characters. */
function textField(data: unknown, field: string): string | undefined {
  const value = recordField(data, field);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function unanswered(key: GcpKey, operation: 'encrypt' | 'decrypt', field: string): Fault {
  return gcpKmsError(key.resourceId, operation, new Error(`the reply has no ${field}`));
}

function endpoint(context: KeyContext): string {
  const given = context.env['SOPS_GCP_KMS_ENDPOINT'] ?? '';
  if (given !== '') return (given.includes('://') ? given : `https://${given}`).replace(/\/+$/, '');
  const universe = context.env['SOPS_GCP_KMS_UNIVERSE_DOMAIN'] ?? '';
  return `https://cloudkms.${universe === '' ? 'googleapis.com' : universe}`;
}

const runs = new WeakMap<KeyContext, Promise<AuthClient>>();

/** One client, and so one token, per run. */
function clientOf(context: KeyContext): Promise<AuthClient> {
  const client = runs.get(context) ?? makeClient(context);
  runs.set(context, client);
  return client;
}

async function makeClient(context: KeyContext): Promise<AuthClient> {
  const { GoogleAuth, OAuth2Client } = await import('./google-auth.ts');
  const universe = context.env['SOPS_GCP_KMS_UNIVERSE_DOMAIN'] ?? '';
  const options = { scopes: SCOPE, ...(universe !== '' && { universeDomain: universe }) };
  const given = context.env['GOOGLE_CREDENTIALS'] ?? '';
  if (given !== '') {
    const credentials = await readCredentials(given, context);
    return new GoogleAuth({ ...options, credentials }).getClient();
  }
  const token = context.env['GOOGLE_OAUTH_ACCESS_TOKEN'] ?? '';
  if (token === '') return new GoogleAuth(options).getClient();
  const client = new OAuth2Client();
  client.setCredentials({ access_token: token });
  return client;
}

/** GOOGLE_CREDENTIALS is JSON, or the path of a JSON file. */
async function readCredentials(given: string, context: KeyContext): Promise<object> {
  try {
    const json = given.trimStart().startsWith('{')
      ? given
      : Buffer.from(await context.readFile(given)).toString();
    const parsed: unknown = JSON.parse(json);
    if (typeof parsed === 'object' && parsed !== null) return parsed;
  } catch {
    // The message of the parser would quote the credential.
  }
  throw sopsFault({
    code: 'key-service-unauthenticated',
    message: 'GOOGLE_CREDENTIALS must be JSON, or the path of a JSON file that can be read',
    hint: 'Set it to a credentials file, or unset it to use the application default credentials.',
  });
}

function fromText(text: string): MasterKey {
  const resourceId = text.replaceAll(' ', '');
  if (!RESOURCE_ID.test(resourceId)) throw malformed(resourceId);
  return masterKey({ resourceId });
}

function malformed(resourceId: string): SopsFault {
  return sopsFault({
    code: 'malformed-key',
    message: `${resourceId} is not the resource id of a Google Cloud KMS key`,
    hint: 'Write projects/P/locations/L/keyRings/R/cryptoKeys/K.',
  });
}

export const gcpKmsProvider: Provider<'gcp_kms'> = {
  id: 'gcp_kms',
  title: 'Google Cloud KMS',
  metadataField: 'gcp_kms',
  isWrittenWhenEmpty: false,
  ruleField: 'gcp_kms',
  groupField: 'gcp_kms',
  groupItemFields: ['resource_id'],
  flag: 'gcp-kms',
  letter: undefined,
  order: { rule: 4, commandLine: 2 },
  env: {
    keys: 'SOPS_GCP_KMS_IDS',
    secrets: ['GOOGLE_CREDENTIALS', 'GOOGLE_OAUTH_ACCESS_TOKEN'],
    prefixes: ['GOOGLE_', 'CLOUDSDK_'],
  },
  callsService: true,
  readFailure: readGcpKmsFailure,
  settings: [],
  // A resource id stays the same when the primary version changes.
  versions: undefined,
  entryFields: { created_at: 'string', enc: 'string', resource_id: 'string' },
  findWrappedKeyProblem: ({ encryptedKey = '' }) => findBase64Problem(encryptedKey),
  fromEntry: (entry) =>
    masterKey({
      resourceId: entryText('gcp_kms', entry, 'resource_id'),
      createdAt: entryDate('gcp_kms', entry),
      encryptedKey: optionalText(entry, 'enc'),
    }),
  fromText,
  fromGroupItem: (item) => [
    typeof item === 'string'
      ? fromText(item)
      : fromText(entryText('gcp_kms', (item ?? {}) as KeyEntry, 'resource_id')),
  ],
};
