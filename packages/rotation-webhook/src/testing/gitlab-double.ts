import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A stand-in for GitLab's trigger endpoint: no GitLab can run here. It speaks real HTTP. */
export interface GitlabDouble {
  readonly url: string;
  /** What was posted, newest last. */
  readonly requests: { path: string; form: URLSearchParams }[];
  /** What it answers from now on. */
  status: number;
  close(): Promise<void>;
}

export async function startGitlab(): Promise<GitlabDouble> {
  const requests: GitlabDouble['requests'] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const form = new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
      requests.push({ path: request.url ?? '', form });
      response.writeHead(double.status, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ web_url: 'https://gitlab.example/p/-/pipelines/1' }));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const double: GitlabDouble = {
    url: `http://127.0.0.1:${port}`,
    requests,
    status: 201,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return double;
}
