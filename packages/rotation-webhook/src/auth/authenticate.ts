import type { WebhookConfig } from '../config/webhook-config.ts';
import { webhookFault } from '../codes.ts';
import type { EventProvider } from '../events/key-event.ts';
import { createEntraCheck, createGoogleCheck, type TokenCheck } from './bearer-token.ts';
import { isSharedSecret } from './shared-secret.ts';
import type { SigningKeysEdge } from './signing-keys.ts';

/** What a sender shows of itself. */
export interface Credentials {
  readonly provider: EventProvider;
  /** The query parameter `code`; undefined when it is absent. */
  readonly code: string | undefined;
  /** The header `Authorization`; undefined when it is absent. */
  readonly authorization: string | undefined;
}

/**
 * Resolves for a sender that is allowed. Throws Fault `not-authenticated` for others, and the Faults
 * of `SigningKeys.find` where that cannot be decided.
 */
export type Authenticate = (credentials: Credentials) => Promise<void>;

/**
 * The check of senders: the shared secret in `code`, or a bearer token of the sender's cloud.
 *
 * @example
 * await createAuthenticate(config, { now: Date.now, onFailure })(credentials);
 */
export function createAuthenticate(config: WebhookConfig, edge: SigningKeysEdge): Authenticate {
  const checks: Partial<Record<EventProvider, TokenCheck>> = {
    ...(config.entra ? { azure: createEntraCheck(config.entra, edge) } : {}),
    ...(config.google ? { gcp: createGoogleCheck(config.google, edge) } : {}),
  };
  return async ({ provider, code, authorization }) => {
    if (code !== undefined) {
      if (isSharedSecret(code, config.secrets)) return;
      throw notAuthenticated('the shared secret is wrong');
    }
    if (authorization === undefined)
      throw notAuthenticated('neither a secret nor a token was sent');
    const check = checks[provider];
    if (check === undefined) throw notAuthenticated('no tokens are configured for this sender');
    const token = /^Bearer ([\w.~+/=-]+)$/i.exec(authorization)?.[1];
    if (token === undefined) throw notAuthenticated('the header Authorization has no bearer token');
    await check(token);
  };
}

function notAuthenticated(message: string) {
  return webhookFault({ code: 'not-authenticated', message });
}
