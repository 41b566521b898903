import type { Fault } from '@dhallmark/fault';
import { webhookFault, type WebhookCode } from '../codes.ts';

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
