import { STATUS_CODES, type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { FailureLimit } from '../auth/failure-limit.ts';
import { networkOf } from '../auth/network-of.ts';
import type { WebhookConfig } from '../config/webhook-config.ts';
import type { WebhookResponse } from '../answers.ts';
import type { EventProvider } from '../events/key-event.ts';
import type { Webhook, WebhookRequest } from '../webhook.ts';
import { followConnections } from './connections.ts';

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
  const { most, perAddress, headersMs, requestMs } = config.connections;
  const limit = new FailureLimit({ ...config.failures, windowMs: 60_000 }, Date.now);
  const refuse = refuser(limit, webhook);
  const refuseUnknown: RefuseUnknown = (request, reply, status) => {
    if (!limit.isReached(request.ip)) webhook.reject({ status, reason: 'no such path' });
    return refuse(request, reply, { status });
  };
  const server = Fastify({
    bodyLimit: config.bodyLimit,
    // its request log would contain the query, and so the secret
    logger: false,
    clientErrorHandler: (error, socket) => refuseConnection(error, socket, webhook),
    // a path that cannot be decoded reaches no route
    frameworkErrors: (_error, request, reply) => void refuseUnknown(request, reply, 400),
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
  const connections = followConnections(
    server.server,
    config.proxies === 0 ? perAddress : undefined,
    () => webhook.reject({ status: 0, reason: 'too many connections from one address' }),
  );
  // a server that closes no longer looks for senders that are late
  server.addHook('preClose', async () => {
    setTimeout(connections.closeUnfinished, requestMs).unref();
  });
  // Node would invite the body before its sender is authenticated
  server.server.on('checkContinue', (request, response) => {
    server.server.emit('request', request, response);
  });
  // a handler would get the request after its body was read
  server.addHook('onRequest', async (request, reply) => {
    if (request.is404) await refuseUnknown(request, reply, 404);
  });
  await server.register(rateLimit, {
    max: config.rateLimit,
    keyGenerator: ({ ip }) => networkOf(ip),
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

/** Answers a request for a path that does not exist. */
type RefuseUnknown = (request: FastifyRequest, reply: FastifyReply, status: number) => FastifyReply;

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

const notHttp = { status: 400, reason: 'not a valid HTTP request' };

/** By the codes of Node and its parser. */
const connectionProblems: Readonly<Record<string, typeof notHttp>> = {
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, reason: 'the request did not arrive in time' },
  HPE_CHUNK_EXTENSIONS_OVERFLOW: { status: 413, reason: 'the body is too large' },
  HPE_HEADER_OVERFLOW: { status: 431, reason: 'the headers are too long' },
};

/** A connection that sends no HTTP, or no whole request in time. */
function refuseConnection(error: { code?: string }, socket: Socket, webhook: Webhook): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const { status, reason } = connectionProblems[error.code ?? ''] ?? notHttp;
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
    preParsing: async ({ raw }, reply) => {
      if (isInvitationExpected(raw)) reply.raw.writeContinue();
    },
    handler: async (request, reply) => {
      const body = typeof request.body === 'string' ? request.body : '';
      return sendAnswer(reply, await webhook.handle(toRequest(request, provider), body));
    },
  });
}

/** As Node decides it. */
function isInvitationExpected({ headers, httpVersion }: IncomingMessage): boolean {
  return httpVersion === '1.1' && /(?:^|\W)100-continue(?:$|\W)/i.test(headers.expect ?? '');
}
