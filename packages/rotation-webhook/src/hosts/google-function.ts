import { parsePubSubPush } from '../events/gcp.ts';
import { createFunctionWebhook } from './function-webhook.ts';
import { createWebhookFromEnvironment } from './webhook-from-environment.ts';

/** The part of a Pub/Sub CloudEvent that is read. */
export interface PubSubCloudEvent {
  readonly data?: unknown;
}

const accept = createFunctionWebhook(() =>
  createWebhookFromEnvironment(process.env, { receivesHttp: false }),
);

/**
 * The entry point that the function's configuration names: a Cloud Function on the topic of the audit
 * log's sink. IAM decides who may publish. It reads the settings from the environment. It rejects when
 * no pipeline was started, and Pub/Sub delivers the event again.
 *
 * @example
 * // --entry-point=rotated
 */
export async function rotated(event: PubSubCloudEvent): Promise<void> {
  await accept(() => [parsePubSubPush(event.data)]);
}
