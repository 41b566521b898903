import type { Fault } from '@dhallmark/fault';
import { fault } from '../codes.ts';

/** The binary form of an expression as JSON that people can read, as cborg writes it. */
export function cborToJson(bytes: Uint8Array): string {
  const reader = new Reader(bytes);
  return JSON.stringify(reader.item(), undefined, 4);
}

/** A number with its exact digits, which JSON.stringify would round. */
function exact(digits: string): unknown {
  return (JSON as unknown as { rawJSON: (text: string) => unknown }).rawJSON(digits);
}

/** Reads the part of CBOR that Dhall uses and JSON has a form for. */
class Reader {
  readonly #view: DataView;
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  item(): unknown {
    const first = this.#view.getUint8(this.#at++);
    const major = first >> 5;
    if (major === 7) return this.#simple(first & 31);
    const size = this.#size(first & 31);
    switch (major) {
      case 0:
        return exact(String(size));
      case 1:
        return exact(String(-1n - size));
      case 3:
        return new TextDecoder().decode(this.#take(Number(size)));
      case 4:
        return Array.from({ length: Number(size) }, () => this.item());
      case 5: {
        const entries = Array.from({ length: Number(size) }, () => [
          String(this.item()),
          this.item(),
        ]);
        return Object.fromEntries(entries);
      }
      case 6:
        if (size === 2n) return exact(String(this.#bignum()));
        if (size === 3n) return exact(String(-1n - this.#bignum()));
        throw noJson('a fraction');
      default:
        throw noJson('bytes');
    }
  }

  #bignum(): bigint {
    const length = this.#size(this.#view.getUint8(this.#at++) & 31);
    // at once: adding byte by byte takes the square of the length
    return BigInt(`0x0${Buffer.from(this.#take(Number(length))).toString('hex')}`);
  }

  #take(length: number): Uint8Array {
    const start = this.#at;
    this.#at += length;
    return this.#bytes.subarray(start, this.#at);
  }

  #size(info: number): bigint {
    if (info < 24) return BigInt(info);
    const length = 2 ** (info - 24);
    let value = 0n;
    for (const byte of this.#take(length)) value = value * 256n + BigInt(byte);
    return value;
  }

  #simple(info: number): unknown {
    if (info === 20 || info === 21) return info === 21;
    if (info === 22) return null;
    const at = this.#at;
    this.#at += 2 ** (info - 24);
    const value = info === 25 ? half(this.#view.getUint16(at)) : this.#float(info, at);
    if (!Number.isFinite(value)) throw noJson(String(value));
    // The point marks it as a Double when the JSON is decoded again.
    const text = Object.is(value, -0) ? '-0' : String(value);
    return exact(/[.e]/u.test(text) ? text : `${text}.0`);
  }

  #float(info: number, at: number): number {
    return info === 26 ? this.#view.getFloat32(at) : this.#view.getFloat64(at);
  }
}

function half(bits: number): number {
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  const sign = bits < 0x8000 ? 1 : -1;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

function noJson(what: string): Fault {
  return fault({
    code: 'binary-no-json',
    message: `JSON has no form for ${what} in the binary form`,
    hint: 'Leave out --json.',
  });
}

/**
 * The inverse of `cborToJson`. Numbers with a point or an exponent are Doubles, except those after
 * the labels of Natural and Integer: dhall-haskell writes large ones as `1.8e19`.
 */
export function jsonToCbor(text: string): Uint8Array {
  const out: number[] = [];
  write(out, parseExact(text));
  return Uint8Array.from(out);
}

/** The text of a number with a point or an exponent. */
class Decimal {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Exact = null | boolean | string | bigint | Decimal | Exact[] | { [key: string]: Exact };

/** Numbers with all their digits, since JSON.parse rounds them. */
function revive(_: string, value: unknown, context?: { source?: string }): unknown {
  if (typeof value !== 'number' || context?.source === undefined) return value;
  const { source } = context;
  return /[.eE]/u.test(source) ? new Decimal(source) : BigInt(source);
}

function parseExact(text: string): Exact {
  try {
    return JSON.parse(text, revive) as Exact;
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw fault({
      code: 'binary-json',
      message: 'the input is not JSON',
      hint: 'Pass the output of `dhall encode --json`.',
      causes: [cause],
    });
  }
}

function write(out: number[], value: Exact): void {
  if (value === null) out.push(0xf6);
  else if (typeof value === 'boolean') out.push(value ? 0xf5 : 0xf4);
  else if (value instanceof Decimal) writeDouble(out, Number(value.text));
  else if (typeof value === 'bigint') writeInteger(out, value);
  else if (typeof value === 'string') {
    const bytes = new TextEncoder().encode(value);
    head(out, 3, BigInt(bytes.length));
    for (const byte of bytes) out.push(byte);
  } else if (Array.isArray(value)) {
    head(out, 4, BigInt(value.length));
    const [label] = value;
    for (const item of value) write(out, integerLabels.has(label) ? whole(item) : item);
  } else {
    const entries = Object.entries(value);
    head(out, 5, BigInt(entries.length));
    for (const [key, item] of entries) {
      write(out, key);
      write(out, item);
    }
  }
}

const natural = 15n;
const integer = 16n;
const integerLabels: ReadonlySet<unknown> = new Set([natural, integer]);
/** More digits than anyone writes, but few enough not to fill the memory. */
const mostZeros = 100_000;

/** The integer that a number with an exponent means; anything else is returned unchanged. */
function whole(item: Exact): Exact {
  if (!(item instanceof Decimal)) return item;
  const [, sign = '', digits = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d*?)0*)?(?:[eE]\+?(-?\d+))?$/u.exec(item.text) ?? [];
  const zeros = Number(exponent) - fraction.length;
  if (zeros < 0 || zeros > mostZeros) return item;
  return BigInt(sign + digits + fraction + '0'.repeat(zeros));
}

function writeDouble(out: number[], value: number): void {
  if (!Number.isFinite(value)) {
    throw fault({
      code: 'binary-json',
      message: 'a number in the JSON is too large for a Double',
    });
  }
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setFloat64(0, value);
  out.push(0xfb, ...bytes);
}

function writeInteger(out: number[], value: bigint): void {
  const magnitude = value < 0n ? -1n - value : value;
  if (magnitude < 2n ** 64n) {
    head(out, value < 0n ? 1 : 0, magnitude);
    return;
  }
  out.push(value < 0n ? 0xc3 : 0xc2);
  const digits = magnitude.toString(16);
  const hex = digits.padStart(digits.length + (digits.length % 2), '0');
  head(out, 2, BigInt(hex.length / 2));
  for (let at = 0; at < hex.length; at += 2) out.push(Number.parseInt(hex.slice(at, at + 2), 16));
}

function head(out: number[], major: number, size: bigint): void {
  if (size < 24n) {
    out.push((major << 5) | Number(size));
    return;
  }
  const power = [0, 1, 2, 3].find((bits) => size < 2n ** BigInt(8 * 2 ** bits)) ?? 3;
  out.push((major << 5) | (24 + power));
  for (let byte = 2 ** power - 1; byte >= 0; byte--)
    out.push(Number((size >> BigInt(8 * byte)) & 255n));
}
