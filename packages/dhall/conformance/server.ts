import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { createServer, request as send } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, normalize } from 'node:path';
import { randomUUID } from 'node:crypto';
import type { FetchRequest, FetchResponse } from '../src/index.ts';

const hosts = [
  'test.dhall-lang.org',
  'raw.githubusercontent.com',
  'prelude.dhall-lang.org',
  'httpbin.org',
];

interface Page {
  readonly body: string | Uint8Array;
  /** The Access-Control-Allow-Origin header. */
  readonly allow?: string | undefined;
}

export interface Web {
  /** Sends what goes to one of the hosts to the local server, over TLS. */
  readonly fetch: (request: FetchRequest) => Promise<FetchResponse>;
  readonly close: () => void;
}

/** A local HTTPS server for the hosts that the tests name, with a certificate made for this run. */
export async function startWeb(root: string): Promise<Web> {
  const { key, cert } = makeCertificate();
  const server = createServer({ key, cert }, (request, response) => {
    const page = pageFor(root, request);
    const headers = page?.allow === undefined ? {} : { 'Access-Control-Allow-Origin': page.allow };
    response.writeHead(page === undefined ? 404 : 200, headers);
    response.end(page?.body ?? 'not found');
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const { port } = server.address() as AddressInfo;
  return {
    fetch: (request) => sendTo(port, cert, request),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function makeCertificate(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'dhall-conformance-'));
  try {
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    const names = hosts.map((host) => `DNS:${host}`).join(',');
    const shape = [
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:prime256v1',
      '-nodes',
      '-days',
      '2',
    ];
    const out = [
      '-keyout',
      key,
      '-out',
      cert,
      '-subj',
      '/CN=dhall',
      '-addext',
      `subjectAltName=${names}`,
    ];
    execFileSync('openssl', ['req', '-x509', ...shape, ...out], { stdio: 'ignore' });
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function sendTo(port: number, ca: Buffer, request: FetchRequest): Promise<FetchResponse> {
  const url = new URL(request.url);
  const headers = { ...Object.fromEntries(request.headers), host: url.host };
  const path = url.pathname + url.search;
  const options = { host: '127.0.0.1', port, ca, path, headers, servername: url.hostname };
  return new Promise((resolve, reject) => {
    if (url.protocol !== 'https:') return reject(new Error('only https is served'));
    const outgoing = send(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve(toResponse(response, Buffer.concat(chunks))));
      response.on('error', reject);
    });
    outgoing.on('error', reject);
    outgoing.end();
  });
}

function toResponse(response: IncomingMessage, body: Uint8Array): FetchResponse {
  const entries = Object.entries(response.headers).map(([name, value]): [string, string] => [
    name,
    Array.isArray(value) ? value.join(', ') : (value ?? ''),
  ]);
  return { status: response.statusCode ?? 0, body, headers: new Map(entries) };
}

function pageFor(root: string, request: IncomingMessage): Page | undefined {
  const path = decodeURIComponent((request.url ?? '/').slice(1));
  switch (request.headers.host) {
    case 'raw.githubusercontent.com':
      return repositoryPage(root, path);
    case 'prelude.dhall-lang.org':
      return filePage(join(root, '../Prelude', normalize(path)));
    case 'httpbin.org':
      return path === 'user-agent' ? userAgentPage(request) : undefined;
    case 'test.dhall-lang.org':
      return testPage(path, request);
    default:
      return undefined;
  }
}

/** Any commit of dhall-lang, and of a project that holds a copy of its tests, is this copy. */
function repositoryPage(root: string, path: string): Page | undefined {
  // This one test has changed since the copy was made.
  if (path.endsWith('/asLocation/EnvA.dhall')) return { body: 'env:HOME as Location', allow: '*' };
  const own = /^dhall-lang\/dhall-lang\/\w+\/(.*)$/.exec(path)?.[1];
  const copy = /^Nadrieril\/dhall-rust\/\w+\/dhall\/(tests\/.*)$/.exec(path)?.[1];
  const file = normalize(own ?? copy ?? '');
  if (file.startsWith('tests/')) return filePage(join(root, file.slice(6)));
  return file.startsWith('Prelude/') ? filePage(join(root, '..', file)) : undefined;
}

function filePage(file: string): Page | undefined {
  if (!existsSync(file) || !statSync(file).isFile()) return undefined;
  return { body: readFileSync(file), allow: '*' };
}

function userAgentPage(request: IncomingMessage): Page {
  const agent = JSON.stringify(request.headers['user-agent'] ?? null);
  return { body: `{\n  "user-agent": ${agent}\n}\n`, allow: '*' };
}

const self = 'https://test.dhall-lang.org';
const data =
  'https://raw.githubusercontent.com/dhall-lang/dhall-lang/5ff7ecd2411894dd9ce307dc23020987361d2d43/tests/import/data/cors';

/** What test.dhall-lang.org serves, as the tests' comments say. */
const testPages: Readonly<Record<string, Page>> = {
  'cors/AllowedAll.dhall': { body: '42', allow: '*' },
  'cors/Empty.dhall': { body: '42', allow: '' },
  'cors/NoCORS.dhall': { body: '42' },
  'cors/Null.dhall': { body: '42', allow: 'null' },
  'cors/OnlyGithub.dhall': { body: '42', allow: 'https://raw.githubusercontent.com' },
  'cors/OnlyOther.dhall': { body: '42', allow: 'https://example.com' },
  'cors/OnlySelf.dhall': { body: '42', allow: self },
  'cors/SelfImportAbsolute.dhall': { body: `${self}/cors/NoCORS.dhall`, allow: '*' },
  'cors/SelfImportRelative.dhall': { body: './NoCORS.dhall', allow: '*' },
  'cors/TwoHopsFail.dhall': { body: `${data}/OnlySelf.dhall` },
  'cors/TwoHopsSuccess.dhall': { body: `${data}/OnlyGithub.dhall` },
};

function testPage(path: string, request: IncomingMessage): Page | undefined {
  if (path === 'random-string') return { body: randomUUID() };
  if (path === 'foo' || path === 'bar') {
    if (request.headers['test'] !== 'Example') return undefined;
    return { body: path === 'foo' ? './bar' : 'True' };
  }
  return testPages[path];
}
