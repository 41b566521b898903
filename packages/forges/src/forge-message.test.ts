import { expect, it } from 'vitest';
import { findForgeMessage, findShownAddress, findWebAddress } from './forge-message.ts';

const secret = 'glptt-canary/7fd0 c2a9';
const secrets = [secret];

it.each([
  ['{"message":"404 Not Found"}', '404 Not Found'],
  ['{"message":{"base":["Reference not found","second"]}}', 'Reference not found; second'],
  [
    '{"error":"invalid_token","error_description":"Token was revoked."}',
    'invalid_token; Token was revoked.',
  ],
  ['{"message":["a","b"]}', 'a; b'],
  [
    '{"message":"Validation Failed","errors":[{"code":"custom","message":"No commits"},"b",7]}',
    'Validation Failed; No commits; b',
  ],
  [
    '{"message":"Could not queue","customProperties":{"ValidationResults":[{"message":"a.yml"}]}}',
    'Could not queue; a.yml',
  ],
  ['{"errors":{"a":1},"customProperties":"x"}', undefined],
  ['{"message":{"a":{"b":"deeper"}}}', undefined],
  ['{"message":7}', undefined],
  ['<html>502</html>', undefined],
  ['"text"', undefined],
  ['[]', undefined],
  ['', undefined],
])('the message in %s', (text, message) => {
  expect(findForgeMessage(text, secrets)).toBe(message);
});

it('is one bounded line that steers no terminal', () => {
  const steering = findForgeMessage(
    JSON.stringify({ message: 'a\u001b[2J\n{"alarm":true}\u202e' }),
    [],
  );
  expect(steering).toBe('a␛[2J {"alarm":true}\ufffd');
  const long = findForgeMessage(JSON.stringify({ message: 'x'.repeat(60_000) }), []);
  expect(long).toBe(`${'x'.repeat(300)}…`);
  const many = JSON.stringify({
    message: Object.fromEntries(Array.from({ length: 999 }, (_, at) => [at, 'm'])),
  });
  expect(findForgeMessage(many, [])).toBe(Array.from({ length: 10 }, () => 'm').join('; '));
});

it.each([
  secret,
  encodeURIComponent(secret),
  'glpat-canary_1234567890',
  'eyJcanaryabcdefgh.eyJx',
  'ghp_canary1234567',
  'ghs_canary1_eyJhbGciOi.eyJpc3Mi.c2lnbmF0dXJl',
  `canary${'Z'.repeat(70)}AZDOabcd`,
  Buffer.from(secret).toString('base64'),
])('does not repeat the token %s', (token) => {
  const text = JSON.stringify({ message: `token=${token}&ref=main` });
  expect(findForgeMessage(text, secrets)).toBe('token=[removed]&ref=main');
  // also where the end of it is cut off
  const cut = JSON.stringify({ message: `${'x'.repeat(290)} ${token}` });
  expect(findForgeMessage(cut, secrets)).not.toContain('canary');
});

it('shows an address without credentials, query and tokens', () => {
  const shown = (address: string | null) =>
    findShownAddress(address, { base: 'https://gitlab.example/x', secrets: ['canary'] });
  expect(shown('/api/v4/projects/7')).toBe('https://gitlab.example/api/v4/projects/7');
  expect(shown('https://u:canary@other.example/a%0Acanary?token=canary#canary')).toBe(
    'https://other.example/a%0A[removed]',
  );
  expect([shown(null), shown('javascript:alert(1)'), shown('http://')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

it('prints the address of a page without credentials and tokens', () => {
  const address = `https://u:canary@gitlab.example/p/-/pipelines/1?id=2&t=${encodeURIComponent(secret)}#x`;
  expect(findWebAddress(address, secrets)).toBe(
    'https://gitlab.example/p/-/pipelines/1?id=2&t=[removed]',
  );
  expect(
    ['javascript:alert(1)', '/p', 7, `https://a.example/${'x'.repeat(500)}`].map((value) =>
      findWebAddress(value, []),
    ),
  ).toEqual([undefined, undefined, undefined, undefined]);
});
