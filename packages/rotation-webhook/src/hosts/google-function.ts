import { parsePubSubPush } from '../events/gcp.ts';
import type { Webhook } from '../webhook.ts';
import { webhookFromEnvironment } from './cold-start.ts';

/** The part of a CloudEvent of Pub/Sub that is read. */
export interface PubSubCloudEvent {
  readonly data?: unknown;
}

/**
 * A Cloud Function on the topic that the audit log's sink fills. Who may publish is for IAM. It
 * throws when GitLab took no pipeline, and Pub/Sub then delivers again.
 */
export function pubSubHandler(webhook: Webhook): (event: PubSubCloudEvent) => Promise<void> {
  return async (event) => {
    await webhook.accept([parsePubSubPush(event.data)]);
  };
}

let started: Webhook | undefined;

/** What the function names as its entry point. */
export async function rotated(event: PubSubCloudEvent): Promise<void> {
  started ??= webhookFromEnvironment(process.env);
  await pubSubHandler(started)(event);
}
