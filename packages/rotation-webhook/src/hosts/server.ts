import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import type { WebhookConfig } from '../config/webhook-config.ts';
import type { EventProvider } from '../events/key-event.ts';
import type { Webhook, WebhookRequest } from '../webhook.ts';

const providers: readonly EventProvider[] = ['azure', 'aws', 'gcp', 'vault'];

function toRequest(request: FastifyRequest, provider: EventProvider): WebhookRequest {
  const { code } = request.query as { code?: unknown };
  return {
    method: request.method,
    provider,
    code: typeof code === 'string' ? code : undefined,
    header: (name) => {
      const value = request.headers[name];
      return Array.isArray(value) ? value[0] : value;
    },
  };
}

/**
 * The host for Node: `POST /events/<provider>`, the CloudEvents handshake on `/events/azure`, and
 * `GET /healthz`. A sender is authenticated before its body is read. The server does not listen yet.
 *
 * @example
 * const server = await createServer(config, createWebhook(config, createLogger('info')));
 * await server.listen({ port: config.port, host: config.host });
 */
export async function createServer(
  config: WebhookConfig,
  webhook: Webhook,
): Promise<FastifyInstance> {
  const server = Fastify({
    bodyLimit: config.bodyLimit,
    // its request log would contain the query, and so the secret
    logger: false,
    requestTimeout: 30_000,
  });
  await server.register(rateLimit, { max: config.rateLimit, timeWindow: '1 minute' });
  // senders use different content types; the webhook parses
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => {
    done(null, body);
  });
  server.setErrorHandler((error: { statusCode?: number }, _request, reply) => {
    const status = error.statusCode ?? 500;
    return reply.code(status >= 400 && status < 600 ? status : 500).send();
  });
  server.setNotFoundHandler((_request, reply) => reply.code(404).send());
  server.get('/healthz', (_request, reply) => reply.send({ status: 'ok' }));
  for (const provider of providers) addRoute(server, webhook, provider);
  return server;
}

function addRoute(server: FastifyInstance, webhook: Webhook, provider: EventProvider): void {
  server.route({
    method: provider === 'azure' ? ['POST', 'OPTIONS'] : ['POST'],
    url: `/events/${provider}`,
    onRequest: async (request, reply) => {
      if (!(await webhook.authenticate(toRequest(request, provider)))) {
        await reply.code(401).send();
      }
    },
    handler: async (request, reply) => {
      const body = typeof request.body === 'string' ? request.body : '';
      const answer = await webhook.handle(toRequest(request, provider), body);
      return reply
        .code(answer.status)
        .headers(answer.headers ?? {})
        .send(answer.body);
    },
  });
}
