import type { ParsedEvent } from './key-event.ts';
import { malformedEvent } from './malformed-event.ts';
import { findRecord, parseJson, textOf } from './loose-json.ts';

const rotations = new Set(['CreateCryptoKeyVersion', 'UpdateCryptoKeyPrimaryVersion']);
/** Files of a version that is destroyed cannot be decrypted any more. */
const destruction = 'DestroyCryptoKeyVersion';

/**
 * A Pub/Sub push message whose data is an audit log entry of Cloud KMS (log sink → topic → push).
 * Throws Fault `malformed-event`.
 */
export function parsePubSubPush(push: unknown): ParsedEvent {
  const message = findRecord(findRecord(push)?.get('message'));
  if (!message) throw malformedEvent('the body is not a Pub/Sub message');
  const id = textOf(message, 'messageid') || textOf(message, 'message_id');
  return parseLogEntry(id, Buffer.from(textOf(message, 'data'), 'base64').toString('utf8'));
}

function parseLogEntry(id: string, text: string): ParsedEvent {
  const payload = findRecord(findRecord(parseJson(text))?.get('protopayload'));
  if (!payload) return { provider: 'gcp', id, ignored: 'not an audit log entry' };
  const method = textOf(payload, 'methodname').split('.').at(-1) ?? '';
  const isDestruction = method === destruction;
  if (!rotations.has(method) && !isDestruction) {
    return { provider: 'gcp', id, ignored: 'not a key rotation' };
  }
  const code: unknown = findRecord(payload.get('status'))?.get('code');
  if (code !== undefined && code !== 0) {
    return { provider: 'gcp', id, ignored: 'a request that failed' };
  }
  const [key = '', version = ''] = textOf(payload, 'resourcename').split('/cryptoKeyVersions/');
  if (!key.includes('/cryptoKeys/')) throw malformedEvent('an entry names no crypto key');
  const warning = 'a version of the key is scheduled for destruction';
  return { provider: 'gcp', id, key, version, ...(isDestruction ? { warning } : {}) };
}

/** The same from the text of a request body. */
export function parseGcpBody(body: string): ParsedEvent[] {
  return [parsePubSubPush(parseJson(body))];
}
