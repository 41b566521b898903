const REQUEST_TIMEOUT = 408;
const TOO_EARLY = 425;
const TOO_MANY_REQUESTS = 429;
const SERVER_ERROR = 500;
const NOT_IMPLEMENTED = 501;
const VERSION_NOT_SUPPORTED = 505;

/**
 * Whether a request that was answered with this status may succeed later, unchanged: timeouts, too
 * many requests, and failures of the server (RFC 9110, section 15; RFC 6585).
 *
 * @example
 * isTemporaryStatus(503) // true
 */
export function isTemporaryStatus(status: number): boolean {
  if (status === NOT_IMPLEMENTED || status === VERSION_NOT_SUPPORTED) return false;
  return [REQUEST_TIMEOUT, TOO_EARLY, TOO_MANY_REQUESTS].includes(status) || status >= SERVER_ERROR;
}

/** Longer waits are cut: a server, or who answers in its place, must not stop a client for days. */
const LONGEST_WAIT_MS = 3_600_000;

/**
 * The wait that a header `Retry-After` asks for, in milliseconds from `now` and at most one hour:
 * seconds or a date (RFC 9110, section 10.2.3). Undefined for an absent or malformed header.
 *
 * @param now milliseconds since 1970, as by `Date.now`
 * @example
 * parseRetryAfter('120', Date.now()) // 120000
 */
export function parseRetryAfter(
  header: string | null | undefined,
  now: number,
): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d{1,15}$/.test(text)) return Math.min(Number(text) * 1000, LONGEST_WAIT_MS);
  // Date.parse takes much that is not a date of HTTP
  if (!/^[A-Z][a-z]{2,8},? .*\d/.test(text)) return undefined;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.min(Math.max(0, date - now), LONGEST_WAIT_MS);
}
