import { CborReader } from '../binary/cbor-reader.ts';
import { decodeNext } from '../binary/decode.ts';
import { ImportedValue } from '../eval/imported.ts';
import { evaluate } from '../eval/normalize.ts';
import { force, RecordValue, suspend } from '../eval/value.ts';
import type { Lazy, Value } from '../eval/value.ts';
import { rememberBytes } from '../semantic-hash/encode-value.ts';
import { typeOfValue } from '../typecheck/type-of-value.ts';

/**
 * The value that a semantic cache entry stands for. Nothing is decoded until it is asked for: a
 * record is scanned for where its fields lie, and the type of what is used is derived from its
 * value. The bytes are trusted, because their hash was checked (docs/adr/0002).
 */
export function cachedValue(bytes: Uint8Array): ImportedValue {
  const value = suspend(() => valueAt(bytes, 0));
  rememberBytes(value, bytes);
  return new ImportedValue(
    value,
    suspend(() => force(typeOfValue(value))),
    false,
  );
}

function valueAt(bytes: Uint8Array, start: number): Value {
  const fields = recordFields(bytes, start);
  if (fields !== undefined) return new RecordValue(fields, false);
  return evaluate(decodeNext(new CborReader(bytes, start)));
}

/** The fields of the record literal `[8, {…}]` at `start`, each decoded when asked for. */
function recordFields(bytes: Uint8Array, start: number): Map<string, Lazy> | undefined {
  if (bytes[start] !== 0x82 || bytes[start + 1] !== 8) return undefined;
  const reader = new CborReader(bytes, start + 2);
  reader.head();
  if (reader.major !== 5) return undefined;
  const fields = new Map<string, Lazy>();
  for (let left = reader.count(); left > 0; left--) {
    reader.head();
    const label = reader.text();
    const at = reader.pos;
    reader.skip();
    const field = suspend(() => valueAt(bytes, at));
    rememberBytes(field, bytes.subarray(at, reader.pos));
    fields.set(label, field);
  }
  return fields;
}
