import { EnvHttpProxyAgent, fetch } from 'undici';
import { fault } from '../fault.ts';
import type { Env } from '../workspace/env.ts';

/** Something to get from a repository of charts. */
export interface PageRequest {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** In bytes, unpacked. */
  readonly maxSize: number;
}

/** What a repository answered, with any status. */
export interface Page {
  readonly status: number;
  readonly body: Uint8Array;
  /** The value of a header, by its lower-case name. */
  readonly header: (name: string) => string | undefined;
  /** The address that answered, after redirects. */
  readonly url: string;
}

/** Gets a page. Throws Fault `repository-address`, `repository-unreachable`, `repository-content`. */
export type FetchPage = (request: PageRequest) => Promise<Page>;

/** Milliseconds for each request. */
const TIMEOUT = 60_000;
const MOST_REDIRECTS = 5;

/**
 * Gets pages over HTTPS, through the proxy that HTTPS_PROXY, HTTP_PROXY and NO_PROXY choose. Only an
 * address of this machine may be without TLS. Redirects are followed, and headers with credentials stay
 * with the server that they are for.
 *
 * @example
 * const page = await createPageClient(process.env)({ url: 'https://charts.example.org/index.yaml', maxSize: 1e6 });
 */
export function createPageClient(env: Env): FetchPage {
  const of = (name: string): string | undefined => env[name.toLowerCase()] ?? env[name];
  const dispatcher = new EnvHttpProxyAgent({
    httpProxy: of('HTTP_PROXY') ?? '',
    httpsProxy: of('HTTPS_PROXY') ?? of('HTTP_PROXY') ?? '',
    noProxy: of('NO_PROXY') ?? '',
  });
  return async ({ url, headers = {}, maxSize }) => {
    let address = checkAddress(url);
    for (let count = 0; count <= MOST_REDIRECTS; count += 1) {
      const isSameServer = address.origin === new URL(url).origin;
      const page = await fetchOnce(address, isSameServer ? headers : {}, { maxSize, dispatcher });
      const target = page.header('location');
      if (page.status < 300 || page.status > 399 || target === undefined) return page;
      const next = checkAddress(new URL(target, address).href);
      if (address.protocol === 'https:' && next.protocol !== 'https:')
        throw unreachable(url, 'it redirects to an address without TLS');
      address = next;
    }
    throw unreachable(url, 'it redirects too often');
  };
}

interface FetchOptions {
  readonly maxSize: number;
  readonly dispatcher: EnvHttpProxyAgent;
}

async function fetchOnce(
  address: URL,
  headers: Readonly<Record<string, string>>,
  { maxSize, dispatcher }: FetchOptions,
): Promise<Page> {
  const signal = AbortSignal.timeout(TIMEOUT);
  try {
    const response = await fetch(address, {
      headers: { 'user-agent': 'dhallmark', ...headers },
      dispatcher,
      redirect: 'manual',
      signal,
    });
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
      size += chunk.length;
      if (size > maxSize) throw tooLarge(address.href, maxSize);
      chunks.push(chunk);
    }
    return {
      status: response.status,
      body: Buffer.concat(chunks),
      header: (name) => response.headers.get(name) ?? undefined,
      url: address.href,
    };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'repository-content')
      throw error;
    // the error is not a cause: its message may contain the credentials of a proxy
    throw unreachable(address.href, reasonOf(error));
  }
}

/**
 * The address, where it may be asked. Throws Fault `repository-address`.
 *
 * @example
 * checkAddress('https://charts.example.org/index.yaml').hostname // 'charts.example.org'
 */
export function checkAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    throw wrongAddress(`${text} is not an address of a repository`, 'Write https://… or oci://….');
  // not the address: it has a password
  if (url.username !== '' || url.password !== '')
    throw wrongAddress(
      `the address of a repository at ${url.host} contains credentials`,
      'Remove them, and change the password: chart.dhall is in Git.',
    );
  if (url.protocol === 'http:' && !isThisMachine(url.hostname))
    throw wrongAddress(
      `${text} is an address without TLS, so that anybody on the way could change the charts`,
      'Use https://, or put the archive into charts/ with helm pull.',
    );
  return url;
}

function wrongAddress(message: string, hint: string): Error {
  return fault({ code: 'repository-address', message, hint });
}

/**
 * Whether a host is this machine: a repository there has no TLS.
 *
 * @example
 * isThisMachine('127.0.0.1') // true
 */
export function isThisMachine(hostname: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}

/**
 * A repository that cannot be read.
 *
 * @example
 * throw unreachable('https://charts.example.org/index.yaml', 'it answers with the status 500');
 */
export function unreachable(url: string, reason: string): Error {
  return fault({
    code: 'repository-unreachable',
    message: `${url} cannot be read: ${reason}`,
    hint: 'Check the address and the connection; HTTPS_PROXY names a proxy.',
  });
}

function tooLarge(url: string, maxSize: number): Error {
  return fault({
    code: 'repository-content',
    message: `${url} has more than ${maxSize} bytes`,
    hint: 'An archive may be as large as the option maxSourceSize says.',
  });
}

/** The code of a network error. */
function reasonOf(error: unknown): string {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string') return at.code;
    if (at.name === 'TimeoutError') return 'there was no answer in time';
  }
  return 'the connection failed';
}

/**
 * The body of an answer. Throws Fault `repository-private` where credentials are asked for, and
 * `repository-unreachable` for any other status than 200.
 *
 * @example
 * const bytes = requirePage(await fetchPage({ url, maxSize }));
 */
export function requirePage({ status, body, url }: Page): Uint8Array {
  if (status === 200) return body;
  if (status === 401 || status === 403) throw isPrivate(url);
  throw unreachable(url, `it answers with the status ${status}`);
}

/**
 * A repository that only answers with credentials.
 *
 * @example
 * throw isPrivate('https://charts.example.org/index.yaml');
 */
export function isPrivate(url: string): Error {
  return fault({
    code: 'repository-private',
    message: `${url} asks for credentials, and Dhallmark has none for repositories of charts`,
    hint: "Fetch the archive into the chart's folder charts/ with helm pull, and run this again: it locks what is there.",
  });
}
