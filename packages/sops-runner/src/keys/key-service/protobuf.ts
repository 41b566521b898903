/**
 * As much of Protocol Buffers (encoding, proto3) as the messages of key services need: strings, bytes,
 * messages and maps of strings, all of which are fields with a length.
 */

/** The wire type of fields with a length. */
const WITH_LENGTH = 2;
const WIRE_TYPE_BITS = 3;

/** A field with a length; nothing where it is empty, as in proto3. */
export function encodeField(number: number, content: string | Uint8Array): Uint8Array {
  const bytes = Buffer.from(content);
  if (bytes.length === 0) return bytes;
  return Buffer.concat([
    encodeVarint(number * 2 ** WIRE_TYPE_BITS + WITH_LENGTH),
    encodeVarint(bytes.length),
    bytes,
  ]);
}

/** A message with these fields. */
export function encodeMessage(...fields: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(fields);
}

/** The last field with this number; undefined where it is absent. Throws RangeError for a malformed message. */
export function readField(message: Uint8Array, number: number): Uint8Array | undefined {
  let found: Uint8Array | undefined;
  for (let at = 0; at < message.length;) {
    const [tag, behindTag] = readVarint(message, at);
    if (tag % 2 ** WIRE_TYPE_BITS !== WITH_LENGTH)
      throw new RangeError('another field was expected');
    const [length, start] = readVarint(message, behindTag);
    at = start + length;
    if (at > message.length) throw new RangeError('the message ends early');
    if (Math.floor(tag / 2 ** WIRE_TYPE_BITS) === number) found = message.subarray(start, at);
  }
  return found;
}

function encodeVarint(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 0x7f; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) + 0x80);
  bytes.push(rest);
  return Uint8Array.from(bytes);
}

function readVarint(message: Uint8Array, start: number): [value: number, end: number] {
  let value = 0;
  for (let at = start, factor = 1; factor <= 2 ** 28; at += 1, factor *= 0x80) {
    const byte = message[at];
    if (byte === undefined) break;
    value += (byte % 0x80) * factor;
    if (byte < 0x80) return [value, at + 1];
  }
  throw new RangeError('a number is malformed');
}
