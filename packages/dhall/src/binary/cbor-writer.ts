import { toHalfBits } from './half-float.ts';

const utf8 = new TextEncoder();
const bigintLimit = 1n << 64n;

/** Appends CBOR items (RFC 8949) in their shortest form to a buffer that grows. */
export class CborWriter {
  #bytes = new Uint8Array(256);
  #view = new DataView(this.#bytes.buffer);
  #length = 0;

  /** Bytes written so far. */
  get size(): number {
    return this.#length;
  }

  /** A copy of the bytes written so far. */
  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  raw(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** Appends a copy of the bytes from `start` to `end`. */
  repeat(start: number, end: number): void {
    this.#reserve(end - start);
    this.#bytes.copyWithin(this.#length, start, end);
    this.#length += end - start;
  }

  /** The head of an item: its major type and a length or value that is a safe integer. */
  head(major: number, value: number): void {
    this.#reserve(9);
    const at = this.#length;
    const type = major << 5;
    if (value < 24) {
      this.#bytes[at] = type | value;
      this.#length = at + 1;
    } else if (value < 0x100) {
      this.#bytes[at] = type | 24;
      this.#bytes[at + 1] = value;
      this.#length = at + 2;
    } else if (value < 0x10000) {
      this.#bytes[at] = type | 25;
      this.#view.setUint16(at + 1, value);
      this.#length = at + 3;
    } else if (value < 0x100000000) {
      this.#bytes[at] = type | 26;
      this.#view.setUint32(at + 1, value);
      this.#length = at + 5;
    } else {
      this.#bytes[at] = type | 27;
      this.#view.setBigUint64(at + 1, BigInt(value));
      this.#length = at + 9;
    }
  }

  /** An integer of any size: a plain one below 2^64, else a bignum with tag 2 or 3. */
  integer(value: bigint): void {
    const negative = value < 0n;
    const magnitude = negative ? -1n - value : value;
    if (magnitude <= 0xffffffffn) {
      this.head(negative ? 1 : 0, Number(magnitude));
    } else if (magnitude < bigintLimit) {
      this.#reserve(9);
      this.#bytes[this.#length] = negative ? 0x3b : 0x1b;
      this.#view.setBigUint64(this.#length + 1, magnitude);
      this.#length += 9;
    } else {
      this.head(6, negative ? 3 : 2);
      this.bytes(bigEndian(magnitude));
    }
  }

  bytes(value: Uint8Array): void {
    this.head(2, value.length);
    this.raw(value);
  }

  text(value: string): void {
    const size = value.length;
    if (size < 64 && this.#shortAscii(value, size)) return;
    const encoded = utf8.encode(value);
    this.head(3, encoded.length);
    this.raw(encoded);
  }

  simple(value: number): void {
    this.head(7, value);
  }

  /** The shortest of half, single and double precision that keeps the value. */
  float(value: number): void {
    this.#reserve(9);
    const at = this.#length;
    const single = Number.isNaN(value) || Math.fround(value) === value;
    const half = single ? toHalfBits(value) : undefined;
    if (half !== undefined) {
      this.#bytes[at] = 0xf9;
      this.#view.setUint16(at + 1, half);
      this.#length = at + 3;
    } else if (single) {
      this.#bytes[at] = 0xfa;
      this.#view.setFloat32(at + 1, value);
      this.#length = at + 5;
    } else {
      this.#bytes[at] = 0xfb;
      this.#view.setFloat64(at + 1, value);
      this.#length = at + 9;
    }
  }

  /** Labels are nearly always short and ASCII; false leaves the buffer as it was. */
  #shortAscii(value: string, size: number): boolean {
    const start = this.#length;
    this.head(3, size);
    this.#reserve(size);
    const bytes = this.#bytes;
    let at = this.#length;
    for (let index = 0; index < size; index++) {
      const code = value.charCodeAt(index);
      if (code > 0x7f) {
        this.#length = start;
        return false;
      }
      bytes[at++] = code;
    }
    this.#length = at;
    return true;
  }

  #reserve(size: number): void {
    const needed = this.#length + size;
    if (needed <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
    this.#view = new DataView(grown.buffer);
  }
}

function bigEndian(value: bigint): Uint8Array {
  let digits = value.toString(16);
  if (digits.length % 2 === 1) digits = `0${digits}`;
  const bytes = new Uint8Array(digits.length / 2);
  for (let index = 0; index < bytes.length; index++) {
    bytes[index] = Number.parseInt(digits.slice(index * 2, index * 2 + 2), 16);
  }
  return bytes;
}
