import { Fault } from '@dhallmark/fault';
import { randomBytes, randomFillSync } from 'node:crypto';

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { combineShares, splitSecret } from './shamir.ts';

describe('splitSecret and combineShares', () => {
  test('any threshold of the shares gives the secret back', () => {
    const numbers = fc
      .integer({ min: 2, max: 8 })
      .chain((parts) => fc.tuple(fc.constant(parts), fc.integer({ min: 2, max: parts })));
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 40 }),
        numbers,
        fc.infiniteStream(fc.nat()),
        (secret, [parts, threshold], order) => {
          const shares = splitSecret(secret, parts, threshold, randomFillSync);
          expect(shares.map((share) => share.at(-1))).toEqual(shares.map((_, i) => i + 1));
          const picked = shares
            .map((share) => ({ share, rank: order.next().value ?? 0 }))
            .toSorted((a, b) => a.rank - b.rank)
            .slice(0, threshold)
            .map(({ share }) => share);
          expect(combineShares(picked)).toEqual(secret);
        },
      ),
    );
  });

  test('one share fewer than the threshold does not give the secret', () => {
    const secret = randomBytes(32);
    const shares = splitSecret(secret, 4, 3, randomFillSync);
    expect(Buffer.from(combineShares(shares.slice(0, 2))).equals(secret)).toBe(false);
  });

  test('the field is that of AES: a share computed by hand', () => {
    // 0x57 + 0x83·x with x = 1 and 2: 0x83·2 = 0x106 reduced by 0x11b is 0x1d.
    const shares = splitSecret(Uint8Array.of(0x57), 2, 2, (buffer) => buffer.fill(0x83));
    expect(shares).toEqual([Uint8Array.of(0x57 ^ 0x83, 1), Uint8Array.of(0x57 ^ 0x1d, 2)]);
    expect(combineShares(shares)).toEqual(Uint8Array.of(0x57));
  });

  test.each([
    [1, 2],
    [3, 1],
    [2, 3],
    [256, 2],
  ])('%i parts with a threshold of %i are refused', (parts, threshold) => {
    expect(() => splitSecret(randomBytes(32), parts, threshold, randomFillSync)).toThrow(Fault);
  });

  test.each([
    ['one share', [Uint8Array.of(1, 1)]],
    ['shares of different lengths', [Uint8Array.of(1, 1), Uint8Array.of(1, 1, 2)]],
    ['the same share twice', [Uint8Array.of(1, 1), Uint8Array.of(2, 1)]],
    ['a share at 0', [Uint8Array.of(1, 0), Uint8Array.of(2, 1)]],
    ['shares without a byte', [Uint8Array.of(1), Uint8Array.of(2)]],
  ])('%s cannot be combined', (_name, shares) => {
    expect(() => combineShares(shares)).toThrow(expect.objectContaining({ code: 'shamir' }));
  });
});
