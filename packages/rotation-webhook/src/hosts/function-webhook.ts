import { describeForeign, isFault, isTemporary } from '@dhallmark/fault';
import { createLogger } from '../logger.ts';
import type { Outcome } from '../accept-events.ts';
import type { ParsedEvent } from '../events/key-event.ts';
import type { Webhook } from '../webhook.ts';

/**
 * The webhook of a function that the cloud calls, created with the first event. A failure rejects, and
 * the cloud delivers the event again. After a permanent failure the webhook is created again with the
 * next event, because someone may have changed a secret.
 *
 * @example
 * const accept = createFunctionWebhook(() => createWebhookFromEnvironment(process.env));
 * await accept(() => [parseAwsEvent(event)]);
 */
export function createFunctionWebhook(
  create: () => Webhook | Promise<Webhook>,
  log = createLogger('info'),
): (parse: () => readonly ParsedEvent[]) => Promise<Outcome> {
  let started: Webhook | undefined;
  return async (parse) => {
    try {
      started ??= await create();
    } catch (error) {
      const reason = isFault(error) ? error.message : describeForeign(error);
      const temporary = isTemporary(error);
      log.error({ alarm: !temporary, temporary, reason }, 'the webhook cannot start');
      throw error;
    }
    try {
      return await started.accept(parse());
    } catch (error) {
      if (isFault(error) && error.code === 'malformed-event') {
        log.error({ alarm: true, temporary: false, reason: error.message }, 'malformed event');
      } else if (!isTemporary(error)) started = undefined;
      throw error;
    }
  };
}
