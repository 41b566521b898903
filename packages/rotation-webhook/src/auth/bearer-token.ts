import { isFault } from '@dhallmark/fault';
import { errors, jwtVerify, type JWTPayload } from 'jose';
import { webhookFault } from '../codes.ts';
import type { EntraConfig, GoogleConfig } from '../config/webhook-config.ts';
import { SigningKeys, type SigningKeysEdge } from './signing-keys.ts';

/**
 * Resolves for a bearer token that is valid for this webhook. Throws Fault `not-authenticated` for one
 * that is not, and the Faults of `SigningKeys.find` where that cannot be decided.
 */
export type TokenCheck = (token: string) => Promise<void>;

interface Expectation {
  readonly jwksUrl: string;
  readonly issuers: readonly string[];
  readonly audience: string;
  /** What is wrong with the claims, in a fixed sentence; undefined for nothing. */
  readonly findProblem: (payload: JWTPayload) => string | undefined;
}

/** Seconds by which the clocks of the issuer and of this machine may differ. */
const CLOCK_TOLERANCE = 30;

function createTokenCheck(expected: Expectation, edge: SigningKeysEdge): TokenCheck {
  const keys = new SigningKeys(expected.jwksUrl, edge);
  return async (token) => {
    const problem = await jwtVerify(token, keys.find, {
      algorithms: ['RS256'],
      issuer: [...expected.issuers],
      audience: expected.audience,
      requiredClaims: ['exp', 'iat'],
      clockTolerance: CLOCK_TOLERANCE,
      currentDate: new Date(edge.now()),
    }).then(
      ({ payload }) => expected.findProblem(payload),
      (error: unknown) => problemOf(error),
    );
    if (problem !== undefined) throw notAuthenticated(problem);
  };
}

function notAuthenticated(message: string) {
  return webhookFault({ code: 'not-authenticated', message });
}

/** The claims that are checked; a message names no other, because a token can have any. */
const claims = new Set(['iss', 'aud', 'exp', 'iat', 'nbf']);

/** What is wrong with a token, in a fixed sentence. Rethrows what is not the token's fault. */
function problemOf(error: unknown): string {
  if (isFault(error) || !(error instanceof errors.JOSEError)) throw error;
  if (error instanceof errors.JWTExpired) return 'the token has expired';
  if (error instanceof errors.JWTClaimValidationFailed) {
    return claims.has(error.claim) ? `the token's claim ${error.claim} is not accepted` : 'a claim';
  }
  if (error instanceof errors.JWSSignatureVerificationFailed) {
    return "the token's signature is not valid";
  }
  if (error instanceof errors.JOSEAlgNotAllowed) return "the token's algorithm is not RS256";
  if (error instanceof errors.JWKSMultipleMatchingKeys) return 'the token does not name its key';
  return 'the token is malformed';
}

/**
 * Checks the tokens that Event Grid gets from Microsoft Entra ID: issuer, audience, tenant, app role.
 *
 * @example
 * await createEntraCheck(config.entra, { now: Date.now, onFailure })(token);
 */
export function createEntraCheck(config: EntraConfig, edge: SigningKeysEdge): TokenCheck {
  return createTokenCheck(
    {
      jwksUrl: config.jwksUrl,
      issuers: config.issuers,
      audience: config.audience,
      findProblem: (payload) => {
        if (payload['tid'] !== config.tenantId) return "the token's claim tid is not accepted";
        const roles: unknown = payload['roles'];
        const hasRole = Array.isArray(roles) && roles.includes(config.appRole);
        return hasRole ? undefined : 'the token does not have the app role of ENTRA_APP_ROLE';
      },
    },
    edge,
  );
}

/**
 * Checks the tokens of a Pub/Sub push subscription: issuer, audience, service account.
 *
 * @example
 * await createGoogleCheck(config.google, { now: Date.now, onFailure })(token);
 */
export function createGoogleCheck(config: GoogleConfig, edge: SigningKeysEdge): TokenCheck {
  return createTokenCheck(
    {
      jwksUrl: config.jwksUrl,
      issuers: ['https://accounts.google.com', 'accounts.google.com'],
      audience: config.audience,
      findProblem: ({ email, email_verified: isVerified }) =>
        email === config.email && isVerified === true
          ? undefined
          : 'the token is not of the service account of GOOGLE_PUSH_ACCOUNT',
    },
    edge,
  );
}
