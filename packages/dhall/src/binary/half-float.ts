const scratch = new DataView(new ArrayBuffer(4));

/**
 * The IEEE 754 half-precision bits of a number that single precision holds exactly, or undefined
 * where half precision would change the value. NaN is always 0x7e00 (standard/binary.md, Double).
 */
export function toHalfBits(value: number): number | undefined {
  if (Number.isNaN(value)) return 0x7e00;
  scratch.setFloat32(0, value);
  const bits = scratch.getUint32(0);
  const sign = (bits >>> 16) & 0x8000;
  const exponent = (bits >>> 23) & 0xff;
  const mantissa = bits & 0x7fffff;
  if (exponent === 0) return mantissa === 0 ? sign : undefined;
  if (exponent === 0xff) return sign | 0x7c00;
  const unbiased = exponent - 127;
  if (unbiased > 15 || unbiased < -24) return undefined;
  if (unbiased >= -14) {
    if ((mantissa & 0x1fff) !== 0) return undefined;
    return sign | ((unbiased + 15) << 10) | (mantissa >>> 13);
  }
  const shift = -1 - unbiased;
  const full = mantissa | 0x800000;
  return (full & ((1 << shift) - 1)) === 0 ? sign | (full >>> shift) : undefined;
}

/** The number that half-precision bits stand for. */
export function fromHalfBits(bits: number): number {
  const sign = (bits & 0x8000) === 0 ? 1 : -1;
  const exponent = (bits >>> 10) & 0x1f;
  const mantissa = bits & 0x3ff;
  if (exponent === 0) return sign * mantissa * 2 ** -24;
  if (exponent === 0x1f) return mantissa === 0 ? sign * Infinity : NaN;
  return sign * (1 + mantissa / 1024) * 2 ** (exponent - 15);
}
