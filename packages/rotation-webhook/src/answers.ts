import { describeForeign, isFault, isTemporary, type Fault } from '@dhallmark/fault';
import type { EventProvider } from './events/key-event.ts';
import type { Rejection } from './rejection-log.ts';

/** The answer to a request, in the same form for every host. */
export interface WebhookResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A JSON value; absent for an empty body. */
  readonly body?: unknown;
}

/** Seconds that a sender is asked to wait where nothing else is known. */
const WAIT = 30;
/** The same where someone has to change the configuration first. */
const WAIT_FOR_A_PERSON = 300;

/**
 * The answer for a failure, and what is logged of it. 401 and 400 are for senders whose request will
 * not get better; everything else is 503 with `Retry-After`, so that the event is sent again.
 *
 * @example
 * const { answer, rejection } = answerFailure(error, 'azure');
 */
export function answerFailure(
  error: unknown,
  provider: EventProvider,
): { readonly answer: WebhookResponse; readonly rejection: Rejection } {
  const answer = answerOf(error);
  const { status } = answer;
  if (!isFault(error)) {
    const reason = `internal error: ${describeForeign(error)}`;
    return { answer, rejection: { status, provider, reason, alarm: true } };
  }
  return { answer, rejection: { status, provider, reason: reasonOf(error) } };
}

function answerOf(error: unknown): WebhookResponse {
  if (isFault(error) && error.code === 'not-authenticated') return { status: 401 };
  if (isFault(error) && error.code === 'malformed-event') {
    return { status: 400, body: { error: error.message } };
  }
  const { retryAfterMs } = isTemporary(error) ? error.temporary : {};
  const wait = isFault(error) && !isTemporary(error) ? WAIT_FOR_A_PERSON : WAIT;
  const seconds = retryAfterMs === undefined ? wait : Math.max(1, Math.ceil(retryAfterMs / 1000));
  return { status: 503, headers: { 'retry-after': `${seconds}` }, body: { error: 'try again' } };
}

/** What a forge answered is logged once per attempt to start a pipeline, not for each request. */
function reasonOf({ code, message }: Fault): string {
  return /^(?:forge|trigger|project)-/.test(code) ? 'the pipeline was not started' : message;
}
