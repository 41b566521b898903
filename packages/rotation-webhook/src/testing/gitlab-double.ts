import { createServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';

/** A stand-in for GitLab's trigger endpoint: no GitLab can run here. It speaks real HTTP. */
export interface GitlabDouble {
  readonly url: string;
  /** What was posted, newest last, and how it was answered. */
  readonly requests: {
    path: string;
    form: URLSearchParams;
    /** The header PRIVATE-TOKEN. */
    privateToken: string | undefined;
    answered: number;
    time: number;
  }[];
  /** What it answers from now on. */
  status: number;
  body: string;
  headers: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

export interface GitlabDoubleOptions {
  /** 0 for any. */
  readonly port?: number;
  /** What it answers at first; 201 where it is left out. */
  readonly status?: number;
  /** PEM, for https. */
  readonly tls?: { readonly key: string; readonly cert: string };
}

export async function startGitlab({
  port: wanted = 0,
  status = 201,
  tls,
}: GitlabDoubleOptions = {}): Promise<GitlabDouble> {
  const requests: GitlabDouble['requests'] = [];
  const answer: RequestListener = (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const form = new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
      const { status: answered } = double;
      const privateToken = request.headers['private-token'];
      requests.push({
        path: request.url ?? '',
        form,
        privateToken: typeof privateToken === 'string' ? privateToken : undefined,
        answered,
        time: performance.now(),
      });
      response.writeHead(answered, { 'content-type': 'application/json', ...double.headers });
      response.end(double.body);
    });
  };
  const server = tls === undefined ? createServer(answer) : createTlsServer(tls, answer);
  await new Promise<void>((resolve) => {
    server.listen(wanted, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const double: GitlabDouble = {
    url: `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}`,
    requests,
    status,
    headers: {},
    body: JSON.stringify({ web_url: 'https://gitlab.example/p/-/pipelines/1' }),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return double;
}
