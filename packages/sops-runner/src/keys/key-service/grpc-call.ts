/** One unary call of gRPC over HTTP/2 without TLS, as the clients of sops do it. */

import { connect } from 'node:http2';
import type { ClientHttp2Session, ClientHttp2Stream, IncomingHttpHeaders } from 'node:http2';
import { connect as connectSocket } from 'node:net';

import { limitAnswer } from '../call-limits.ts';
import type { Address } from './address.ts';

/** The service answered with a status other than OK. */
export class GrpcError extends Error {}

/** A byte for compression, which is not used, and four for the length. */
const PREFIX = 5;

/**
 * The answer to a message. Throws GrpcError with the service's message, and an Error where it cannot be
 * reached or answers with something else.
 */
export async function callGrpc(
  address: Address,
  method: string,
  message: Uint8Array,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const session = open(address);
  const failed = new Promise<never>((_resolve, reject) => session.once('error', reject));
  try {
    return await Promise.race([failed, exchange(session, method, message, signal)]);
  } finally {
    failed.catch(() => undefined);
    session.destroy();
  }
}

function open(address: Address): ClientHttp2Session {
  return address.kind === 'tcp'
    ? connect(
        `http://${address.host.includes(':') ? `[${address.host}]` : address.host}:${address.port}`,
      )
    : connect('http://localhost', { createConnection: () => connectSocket(address.path) });
}

async function exchange(
  session: ClientHttp2Session,
  method: string,
  message: Uint8Array,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const stream = session.request(
    { ':method': 'POST', ':path': method, 'content-type': 'application/grpc', te: 'trailers' },
    { signal },
  );
  let headers: IncomingHttpHeaders = {};
  stream.once('response', (received) => (headers = { ...headers, ...received }));
  stream.once('trailers', (received) => (headers = { ...headers, ...received }));
  const prefix = Buffer.alloc(PREFIX);
  prefix.writeUInt32BE(message.length, 1);
  stream.end(Buffer.concat([prefix, message]));
  const answer = await readAll(stream);
  const status = headers['grpc-status'];
  if (status !== undefined && status !== '0') {
    throw new GrpcError(
      decodeURIComponent(String(headers['grpc-message'] ?? `status ${String(status)}`)),
    );
  }
  if (status === undefined || answer.length < PREFIX || answer[0] !== 0) {
    throw new Error('the answer is not that of a key service');
  }
  const length = answer.readUInt32BE(1);
  if (length !== answer.length - PREFIX) throw new Error('the answer ends early');
  return answer.subarray(PREFIX);
}

async function readAll(stream: ClientHttp2Stream): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of limitAnswer(stream)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
