import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** A server of Nx's self-hosted remote cache, in memory: GET and PUT of `/v1/cache/{hash}`. */
export interface RemoteCache {
  readonly url: string;
  readonly stored: ReadonlyMap<string, Uint8Array>;
  /** Method and status of every request, as `GET 200`. */
  readonly answers: string[];
  readonly close: () => Promise<void>;
}

export interface CacheTokens {
  readonly write: string;
  readonly read: string;
}

export async function startRemoteCache(tokens: CacheTokens): Promise<RemoteCache> {
  const stored = new Map<string, Uint8Array>();
  const answers: string[] = [];
  const server = createServer(async (request, response) => {
    const body = await buffer(request);
    const status = statusOf(request, stored, tokens);
    const name = hashOf(request);
    if (status === 202) stored.set(name, body);
    answers.push(`${request.method} ${status}`);
    response.writeHead(status, {
      'content-type': status === 200 ? 'application/octet-stream' : 'text/plain',
    });
    response.end(status === 200 ? stored.get(name) : '');
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stored,
    answers,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

const hashOf = ({ url = '' }: IncomingMessage): string =>
  /^\/v1\/cache\/([0-9a-zA-Z]+)$/.exec(url)?.[1] ?? '';

/** By Nx's interface: 200 with the artifact, 202 for a new one, 409 for one that is there. */
function statusOf(
  request: IncomingMessage,
  stored: ReadonlyMap<string, Uint8Array>,
  { read, write }: CacheTokens,
): number {
  const token = request.headers.authorization?.replace(/^Bearer /, '');
  if (token !== read && token !== write) return 401;
  const isThere = stored.has(hashOf(request));
  if (request.method === 'GET') return isThere ? 200 : 404;
  if (request.method !== 'PUT') return 405;
  if (token === read) return 403;
  return isThere ? 409 : 202;
}
