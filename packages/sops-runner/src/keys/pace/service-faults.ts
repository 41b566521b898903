/** The faults for a key service that asks for fewer requests, or does not work now. */

import type { Fault } from '@dhallmark/fault';

import { sopsFault } from '../../fault.ts';
import type { SopsFault } from '../../fault.ts';
import type { PaceReport } from './request-pace.ts';
import type { ServiceFailure } from './service-failure.ts';

/** The limits of a call that has to end, in milliseconds. */
export interface CallLimits {
  readonly deadlineMs: number;
  /** How long the service has asked to wait from now. */
  readonly waitMs: number;
}

/** The variable with the most time for one call, in seconds. */
export const DEADLINE_VARIABLE = 'DHALLMARK_KEY_SERVICE_DEADLINE';

const LATER = `Nothing is wrong with keys or rights: run the command again later, and fewer jobs at a time. ${DEADLINE_VARIABLE} sets how many seconds one call may take.`;

export function throttledFault(
  service: string,
  { sent, limit }: PaceReport,
  limits: CallLimits,
): SopsFault {
  const learned = limit === undefined ? '' : `, ${limit} in 10 seconds were accepted`;
  return sopsFault({
    code: 'key-service-throttled',
    message: `${service} asks for fewer requests: ${sent} were sent${learned}, and ${passed(limits)}`,
    hint: LATER,
    temporary: { retryAfterMs: limits.waitMs },
  });
}

/** `limits` of a call that ended because of them; undefined for the last attempt of a call. */
export function unavailableFault(
  service: string,
  { answer, retryAfterMs }: ServiceFailure,
  limits: CallLimits | undefined,
  cause?: unknown,
): SopsFault {
  return sopsFault({
    code: 'key-service-unavailable',
    message: `${service} does not work now (${answer})${limits === undefined ? '' : `, and ${passed(limits)}`}`,
    hint: LATER,
    causes: cause === undefined ? [] : [cause],
    temporary: { retryAfterMs: limits?.waitMs ?? retryAfterMs },
  });
}

/** The last failure of a service, for every call while no request is sent to it. */
export function outageFault(failure: Fault, waitMs: number): Fault {
  return failure.with({
    message: `${failure.message}; the requests before failed, too, so no other is sent for ${seconds(waitMs)} seconds`,
    temporary: { retryAfterMs: waitMs },
  });
}

function passed({ deadlineMs, waitMs }: CallLimits): string {
  const limit = `the limit of ${seconds(deadlineMs)} seconds for one call`;
  return waitMs > 0
    ? `the next one may be sent in ${seconds(waitMs)} seconds, after ${limit}`
    : `${limit} has passed`;
}

function seconds(milliseconds: number): number {
  return Math.ceil(milliseconds / 1000);
}
