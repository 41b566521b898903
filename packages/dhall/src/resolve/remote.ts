import { isFault, type Fault } from '@dhallmark/fault';
import { fault } from '../fault.ts';
import type { Url } from '../syntax/expr.ts';
import { parseUrl } from './url.ts';
import type { FetchRequest, FetchResponse, ImportIo } from './io.ts';
import type { Header, Location } from '../imports/location.ts';
import { originOf, urlText } from '../imports/location.ts';

const maxRedirects = 10;

export interface RemoteContent {
  readonly body: Uint8Array;
  /** The Access-Control-Allow-Origin header, undefined where there is none. */
  readonly allowOrigin: string | undefined;
}

export interface RemoteOptions {
  readonly io: ImportIo;
  readonly offline: boolean;
  readonly signal: AbortSignal | undefined;
  readonly maxBytes: number;
  /** Asked for every redirect's target; throws to refuse it. */
  readonly checkRedirect: (url: Url) => void;
  /** The user's own headers for an origin. */
  readonly originHeaders: (origin: string) => Promise<readonly Header[]>;
}

/**
 * Fetches what is at `url`, following redirects. Headers do not follow to another origin.
 *
 * @throws Fault `import-unreachable` for anything but a page
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
      message: `${urlText(url)} is not read: no network is used`,
      hint: 'Run `dhall vendor` for imports that have a hash, or allow the network.',
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
  throw unreachable(url, 'it redirects too often');
}

async function send(
  fetch: (request: FetchRequest) => Promise<FetchResponse>,
  request: FetchRequest,
): Promise<FetchResponse> {
  try {
    return await fetch(request);
  } catch (cause) {
    if (isFault(cause)) throw cause;
    const message = `${request.url} cannot be fetched: ${reasonOf(cause)}`;
    throw fault({
      code: 'import-unreachable',
      message,
      hint: 'Check the address and the network.',
      causes: [cause],
    });
  }
}

/** `fetch` says no more than that it failed; why is in the cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? reasonOf(error.cause) : error.message;
}

function redirectTarget(response: FetchResponse, from: Url): Url | undefined {
  if (![301, 302, 303, 307, 308].includes(response.status)) return undefined;
  const target = response.headers.get('location');
  return target === undefined ? undefined : parseUrl(target, urlText(from));
}

function content(response: FetchResponse, url: Url): RemoteContent {
  if (response.status !== 200) throw unreachable(url, `the server answers ${response.status}`);
  return {
    body: response.body,
    allowOrigin: response.headers.get('access-control-allow-origin'),
  };
}

function unreachable(url: Url, reason: string): Fault {
  return fault({
    code: 'import-unreachable',
    message: `${urlText(url)} cannot be fetched: ${reason}`,
    hint: 'Check the address; a page that needs a login takes its headers from `using`.',
  });
}

/** The user's headers take the place of those of an import (standard/imports.md). */
function mergeHeaders(inline: readonly Header[], user: readonly Header[]): Header[] {
  const names = new Set(user.map(([name]) => name.toLowerCase()));
  return [...inline.filter(([name]) => !names.has(name.toLowerCase())), ...user];
}

/** `host:port`, the key of the user's header configuration. */
function headerOrigin(url: Url): string {
  const host = url.authority.slice(url.authority.lastIndexOf('@') + 1);
  if (/:\d+$/.test(host)) return host;
  return `${host}:${url.scheme === 'https' ? 443 : 80}`;
}

/**
 * Whether a remote `parent` may import what came with these headers (standard/imports.md, CORS):
 * another origin has to allow it.
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
