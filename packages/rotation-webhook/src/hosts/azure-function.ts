import { app, type HttpRequest, type HttpResponseInit } from '@azure/functions';
import type { WebhookResponse } from '../answers.ts';
import type { Webhook, WebhookRequest } from '../webhook.ts';
import { createWebhookFromEnvironment } from './webhook-from-environment.ts';

/**
 * Answers one request of Azure Functions (programming model v4).
 *
 * @example
 * app.http('key-rotation', { handler: (request) => handleAzureRequest(webhook, request) });
 */
export async function handleAzureRequest(
  webhook: Webhook,
  request: HttpRequest,
): Promise<HttpResponseInit> {
  const received: WebhookRequest = {
    method: request.method,
    provider: 'azure',
    code: request.query.get('code') ?? undefined,
    header: (name) => request.headers.get(name) ?? undefined,
  };
  const refusal = await webhook.authenticate(received);
  return toHttpResponse(refusal ?? (await webhook.handle(received, await request.text())));
}

function toHttpResponse({ status, headers, body }: WebhookResponse): HttpResponseInit {
  return {
    status,
    ...(headers ? { headers: { ...headers } } : {}),
    ...(body === undefined ? {} : { jsonBody: body }),
  };
}

/**
 * Registers the function. The file that a function app names as `main` calls this. Throws Fault
 * `invalid-configuration`.
 *
 * @example
 * registerAzureFunction(process.env);
 */
export function registerAzureFunction(env: NodeJS.ProcessEnv): void {
  const webhook = createWebhookFromEnvironment(env);
  app.http('key-rotation', {
    route: 'events/azure',
    methods: ['POST', 'OPTIONS'],
    // the webhook authenticates; a function key would use the same query parameter
    authLevel: 'anonymous',
    handler: async (request) => handleAzureRequest(webhook, request),
  });
}
