import { isTemporary } from '@dhallmark/fault';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startIssuer, type IssuerDouble } from '../testing/issuer-double.ts';
import { SigningKeys } from './signing-keys.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let issuer: IssuerDouble;
let keys: SigningKeys;
let time: number;
/** For each failure, whether known keys went on to serve. */
let failures: boolean[];

beforeEach(async () => {
  issuer = await startIssuer();
  time = 1_000_000_000_000;
  failures = [];
  keys = new SigningKeys(`${issuer.url}/keys`, {
    now: () => time,
    onFailure: (_fault, areServed) => failures.push(areServed),
  });
});
afterEach(() => issuer.close());

/** What became of a token that names this key: `found`, or the code of the fault. */
async function find(kid: string): Promise<string> {
  const header = { alg: 'RS256', kid };
  try {
    await keys.find(header, { payload: '', signature: '', protected: '' });
    return 'found';
  } catch (error) {
    const { code } = error as { code: string };
    return isTemporary(error) ? `${code}, after ${error.temporary.retryAfterMs} ms` : code;
  }
}

const unavailable = (ms: number) => `issuer-unavailable, after ${ms} ms`;

it('reads the keys once for many tokens, and again after ten minutes', async () => {
  const found = await Promise.all(Array.from({ length: 50 }, () => find('one')));
  expect(new Set(found)).toEqual(new Set(['found']));
  time += 10 * MINUTE;
  expect([await find('one'), issuer.requests]).toEqual(['found', 1]);
  time += 1;
  expect([await find('one'), issuer.requests]).toEqual(['found', 2]);
});

it('knows keys that the issuer added, and forgets those that it withdrew', async () => {
  await find('one');
  time += 5 * MINUTE;
  await issuer.addKey('two', { replaces: true });
  expect([await find('two'), issuer.requests]).toEqual(['found', 2]);
  time += MINUTE;
  expect([await find('one'), issuer.requests]).toEqual(['not-authenticated', 3]);
});

it('does not call a token wrong whose key may be new, and asks twice a minute at most', async () => {
  expect(await find('invented')).toBe('not-authenticated');
  await issuer.addKey('two');
  time += 10_000;
  expect(await find('two')).toBe(unavailable(20_000));
  const found = await Promise.all(Array.from({ length: 50 }, (_, at) => find(`invented-${at}`)));
  expect(new Set(found)).toEqual(new Set([unavailable(20_000)]));
  expect(issuer.requests).toBe(1);
  time += 20_000;
  expect([await find('two'), issuer.requests]).toEqual(['found', 2]);
});

it('goes on with the keys that it knows while the issuer fails, for a day', async () => {
  await find('one');
  issuer.failure = { status: 503 };
  for (let hour = 1; hour <= 24; hour++) {
    time += hour === 24 ? HOUR - MINUTE : HOUR;
    expect(await find('one')).toBe('found');
  }
  expect([issuer.requests, failures.every((areServed) => areServed)]).toEqual([25, true]);
  time += 2 * MINUTE;
  expect(await find('one')).toBe(unavailable(30_000));
  expect(failures.at(-1)).toBe(false);
  issuer.failure = undefined;
  time += MINUTE;
  expect(await find('one')).toBe('found');
});

it('asks a failing issuer twice a minute at most, and not before it says', async () => {
  issuer.failure = { status: 503 };
  expect(await Promise.all([find('one'), find('one')])).toEqual([
    unavailable(30_000),
    unavailable(30_000),
  ]);
  time += 10_000;
  expect(await find('one')).toBe(unavailable(20_000));
  expect(issuer.requests).toBe(1);
  time += 20_000;
  issuer.failure = { status: 429, headers: { 'retry-after': '120' } };
  expect(await find('one')).toBe(unavailable(120_000));
  time += 119_000;
  expect([await find('one'), issuer.requests]).toEqual([unavailable(1000), 2]);
  issuer.failure = undefined;
  time += 1000;
  expect(await find('one')).toBe('found');
});

it.each([
  ['not JSON', { status: 200, body: '<html>' }],
  ['no keys', { status: 200, body: '{"keys":[]}' }],
  ['another document', { status: 200, body: '{"keys":7}' }],
  ['a very long one', { status: 200, body: `{"keys":[${' '.repeat(1_000_000)}]}` }],
])('an answer with %s is a failure of the issuer', async (_what, failure) => {
  issuer.failure = failure;
  expect(await find('one')).toBe(unavailable(30_000));
});

it.each([301, 400, 403, 404])(
  'an address that answers %i is a matter of configuration',
  async (status) => {
    issuer.failure = { status, headers: { location: `${issuer.url}/elsewhere` } };
    expect([await find('one'), issuer.requests]).toEqual(['issuer-refused', 1]);
  },
);

it('waits five seconds for an issuer that does not answer', async () => {
  issuer.failure = 'silence';
  expect(await find('one')).toBe(unavailable(30_000));
}, 20_000);

it('waits for an issuer that cannot be reached', async () => {
  await issuer.close();
  expect(await find('one')).toBe(unavailable(30_000));
  issuer = await startIssuer();
});
