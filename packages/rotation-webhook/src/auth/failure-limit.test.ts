import { expect, it } from 'vitest';
import { FailureLimit } from './failure-limit.ts';

let time = 0;
const limitOf = (perAddress: number, total: number): FailureLimit => {
  time = 1_000_000;
  return new FailureLimit({ perAddress, total, windowMs: 60_000 }, () => time);
};

it('counts by address', () => {
  const limit = limitOf(2, 100);
  limit.add('192.0.2.1');
  expect(limit.isReached('192.0.2.1')).toBe(false);
  limit.add('192.0.2.1');
  expect(limit.isReached('192.0.2.1')).toBe(true);
  expect(limit.isReached('::ffff:192.0.2.1')).toBe(true);
  expect(limit.isReached('192.0.2.2')).toBe(false);
});

it('counts all addresses together', () => {
  const limit = limitOf(10, 3);
  for (const last of [1, 2, 3]) limit.add(`192.0.2.${last}`);
  expect(limit.isReached('198.51.100.1')).toBe(true);
});

it('starts again with the next window', () => {
  const limit = limitOf(1, 1);
  limit.add('192.0.2.1');
  time += 59_999;
  expect([limit.isReached('192.0.2.1'), limit.retryAfter]).toEqual([true, 1]);
  time += 1;
  expect(limit.isReached('192.0.2.1')).toBe(false);
});

it.each([
  ['2001:db8:1:2::1', '2001:db8:1:2:ffff::9', true],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::', true],
  ['2001:db8::1', '2001:db8:0:0:9::', true],
  ['fe80::1%eth0', 'fe80::2', true],
  ['2001:db8:1:2::1', '2001:db8:1:3::1', false],
])('takes %s and %s for one sender: %s', (one, other, isSame) => {
  const limit = limitOf(1, 100);
  limit.add(one);
  expect(limit.isReached(other)).toBe(isSame);
});

it('forgets the oldest of very many addresses, and still counts all of them', () => {
  const limit = limitOf(2, 20_001);
  limit.add('192.0.2.1');
  for (let at = 0; at < 20_000; at++) {
    limit.add(`10.${at >> 16}.${(at >> 8) & 255}.${at & 255}`);
  }
  expect(limit.isReached('198.51.100.1')).toBe(true);
});
