import { expect, test } from 'vitest';
import { isTemporaryStatus, parseRetryAfter } from './index.ts';

test('temporary are timeouts, too many requests and failures of the server', () => {
  const temporary = [408, 425, 429, 500, 502, 503, 504, 507, 520];
  expect(temporary.filter((status) => !isTemporaryStatus(status))).toEqual([]);
  const permanent = [200, 301, 400, 401, 403, 404, 405, 409, 413, 422, 501, 505];
  expect(permanent.filter(isTemporaryStatus)).toEqual([]);
});

const now = Date.parse('2026-11-24T03:00:00Z');

test.each([
  ['0', 0],
  [' 120 ', 120_000],
  ['Tue, 24 Nov 2026 03:00:30 GMT', 30_000],
  ['Tuesday, 24-Nov-26 03:00:30 GMT', 30_000],
  ['Tue, 24 Nov 2026 02:00:00 GMT', 0],
  ['999999999999', 3_600_000],
  ['Fri, 31 Dec 9999 23:59:59 GMT', 3_600_000],
])('Retry-After: %s is %d ms', (header, wait) => {
  expect(parseRetryAfter(header, now)).toBe(wait);
});

test.each([null, undefined, '', '-1', '1.5', 'soon', '1e9', 'Tue, 99 Foo 2026', '9'.repeat(400)])(
  'Retry-After: %s is left out',
  (header) => {
    expect(parseRetryAfter(header, now)).toBeUndefined();
  },
);
