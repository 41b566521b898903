/** A token that was issued for a while. */
export interface IssuedToken {
  readonly value: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** Where the token of a request comes from. */
export interface AccessTokens {
  /** A token that is valid for some minutes. Throws the Faults of what issues it. */
  readonly get: () => Promise<string>;
  /** The forge did not accept the token: the next `get` asks for another one. */
  readonly forget: () => void;
}

/** A token is not used in the last minutes of its life. In milliseconds. */
const MARGIN = 300_000;

/**
 * A token that does not change.
 *
 * @example
 * const tokens = fixedToken(config.token.value);
 */
export function fixedToken(value: string): AccessTokens {
  return { get: async () => value, forget: () => undefined };
}

/**
 * Tokens that are issued when one is needed, and used until shortly before they expire.
 *
 * @param now milliseconds since 1970
 * @example
 * const tokens = cacheTokens(requestToken, Date.now);
 */
export function cacheTokens(issue: () => Promise<IssuedToken>, now: () => number): AccessTokens {
  let known: IssuedToken | undefined;
  return {
    get: async () => {
      if (known === undefined || known.expiresAt - MARGIN <= now()) known = await issue();
      return known.value;
    },
    forget: () => {
      known = undefined;
    },
  };
}
