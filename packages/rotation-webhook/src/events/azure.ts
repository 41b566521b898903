import type { ParsedEvent } from './key-event.ts';
import { findRecord, parseJson, textOf, type LooseRecord } from './loose-json.ts';
import { malformedEvent, parseEach } from './malformed-event.ts';

const newVersion = 'microsoft.keyvault.keynewversioncreated';
/** Events of a key that need a person (learn.microsoft.com, Azure Key Vault as Event Grid source). */
const warnings = new Map([
  ['microsoft.keyvault.keynearexpiry', 'the newest version of the key expires soon'],
  ['microsoft.keyvault.keyexpired', 'the newest version of the key has expired'],
]);
const validation = 'microsoft.eventgrid.subscriptionvalidationevent';

function itemsOf(body: string): readonly unknown[] {
  const parsed = parseJson(body);
  return Array.isArray(parsed) ? parsed : [parsed];
}

function recordOf(item: unknown): LooseRecord {
  const record = findRecord(item);
  if (!record) throw malformedEvent('an event is not a JSON object');
  return record;
}

/** `eventType` in the Event Grid schema, `type` in CloudEvents 1.0. */
function typeOf(record: LooseRecord): string {
  return (textOf(record, 'eventtype') || textOf(record, 'type')).toLowerCase();
}

function parseOne(item: unknown): ParsedEvent {
  const record = recordOf(item);
  const id = textOf(record, 'id');
  const type = typeOf(record);
  if (type === '') throw malformedEvent('an event has neither eventType nor type');
  const warning = warnings.get(type);
  if (type !== newVersion && warning === undefined) {
    return { provider: 'azure', id, ignored: 'not a new key version' };
  }
  const data = findRecord(record.get('data'));
  if (!data) throw malformedEvent('an event of a key has no data');
  const vault = textOf(data, 'vaultname');
  const name = textOf(data, 'objectname');
  if (vault === '' || name === '') {
    throw malformedEvent('an event of a key names no vault or no key');
  }
  if (textOf(data, 'objecttype').toLowerCase() !== 'key') {
    return { provider: 'azure', id, ignored: 'not a key' };
  }
  const version = textOf(data, 'version');
  return {
    provider: 'azure',
    id,
    key: `${vault}/${name}`,
    version,
    ...(warning === undefined ? {} : { warning }),
  };
}

/**
 * Event Grid's deliveries, in the Event Grid schema (an array) or CloudEvents 1.0 (one or an array).
 * Throws Fault `malformed-event` for a body that is not JSON.
 */
export function parseAzureEvents(body: string): ParsedEvent[] {
  return parseEach('azure', itemsOf(body), parseOne);
}

/**
 * The code of a subscription handshake in the Event Grid schema, which the answer must repeat within
 * 30 seconds. `validationUrl` is never fetched. Throws Fault `malformed-event` when the body holds no code of
 * the format of Event Grid.
 */
export function parseValidationCode(body: string): string {
  for (const record of itemsOf(body).map(recordOf)) {
    if (typeOf(record) !== validation) continue;
    const data = findRecord(record.get('data'));
    const code = data ? textOf(data, 'validationcode') : '';
    if (/^[A-Za-z0-9-]{1,128}$/.test(code)) return code;
  }
  throw malformedEvent('the handshake holds no validation code');
}
