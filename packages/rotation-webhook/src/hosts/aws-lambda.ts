import { parseAwsEvent } from '../events/aws.ts';
import { findRecord, parseJson, textOf } from '../events/loose-json.ts';
import type { ParsedEvent } from '../events/key-event.ts';
import { parseEach } from '../events/malformed-event.ts';
import type { Outcome } from '../accept-events.ts';
import { createFunctionWebhook } from './function-webhook.ts';
import { readSecretSettings } from './secrets-manager.ts';
import { createWebhookFromEnvironment } from './webhook-from-environment.ts';

const accept = createFunctionWebhook(async () =>
  createWebhookFromEnvironment(await readSecretSettings(process.env), { receivesHttp: false }),
);

/**
 * The handler that the function's configuration names, for a queue of SQS that gets the events of an
 * EventBridge rule, or for the rule itself. IAM decides who may invoke it. It reads the settings from
 * the environment. It rejects when no pipeline was started, and the event is delivered again.
 *
 * @example
 * // handler: aws-lambda.handler
 */
export async function handler(event: unknown): Promise<Outcome> {
  return accept(() => parseLambdaEvent(event));
}

/**
 * The EventBridge events in what Lambda gets: those in the messages of a queue, or the event itself.
 * Throws Fault `malformed-event` for an event that is not one.
 *
 * @example
 * parseLambdaEvent({ Records: [{ eventSource: 'aws:sqs', body: '{"source":"aws.kms",…}' }] })
 */
export function parseLambdaEvent(event: unknown): ParsedEvent[] {
  const records: unknown = findRecord(event)?.get('records');
  if (!Array.isArray(records)) return [parseAwsEvent(event)];
  return parseEach('aws', records, (item: unknown) => {
    const record = findRecord(item);
    return parseAwsEvent(parseJson(record ? textOf(record, 'body') : ''));
  });
}
