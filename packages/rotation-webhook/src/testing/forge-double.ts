import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';

/** A request that a double received, and how it was answered. */
export interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** The body, where it is a form. */
  readonly form: URLSearchParams;
  readonly answered: number;
  readonly time: number;
}

/** An answer of a double. */
export interface DoubleAnswer {
  readonly status: number;
  readonly body?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * A stand-in for a forge: none can run here. It speaks real HTTP, and answers what the test sets, in the
 * form that the forge's documentation shows.
 */
export interface ForgeDouble {
  readonly url: string;
  /** What was requested, newest last. */
  readonly requests: ReceivedRequest[];
  /** What it answers from now on. */
  status: number;
  body: string;
  headers: Readonly<Record<string, string>>;
  /** Answers for some requests, before what is set above. */
  answer: ((request: ReceivedRequest) => DoubleAnswer | undefined) | undefined;
  close(): Promise<void>;
}

export interface ForgeDoubleOptions {
  /** 0 for any. */
  readonly port?: number;
  /** What it answers at first. */
  readonly status?: number;
  readonly body?: string;
  /** PEM, for https. */
  readonly tls?: { readonly key: string; readonly cert: string } | undefined;
}

export async function startForgeDouble({
  port: wanted = 0,
  status = 200,
  body = '',
  tls,
}: ForgeDoubleOptions = {}): Promise<ForgeDouble> {
  const requests: ReceivedRequest[] = [];
  const listener: RequestListener = (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString('utf8');
      const received = {
        method: request.method ?? '',
        path: request.url ?? '',
        headers: request.headers,
        body: text,
        form: new URLSearchParams(text),
        time: performance.now(),
      };
      const given = double.answer?.({ ...received, answered: 0 });
      const { status: answered, body: answer, headers } = given ?? double;
      requests.push({ ...received, answered });
      response.writeHead(answered, { 'content-type': 'application/json', ...headers });
      response.end(answer);
    });
  };
  const server = tls === undefined ? createServer(listener) : createTlsServer(tls, listener);
  await new Promise<void>((resolve) => {
    server.listen(wanted, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const double: ForgeDouble = {
    url: `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}`,
    requests,
    status,
    body,
    headers: {},
    answer: undefined,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return double;
}
