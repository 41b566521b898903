import type { Fault } from '@dhallmark/fault';
import type { Code } from '../codes.ts';
import { fault } from '../fault.ts';
import { fromHalfBits } from './half-float.ts';

type BinaryCode = Extract<Code, `binary-${string}`>;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Tag 55799 says "this is CBOR" and nothing else (RFC 8949, section 3.4.6); it may occur anywhere. */
const selfDescribe = 55799;

/**
 * Reads CBOR items one after the other. Lengths are checked against the rest of the input before memory is
 * allocated for them. Every method throws Fault `binary-…` on input that is not CBOR.
 */
export class CborReader {
  readonly bytes: Uint8Array;
  readonly #view: DataView;
  pos: number;
  /** Of the item whose head was read last: its major type, and its length or value. */
  major = 0;
  info = 0;
  value = 0;

  constructor(bytes: Uint8Array, pos = 0) {
    this.bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.pos = pos;
  }

  get atEnd(): boolean {
    return this.pos >= this.bytes.length;
  }

  /**
   * Reads the head of the next item into `major`, `info` and `value`, stepping over tag 55799. A
   * value of 2^53 or more is rounded; `exactValue` reads it again where that matters.
   */
  head(): void {
    do {
      const initial = this.bytes[this.pos];
      if (initial === undefined)
        throw this.fault('binary-truncated', 'The CBOR input ends too early');
      this.major = initial >>> 5;
      this.info = initial & 0x1f;
      this.pos++;
      this.value = this.info < 24 ? this.info : this.#argument();
    } while (this.major === 6 && this.value === selfDescribe);
  }

  #argument(): number {
    const at = this.pos;
    const size = this.info <= 27 ? 1 << (this.info - 24) : 0;
    if (size === 0) {
      throw this.fault(
        'binary-unsupported',
        'CBOR items of indefinite length are not part of Dhall',
      );
    }
    if (at + size > this.bytes.length) {
      throw this.fault('binary-truncated', 'The CBOR input ends too early');
    }
    this.pos = at + size;
    switch (size) {
      case 1:
        return this.bytes[at] as number;
      case 2:
        return this.#view.getUint16(at);
      case 4:
        return this.#view.getUint32(at);
      default:
        return Number(this.#view.getBigUint64(at));
    }
  }

  /** The value of the head that was just read, without rounding. */
  exactValue(): bigint {
    return this.info === 27 ? this.#view.getBigUint64(this.pos - 8) : BigInt(this.value);
  }

  /** The number of the floating-point item (major 7) whose head was just read. */
  float(): number | undefined {
    if (this.info === 25) return fromHalfBits(this.value);
    if (this.info === 26) return this.#view.getFloat32(this.pos - 4);
    return this.info === 27 ? this.#view.getFloat64(this.pos - 8) : undefined;
  }

  /** The bytes of the string whose head was just read, not copied. */
  string(): Uint8Array {
    const start = this.pos;
    this.#need(this.value);
    this.pos = start + this.value;
    return this.bytes.subarray(start, this.pos);
  }

  /** The text whose head was just read. */
  text(): string {
    const size = this.value;
    if (size < 32) {
      const short = this.#shortAscii(size);
      if (short !== undefined) return short;
    }
    const bytes = this.string();
    try {
      return utf8.decode(bytes);
    } catch {
      throw this.fault('binary-not-utf8', 'a string in the CBOR input is not valid UTF-8');
    }
  }

  #shortAscii(size: number): string | undefined {
    const { bytes, pos } = this;
    if (pos + size > bytes.length) return undefined;
    let text = '';
    for (let index = pos; index < pos + size; index++) {
      const code = bytes[index] as number;
      if (code > 0x7f) return undefined;
      text += String.fromCharCode(code);
    }
    this.pos = pos + size;
    return text;
  }

  /** Checks the length of the array or map whose head was just read: each item takes a byte at least. */
  count(): number {
    this.#need(this.major === 5 ? this.value * 2 : this.value);
    return this.value;
  }

  /** Skips the next item and everything in it. */
  skip(): void {
    const { bytes } = this;
    let { pos } = this;
    for (let left = 1; left > 0; left--) {
      const initial = bytes[pos] as number;
      let major = initial >>> 5;
      let value = initial & 0x1f;
      pos++;
      if (value >= 24) {
        this.pos = pos - 1;
        this.head();
        ({ pos, major, value } = this);
      }
      if (major === 2 || major === 3) pos += value;
      else if (major === 4) left += value;
      else if (major === 5) left += value * 2;
      else if (major === 6) left++;
      // Each item that is left takes a byte at least.
      if (left - 1 > bytes.length - pos) this.#need(bytes.length + 1);
    }
    this.pos = pos;
  }

  fault(code: BinaryCode, message: string): Fault {
    return fault({ code, message: `${message} (at byte ${this.pos})` });
  }

  #need(size: number): void {
    if (size > this.bytes.length - this.pos) {
      throw this.fault('binary-truncated', 'The CBOR input ends too early');
    }
  }
}
