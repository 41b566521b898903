import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { FailureLimit } from '../auth/failure-limit.ts';
import type { WebhookConfig } from '../config/webhook-config.ts';
import type { WebhookResponse } from '../answers.ts';
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
 * `GET /healthz`. A sender is authenticated before its body is read; those that fail too often are
 * refused without a check for the rest of the minute, unless they have the shared secret. Connections
 * that send no whole request in time are closed. The server does not listen yet.
 *
 * @example
 * const server = await createServer(config, createWebhook(config, createLogger('info')));
 * await server.listen({ port: config.port, host: config.host });
 */
export async function createServer(
  config: WebhookConfig,
  webhook: Webhook,
): Promise<FastifyInstance> {
  const { most, headersMs, requestMs } = config.connections;
  const server = Fastify({
    bodyLimit: config.bodyLimit,
    // its request log would contain the query, and so the secret
    logger: false,
    clientErrorHandler: (error, socket) => refuseConnection(error, socket, webhook),
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
  server.server.on('drop', () => webhook.reject({ status: 0, reason: 'too many connections' }));
  const limit = new FailureLimit({ ...config.failures, windowMs: 60_000 }, Date.now);
  const refuse = refuser(limit, webhook);
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
    const found = error.statusCode ?? 500;
    const status = found >= 400 && found < 600 ? found : 500;
    webhook.reject({ status, reason: reasons.get(status) ?? 'the request could not be read' });
    return reply.code(status).send();
  });
  server.setNotFoundHandler((request, reply) => {
    const answer = { status: 404 };
    if (!limit.isReached(request.ip)) webhook.reject({ ...answer, reason: 'no such path' });
    return refuse(request, reply, answer);
  });
  server.get('/healthz', (_request, reply) => reply.send({ status: 'ok' }));
  for (const provider of providers) addRoute(server, provider, { webhook, limit, refuse });
  return server;
}

/** What the server itself refuses, by status. */
const reasons = new Map([
  [413, 'the body is too large'],
  [429, 'too many requests from one address'],
]);

/** Answers a request that was not authenticated, or 429 to one of a sender that failed too often. */
type Refuse = (
  request: FastifyRequest,
  reply: FastifyReply,
  answer: WebhookResponse | undefined,
) => FastifyReply;

function refuser(limit: FailureLimit, webhook: Webhook): Refuse {
  return (request, reply, answer) => {
    const isReached = limit.isReached(request.ip);
    // a token that cannot be checked for the moment costs nothing, and its sender comes back
    if (answer?.status !== 503) limit.add(request.ip);
    // the rest of the request is not read
    void reply.header('connection', 'close');
    if (answer !== undefined && !isReached) return sendAnswer(reply, answer);
    webhook.reject({ status: 429, reason: 'too many requests that are not authenticated' });
    return reply.code(429).header('retry-after', `${limit.retryAfter}`).send();
  };
}

function sendAnswer(reply: FastifyReply, { status, headers, body }: WebhookResponse): FastifyReply {
  return reply
    .code(status)
    .headers(headers ?? {})
    .send(body);
}

/** A connection that sends no HTTP, or no whole request in time. */
function refuseConnection(error: { code?: string }, socket: Socket, webhook: Webhook): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const isLate = error.code === 'ERR_HTTP_REQUEST_TIMEOUT';
  const [status, reason] = isLate
    ? [408, 'the request did not arrive in time']
    : [400, 'not a valid HTTP request'];
  webhook.reject({ status, reason });
  const text = STATUS_CODES[status];
  if (socket.writable) socket.write(`HTTP/1.1 ${status} ${text}\r\nConnection: close\r\n\r\n`);
  socket.destroySoon();
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
      const answer = isSpared ? undefined : await webhook.authenticate(received);
      if (isSpared || answer !== undefined) await refuse(request, reply, answer);
    },
    handler: async (request, reply) => {
      const body = typeof request.body === 'string' ? request.body : '';
      return sendAnswer(reply, await webhook.handle(toRequest(request, provider), body));
    },
  });
}
