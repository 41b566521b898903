import * as tlsDefaults from 'node:tls';
import { EnvHttpProxyAgent, fetch } from 'undici';
import { webhookFault } from '../codes.ts';
import { readBody } from '../read-body.ts';

/** Answers are short; of a longer one only the start is read, in bytes. */
const LONGEST_ANSWER = 65_536;

/** How to reach a forge. */
export interface ForgeConnection {
  /** The forge in messages, such as `GitLab`. */
  readonly forge: string;
  /** PEM certificates to trust in addition to the system's; undefined for none. */
  readonly ca: string | undefined;
  /** How long the forge may take to answer, in milliseconds. */
  readonly timeoutMs: number;
}

/** A `POST` to a forge. */
export interface ForgeRequest {
  readonly address: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: URLSearchParams | string;
}

/** What a forge answered, with any status. */
export interface ForgeAnswer {
  readonly status: number;
  /** The start of the body, at most 64 KiB. */
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
 * const request = createForgeClient({ forge: 'GitLab', ca: undefined, timeoutMs: 15_000 });
 * const { status } = await request({ address, body: new URLSearchParams({ ref: 'main' }) });
 */
export function createForgeClient({ forge, ca, timeoutMs }: ForgeConnection): RequestForge {
  const tls = ca === undefined ? {} : { ca: [...knownAuthorities(), ca] };
  const dispatcher = new EnvHttpProxyAgent({ connect: tls, requestTls: tls, proxyTls: tls });
  return async ({ address, headers = {}, body }) => {
    const response = await fetch(address, {
      method: 'POST',
      headers,
      body,
      dispatcher,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    }).catch((error: unknown) => {
      // the error is not a cause: its message may contain the credentials of a proxy
      const reason = reasonOf(error);
      const isPermanent = /CERT|SELF_SIGNED|UNABLE_TO_|TLS_|SSL/.test(reason);
      throw webhookFault({
        code: 'forge-unreachable',
        message: `${forge} cannot be reached: ${reason}`,
        temporary: isPermanent ? undefined : {},
      });
    });
    const text = await readBody(response.body, LONGEST_ANSWER).catch(() => '');
    return { status: response.status, text, header: (name) => response.headers.get(name) };
  };
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
