import { parseAwsEvent } from '../events/aws.ts';
import type { Outcome, Webhook } from '../webhook.ts';
import { readTriggerToken } from './secrets-manager.ts';
import { createWebhookFromEnvironment } from './webhook-from-environment.ts';

/**
 * A Lambda handler for an EventBridge rule on `KMS CMK Rotation`. IAM decides who may invoke it. It
 * rejects when GitLab did not accept the pipeline, and EventBridge then tries again.
 *
 * @example
 * export const handler = createLambdaHandler(webhook);
 */
export function createLambdaHandler(webhook: Webhook): (event: unknown) => Promise<Outcome> {
  return async (event) => webhook.accept([parseAwsEvent(event)]);
}

let started: Webhook | undefined;

/**
 * The handler that the function's configuration names. It reads the settings from the environment.
 *
 * @example
 * // handler: aws-lambda.handler
 */
export async function handler(event: unknown): Promise<Outcome> {
  started ??= createWebhookFromEnvironment(await readTriggerToken(process.env), {
    receivesHttp: false,
  });
  return createLambdaHandler(started)(event);
}
