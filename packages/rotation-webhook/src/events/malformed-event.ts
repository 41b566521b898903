import { isFault, type Fault } from '@dhallmark/fault';
import { webhookFault, type WebhookCode } from '../codes.ts';
import type { EventProvider, ParsedEvent } from './key-event.ts';

/**
 * The fault of a body that does not have the format of its sender. It is answered with 400, and the
 * message never repeats the body.
 *
 * @example
 * throw malformedEvent('the body is not JSON');
 */
export function malformedEvent(message: string): Fault<WebhookCode> {
  return webhookFault({ code: 'malformed-event', message });
}

/**
 * Parses each event of a delivery. One that is malformed does not keep the others from being served.
 *
 * @example
 * parseEach('vault', lines, parseVaultLine)
 */
export function parseEach<T>(
  provider: EventProvider,
  items: readonly T[],
  parse: (item: T) => ParsedEvent,
): ParsedEvent[] {
  return items.map((item) => {
    try {
      return parse(item);
    } catch (error) {
      if (!isFault(error) || error.code !== 'malformed-event') throw error;
      return { provider, malformed: error.message };
    }
  });
}
