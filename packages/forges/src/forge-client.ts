import * as tlsDefaults from 'node:tls';
import { Agent, EnvHttpProxyAgent, fetch } from 'undici';
import { forgeFault } from './codes.ts';
import { readBody } from './read-body.ts';

/** In bytes. Answers are short; of a longer one only the start is read. */
const LONGEST_ANSWER = 65_536;

/** How to reach a forge. */
export interface ForgeConnection {
  /** The forge in messages, such as `GitLab`. */
  readonly title: string;
  /** PEM certificates to trust in addition to the system's; undefined for none. */
  readonly ca?: string | undefined;
  /** How long the forge may take to answer, in milliseconds. */
  readonly timeoutMs: number;
  /** In bytes: how much of an answer is read. Default 64 KiB. */
  readonly longestAnswer?: number;
  /** False for an address that only this machine can reach. Default true. */
  readonly usesProxy?: boolean;
}

/** A request to a forge. */
export interface ForgeRequest {
  /** Default POST with a body, GET without. */
  readonly method?: 'GET' | 'POST';
  readonly address: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: URLSearchParams | string;
}

/** What a forge answered, with any status. */
export interface ForgeAnswer {
  readonly status: number;
  /** The start of the body. */
  readonly text: string;
  /** The value of a header, by its lower-case name. */
  readonly header: (name: string) => string | null;
}

/** Sends a request. Throws Fault `forge-unreachable`: a certificate that is not trusted is permanent. */
export type RequestForge = (request: ForgeRequest) => Promise<ForgeAnswer>;

/**
 * Requests to a forge: HTTPS_PROXY and NO_PROXY choose the proxy, and redirects are not followed,
 * because the token would go along.
 *
 * @example
 * const request = createForgeClient({ title: 'GitLab', timeoutMs: 15_000 });
 * const { status } = await request({ address, body: new URLSearchParams({ ref: 'main' }) });
 */
export function createForgeClient(connection: ForgeConnection): RequestForge {
  const { title, timeoutMs, longestAnswer = LONGEST_ANSWER } = connection;
  const dispatcher = createDispatcher(connection);
  return async ({ address, headers = {}, body, method = body === undefined ? 'GET' : 'POST' }) => {
    const response = await fetch(address, {
      method,
      // GitHub refuses requests without one
      headers: { 'user-agent': 'dhallmark', ...headers },
      ...(body === undefined ? {} : { body }),
      dispatcher,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    }).catch((error: unknown) => {
      // the error is not a cause: its message may contain the credentials of a proxy
      const reason = reasonOf(error);
      const isPermanent = /CERT|SELF_SIGNED|UNABLE_TO_|TLS_|SSL/.test(reason);
      throw forgeFault({
        code: 'forge-unreachable',
        message: `${title} cannot be reached: ${reason}`,
        temporary: isPermanent ? undefined : {},
      });
    });
    const text = await readBody(response.body, longestAnswer).catch(() => '');
    return { status: response.status, text, header: (name) => response.headers.get(name) };
  };
}

function createDispatcher({ ca, usesProxy = true }: ForgeConnection): Agent | EnvHttpProxyAgent {
  if (!usesProxy) return new Agent();
  const tls = ca === undefined ? {} : { ca: [...knownAuthorities(), ca] };
  return new EnvHttpProxyAgent({ connect: tls, requestTls: tls, proxyTls: tls });
}

/** The authorities that are trusted by default, which a list of our own would replace. */
function knownAuthorities(): readonly string[] {
  // since Node 22.15: with those of NODE_EXTRA_CA_CERTS
  return tlsDefaults.getCACertificates?.('default') ?? tlsDefaults.rootCertificates;
}

/** The code of a network error. */
function reasonOf(error: unknown): string {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string') return at.code;
    if (at.name === 'TimeoutError') return 'no answer in time';
  }
  return 'the connection failed';
}
