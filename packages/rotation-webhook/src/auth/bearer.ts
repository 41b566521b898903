import { createRemoteJWKSet, customFetch, jwtVerify, type JWTPayload } from 'jose';
import { EnvHttpProxyAgent, fetch } from 'undici';
import type { EntraConfig, GoogleConfig } from '../config.ts';

/** Whether a bearer token is good for this webhook; never throws. */
export type TokenCheck = (token: string) => Promise<boolean>;

interface Expectation {
  readonly jwksUrl: string;
  readonly issuers: readonly string[];
  readonly audience: string;
  readonly accepts: (payload: JWTPayload) => boolean;
}

function tokenCheck(expected: Expectation): TokenCheck {
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

/** Tokens that Event Grid gets from Microsoft Entra ID: issuer, audience, tenant, app role. */
export function entraCheck(config: EntraConfig): TokenCheck {
  return tokenCheck({
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

/** Tokens of a Pub/Sub push subscription: Google's issuer, our audience, its service account. */
export function googleCheck(config: GoogleConfig): TokenCheck {
  return tokenCheck({
    jwksUrl: config.jwksUrl,
    issuers: ['https://accounts.google.com', 'accounts.google.com'],
    audience: config.audience,
    accepts: (payload) => payload['email'] === config.email && payload['email_verified'] === true,
  });
}
