import type { Expr } from '../syntax/expr.ts';
import { largestBits } from '../syntax/number-size.ts';
import { build } from './build.ts';
import { CborReader } from './cbor-reader.ts';
import { InvalidItem, toExpr } from './item.ts';
import type { Item } from './item.ts';

/** An array or map whose items are being read; they lie on the shared stack from `start` on. */
interface Frame {
  readonly start: number;
  remaining: number;
  readonly shape: 'node' | 'plain' | 'map' | 'fraction';
}

/**
 * The expression that a binary form stands for (standard/binary.md, decoding judgment). Integers and
 * lengths need not be in their shortest form, and tag 55799 is ignored. The work is bounded by the
 * size of the input, and the depth of the term does not matter.
 *
 * @throws Fault `binary-…` for bytes that are not CBOR, and for CBOR that is not an expression
 * @example
 * print(decode(Uint8Array.of(0x82, 0x0f, 0x01))); // '1'
 */
export function decode(bytes: Uint8Array): Expr {
  const reader = new CborReader(bytes);
  const expr = decodeNext(reader);
  if (!reader.atEnd) throw reader.fault('binary-trailing', 'There is input after the expression');
  return expr;
}

/** Decodes one expression at the reader's position, and moves the reader to its end. */
export function decodeNext(reader: CborReader): Expr {
  const items: Item[] = [];
  const frames: Frame[] = [];
  try {
    do {
      reader.head();
      const frame = frames.at(-1);
      if (reader.major === 4 || reader.major === 5) frames.push(openFrame(reader, frame, items));
      else if (reader.major === 6 && reader.value === 4) openFraction(reader, frames, items);
      else items.push(readScalar(reader));
      closeFrames(frames, items);
    } while (frames.length > 0);
    return toExpr(items[0]);
  } catch (error) {
    if (error instanceof InvalidItem) throw reader.fault('binary-invalid', error.message);
    throw error;
  }
}

function openFrame(reader: CborReader, parent: Frame | undefined, items: Item[]): Frame {
  const remaining = reader.major === 5 ? reader.count() * 2 : reader.count();
  const shape = reader.major === 5 ? 'map' : plainArrayExpected(parent, items) ? 'plain' : 'node';
  return { start: items.length, remaining, shape };
}

/** The third item of a `with` (29) and of a projection (10) is a list, not an expression. */
function plainArrayExpected(parent: Frame | undefined, items: Item[]): boolean {
  if (parent?.shape !== 'node' || items.length - parent.start !== 2) return false;
  const label = items[parent.start];
  return label === 29 || label === 10;
}

/** Tag 4 and its array `[exponent, mantissa]`. */
function openFraction(reader: CborReader, frames: Frame[], items: Item[]): void {
  reader.head();
  if (reader.major !== 4 || reader.value !== 2) {
    throw reader.fault('binary-invalid', 'A decimal fraction is not a pair of integers');
  }
  frames.push({ start: items.length, remaining: 2, shape: 'fraction' });
}

/** Puts every array and map that is complete into its parent, innermost first. */
function closeFrames(frames: Frame[], items: Item[]): void {
  let frame = frames.at(-1);
  // The item that was just pushed fills the frame it lies in; a frame just opened holds none yet.
  if (frame !== undefined && items.length > frame.start) frame.remaining--;
  while (frame !== undefined && frame.remaining === 0) {
    const closed = finishFrame(frame, items);
    items.length = frame.start;
    items.push(closed);
    frames.pop();
    frame = frames.at(-1);
    if (frame !== undefined) frame.remaining--;
  }
}

function finishFrame(frame: Frame, items: Item[]): Item {
  if (frame.shape === 'node') return build(items, frame.start);
  const parts = items.slice(frame.start);
  if (frame.shape === 'map') return { pairs: parts };
  if (frame.shape === 'plain') return { plain: parts };
  return { exponent: parts[0] as Item, mantissa: parts[1] as Item };
}

function readScalar(reader: CborReader): Item {
  switch (reader.major) {
    case 0:
      return reader.value <= Number.MAX_SAFE_INTEGER ? reader.value : reader.exactValue();
    case 1:
      return -1n - reader.exactValue();
    case 2:
      return reader.string().slice();
    case 3:
      return reader.text();
    case 6:
      return readBignum(reader);
    default:
      return readSimple(reader);
  }
}

function readBignum(reader: CborReader): Item {
  const tag = reader.value;
  if (tag !== 2 && tag !== 3) throw reader.fault('binary-unknown-tag', `Unknown CBOR tag ${tag}`);
  reader.head();
  if (reader.major !== 2) throw reader.fault('binary-invalid', 'A bignum is not a byte string');
  const bytes = reader.string();
  if (bytes.length * 8 > largestBits) {
    throw reader.fault('binary-invalid', `A bignum has more than ${largestBits} bits`);
  }
  let digits = '0x0';
  for (const byte of bytes) digits += byte.toString(16).padStart(2, '0');
  const magnitude = BigInt(digits);
  if (tag === 3) return -1n - magnitude;
  return magnitude <= Number.MAX_SAFE_INTEGER ? Number(magnitude) : magnitude;
}

function readSimple(reader: CborReader): Item {
  const float = reader.float();
  if (float !== undefined) return { kind: 'Double', value: float };
  if (reader.value === 20) return false;
  if (reader.value === 21) return true;
  if (reader.value === 22) return null;
  throw reader.fault('binary-invalid', `Unknown CBOR simple value ${reader.value}`);
}
