import { parseAwsEvent } from '../events/aws.ts';
import type { Outcome, Webhook } from '../webhook.ts';
import { webhookFromEnvironment } from './cold-start.ts';

/**
 * A Lambda handler for an EventBridge rule on `KMS CMK Rotation`. Who may invoke it is for IAM. It
 * throws when GitLab took no pipeline, and EventBridge then tries again.
 */
export function lambdaHandler(webhook: Webhook): (event: unknown) => Promise<Outcome> {
  return async (event) => webhook.accept([parseAwsEvent(event)]);
}

let started: Webhook | undefined;

/** What the function names as its handler. */
export async function handler(event: unknown): Promise<Outcome> {
  started ??= webhookFromEnvironment(process.env);
  return lambdaHandler(started)(event);
}
