/**
 * The largest number, in bits: about 2.5 million digits. The time for the digits of a number grows
 * faster than their count, and no clock is looked at in the meantime.
 */
export const largestBits = 2 ** 23;

/** As many decimal digits can be read: a few more than a number of `largestBits` has. */
export const mostDigits = 2_600_000;

const small = 1n << 1024n;
const negativeSmall = -small;
/** 2^1024, 2^2048 and so on. Comparing with them takes no time that depends on the number. */
const powers: bigint[] = [small];

/** An upper bound of the bits of a number, at most twice as high as it need be; 0 for small ones. */
export function boundBits(value: bigint): number {
  // nearly every number
  if (value < small && value > negativeSmall) return 0;
  const magnitude = value < 0n ? -value : value;
  let bits = 0;
  for (let i = 0; magnitude >= powerAt(i); i += 1) bits = 2048 * 2 ** i;
  return bits;
}

function powerAt(index: number): bigint {
  return (powers[index] ??= 1n << BigInt(1024 * 2 ** index));
}

/** The bits of a number that `boundBits` finds large. */
export function countBits(value: bigint): number {
  return value.toString(16).length * 4;
}

/**
 * How many nodes of a result a number counts as: more than one where reading or writing its digits
 * takes long. The largest one takes a second or two, and counts as 370,000.
 */
export function countNodes(value: bigint): number {
  return 1 + Math.floor(boundBits(value) ** 1.5 / 2 ** 16);
}
