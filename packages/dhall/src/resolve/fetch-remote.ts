import { isFault, type Fault } from '@dhallmark/fault';
import { fault } from '../fault.ts';
import type { Url } from '../syntax/expr.ts';
import { parseUrl } from './redirect-url.ts';
import type { FetchRequest, FetchResponse, ImportIo } from './io.ts';
import type { Header, Location } from '../imports/location.ts';
import { originOf, urlText } from '../imports/location.ts';

const maxRedirects = 10;

export interface RemoteContent {
  readonly body: Uint8Array;
  /** The Access-Control-Allow-Origin header; undefined if there is none. */
  readonly allowOrigin: string | undefined;
}

export interface RemoteOptions {
  readonly io: ImportIo;
  readonly offline: boolean;
  readonly signal: AbortSignal | undefined;
  readonly maxBytes: number;
  /** Called for the target of every redirect; throws to refuse it. */
  readonly checkRedirect: (url: Url) => void;
  /** The user's headers for an origin. */
  readonly originHeaders: (origin: string) => Promise<readonly Header[]>;
}

/**
 * Fetches `url` and follows redirects. Headers are not sent to another origin.
 *
 * @throws Fault `import-unreachable` if the response is not 200
 */
export async function fetchRemote(
  url: Url,
  headers: readonly Header[],
  options: RemoteOptions,
): Promise<RemoteContent> {
  const { io } = options;
  if (options.offline || io.fetch === undefined) {
    throw fault({
      code: 'import-unreachable',
      message: `${urlText(url)} is not fetched, because the network is not used`,
      hint: 'Run `dhall vendor` for imports with a hash, or allow the network.',
    });
  }
  let target = url;
  for (let hops = 0; hops <= maxRedirects; hops++) {
    const own = originOf(target) === originOf(url) ? headers : [];
    const request: FetchRequest = {
      url: urlText(target),
      headers: mergeHeaders(own, await options.originHeaders(headerOrigin(target))),
      signal: options.signal,
      maxBytes: options.maxBytes,
    };
    const response = await send(io.fetch, request);
    const next = redirectTarget(response, target);
    if (next === undefined) return content(response, target);
    options.checkRedirect(next);
    target = next;
  }
  throw unreachable(url, 'too many redirects');
}

async function send(
  fetch: (request: FetchRequest) => Promise<FetchResponse>,
  request: FetchRequest,
): Promise<FetchResponse> {
  try {
    return await fetch(request);
  } catch (cause) {
    if (isFault(cause)) throw cause;
    // `?` must not take the next alternative because a run was stopped.
    if (request.signal?.aborted === true) {
      throw fault({
        code: 'stopped',
        message: `${request.url} was not fetched, because evaluation was stopped`,
        hint: 'Raise the time limit.',
        causes: [request.signal.reason],
      });
    }
    throw fault({
      code: 'import-unreachable',
      message: `${request.url} cannot be fetched`,
      hint: 'Check the URL and the network.',
      causes: [rootOf(cause)],
    });
  }
}

/** The error of `fetch` says only that it failed; the reason is in its cause. */
function rootOf(error: unknown): unknown {
  return error instanceof Error && error.cause instanceof Error ? rootOf(error.cause) : error;
}

function redirectTarget(response: FetchResponse, from: Url): Url | undefined {
  if (![301, 302, 303, 307, 308].includes(response.status)) return undefined;
  const target = response.headers.get('location');
  return target === undefined ? undefined : parseUrl(target, urlText(from));
}

function content(response: FetchResponse, url: Url): RemoteContent {
  if (response.status !== 200)
    throw unreachable(url, `the server responded with status ${response.status}`);
  return {
    body: response.body,
    allowOrigin: response.headers.get('access-control-allow-origin'),
  };
}

function unreachable(url: Url, reason: string): Fault {
  return fault({
    code: 'import-unreachable',
    message: `${urlText(url)} cannot be fetched: ${reason}`,
    hint: 'Check the URL. If it needs authentication, add headers with `using`.',
  });
}

/** The user's headers replace those of an import (standard/imports.md). */
function mergeHeaders(inline: readonly Header[], user: readonly Header[]): Header[] {
  const names = new Set(user.map(([name]) => name.toLowerCase()));
  return [...inline.filter(([name]) => !names.has(name.toLowerCase())), ...user];
}

/** `host:port`, the key in the user's header configuration. */
function headerOrigin(url: Url): string {
  const host = url.authority.slice(url.authority.lastIndexOf('@') + 1);
  if (/:\d+$/.test(host)) return host;
  return `${host}:${url.scheme === 'https' ? 443 : 80}`;
}

/**
 * Whether a remote `parent` may import what came with these headers (standard/imports.md, CORS):
 * another origin must allow it.
 */
export function corsCompliant(
  parent: Location | undefined,
  child: Url,
  allowOrigin: string | undefined,
): boolean {
  if (parent?.type !== 'remote') return true;
  const origin = originOf(parent.url);
  return origin === originOf(child) || allowOrigin === '*' || allowOrigin === origin;
}
