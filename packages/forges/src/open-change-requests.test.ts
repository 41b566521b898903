import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isFault } from '@dhallmark/fault';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openChangeRequests, type ForgeId, type RepositoryAddress } from './index.ts';

// No forge can run here. The double answers as docs.github.com (REST API endpoints for pull requests) and
// learn.microsoft.com (Pull Requests - Create, Get Pull Requests, Repositories - Get) describe it.

const token = 'canary-token-7fd0c2a94be1';
const request = {
  branch: 'dhallmark/production/0a1b2c3d4e5f',
  target: 'main',
  title: 'Publish production',
  description: 'web: 1 file',
};

interface Received {
  readonly method: string;
  readonly path: string;
  readonly authorization: string;
  readonly body: unknown;
}

interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

let server: Server;
let origin: string;
let received: Received[];
/** The answer to a request, by its method and path without query. */
let answers: Record<string, Answer>;

async function read(message: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of message) text += String(chunk);
  return text;
}

async function serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
  const text = await read(message);
  const { method = '', url = '' } = message;
  const authorization = message.headers.authorization ?? '';
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  received.push({ method, path: url, authorization, body });
  const answer = answers[`${method} ${url.replace(/\?.*/, '')}`] ?? { status: 404 };
  const { status, body: content, headers } = answer;
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(typeof content === 'string' ? content : JSON.stringify(content ?? {}));
}

