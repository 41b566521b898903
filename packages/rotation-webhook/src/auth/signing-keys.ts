import { isTemporary, isTemporaryStatus, parseRetryAfter } from '@dhallmark/fault';
import { readBody } from '@dhallmark/forges';
import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import { EnvHttpProxyAgent, fetch } from 'undici';
import { webhookFault } from '../codes.ts';

/** Times in milliseconds. */
const FRESH_FOR = 600_000;
/** Microsoft asks to read its keys at least every 24 hours; a key that it withdrew is trusted no longer. */
const USABLE_FOR = 86_400_000;
const TRY_AGAIN_AFTER = 30_000;
const ANSWER_WITHIN = 5000;
/** Bytes. */
const LONGEST_ANSWER = 262_144;

/** What the keys of an issuer need from outside. */
export interface SigningKeysEdge {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Called for every failed attempt, at most twice a minute. `areServed`: keys that were read before still serve. */
  readonly onFailure: (fault: unknown, areServed: boolean) => void;
}

/**
 * The public keys of a token issuer (JWKS, RFC 7517), read over HTTP.
 *
 * Keys are read again after ten minutes, and when a token names a key that is not known, which happens
 * when the issuer changes its keys. While the issuer does not answer, the keys that were read last
 * serve for a day. Whatever tokens arrive, the issuer is asked twice a minute at most.
 *
 * @example
 * const keys = new SigningKeys('https://login.microsoftonline.com/…/keys', { now: Date.now, onFailure });
 * await jwtVerify(token, keys.find, { algorithms: ['RS256'] });
 */
export class SigningKeys {
  readonly #url: string;
  readonly #edge: SigningKeysEdge;
  readonly #dispatcher = new EnvHttpProxyAgent();
  #keys: { readonly find: JWTVerifyGetKey; readonly askedAt: number } | undefined;
  #failure: { readonly fault: unknown; readonly until: number } | undefined;
  #askedAt = Number.NEGATIVE_INFINITY;
  #pending: Promise<void> | undefined;

  constructor(url: string, edge: SigningKeysEdge) {
    this.#url = url;
    this.#edge = edge;
  }

  /**
   * The key that a token names. Throws Fault `not-authenticated` when the issuer has no such key,
   * temporary Fault `issuer-unavailable` when that is not known, and Fault `issuer-refused` when the
   * address does not serve keys.
   */
  readonly find: JWTVerifyGetKey = async (header, token) => {
    const { now } = this.#edge;
    const arrivedAt = now();
    if (this.#keys === undefined) await this.#read();
    else if (arrivedAt - this.#keys.askedAt > FRESH_FOR) await this.#readOrKeep();
    const keys = this.#keys;
    const known = await findIn(keys?.find, header, token);
    if (known !== undefined) return known;
    // the keys were read after the token was issued, so the name of its key is invented
    if ((keys?.askedAt ?? 0) >= arrivedAt) throw unknownKey();
    const wait = this.#askedAt + TRY_AGAIN_AFTER - now();
    if (this.#pending === undefined && this.#failure === undefined && wait > 0) {
      throw unavailable('a token names a key that may be new', wait);
    }
    await this.#read();
    const added = await findIn(this.#keys?.find, header, token);
    if (added !== undefined) return added;
    // a read that another token had caused may be older than this one
    if ((this.#keys?.askedAt ?? 0) >= arrivedAt) throw unknownKey();
    throw unavailable('a token names a key that may be new', TRY_AGAIN_AFTER);
  };

  async #readOrKeep(): Promise<void> {
    try {
      await this.#read();
    } catch (error) {
      const age = this.#edge.now() - (this.#keys?.askedAt ?? 0);
      if (age > USABLE_FOR) throw error;
    }
  }

  /** Reads the keys once for all that wait, and not before the time that a failure says. */
  async #read(): Promise<void> {
    const rest = (this.#failure?.until ?? 0) - this.#edge.now();
    if (this.#pending === undefined && rest > 0) throw this.#failedBefore(rest);
    this.#pending ??= this.#request().finally(() => {
      this.#pending = undefined;
    });
    await this.#pending;
  }

  #failedBefore(rest: number): unknown {
    const fault = this.#failure?.fault;
    return isTemporary(fault) ? fault.with({ temporary: { retryAfterMs: rest } }) : fault;
  }

  async #request(): Promise<void> {
    const askedAt = this.#edge.now();
    this.#askedAt = askedAt;
    try {
      this.#keys = { find: await fetchKeys(this.#url, this.#dispatcher, askedAt), askedAt };
      this.#failure = undefined;
    } catch (error) {
      const asked = isTemporary(error) ? (error.temporary.retryAfterMs ?? 0) : 0;
      const until = this.#edge.now() + Math.max(TRY_AGAIN_AFTER, Math.min(asked, FRESH_FOR));
      this.#failure = { fault: error, until };
      const age = askedAt - (this.#keys?.askedAt ?? Number.NEGATIVE_INFINITY);
      this.#edge.onFailure(error, age <= USABLE_FOR);
      throw this.#failedBefore(until - this.#edge.now());
    }
  }
}

async function findIn(
  keys: JWTVerifyGetKey | undefined,
  ...[header, token]: Parameters<JWTVerifyGetKey>
): Promise<Awaited<ReturnType<JWTVerifyGetKey>> | undefined> {
  try {
    return await keys?.(header, token);
  } catch (error) {
    if (error instanceof errors.JWKSNoMatchingKey) return undefined;
    throw error;
  }
}

async function fetchKeys(
  url: string,
  dispatcher: EnvHttpProxyAgent,
  now: number,
): Promise<JWTVerifyGetKey> {
  const signal = AbortSignal.timeout(ANSWER_WITHIN);
  // a redirect could lead to keys of someone else
  const { status, headers, text } = await fetch(url, { dispatcher, redirect: 'manual', signal })
    .then(async (answer) => ({
      status: answer.status,
      headers: answer.headers,
      text: await readBody(answer.body, LONGEST_ANSWER),
    }))
    .catch(() => {
      // the error is not a cause: its message may contain the credentials of a proxy
      throw unavailable("the issuer's keys cannot be read");
    });
  if (status !== 200) {
    if (isTemporaryStatus(status)) {
      const retryAfterMs = parseRetryAfter(headers.get('retry-after'), now);
      throw unavailable(`the issuer's keys cannot be read: status ${status}`, retryAfterMs);
    }
    throw webhookFault({
      code: 'issuer-refused',
      message: `the address of the issuer's keys answers with status ${status}`,
      hint: 'Check ENTRA_TENANT_ID, ENTRA_AUTHORITY or GOOGLE_JWKS_URL.',
    });
  }
  return parseKeys(text);
}

/** An answer without a key is a failure of the issuer: no token could be valid. */
function parseKeys(text: string): JWTVerifyGetKey {
  try {
    const set = JSON.parse(text) as JSONWebKeySet;
    const find = createLocalJWKSet(set);
    if (set.keys.length > 0) return find;
  } catch {
    // answered below: what the issuer sent is not repeated
  }
  throw unavailable("the issuer's answer has no keys");
}

function unavailable(message: string, retryAfterMs?: number) {
  return webhookFault({ code: 'issuer-unavailable', message, temporary: { retryAfterMs } });
}

function unknownKey() {
  return webhookFault({
    code: 'not-authenticated',
    message: 'the token is signed with a key that the issuer does not have',
  });
}
