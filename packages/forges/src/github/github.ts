import { parseRetryAfter } from '@dhallmark/fault';
import type { Forge, Judgement } from '../forge.ts';
import type { ForgeAnswer } from '../forge-client.ts';
import { judgeStatus } from '../judge-status.ts';

const FORBIDDEN = 403;
const TOO_MANY_REQUESTS = 429;
/** What GitHub asks for where it does not say how long: one minute. */
const WAIT_MS = 60_000;

/** GitHub: github.com, an enterprise on ghe.com, or GitHub Enterprise Server. */
export const github: Forge = {
  id: 'github',
  title: 'GitHub',
  authorize: (token) => ({
    headers: {
      authorization: `Bearer ${token}`,
      accept: 'application/vnd.github+json',
      'x-github-api-version': '2022-11-28',
    },
    secrets: [token],
  }),
  judge: (answer, now) => judgeRateLimit(answer, now) ?? judgeStatus(answer, now),
};

/**
 * The limit of requests, which GitHub reports with 403 or 429 (docs.github.com, Rate limits for the REST
 * API): wait for `retry-after`; without it until `x-ratelimit-reset`, if nothing remains; otherwise a
 * minute. Undefined for any other answer; a 403 without these signs is a missing permission.
 */
function judgeRateLimit({ status, text, header }: ForgeAnswer, now: number): Judgement | undefined {
  if (status !== FORBIDDEN && status !== TOO_MANY_REQUESTS) return undefined;
  const asked = parseRetryAfter(header('retry-after'), now) ?? waitForReset(header, now);
  const isLimit = status === TOO_MANY_REQUESTS || /\brate limit\b|\babuse\b/i.test(text);
  if (asked === undefined && !isLimit) return undefined;
  return { kind: 'temporary', retryAfterMs: asked ?? WAIT_MS };
}

/** The header has seconds since 1970. */
function waitForReset(header: ForgeAnswer['header'], now: number): number | undefined {
  if (header('x-ratelimit-remaining')?.trim() !== '0') return undefined;
  const reset = Number(header('x-ratelimit-reset') ?? Number.NaN);
  if (!Number.isSafeInteger(reset)) return undefined;
  const seconds = Math.max(1, Math.ceil(reset - now / 1000));
  return parseRetryAfter(String(seconds), now);
}
