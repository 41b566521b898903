import { createRemoteJWKSet, customFetch, jwtVerify, type JWTPayload } from 'jose';
import { EnvHttpProxyAgent, fetch } from 'undici';
import type { EntraConfig, GoogleConfig } from '../config/webhook-config.ts';

/** Resolves with whether a bearer token is valid for this webhook. Never rejects. */
export type TokenCheck = (token: string) => Promise<boolean>;

interface Expectation {
  readonly jwksUrl: string;
  readonly issuers: readonly string[];
  readonly audience: string;
  readonly accepts: (payload: JWTPayload) => boolean;
}

function createTokenCheck(expected: Expectation): TokenCheck {
  const dispatcher = new EnvHttpProxyAgent();
  const keys = createRemoteJWKSet(new URL(expected.jwksUrl), {
    [customFetch]: async (url, { headers, signal }) => {
      const answer = await fetch(url, {
        headers: [...headers],
        signal,
        dispatcher,
        redirect: 'error',
      });
      return new Response(await answer.arrayBuffer(), { status: answer.status });
    },
  });
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms: ['RS256'],
        issuer: [...expected.issuers],
        audience: expected.audience,
        requiredClaims: ['exp', 'iat'],
      });
      return expected.accepts(payload);
    } catch {
      return false;
    }
  };
}

/**
 * Checks the tokens that Event Grid gets from Microsoft Entra ID: issuer, audience, tenant, app role.
 *
 * @example
 * const isValid = await createEntraCheck(config.entra)(token);
 */
export function createEntraCheck(config: EntraConfig): TokenCheck {
  return createTokenCheck({
    jwksUrl: config.jwksUrl,
    issuers: config.issuers,
    audience: config.audience,
    accepts: (payload) => {
      const roles: unknown = payload['roles'];
      return (
        payload['tid'] === config.tenantId && Array.isArray(roles) && roles.includes(config.appRole)
      );
    },
  });
}

/**
 * Checks the tokens of a Pub/Sub push subscription: issuer, audience, service account.
 *
 * @example
 * const isValid = await createGoogleCheck(config.google)(token);
 */
export function createGoogleCheck(config: GoogleConfig): TokenCheck {
  return createTokenCheck({
    jwksUrl: config.jwksUrl,
    issuers: ['https://accounts.google.com', 'accounts.google.com'],
    audience: config.audience,
    accepts: (payload) => payload['email'] === config.email && payload['email_verified'] === true,
  });
}
