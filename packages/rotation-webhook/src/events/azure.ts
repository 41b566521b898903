import type { ParsedEvent } from './key-event.ts';
import { malformedEvent } from './malformed-event.ts';
import { findRecord, parseJson, textOf, type LooseRecord } from './loose-json.ts';

const newVersion = 'microsoft.keyvault.keynewversioncreated';
const validation = 'microsoft.eventgrid.subscriptionvalidationevent';

function recordsOf(body: string): LooseRecord[] {
  const parsed = parseJson(body);
  const items: unknown[] = Array.isArray(parsed) ? parsed : [parsed];
  return items.map((item) => {
    const record = findRecord(item);
    if (!record) throw malformedEvent('an event is not a JSON object');
    return record;
  });
}

/** `eventType` in the Event Grid schema, `type` in CloudEvents 1.0. */
function typeOf(record: LooseRecord): string {
  return (textOf(record, 'eventtype') || textOf(record, 'type')).toLowerCase();
}

function parseOne(record: LooseRecord): ParsedEvent {
  const id = textOf(record, 'id');
  const type = typeOf(record);
  if (type === '') throw malformedEvent('an event has neither eventType nor type');
  if (type !== newVersion) return { provider: 'azure', id, ignored: 'not a new key version' };
  const data = findRecord(record.get('data'));
  if (!data) throw malformedEvent('a KeyNewVersionCreated event has no data');
  const vault = textOf(data, 'vaultname');
  const name = textOf(data, 'objectname');
  if (vault === '' || name === '') {
    throw malformedEvent('a KeyNewVersionCreated event names no vault or no key');
  }
  if (textOf(data, 'objecttype').toLowerCase() !== 'key') {
    return { provider: 'azure', id, ignored: 'not a key' };
  }
  return { provider: 'azure', id, key: `${vault}/${name}`, version: textOf(data, 'version') };
}

/**
 * Event Grid's deliveries, in the Event Grid schema (an array) or CloudEvents 1.0 (one or an array).
 * Throws Fault `malformed-event`.
 */
export function parseAzureEvents(body: string): ParsedEvent[] {
  return recordsOf(body).map(parseOne);
}

/**
 * The code of a subscription handshake in the Event Grid schema, which the answer must repeat within
 * 30 seconds. `validationUrl` is never fetched. Throws Fault `malformed-event` when the body holds no code of
 * the format of Event Grid.
 */
export function parseValidationCode(body: string): string {
  for (const record of recordsOf(body)) {
    if (typeOf(record) !== validation) continue;
    const data = findRecord(record.get('data'));
    const code = data ? textOf(data, 'validationcode') : '';
    if (/^[A-Za-z0-9-]{1,128}$/.test(code)) return code;
  }
  throw malformedEvent('the handshake holds no validation code');
}
