import { parsePubSubPush } from '../events/gcp.ts';
import type { Webhook } from '../webhook.ts';
import { createWebhookFromEnvironment } from './webhook-from-environment.ts';

/** The part of a Pub/Sub CloudEvent that is read. */
export interface PubSubCloudEvent {
  readonly data?: unknown;
}

/**
 * A Cloud Function on the topic of the audit log's sink. IAM decides who may publish. It rejects
 * when GitLab did not accept the pipeline, and Pub/Sub then delivers the event again.
 *
 * @example
 * export const rotated = createPubSubHandler(webhook);
 */
export function createPubSubHandler(webhook: Webhook): (event: PubSubCloudEvent) => Promise<void> {
  return async (event) => {
    await webhook.accept([parsePubSubPush(event.data)]);
  };
}

let started: Webhook | undefined;

/**
 * The entry point that the function's configuration names. It reads the settings from the
 * environment.
 *
 * @example
 * // --entry-point=rotated
 */
export async function rotated(event: PubSubCloudEvent): Promise<void> {
  started ??= createWebhookFromEnvironment(process.env, { receivesHttp: false });
  await createPubSubHandler(started)(event);
}
