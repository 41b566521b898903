import { app, type HttpRequest, type HttpResponseInit } from '@azure/functions';
import type { Webhook, WebhookRequest } from '../webhook.ts';
import { webhookFromEnvironment } from './cold-start.ts';

/** One request of Azure Functions (model v4) to the core and back. */
export async function handleAzureRequest(
  webhook: Webhook,
  request: HttpRequest,
): Promise<HttpResponseInit> {
  const asked: WebhookRequest = {
    method: request.method,
    provider: 'azure',
    code: request.query.get('code') ?? undefined,
    header: (name) => request.headers.get(name) ?? undefined,
  };
  if (!(await webhook.authenticate(asked))) return { status: 401 };
  const answer = await webhook.handle(asked, await request.text());
  return {
    status: answer.status,
    ...(answer.headers ? { headers: { ...answer.headers } } : {}),
    ...(answer.body === undefined ? {} : { jsonBody: answer.body }),
  };
}

/** Registers the function; the file that a function app names as `main` calls it. */
export function registerAzureFunction(env: NodeJS.ProcessEnv): void {
  const webhook = webhookFromEnvironment(env);
  app.http('key-rotation', {
    route: 'events/azure',
    methods: ['POST', 'OPTIONS'],
    // the core authenticates: a function key would take the same query parameter
    authLevel: 'anonymous',
    handler: async (request) => handleAzureRequest(webhook, request),
  });
}
