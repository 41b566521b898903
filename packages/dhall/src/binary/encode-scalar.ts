import type { TimeLit } from '../syntax/expr.ts';
import type { Scalar } from '../syntax/scalars.ts';
import type { CborWriter } from './cbor-writer.ts';

/** Writes a literal without parts (standard/binary.md). */
export function encodeScalar(writer: CborWriter, scalar: Scalar): void {
  switch (scalar.kind) {
    case 'Bool':
      return writer.simple(scalar.value ? 21 : 20);
    case 'Double':
      return writer.float(scalar.value);
    case 'Natural':
    case 'Integer':
      writer.head(4, 2);
      writer.head(0, scalar.kind === 'Natural' ? 15 : 16);
      return writer.integer(scalar.value);
    case 'Bytes':
      writer.head(4, 2);
      writer.head(0, 33);
      return writer.bytes(scalar.value);
    case 'Date':
      writer.head(4, 4);
      writer.head(0, 30);
      writer.head(0, scalar.year);
      writer.head(0, scalar.month);
      return writer.head(0, scalar.day);
    case 'Time':
      return encodeTime(writer, scalar);
    case 'TimeZone':
      writer.head(4, 4);
      writer.head(0, 32);
      writer.simple(scalar.negative ? 20 : 21);
      writer.head(0, scalar.hours);
      return writer.head(0, scalar.minutes);
  }
}

/** Seconds are a decimal fraction, so that every digit that was written survives. */
function encodeTime(writer: CborWriter, time: TimeLit): void {
  writer.head(4, 4);
  writer.head(0, 31);
  writer.head(0, time.hour);
  writer.head(0, time.minute);
  writer.head(6, 4);
  writer.head(4, 2);
  writer.integer(-BigInt(time.fraction.length));
  writer.integer(BigInt(`${time.second}${time.fraction}`));
}
