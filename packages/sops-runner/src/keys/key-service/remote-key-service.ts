/**
 * A client for key services of sops (keyservice/keyservice.proto): processes, here or on another
 * machine, that wrap and unwrap data keys with the keys that they have.
 */

import { sopsFault } from '../../fault.ts';
import type { SopsFault } from '../../fault.ts';
import { withinTime } from '../call-limits.ts';
import { entryTime } from '../metadata-entry.ts';
import { providerOf } from '../provider-lookup.ts';
import type { KeyContext, KeyEntry, MasterKey } from '../provider.ts';
import type { RemoteKeyService } from './address.ts';
import { GrpcError, callGrpc } from './grpc-call.ts';
import { encodeField, encodeMessage, readField } from './protobuf.ts';

/** The master key with the data key wrapped by the service. Throws Fault. */
export async function encryptRemotely(
  service: RemoteKeyService,
  key: MasterKey,
  dataKey: Uint8Array,
  context: KeyContext,
): Promise<MasterKey> {
  const answer = await call(service, '/KeyService/Encrypt', key, dataKey, context);
  const entry = key.toEntry();
  const created = 'created_at' in entry ? { created_at: entryTime(context.now()) } : {};
  return providerOf(key).fromEntry({ ...entry, ...created, enc: Buffer.from(answer).toString() });
}

/** The data key, unwrapped by the service. Throws Fault. */
export function decryptRemotely(
  service: RemoteKeyService,
  key: MasterKey,
  context: KeyContext,
): Promise<Uint8Array> {
  const wrapped = Buffer.from(key.encryptedKey ?? '');
  return call(service, '/KeyService/Decrypt', key, wrapped, context);
}

async function call(
  service: RemoteKeyService,
  method: string,
  key: MasterKey,
  input: Uint8Array,
  context: KeyContext,
): Promise<Uint8Array> {
  const message = encodeMessage(encodeField(1, encodeKey(key)), encodeField(2, input));
  try {
    return await withinTime(service.name, context, async (signal) => {
      const answer = readField(await callGrpc(service.address, method, message, signal), 1);
      if (answer === undefined) throw new GrpcError('the answer is empty');
      return answer;
    });
  } catch (error) {
    throw toFault(service, error);
  }
}

/** The number of each kind of key in the message Key, and of its fields. */
const messages: Readonly<
  Record<string, { readonly number: number; readonly fields: readonly string[] }>
> = {
  kms: { number: 1, fields: ['arn', 'role', 'context', 'aws_profile'] },
  pgp: { number: 2, fields: ['fp'] },
  gcp_kms: { number: 3, fields: ['resource_id'] },
  azure_kv: { number: 4, fields: ['vault_url', 'name', 'version'] },
  hc_vault: { number: 5, fields: ['vault_address', 'engine_path', 'key_name'] },
  age: { number: 6, fields: ['recipient'] },
};

function encodeKey(key: MasterKey): Uint8Array {
  const { metadataField, title } = providerOf(key);
  const message = messages[metadataField];
  if (message === undefined) throw new TypeError(`key services know no keys of ${title}`);
  const entry = key.toEntry();
  const fields = message.fields.map((name, index) => encodeEntryField(index + 1, entry, name));
  return encodeField(message.number, encodeMessage(...fields));
}

/** A string, or a map of strings: a message with name and value for each. */
function encodeEntryField(number: number, entry: KeyEntry, name: string): Uint8Array {
  const value = entry[name];
  if (typeof value === 'string') return encodeField(number, value);
  if (typeof value !== 'object' || value === null) return new Uint8Array();
  return encodeMessage(
    ...Object.entries(value).map(([at, text]) =>
      encodeField(number, encodeMessage(encodeField(1, at), encodeField(2, String(text)))),
    ),
  );
}

const MAX_REASON = 500;

function toFault({ name }: RemoteKeyService, error: unknown): SopsFault {
  if (error instanceof GrpcError) {
    return sopsFault({
      code: 'key-service-failed',
      message: `the key service ${name} failed: ${error.message.slice(0, MAX_REASON)}`,
      hint: 'It looks for keys where it was started: check its variables and rights.',
    });
  }
  return sopsFault({
    code: 'key-service-unreachable',
    message: `the key service ${name} cannot be reached`,
    hint: 'Start sops keyservice, and check the address.',
    causes: [error],
    temporary: {},
  });
}
