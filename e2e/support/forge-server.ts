import { execFileSync, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, join } from 'node:path';
import type { ForgeId } from '@dhallmark/forges';

/** A pull request that was opened. */
export interface OpenedRequest {
  readonly repository: string;
  readonly branch: string;
  readonly target: string;
  readonly title: string;
}

/**
 * A stand-in for a forge, which cannot run here: Git's own server behind the paths and the API of a
 * forge, as its documentation describes them. It asks for the token, and refuses a second request for a
 * branch, and one for a branch that does not exist.
 */
export interface ForgeServer {
  readonly origin: string;
  /** The URL of a repository, by its name. */
  readonly url: (name: string) => string;
  /** The address of a change request that people open. */
  readonly address: (name: string, number: number) => string;
  readonly opened: OpenedRequest[];
  /** Requests to the API: method, path and authorization. */
  readonly calls: string[];
  /** Answers the API instead, where it returns true. */
  answer: ((request: IncomingMessage, response: ServerResponse) => boolean) | undefined;
  readonly close: () => Promise<void>;
}

interface ForgeServerParts {
  readonly forge: ForgeId;
  readonly token: string;
  /** Bare repositories, by name. */
  readonly repositories: Readonly<Record<string, string>>;
}

export async function startForgeServer(parts: ForgeServerParts): Promise<ForgeServer> {
  const { forge, token, repositories } = parts;
  const server = createServer((request, response) => {
    const [path = '', query = ''] = (request.url ?? '').split('?');
    const found = /^(?:\/shop\/|\/acme\/Shop\/_git\/)(\w+)(?:\.git)?(\/.*)$/.exec(path);
    const repository = repositories[found?.[1] ?? ''];
    if (repository !== undefined) {
      serveGit(request, response, { repository, path: found?.[2] ?? '', query, token });
      return;
    }
    double.calls.push(`${request.method} ${request.url} ${request.headers.authorization}`);
    if (double.answer?.(request, response) === true) return;
    void serveApi(request, response, parts, double);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const isAzure = forge === 'azure-devops';
  const url = (name: string): string =>
    isAzure ? `${origin}/acme/Shop/_git/${name}` : `${origin}/shop/${name}.git`;
  const pages: Readonly<Record<ForgeId, string>> = {
    gitlab: '-/merge_requests',
    github: 'pull',
    'azure-devops': 'pullrequest',
  };
  const double: ForgeServer = {
    origin,
    url,
    address: (name, number) => `${url(name).replace(/\.git$/, '')}/${pages[forge]}/${number}`,
    opened: [],
    calls: [],
    answer: undefined,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  for (const [name, repository] of Object.entries(repositories)) {
    const git = (...args: readonly string[]) => execFileSync('git', ['-C', repository, ...args]);
    git('config', 'http.receivepack', 'true');
    git('config', 'receive.advertisePushOptions', 'true');
    if (forge !== 'gitlab') continue;
    // GitLab opens the request itself, and names it after the push
    writeFileSync(
      join(repository, 'hooks', 'post-receive'),
      `#!/bin/sh\ntest -z "$GIT_PUSH_OPTION_0" && exit\necho 'View merge request for it:'\necho '  ${double.address(name, 1)}'\n`,
      { mode: 0o755 },
    );
  }
  return double;
}

interface GitParts {
  readonly repository: string;
  readonly path: string;
  readonly query: string;
  readonly token: string;
}

/** git-http-backend(1) is a CGI program (RFC 3875). */
function serveGit(request: IncomingMessage, response: ServerResponse, parts: GitParts): void {
  const basic = Buffer.from(`oauth2:${parts.token}`).toString('base64');
  if (request.headers.authorization !== `Basic ${basic}`) {
    response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
    return;
  }
  const { repository, path, query } = parts;
  const child = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env['PATH'] ?? '',
      GIT_PROJECT_ROOT: dirname(repository),
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: `/${basename(repository)}${path}`,
      QUERY_STRING: query,
      REQUEST_METHOD: request.method ?? '',
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      HTTP_GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      REMOTE_USER: 'oauth2',
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  child.stdin.on('error', () => undefined);
  request.pipe(child.stdin);
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.on('close', () => {
    const output = Buffer.concat(chunks);
    const end = output.indexOf('\r\n\r\n');
    const lines = output.subarray(0, end).toString('latin1').split('\r\n');
    const headers = lines.map((line) => line.split(/: (.*)/s) as [string, string]);
    const status = headers.find(([name]) => name.toLowerCase() === 'status')?.[1];
    response.statusCode = Number.parseInt(status ?? '200', 10);
    for (const [name, value] of headers)
      if (name.toLowerCase() !== 'status') response.setHeader(name, value);
    response.end(output.subarray(end + 4));
  });
}

async function serveApi(
  request: IncomingMessage,
  response: ServerResponse,
  { forge, token, repositories }: ForgeServerParts,
  { opened, address }: Pick<ForgeServer, 'opened' | 'address'>,
): Promise<void> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  const send = (status: number, body: unknown): void => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
  const isGithub = forge === 'github';
  const expected = isGithub
    ? `Bearer ${token}`
    : `Basic ${Buffer.from(`:${token}`).toString('base64')}`;
  if (request.headers.authorization !== expected) return send(401, { message: 'Bad credentials' });
  const url = new URL(request.url ?? '', 'http://x');
  const pattern = isGithub
    ? /^\/api\/v3\/repos\/shop\/(\w+)(\/pulls)?$/
    : /^\/acme\/Shop\/_apis\/git\/repositories\/(\w+)(\/pullrequests)?$/;
  const [, name = '', list] = pattern.exec(url.pathname) ?? [];
  const repository = repositories[name];
  if (repository === undefined) return send(404, { message: 'Not Found' });
  if (list === undefined) return send(200, { id: name });
  const toAnswer = (at: number): unknown =>
    isGithub ? { number: at + 1, html_url: address(name, at + 1) } : { pullRequestId: at + 1 };
  const findOpen = (branch: string): number =>
    opened.findIndex((each) => each.repository === name && each.branch === branch);
  if (request.method === 'GET') {
    const query = url.searchParams;
    const head = query.get('head')?.replace(/^shop:/, '');
    const branch = head ?? query.get('searchCriteria.sourceRefName')?.replace('refs/heads/', '');
    const found = [findOpen(branch ?? '')].filter((at) => at >= 0).map(toAnswer);
    return send(200, isGithub ? found : { value: found, count: found.length });
  }
  const body = JSON.parse(text) as Readonly<Record<string, string>>;
  const heads = (field: string): string => (body[field] ?? '').replace('refs/heads/', '');
  const branch = heads(isGithub ? 'head' : 'sourceRefName');
  const target = heads(isGithub ? 'base' : 'targetRefName');
  if (findOpen(branch) >= 0) {
    if (!isGithub)
      return send(409, { message: 'TF401179: An active pull request already exists.' });
    const message = `A pull request already exists for shop:${branch}.`;
    return send(422, { message: 'Validation Failed', errors: [{ code: 'custom', message }] });
  }
  // a request for a branch that was not pushed is refused by both
  for (const ref of [branch, target]) {
    execFileSync('git', [
      '-C',
      repository,
      'rev-parse',
      '--verify',
      '--quiet',
      `refs/heads/${ref}`,
    ]);
  }
  opened.push({ repository: name, branch, target, title: body['title'] ?? '' });
  return send(201, toAnswer(opened.length - 1));
}
