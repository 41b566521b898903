import { describeForeign, isFault } from '@dhallmark/fault';
import { createEntraCheck, createGoogleCheck, type TokenCheck } from './auth/bearer-token.ts';
import { isSharedSecret } from './auth/shared-secret.ts';
import { coalesceCalls } from './coalesce-calls.ts';
import type { WebhookConfig } from './config/webhook-config.ts';
import { parseAwsBody } from './events/aws.ts';
import { parseAzureEvents, parseValidationCode } from './events/azure.ts';
import { parseGcpBody } from './events/gcp.ts';
import { parseVaultBody } from './events/vault.ts';
import { createGitlabTrigger, type Trigger } from './gitlab-trigger.ts';
import {
  isKeyEvent,
  type EventProvider,
  type KeyEvent,
  type ParsedEvent,
} from './events/key-event.ts';
import type { Logger } from './logger.ts';
import { ServedEvents } from './served-events.ts';

/** A request, in the same form for every host. */
export interface WebhookRequest {
  readonly method: string;
  readonly provider: EventProvider;
  /** The query parameter `code`; undefined when it is absent. */
  readonly code: string | undefined;
  /** The value of a header, by its lower-case name. */
  readonly header: (name: string) => string | undefined;
}

/** The answer to a request. */
export interface WebhookResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A JSON value; absent for an empty body. */
  readonly body?: unknown;
}

/** What happens with an event: authenticate the sender, parse, decide, trigger. */
export interface Webhook {
  /** Whether the sender is allowed. Call it before reading the body. */
  readonly authenticate: (request: WebhookRequest) => Promise<boolean>;
  /** The answer to an authenticated request. */
  readonly handle: (request: WebhookRequest, body: string) => Promise<WebhookResponse>;
  /** For hosts that get events without HTTP. Rejects with a Fault when GitLab did not accept the pipeline. */
  readonly accept: (events: readonly ParsedEvent[]) => Promise<Outcome>;
}

/** What became of a delivery. */
export interface Outcome {
  /** Whether a pipeline was triggered. */
  readonly triggered: boolean;
}

const parsers: Record<EventProvider, (body: string) => ParsedEvent[]> = {
  azure: parseAzureEvents,
  aws: parseAwsBody,
  gcp: parseGcpBody,
  vault: parseVaultBody,
};

/**
 * The webhook, without a host. Only tests of hosts pass a `trigger`.
 *
 * @example
 * const webhook = createWebhook(config, createLogger(config.logLevel));
 */
export function createWebhook(
  config: WebhookConfig,
  log: Logger,
  trigger: Trigger = createGitlabTrigger(config.gitlab),
): Webhook {
  const accept = createAccept(config, log, trigger);
  return {
    authenticate: createAuthenticate(config),
    accept,
    handle: async (request, body) => {
      if (request.method === 'OPTIONS') return answerHandshake(request);
      if (Buffer.byteLength(body) > config.bodyLimit) return { status: 413 };
      try {
        if (isEventGridHandshake(request)) {
          return { status: 200, body: { validationResponse: parseValidationCode(body) } };
        }
        await accept(parsers[request.provider](body));
        return { status: 200 };
      } catch (error) {
        return answerFailure(error, log);
      }
    },
  };
}

function createAuthenticate(config: WebhookConfig): Webhook['authenticate'] {
  const checks: Partial<Record<EventProvider, TokenCheck>> = {
    ...(config.entra ? { azure: createEntraCheck(config.entra) } : {}),
    ...(config.google ? { gcp: createGoogleCheck(config.google) } : {}),
  };
  return async (request) => {
    if (request.code !== undefined) return isSharedSecret(request.code, config.secrets);
    const check = checks[request.provider];
    const token = /^Bearer ([\w.~+/=-]+)$/i.exec(request.header('authorization') ?? '')?.[1];
    return check !== undefined && token !== undefined && (await check(token));
  };
}

function createAccept(config: WebhookConfig, log: Logger, trigger: Trigger): Webhook['accept'] {
  const served = new ServedEvents();
  const triggerOnce = coalesceCalls(async () => {
    const pipeline = await trigger();
    log.info({ pipeline }, 'GitLab accepted the pipeline');
  }, config.windowMs);
  return async (events) => {
    const wanted = events.filter((event): event is KeyEvent => {
      const reason = reasonToIgnore(event, config, served);
      if (reason !== undefined) log.info({ provider: event.provider, reason }, 'event ignored');
      return reason === undefined;
    });
    if (wanted.length === 0) return { triggered: false };
    await triggerOnce();
    for (const event of wanted) for (const name of namesOf(event)) served.add(name);
    return { triggered: true };
  };
}

function reasonToIgnore(
  event: ParsedEvent,
  config: WebhookConfig,
  served: ServedEvents,
): string | undefined {
  if (!isKeyEvent(event)) return event.ignored;
  if (!config.keys.matches(event.key)) return 'not one of KEYS';
  return namesOf(event).some((name) => served.has(name)) ? 'served before' : undefined;
}

/** Two events are the same when they have the same ID, or the same key and version. */
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

/** The abuse protection of CloudEvents (http-webhook, section 4). The callback address is never fetched. */
function answerHandshake(request: WebhookRequest): WebhookResponse {
  const origin = request.header('webhook-request-origin')?.trim() ?? '';
  if (!/^[A-Za-z0-9.-]{1,253}$/.test(origin)) return { status: 400 };
  return {
    status: 200,
    headers: { allow: 'POST', 'webhook-allowed-origin': origin, 'webhook-allowed-rate': '120' },
  };
}

function answerFailure(error: unknown, log: Logger): WebhookResponse {
  if (isFault(error) && error.code === 'malformed-event') {
    log.warn({ reason: error.message }, 'malformed event');
    return { status: 400, body: { error: error.message } };
  }
  if (isFault(error)) {
    const { code, message: reason, details } = error;
    const status = Number(details.find(({ label }) => label === 'status')?.text ?? 0);
    log.error({ alarm: code === 'trigger-refused', code, status, reason }, 'not triggered');
  } else {
    log.error({ reason: describeForeign(error) }, 'internal error');
  }
  return { status: 503, headers: { 'retry-after': '30' }, body: { error: 'try again' } };
}
