import { entraCheck, googleCheck, type TokenCheck } from './auth/bearer.ts';
import { isSharedSecret } from './auth/shared-secret.ts';
import { coalesce } from './coalesce.ts';
import type { WebhookConfig } from './config.ts';
import { parseAwsBody } from './events/aws.ts';
import { parseAzureEvents, parseValidationCode } from './events/azure.ts';
import { parseGcpBody } from './events/gcp.ts';
import { parseVaultBody } from './events/vault.ts';
import { gitlabTrigger, TriggerError, type Trigger } from './gitlab.ts';
import {
  isKeyEvent,
  MalformedEvent,
  type EventProvider,
  type KeyEvent,
  type ParsedEvent,
} from './key-event.ts';
import type { Logger } from './log.ts';
import { Recent } from './recent.ts';

/** What every host hands to the core. */
export interface WebhookRequest {
  readonly method: string;
  readonly provider: EventProvider;
  /** The query parameter `code`, undefined when there is none. */
  readonly code: string | undefined;
  /** A header's value by its lower-case name. */
  readonly header: (name: string) => string | undefined;
}

export interface WebhookResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A JSON value; absent for an empty body. */
  readonly body?: unknown;
}

/** One key event's way: authenticated, understood, decided, triggered. */
export interface Webhook {
  /** Whether the sender may speak; asked before a body is read. */
  readonly authenticate: (request: WebhookRequest) => Promise<boolean>;
  /** The answer to an authenticated request. */
  readonly handle: (request: WebhookRequest, body: string) => Promise<WebhookResponse>;
  /** For hosts that get events without HTTP. Throws TriggerError when GitLab took none. */
  readonly accept: (events: readonly ParsedEvent[]) => Promise<Outcome>;
}

export interface Outcome {
  readonly triggered: boolean;
}

const parsers: Record<EventProvider, (body: string) => ParsedEvent[]> = {
  azure: parseAzureEvents,
  aws: parseAwsBody,
  gcp: parseGcpBody,
  vault: parseVaultBody,
};

/** The core. `trigger` is replaced in tests of hosts only; everything else is as it runs. */
export function createWebhook(
  config: WebhookConfig,
  log: Logger,
  trigger: Trigger = gitlabTrigger(config.gitlab),
): Webhook {
  const accept = acceptor(config, log, trigger);
  return {
    authenticate: authenticator(config),
    accept,
    handle: async (request, body) => {
      if (request.method === 'OPTIONS') return cloudEventsHandshake(request);
      if (Buffer.byteLength(body) > config.bodyLimit) return { status: 413 };
      try {
        if (isEventGridHandshake(request)) {
          return { status: 200, body: { validationResponse: parseValidationCode(body) } };
        }
        await accept(parsers[request.provider](body));
        return { status: 200 };
      } catch (error) {
        return refusal(error, log);
      }
    },
  };
}

function authenticator(config: WebhookConfig): Webhook['authenticate'] {
  const checks: Partial<Record<EventProvider, TokenCheck>> = {
    ...(config.entra ? { azure: entraCheck(config.entra) } : {}),
    ...(config.google ? { gcp: googleCheck(config.google) } : {}),
  };
  return async (request) => {
    if (request.code !== undefined) return isSharedSecret(request.code, config.secrets);
    const check = checks[request.provider];
    const token = /^Bearer ([\w.~+/=-]+)$/i.exec(request.header('authorization') ?? '')?.[1];
    return check !== undefined && token !== undefined && (await check(token));
  };
}

function acceptor(config: WebhookConfig, log: Logger, trigger: Trigger): Webhook['accept'] {
  const recent = new Recent();
  const triggerOnce = coalesce(async () => {
    const pipeline = await trigger();
    log.info({ pipeline }, 'GitLab accepted the pipeline');
  }, config.windowMs);
  return async (events) => {
    const wanted = events.filter((event): event is KeyEvent => {
      const reason = reasonToIgnore(event, config, recent);
      if (reason !== undefined) log.info({ provider: event.provider, reason }, 'event ignored');
      return reason === undefined;
    });
    if (wanted.length === 0) return { triggered: false };
    await triggerOnce();
    for (const event of wanted) for (const name of namesOf(event)) recent.add(name);
    return { triggered: true };
  };
}

function reasonToIgnore(
  event: ParsedEvent,
  config: WebhookConfig,
  recent: Recent,
): string | undefined {
  if (!isKeyEvent(event)) return event.ignored;
  if (!config.keys.matches(event.key)) return 'not one of KEYS';
  return namesOf(event).some((name) => recent.has(name)) ? 'served before' : undefined;
}

/** An event is the same again when its id is, or when key and version are. */
function namesOf(event: KeyEvent): string[] {
  return [
    ...(event.id === '' ? [] : [`${event.provider} id ${event.id}`]),
    ...(event.version === '' ? [] : [`${event.provider} ${event.key} ${event.version}`]),
  ];
}

function isEventGridHandshake(request: WebhookRequest): boolean {
  return (
    request.provider === 'azure' &&
    request.header('aeg-event-type')?.trim().toLowerCase() === 'subscriptionvalidation'
  );
}

/** CloudEvents' abuse protection (http-webhook, section 4). The callback address is never fetched. */
function cloudEventsHandshake(request: WebhookRequest): WebhookResponse {
  const origin = request.header('webhook-request-origin')?.trim() ?? '';
  if (!/^[A-Za-z0-9.-]{1,253}$/.test(origin)) return { status: 400 };
  return {
    status: 200,
    headers: { allow: 'POST', 'webhook-allowed-origin': origin, 'webhook-allowed-rate': '120' },
  };
}

function refusal(error: unknown, log: Logger): WebhookResponse {
  if (error instanceof MalformedEvent) {
    log.warn({ reason: error.message }, 'malformed event');
    return { status: 400, body: { error: error.message } };
  }
  if (error instanceof TriggerError) {
    log.error({ alarm: error.alarm, status: error.status, reason: error.message }, 'not triggered');
  } else {
    log.error({ reason: error instanceof Error ? error.name : 'unknown' }, 'internal error');
  }
  return { status: 503, headers: { 'retry-after': '30' }, body: { error: 'try again' } };
}
