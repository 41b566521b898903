/**
 * Shamir's secret sharing over GF(2^8), as in SOPS and Vault: the AES field x^8+x^4+x^3+x+1, one
 * random polynomial per byte; a share is its y values followed by its x.
 * A. Shamir, "How to share a secret", CACM 22 (1979); share layout of sops shamir/shamir.go.
 * Field arithmetic neither branches on a secret nor uses one to index a table.
 */

import { sopsFault } from '../fault.ts';

/** Fills a buffer with random bytes; node:crypto's `randomFillSync` in production. */
export type RandomFill = (buffer: Uint8Array) => void;

/** The reduction polynomial without its x^8 term. */
const REDUCTION = 0x1b;

function multiply(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--) {
    const carry = -(product >> 7) & REDUCTION;
    product = ((product << 1) & 0xff) ^ carry ^ (-((b >> bit) & 1) & a);
  }
  return product;
}

/** a^254, which is 1/a in a group of 255 elements; 0 stays 0. */
function invert(a: number): number {
  let result = 1;
  for (let round = 0; round < 7; round++) {
    result = multiply(result, result);
    result = multiply(result, a);
  }
  return multiply(result, result);
}

/** Horner's method; `coefficients[0]` is the value at 0. */
function evaluate(coefficients: Uint8Array, x: number): number {
  let y = 0;
  for (let i = coefficients.length - 1; i >= 0; i--) y = multiply(y, x) ^ (coefficients[i] ?? 0);
  return y;
}

/**
 * Splits a secret into `parts` shares, of which any `threshold` restore it.
 * Each share is one byte longer than the secret. Throws Fault `shamir` when
 * 2 ≤ threshold ≤ parts ≤ 255 does not hold or the secret is empty.
 */
export function splitSecret(
  secret: Uint8Array,
  parts: number,
  threshold: number,
  randomFill: RandomFill,
): Uint8Array[] {
  checkNumbers(secret, parts, threshold);
  const shares = Array.from({ length: parts }, (_, index) => {
    const share = new Uint8Array(secret.length + 1);
    share[secret.length] = index + 1;
    return share;
  });
  const coefficients = new Uint8Array(threshold);
  for (const [index, byte] of secret.entries()) {
    randomFill(coefficients);
    coefficients[0] = byte;
    for (const [x, share] of shares.entries()) share[index] = evaluate(coefficients, x + 1);
  }
  coefficients.fill(0);
  return shares;
}

function checkNumbers(secret: Uint8Array, parts: number, threshold: number): void {
  if (threshold < 2 || threshold > parts || parts > 255) {
    throw sopsFault({
      code: 'shamir',
      message: `cannot split a data key into ${parts} parts with a threshold of ${threshold}`,
      hint: 'Set shamir_threshold to at least 2 and at most the number of key groups (255 at most).',
    });
  }
  if (secret.length === 0) {
    throw sopsFault({ code: 'shamir', message: 'an empty secret cannot be split' });
  }
}

/**
 * The secret that the shares were made from. Too few or foreign shares result in a wrong secret,
 * which only the MAC of the file detects. Throws Fault `shamir` for fewer than two shares, shares of
 * different lengths, or two with the same x.
 */
export function combineShares(shares: readonly Uint8Array[]): Uint8Array {
  const length = shares[0]?.length ?? 0;
  const xs = shares.map((share) => share.at(-1) ?? 0);
  const malformed =
    shares.length < 2 ||
    length < 2 ||
    shares.some((share) => share.length !== length) ||
    new Set(xs).size !== xs.length ||
    xs.includes(0);
  if (malformed) {
    throw sopsFault({
      code: 'shamir',
      message: 'the parts of the data key do not fit together',
      hint: 'The key groups of this file were mixed with those of another: restore the file.',
    });
  }
  const weights = xs.map((x, i) => lagrangeAtZero(xs, x, i));
  const secret = new Uint8Array(length - 1);
  for (let index = 0; index < secret.length; index++) {
    let byte = 0;
    for (const [i, share] of shares.entries()) {
      byte ^= multiply(share[index] ?? 0, weights[i] ?? 0);
    }
    secret[index] = byte;
  }
  return secret;
}

/** The Lagrange basis polynomial of point i at 0; subtraction is addition here. */
function lagrangeAtZero(xs: readonly number[], x: number, i: number): number {
  let weight = 1;
  for (const [j, other] of xs.entries()) {
    if (j !== i) weight = multiply(weight, multiply(other, invert(x ^ other)));
  }
  return weight;
}