beforeEach(async () => {
  received = [];
  server = createServer((message, response) => void serve(message, response));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

function addressOf(path: string): RepositoryAddress {
  return { protocol: 'http', origin, hostname: '127.0.0.1', path };
}

interface Case {
  readonly id: ForgeId;
  readonly path: string;
  readonly authorization: string;
  readonly repository: string;
  readonly requests: string;
  readonly created: Answer;
  readonly address: (origin: string) => string;
  /** Another request for the branch is open: the answer, and the list that names it. */
  readonly conflict: Answer;
  readonly listed: unknown;
  readonly query: string;
  readonly sent: unknown;
}

const cases: readonly Case[] = [
  {
    id: 'github',
    path: 'shop/deploy',
    authorization: `Bearer ${token}`,
    repository: '/api/v3/repos/shop/deploy',
    requests: '/api/v3/repos/shop/deploy/pulls',
    created: {
      status: 201,
      body: { number: 7, html_url: 'https://github.example/shop/deploy/pull/7' },
    },
    address: () => 'https://github.example/shop/deploy/pull/7',
    conflict: {
      status: 422,
      body: {
        message: 'Validation Failed',
        errors: [
          {
            resource: 'PullRequest',
            code: 'custom',
            message: `A pull request already exists for shop:${request.branch}.`,
          },
        ],
      },
    },
    listed: [{ number: 7, html_url: 'https://github.example/shop/deploy/pull/7' }],
    query: `?state=open&head=${encodeURIComponent(`shop:${request.branch}`)}&base=main`,
    sent: {
      title: request.title,
      body: request.description,
      head: request.branch,
      base: 'main',
    },
  },
  {
    id: 'azure-devops',
    path: 'acme/Shop%20charts/_git/deploy',
    authorization: `Basic ${Buffer.from(`:${token}`).toString('base64')}`,
    repository: '/acme/Shop%20charts/_apis/git/repositories/deploy',
    requests: '/acme/Shop%20charts/_apis/git/repositories/deploy/pullrequests',
    created: { status: 201, body: { pullRequestId: 7 } },
    address: (base) => `${base}/acme/Shop%20charts/_git/deploy/pullrequest/7`,
    conflict: {
      status: 409,
      body: {
        message:
          'TF401179: An active pull request for the source and target branch already exists.',
        typeKey: 'GitPullRequestExistsException',
      },
    },
    listed: { value: [{ pullRequestId: 7 }], count: 1 },
    query: `?searchCriteria.status=active&searchCriteria.sourceRefName=${encodeURIComponent(`refs/heads/${request.branch}`)}&searchCriteria.targetRefName=refs%2Fheads%2Fmain&api-version=7.1`,
    sent: {
      sourceRefName: `refs/heads/${request.branch}`,
      targetRefName: 'refs/heads/main',
      title: request.title,
      description: request.description,
    },
  },
];

async function faultOf(work: Promise<unknown>) {
  const error: unknown = await work.catch((thrown: unknown) => thrown);
  if (!isFault(error)) throw new Error('no fault', { cause: error });
  return error;
}

describe.each(cases)('$id', (forge) => {
  const open = (given: string | undefined = token) =>
    openChangeRequests(forge.id, { address: addressOf(forge.path), token: given });

  beforeEach(() => {
    answers = {
      [`GET ${forge.repository}`]: { status: 200, body: { id: 'a' } },
      [`POST ${forge.requests}`]: forge.created,
      [`GET ${forge.requests}`]: { status: 200, body: forge.listed },
    };
  });

  it('opens a request and names its address', async () => {
    const requests = open();
    await requests.check();
    expect(requests.pushOptions(request)).toEqual([]);
    expect(await requests.open(request, '')).toBe(forge.address(origin));
    expect(received.map(({ method }) => method)).toEqual(['GET', 'POST']);
    expect(received[1]).toMatchObject({ authorization: forge.authorization, body: forge.sent });
  });

  it('finds the one that is open, and creates no second one', async () => {
    answers[`POST ${forge.requests}`] = forge.conflict;
    expect(await open().open(request, '')).toBe(forge.address(origin));
    expect(received.map(({ method }) => method)).toEqual(['POST', 'GET']);
    expect(received[1]?.path).toBe(`${forge.requests}${forge.query}`);
  });

  it('shows why it was refused, where no request is open', async () => {
    answers[`POST ${forge.requests}`] = {
      ...forge.conflict,
      body: { message: `No commits between main and x; ${token}` },
    };
    answers[`GET ${forge.requests}`] = { status: 200, body: [] };
    const fault = await faultOf(open().open(request, ''));
    expect(fault.code).toBe('change-request-refused');
    expect(fault.details).toContainEqual({
      label: 'answer',
      text: 'No commits between main and x; [removed]',
    });
  });

  it.each([401, 403, 404])(
    '%i before the push is permanent, and says which right is missing',
    async (status) => {
      answers[`GET ${forge.repository}`] = { status, body: { message: 'Not Found' } };
      const fault = await faultOf(open().check());
      expect(fault).toMatchObject({ code: 'change-request-refused', temporary: undefined });
      expect(fault.hint).toMatch(/"(Pull requests: write|Contribute to pull requests)"/);
    },
  );

  it.each([429, 500, 503])('%i passes by itself', async (status) => {
    answers[`POST ${forge.requests}`] = { status, headers: { 'retry-after': '3' } };
    expect(await faultOf(open().open(request, ''))).toMatchObject({
      code: 'change-request-failed',
      temporary: { retryAfterMs: 3000 },
    });
  });

  it('sends no token to where a redirect leads', async () => {
    answers[`GET ${forge.repository}`] = {
      status: 301,
      headers: { location: `${origin}/stolen?x=${token}` },
    };
    const fault = await faultOf(open().check());
    expect(fault.code).toBe('repository-moved');
    expect(fault.message).toContain(`another address now: ${origin}/stolen`);
    expect(fault.message).not.toContain(token);
    expect(received).toHaveLength(1);
  });

  it.each(['', 'a\nb'])('asks nothing with the token %j', async (given) => {
    expect(await faultOf(open(given).check())).toMatchObject({ code: 'forge-token' });
    expect(received).toEqual([]);
  });

  it('reads no answer without end', async () => {
    answers[`POST ${forge.requests}`] = { status: 201, body: 'x'.repeat(3_000_000) };
    expect(await open().open(request, '')).toBeUndefined();
  });
});

it('a sign-in page of Azure DevOps is a token that is not accepted', async () => {
  answers = {
    'GET /acme/Shop/_apis/git/repositories/deploy': {
      status: 203,
      body: '<html>',
      headers: { 'content-type': 'text/html' },
    },
  };
  const address = addressOf('acme/Shop/_git/deploy');
  const fault = await faultOf(openChangeRequests('azure-devops', { address, token }).check());
  expect(fault.message).toContain('does not accept the token');
});
