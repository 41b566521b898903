import { isFault, isTemporary, describeForeign } from '@dhallmark/fault';
import { createAcceptor, type Outcome } from './accept-events.ts';
import { answerFailure, type WebhookResponse } from './answers.ts';
import { createAuthenticate } from './auth/authenticate.ts';
import type { SigningKeysEdge } from './auth/signing-keys.ts';
import type { WebhookConfig } from './config/webhook-config.ts';
import { parseAwsBody } from './events/aws.ts';
import { parseAzureEvents, parseValidationCode } from './events/azure.ts';
import { parseGcpBody } from './events/gcp.ts';
import type { EventProvider, ParsedEvent } from './events/key-event.ts';
import { parseVaultBody } from './events/vault.ts';
import { createTrigger } from './forges/create-trigger.ts';
import type { PipelineTrigger } from './forges/pipeline-trigger.ts';
import type { Logger } from './logger.ts';
import { RejectionLog, type Rejection } from './rejection-log.ts';

/** A request, in the same form for every host. */
export interface WebhookRequest {
  readonly method: string;
  readonly provider: EventProvider;
  /** The query parameter `code`; undefined when it is absent. */
  readonly code: string | undefined;
  /** The value of a header, by its lower-case name. */
  readonly header: (name: string) => string | undefined;
}

/** What happens with an event: authenticate the sender, parse, decide, trigger. */
export interface Webhook {
  /**
   * Undefined for a sender that is allowed; otherwise the answer: 401 where the secret or token is
   * wrong, 503 while that cannot be decided. Call it before reading the body.
   */
  readonly authenticate: (request: WebhookRequest) => Promise<WebhookResponse | undefined>;
  /** The answer to an authenticated request. */
  readonly handle: (request: WebhookRequest, body: string) => Promise<WebhookResponse>;
  /**
   * For hosts that get events without HTTP. Resolves after the forge accepted the pipeline, if one was
   * due. Rejects with a Fault otherwise: temporary where trying again may help.
   */
  readonly accept: (events: readonly ParsedEvent[]) => Promise<Outcome>;
  /** Logs a request that the host itself did not serve. */
  readonly reject: (rejection: Rejection) => void;
  /** Starts the pipeline of events that wait at once, and writes what was counted for the log. */
  readonly close: () => void;
}

/** What a webhook uses of the outside. */
export interface WebhookEdge {
  readonly trigger: PipelineTrigger;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const parsers: Record<EventProvider, (body: string) => ParsedEvent[]> = {
  azure: parseAzureEvents,
  aws: parseAwsBody,
  gcp: parseGcpBody,
  vault: parseVaultBody,
};

/**
 * The webhook, without a host. Only tests pass an `edge`.
 *
 * @example
 * const webhook = createWebhook(config, createLogger(config.logLevel));
 */
export function createWebhook(
  config: WebhookConfig,
  log: Logger,
  { trigger = createTrigger(config.forge), now = Date.now }: Partial<WebhookEdge> = {},
): Webhook {
  const rejections = new RejectionLog(log);
  const authenticate = createAuthenticate(config, { now, onFailure: issuerLogger(log) });
  const { accept, flush } = createAcceptor({ config, log, trigger, now });
  const answerError = (error: unknown, provider: EventProvider): WebhookResponse => {
    const { answer, rejection } = answerFailure(error, provider);
    rejections.add(rejection);
    return answer;
  };
  return {
    accept,
    reject: (rejection) => rejections.add(rejection),
    close: () => {
      flush();
      rejections.close();
    },
    authenticate: async ({ provider, code, header }) => {
      try {
        await authenticate({ provider, code, authorization: header('authorization') });
        return undefined;
      } catch (error) {
        return answerError(error, provider);
      }
    },
    handle: async (request, body) => {
      const { provider } = request;
      if (request.method === 'OPTIONS') {
        const answer = answerHandshake(request);
        const { status } = answer;
        if (status >= 400) rejections.add({ status, provider, reason: 'a malformed handshake' });
        return answer;
      }
      if (Buffer.byteLength(body) > config.bodyLimit) {
        rejections.add({ status: 413, provider, reason: 'the body is too large' });
        return { status: 413 };
      }
      try {
        if (isEventGridHandshake(request)) {
          return { status: 200, body: { validationResponse: parseValidationCode(body) } };
        }
        await accept(parsers[provider](body));
        return { status: 200 };
      } catch (error) {
        return answerError(error, provider);
      }
    },
  };
}

function issuerLogger(log: Logger): SigningKeysEdge['onFailure'] {
  return (error, areServed) => {
    const reason = isFault(error) ? error.message : describeForeign(error);
    const code = isFault(error) ? error.code : 'internal';
    const temporary = isTemporary(error);
    const facts = { alarm: !areServed || !temporary, temporary, code, reason };
    if (areServed) log.warn(facts, 'the keys of the token issuer that were read before are used');
    else log.error(facts, 'tokens cannot be checked, and their senders are asked to try again');
  };
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
