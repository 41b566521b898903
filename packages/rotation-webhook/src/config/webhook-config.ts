import type { ForgeConfig } from '../forges/create-trigger.ts';
import type { KeyFilter } from './key-filter.ts';

/** The settings of the webhook, checked at start. */
export interface WebhookConfig {
  /** 0 lets the system choose a port; the address is printed. */
  readonly port: number;
  readonly host: string;
  /** The project whose pipeline is started. */
  readonly forge: ForgeConfig;
  /** Shared secrets for the query parameter `code`; two while one replaces the other. */
  readonly secrets: readonly string[];
  readonly entra: EntraConfig | undefined;
  readonly google: GoogleConfig | undefined;
  readonly keys: KeyFilter;
  /** How long events are collected before one pipeline is triggered for all of them, in milliseconds. */
  readonly windowMs: number;
  /** Deliveries that may wait for a pipeline at the same time; further ones are answered with 503. */
  readonly mostWaiting: number;
  /** The largest request body, in bytes. */
  readonly bodyLimit: number;
  /** Requests per minute from one address. */
  readonly rateLimit: number;
  /** Requests per minute that are not authenticated: from one address, and from all together. */
  readonly failures: { readonly perAddress: number; readonly total: number };
  /** Proxies in front of the webhook whose X-Forwarded-For is believed; 0 where there is none. */
  readonly proxies: number;
  readonly connections: ConnectionLimits;
  readonly logLevel: string;
}

/** What a sender may occupy before it has sent a whole request. */
export interface ConnectionLimits {
  /** Open connections; further ones are closed at once. */
  readonly most: number;
  /** The same from one address; not used where a proxy opens the connections of all senders. */
  readonly perAddress: number;
  /** How long a connection may take to send the headers of a request, in milliseconds. */
  readonly headersMs: number;
  /** The same for the whole request. */
  readonly requestMs: number;
}

/** Microsoft Entra ID, which issues the bearer tokens of Event Grid's deliveries. */
export interface EntraConfig {
  readonly tenantId: string;
  readonly audience: string;
  readonly appRole: string;
  readonly issuers: readonly string[];
  readonly jwksUrl: string;
}

/** The OIDC token of a Pub/Sub push subscription. */
export interface GoogleConfig {
  readonly audience: string;
  /** The service account that the subscription pushes as. */
  readonly email: string;
  readonly jwksUrl: string;
}
