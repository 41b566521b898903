/** Failures of key services that pass by themselves, as the row of a provider reads them. */

import { isTemporaryStatus, parseRetryAfter } from '@dhallmark/fault';

import { findConnectionCode } from '../service-error.ts';

/** Why the same request may succeed later. */
export interface ServiceFailure {
  /**
   * `throttled`: the service asks for fewer requests. `unavailable`: it answered that it cannot work
   * now. `unreachable`: nothing answered.
   */
  readonly kind: 'throttled' | 'unavailable' | 'unreachable';
  /** What the service answered: `HTTP 503`, `ThrottlingException`, `ECONNRESET`. */
  readonly answer: string;
  /** How long the service asks to wait, in milliseconds; undefined where it does not say. */
  readonly retryAfterMs: number | undefined;
}

/**
 * Reads an error of a provider's client, thrown at `now` (milliseconds since 1970). Undefined for a
 * failure that does not pass by itself.
 */
export type ReadFailure = (error: unknown, now: number) => ServiceFailure | undefined;

/** An answer of HTTP, as far as it matters here. */
export interface FailedAnswer {
  readonly status: number;
  /** The header `Retry-After`. */
  readonly retryAfter?: string | null | undefined;
  /** In the place of `HTTP 503`: the name that the service has for the failure. */
  readonly name?: string | undefined;
}

const TOO_MANY_REQUESTS = 429;

/**
 * By the status of the answer.
 *
 * @example
 * failureOfAnswer({ status: 429, retryAfter: '7' }, Date.now())
 * // { kind: 'throttled', answer: 'HTTP 429', retryAfterMs: 7000 }
 */
export function failureOfAnswer(
  { status, retryAfter, name }: FailedAnswer,
  now: number,
): ServiceFailure | undefined {
  if (!isTemporaryStatus(status)) return undefined;
  const kind = status === TOO_MANY_REQUESTS ? 'throttled' : 'unavailable';
  const answer = name ?? `HTTP ${status}`;
  return { kind, answer, retryAfterMs: parseRetryAfter(retryAfter, now) };
}

/** Of a request that nothing answered. A name that does not exist is a mistake, and does not pass. */
export function failureOfConnection(error: unknown): ServiceFailure | undefined {
  const code = findConnectionCode(error);
  if (code === undefined || code === 'ENOTFOUND') return undefined;
  return { kind: 'unreachable', answer: code, retryAfterMs: undefined };
}
