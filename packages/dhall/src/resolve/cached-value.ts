import { fault } from '../fault.ts';
import { CborReader } from '../binary/cbor-reader.ts';
import { decodeNext } from '../binary/decode.ts';
import { apply } from '../eval/apply.ts';
import type { Budget } from '../eval/budget.ts';
import { builtinValue } from '../eval/builtins.ts';
import { ImportedValue } from '../eval/imported.ts';
import { evaluate } from '../eval/normalize.ts';
import { suspend, force } from '../eval/lazy.ts';
import { makeRecord, makeRecordType, makeUnionType } from '../eval/make-values.ts';
import type { Value, Lazy } from '../eval/value.ts';
import { rememberBytes } from '../semantic-hash/encode-value.ts';
import { builtins } from '../syntax/expr.ts';
import type { Builtin } from '../syntax/expr.ts';
import { typeOfValue } from '../typecheck/type-of-value.ts';

/**
 * The value of a semantic cache entry. Parts are decoded when they are read: a record is scanned for
 * the places of its fields, and the type of a part is derived from its value. The bytes are trusted,
 * because their hash was checked (docs/adr/0002).
 */
export function cachedValue(bytes: Uint8Array): ImportedValue {
  const value = suspend((budget) => valueAt(bytes, budget));
  rememberBytes(value, bytes);
  return new ImportedValue(
    value,
    suspend((budget) => force(typeOfValue(value, budget), budget)),
    false,
  );
}

/** The first two bytes of `[0, f, x]`, `[7, {…}]`, `[8, {…}]`, `[11, {…}]`, and CBOR's null. */
const application = 0x8300;
const recordType = 0x8207;
const record = 0x8208;
const unionType = 0x820b;
const nothing = 0xf6;

function valueAt(bytes: Uint8Array, budget: Budget): Value {
  const known = builtinAt(bytes);
  if (known !== undefined) return known;
  switch (((bytes[0] as number) << 8) | (bytes[1] as number)) {
    case record:
      return makeRecord(fieldsAt(bytes), false);
    case recordType:
      return makeRecordType(fieldsAt(bytes), false);
    case unionType:
      return makeUnionType(tableAt(bytes), false);
    case application:
      return applicationAt(bytes, budget) ?? decoded(bytes, budget);
    default:
      return decoded(bytes, budget);
  }
}

function decoded(bytes: Uint8Array, budget: Budget): Value {
  return evaluate(decodeNext(new CborReader(bytes)), budget);
}

const builtinNames = new Set<string>(builtins);

/** A reserved identifier; undefined for other items. */
function builtinAt(bytes: Uint8Array): Value | undefined {
  if ((bytes[0] as number) >>> 5 !== 3) return undefined;
  const reader = new CborReader(bytes);
  reader.head();
  const name = reader.text();
  return builtinNames.has(name) ? builtinValue(name as Builtin) : undefined;
}

const shortest = 12;

/** As `tableAt`, for maps in which null is not allowed. */
function fieldsAt(bytes: Uint8Array): Map<string, Lazy> {
  const fields = new Map<string, Lazy>();
  for (const [label, part] of tableAt(bytes)) {
    if (part === undefined)
      throw fault({ code: 'binary-invalid', message: `the field ${label} is null` });
    fields.set(label, part);
  }
  return fields;
}

/** The parts of the map at the third byte, each decoded when it is read. */
function tableAt(bytes: Uint8Array): Map<string, Lazy | undefined> {
  const reader = new CborReader(bytes, 2);
  head(reader, 5);
  const table = new Map<string, Lazy | undefined>();
  for (let left = reader.count(); left > 0; left--) {
    head(reader, 3);
    table.set(reader.text(), partAt(reader));
  }
  return table;
}

/** Reads the head of an item that must be a map (5) or a string (3). */
function head(reader: CborReader, major: 3 | 5): void {
  reader.head();
  if (reader.major !== major) throw reader.fault('binary-invalid', 'expected a map of fields');
}

function partAt(reader: CborReader): Lazy | undefined {
  const start = reader.pos;
  reader.skip();
  const bytes = reader.bytes.subarray(start, reader.pos);
  if (bytes[0] === nothing) return undefined;
  const known = bytes.length < shortest ? builtinAt(bytes) : undefined;
  if (known !== undefined) return known;
  const part = suspend((budget) => valueAt(bytes, budget));
  rememberBytes(part, bytes);
  return part;
}

/** List T, Optional T or None T, whose argument is decoded when it is read. */
function applicationAt(bytes: Uint8Array, budget: Budget): Value | undefined {
  const fn = builtinAt(bytes.subarray(2));
  if (fn?.kind !== 'Builtin' || fn.reduce !== undefined || fn.arity !== 1) return undefined;
  const reader = new CborReader(bytes, 2);
  reader.skip();
  const arg = partAt(reader);
  return arg === undefined ? undefined : apply(fn, arg, budget);
}
