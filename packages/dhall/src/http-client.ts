/** Fetches remote imports, through the proxy that the environment names. Loaded with the first of them. */

import { Agent, request as requestHttp, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { fault } from './fault.ts';
import type { FetchRequest, FetchResponse } from './resolve/io.ts';

/** The longest time that `AbortSignal.timeout` takes, in milliseconds. */
const LONGEST_TIMEOUT = 2 ** 31 - 1;

/** How requests are sent. */
export interface HttpSettings {
  /** HTTP_PROXY, HTTPS_PROXY and NO_PROXY, in either case of letters. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds until a request is given up; 0 for no limit. */
  readonly timeout: number;
}

/** Sends one request without following redirects. Throws the network's error, or a Fault `import-…`. */
export type SendRequest = (request: FetchRequest) => Promise<FetchResponse>;

/**
 * A client that keeps its connections. Node's agents know proxies since 22.21 and 24.5; an older Node
 * ignores the variables.
 *
 * @example
 * const send = createHttpClient({ env: process.env, timeout: 60_000 });
 */
export function createHttpClient({ env, timeout }: HttpSettings): SendRequest {
  const settings = { keepAlive: true, proxyEnv: env };
  const agents = { http: new Agent(settings), https: new HttpsAgent(settings) };
  return async (request) => {
    const patience =
      timeout === 0 ? undefined : AbortSignal.timeout(Math.min(timeout, LONGEST_TIMEOUT));
    const signals = [patience, request.signal].filter((signal) => signal !== undefined);
    try {
      const response = await send(request, agents, AbortSignal.any(signals));
      const body = await readBody(unpacked(response), request);
      return { status: response.statusCode ?? 0, body, headers: joinFields(response.headers) };
    } catch (cause) {
      if (patience?.aborted !== true || request.signal?.aborted === true) throw cause;
      throw fault({
        code: 'import-unreachable',
        message: `${request.url} cannot be fetched: no answer within ${timeout / 1000} seconds`,
        hint: 'Try again, or raise the time limit (`--timeout`).',
        causes: [cause],
      });
    }
  };
}

function send(
  request: FetchRequest,
  agents: { readonly http: Agent; readonly https: HttpsAgent },
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const { url, headers: given } = withoutCredentials(request);
  const headers = { 'accept-encoding': ['gzip'], ...given };
  return new Promise((resolve, reject) => {
    const sent =
      url.protocol === 'https:'
        ? requestHttps(url, { headers, signal, agent: agents.https }, resolve)
        : requestHttp(url, { headers, signal, agent: agents.http }, resolve);
    sent.on('error', reject).end();
  });
}

/** A header instead of `user:password@`, unless the import has one (RFC 7617). */
function withoutCredentials(request: FetchRequest): {
  readonly url: URL;
  readonly headers: Record<string, string[]>;
} {
  const url = new URL(request.url);
  const headers: Record<string, string[]> = {};
  for (const [name, value] of request.headers) (headers[name] ??= []).push(value);
  const credentials = [url.username, url.password].map(decodeURIComponent).join(':');
  const isGiven = Object.keys(headers).some((name) => name.toLowerCase() === 'authorization');
  if (credentials !== ':' && !isGiven) {
    headers['Authorization'] = [`Basic ${Buffer.from(credentials).toString('base64')}`];
  }
  url.username = '';
  url.password = '';
  return { url, headers };
}

/** The body without gzip. Reading it throws the errors of the connection, too. */
function unpacked(response: IncomingMessage): AsyncIterable<Uint8Array> {
  if (response.headers['content-encoding'] !== 'gzip') return response;
  return pipeline(response, createGunzip(), () => undefined);
}

async function readBody(
  body: AsyncIterable<Uint8Array>,
  { url, maxBytes }: FetchRequest,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxBytes) {
      throw fault({
        code: 'import-limit',
        message: `the page ${url} has more than ${maxBytes} bytes`,
        hint: 'Raise the limit, if that much is expected.',
      });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function joinFields(
  fields: Readonly<Record<string, string | readonly string[] | undefined>>,
): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(fields).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, typeof value === 'string' ? value : value.join(', ')]],
    ),
  );
}
