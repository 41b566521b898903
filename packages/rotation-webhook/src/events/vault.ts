import type { ParsedEvent } from './key-event.ts';
import { findRecord, parseJson, textOf } from './loose-json.ts';
import { parseEach } from './malformed-event.ts';

const rotatePath = /^(?<mount>.+)\/keys\/(?<name>[^/]+)\/rotate$/;

/**
 * One line of a Vault audit device. A rotation is a `response` without `error` on
 * `<mount>/keys/<name>/rotate`; a `request` line comes before it is known whether it worked.
 * Throws Fault `malformed-event`.
 */
export function parseVaultLine(line: string): ParsedEvent {
  const record = findRecord(parseJson(line));
  const request = findRecord(record?.get('request'));
  if (!record || !request) return { provider: 'vault', id: '', ignored: 'not an audit entry' };
  const id = textOf(request, 'id');
  const path = rotatePath.exec(textOf(request, 'path'));
  const done = textOf(record, 'type') === 'response' && textOf(record, 'error') === '';
  if (!path?.groups || !done) return { provider: 'vault', id, ignored: 'not a rotation' };
  return {
    provider: 'vault',
    id,
    key: `${path.groups['mount']}/${path.groups['name']}`,
    version: '',
  };
}

/** Audit lines as a log shipper posts them, one JSON object per line. */
export function parseVaultBody(body: string): ParsedEvent[] {
  const lines = body.split('\n').filter((line) => line.trim() !== '');
  return parseEach('vault', lines, parseVaultLine);
}
