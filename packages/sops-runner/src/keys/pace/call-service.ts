/** Calls a key service at its pace, again where a failure passes by itself, and within a limit of time. */

import { isFault, isTemporary } from '@dhallmark/fault';
import type { Fault } from '@dhallmark/fault';

import { withinTime } from '../call-limits.ts';
import type { KeyContext } from '../provider.ts';
import type { RequestPace, Turn } from './request-pace.ts';
import { outageFault, throttledFault, unavailableFault } from './service-faults.ts';
import { isNoTurn } from './request-pace.ts';
import type { ReadFailure, ServiceFailure } from './service-failure.ts';

/** One call of a key service. */
export interface ServiceCall<Result> {
  /** Identifies what has a limit of requests, also in messages: `AWS KMS eu-west-1 of 123456789012`. */
  readonly service: string;
  readonly context: KeyContext;
  readonly readFailure: ReadFailure;
  /** Sends one request, once. */
  readonly send: (signal: AbortSignal) => Promise<Result>;
  /** The fault for an error of `send` that does not pass by itself, or that nothing answered. */
  readonly toFault: (error: unknown) => Fault;
}

/**
 * A service that fails for one call, and works for others, is asked this often: enough where it fails for
 * a third of all requests.
 */
const MOST_FAILURES = 12;

/**
 * The result of the call. Throws Fault: temporary ones (`key-service-throttled`,
 * `key-service-unavailable`, `key-service-unreachable`) where the same call may succeed later.
 *
 * @example
 * await callService({ service: 'AWS KMS eu-west-1', context, readFailure, send, toFault });
 */
export async function callService<Result>(call: ServiceCall<Result>): Promise<Result> {
  const { services } = call.context;
  const pace = services.paceOf(call.service);
  const deadline = services.clock.now() + services.deadlineMs;
  let last: ServiceFailure | undefined;
  for (let failures = 0; ;) {
    const turn = await takeTurn(call, pace, deadline, last);
    const done = await sendOnce(call, turn);
    if ('result' in done) return done.result;
    last = done.failure;
    if (last.kind !== 'throttled') failures += 1;
    if (failures === MOST_FAILURES) throw failedFault(call, done);
  }
}

interface Failed {
  readonly failure: ServiceFailure;
  readonly error: unknown;
}

/** One attempt. Throws Fault for a failure that another attempt would not change. */
async function sendOnce<Result>(
  call: ServiceCall<Result>,
  turn: Turn,
): Promise<{ readonly result: Result } | Failed> {
  const { service, context, send, toFault } = call;
  try {
    const result = await withinTime(service, context, send);
    turn.accepted();
    return { result };
  } catch (error) {
    if (context.signal?.aborted === true) {
      turn.abandoned();
      throw isFault(error) ? error : toFault(error);
    }
    if (isFault(error)) {
      // A request that got no answer in its time has waited long enough.
      if (isTemporary(error)) turn.failed(undefined, error);
      else turn.abandoned();
      throw error;
    }
    const failure = call.readFailure(error, context.now().getTime());
    if (failure === undefined) {
      turn.accepted();
      throw toFault(error);
    }
    if (failure.kind === 'throttled') turn.throttled(failure.retryAfterMs);
    else turn.failed(failure.retryAfterMs, failedFault(call, { failure, error }));
    return { failure, error };
  }
}

async function takeTurn<Result>(
  call: ServiceCall<Result>,
  pace: RequestPace,
  deadline: number,
  last: ServiceFailure | undefined,
): Promise<Turn> {
  const { service, context } = call;
  const { services, signal } = context;
  try {
    return await pace.takeTurn(deadline, signal);
  } catch (why) {
    if (!isNoTurn(why)) throw why;
    if (why.reason === 'aborted') throw call.toFault(signal?.reason);
    if (why.reason === 'outage') throw outageFault(why.failure, why.waitMs);
    const limits = { deadlineMs: services.deadlineMs, waitMs: why.waitMs };
    throw last === undefined || last.kind === 'throttled'
      ? throttledFault(service, pace.report(), limits)
      : unavailableFault(service, last, limits);
  }
}

function failedFault<Result>(call: ServiceCall<Result>, { failure, error }: Failed): Fault {
  const { retryAfterMs } = failure;
  if (failure.kind === 'unreachable')
    return call.toFault(error).with({ temporary: { retryAfterMs } });
  return unavailableFault(call.service, failure, undefined, error);
}
