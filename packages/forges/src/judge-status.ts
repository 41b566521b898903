import { isTemporaryStatus, parseRetryAfter } from '@dhallmark/fault';
import type { ForgeAnswer } from './forge-client.ts';
import type { Judgement } from './forge.ts';

/**
 * What the status alone says: temporary ones as in RFC 9110, redirects, and everything else.
 *
 * @param now milliseconds since 1970
 * @example
 * judgeStatus(answer, Date.now()).kind // 'temporary' for 503
 */
export function judgeStatus({ status, header }: ForgeAnswer, now: number): Judgement {
  if (isTemporaryStatus(status)) {
    return { kind: 'temporary', retryAfterMs: parseRetryAfter(header('retry-after'), now) };
  }
  if (status >= 300 && status < 400) return { kind: 'moved' };
  return { kind: 'refused', isSignIn: false };
}
