import type { ParsedEvent } from './key-event.ts';
import { malformedEvent } from './malformed-event.ts';
import { findRecord, parseJson, textOf } from './loose-json.ts';

const rotations = new Set(['CreateCryptoKeyVersion', 'UpdateCryptoKeyPrimaryVersion']);

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
  if (!rotations.has(method)) return { provider: 'gcp', id, ignored: 'not a key rotation' };
  const code: unknown = findRecord(payload.get('status'))?.get('code');
  if (code !== undefined && code !== 0) {
    return { provider: 'gcp', id, ignored: 'a rotation that failed' };
  }
  const [key = '', version = ''] = textOf(payload, 'resourcename').split('/cryptoKeyVersions/');
  if (!key.includes('/cryptoKeys/')) throw malformedEvent('a rotation names no crypto key');
  return { provider: 'gcp', id, key, version };
}

/** The same from the text of a request body. */
export function parseGcpBody(body: string): ParsedEvent[] {
  return [parsePubSubPush(parseJson(body))];
}
