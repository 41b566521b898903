import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { FailureLimit } from '../auth/failure-limit.ts';
import type { WebhookConfig } from '../config/webhook-config.ts';
import type { EventProvider } from '../events/key-event.ts';
import type { Logger } from '../logger.ts';
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
 * `GET /healthz`. A sender is authenticated before its body is read; those that fail too often are
 * refused without a check for the rest of the minute, unless they have the shared secret. Connections
 * that send no whole request in time are closed. The server does not listen yet.
 *
 * @example
 * const log = createLogger('info');
 * const server = await createServer(config, createWebhook(config, log), log);
 * await server.listen({ port: config.port, host: config.host });
 */
export async function createServer(
  config: WebhookConfig,
  webhook: Webhook,
  log?: Logger,
): Promise<FastifyInstance> {
  const { most, headersMs, requestMs } = config.connections;
  const server = Fastify({
    bodyLimit: config.bodyLimit,
    // its request log would contain the query, and so the secret
    logger: false,
    trustProxy: (_address: string, hop: number) => hop < config.proxies,
    requestTimeout: requestMs,
    keepAliveTimeout: 5000,
    http: {
      headersTimeout: Math.min(headersMs, requestMs),
      // by default Node looks every 30 s
      connectionsCheckingInterval: Math.min(1000, headersMs / 2),
    },
  });
  server.server.maxConnections = most;
  const limit = new FailureLimit({ ...config.failures, windowMs: 60_000 }, Date.now);
  const refuse = refuser(limit, log);
  await server.register(rateLimit, {
    max: config.rateLimit,
    timeWindow: '1 minute',
    // addresses that are remembered
    cache: 10_000,
  });
  // senders use different content types; the webhook parses
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => {
    done(null, body);
  });
  server.setErrorHandler((error: { statusCode?: number }, _request, reply) => {
    const status = error.statusCode ?? 500;
    return reply.code(status >= 400 && status < 600 ? status : 500).send();
  });
  server.setNotFoundHandler((request, reply) => refuse(request, reply, 404));
  server.get('/healthz', (_request, reply) => reply.send({ status: 'ok' }));
  for (const provider of providers) addRoute(server, provider, { webhook, limit, refuse });
  return server;
}

/** Answers a request that was not authenticated. */
type Refuse = (request: FastifyRequest, reply: FastifyReply, status: number) => FastifyReply;

function refuser(limit: FailureLimit, log: Logger | undefined): Refuse {
  return (request, reply, status) => {
    const isReached = limit.isReached(request.ip);
    if (limit.add(request.ip)) log?.warn({}, 'unauthenticated requests are limited for a minute');
    // the rest of the request is not read
    void reply.header('connection', 'close');
    if (!isReached) return reply.code(status).send();
    return reply.code(429).header('retry-after', `${limit.retryAfter}`).send();
  };
}

interface RouteParts {
  readonly webhook: Webhook;
  readonly limit: FailureLimit;
  readonly refuse: Refuse;
}

function addRoute(
  server: FastifyInstance,
  provider: EventProvider,
  { webhook, limit, refuse }: RouteParts,
): void {
  server.route({
    method: provider === 'azure' ? ['POST', 'OPTIONS'] : ['POST'],
    url: `/events/${provider}`,
    onRequest: async (request, reply) => {
      const received = toRequest(request, provider);
      // comparing a secret is cheap, so its holder is served during an attack; a token is not checked
      const isSpared = received.code === undefined && limit.isReached(request.ip);
      if (isSpared || !(await webhook.authenticate(received))) await refuse(request, reply, 401);
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
