import type { ParsedEvent } from './key-event.ts';
import { malformedEvent } from './malformed-event.ts';
import { findRecord, parseJson, textOf } from './loose-json.ts';

/** Other events of a key that need a person (docs.aws.amazon.com/kms, Monitoring with EventBridge). */
const warnings = new Map([
  ['KMS Imported Key Material Expiration', 'the imported key material has expired'],
  ['KMS CMK Deletion', 'the key was deleted'],
]);

/**
 * An EventBridge event of AWS KMS. `KMS CMK Rotation` of `aws.kms` is a rotation; the ARN stays the
 * same after it, so there is no version. Throws Fault `malformed-event`.
 */
export function parseAwsEvent(event: unknown): ParsedEvent {
  const record = findRecord(event);
  if (!record) throw malformedEvent('the event is not a JSON object');
  const id = textOf(record, 'id');
  if (textOf(record, 'source') !== 'aws.kms') {
    return { provider: 'aws', id, ignored: 'not from aws.kms' };
  }
  const type = textOf(record, 'detail-type');
  const warning = warnings.get(type);
  if (warning !== undefined) {
    return { provider: 'aws', id, key: keyArn(record), version: '', warning };
  }
  if (type !== 'KMS CMK Rotation') return { provider: 'aws', id, ignored: 'not a key rotation' };
  return { provider: 'aws', id, key: keyArn(record), version: '' };
}

function keyArn(record: ReadonlyMap<string, unknown>): string {
  const resources: unknown = record.get('resources');
  const arn: unknown = Array.isArray(resources) ? resources[0] : undefined;
  if (typeof arn === 'string' && arn.trim() !== '') return arn.trim();
  const detail = findRecord(record.get('detail'));
  const keyId = detail ? textOf(detail, 'key-id') : '';
  if (keyId === '') throw malformedEvent('an event names no key');
  return `arn:aws:kms:${textOf(record, 'region')}:${textOf(record, 'account')}:key/${keyId}`;
}

/** The same from the text of a request body. */
export function parseAwsBody(body: string): ParsedEvent[] {
  return [parseAwsEvent(parseJson(body))];
}
