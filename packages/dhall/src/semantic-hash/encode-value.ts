import { fault } from '../fault.ts';
import { CborWriter } from '../binary/cbor-writer.ts';
import { encode } from '../binary/encode.ts';
import { sortedLabels } from '../syntax/label-order.ts';
import type { Budget } from '../eval/budget.ts';
import { quoteAlpha } from '../eval/normalize.ts';
import { force } from '../eval/lazy.ts';
import type { Value, Lazy, Fields } from '../eval/value.ts';

/** Larger normal forms are refused: shared parts count as often as they are used. */
const maxBytes = 2 ** 28;

/**
 * Bytes of closed values that were encoded or decoded before. A package consists mostly of its imports,
 * so its bytes are mostly copied.
 */
const known = new WeakMap<Value, Uint8Array>();
/** The same for closed parts of values that had to be quoted. */
const knownExprs = new WeakMap<object, Uint8Array>();

/** Notes the αβ-normal form of a closed value, so that it is not encoded again. */
export function rememberBytes(value: Lazy, bytes: Uint8Array): void {
  if (value.kind === 'Thunk') value.encoded = bytes;
  else known.set(value, bytes);
}

function bytesOf(value: Lazy): Uint8Array | undefined {
  return value.kind === 'Thunk' ? value.encoded : known.get(value);
}

/**
 * The binary form of the αβ-normal form of a closed value: `encode(quoteAlpha(value))`, but without
 * going through an expression where records and types make that needless.
 *
 * @throws Fault `limit-size` when it would be larger than a quarter of a gigabyte
 */
export function encodeValue(value: Lazy, budget: Budget): Uint8Array {
  const before = bytesOf(value);
  if (before !== undefined) return before;
  const output: Output = { writer: new CborWriter(), places: new Map(), budget };
  write(output, value);
  const bytes = output.writer.finish();
  rememberBytes(value, bytes);
  const head = force(value, budget);
  known.set(head, bytes);
  // Inside functions the value appears as the expression that quoting makes of it.
  if ('alpha' in head && head.alpha !== undefined) knownExprs.set(head.alpha.expr, bytes);
  return bytes;
}

/** The bytes written so far and the positions of records and types in them: repeated parts are copied. */
interface Output {
  readonly writer: CborWriter;
  readonly places: Map<Value, readonly [start: number, end: number]>;
  readonly budget: Budget;
}

function write(output: Output, lazy: Lazy): void {
  const { writer, places, budget } = output;
  const bytes = bytesOf(lazy);
  if (bytes !== undefined) return writeKnown(writer, bytes);
  const value = force(lazy, budget);
  const headBytes = known.get(value);
  if (headBytes !== undefined) return writeKnown(writer, headBytes);
  budget.step();
  const place = places.get(value);
  if (place !== undefined) {
    checkBytes(writer, place[1] - place[0]);
    return writer.repeat(...place);
  }
  const start = writer.size;
  writeValue(output, value);
  if (value.kind !== 'Builtin') places.set(value, [start, writer.size]);
}

function writeValue(output: Output, value: Value): void {
  switch (value.kind) {
    case 'Record':
      return writeFields(output, 8, value.fields);
    case 'RecordType':
      return writeFields(output, 7, value.fields);
    case 'UnionType':
      return writeFields(output, 11, value.alternatives);
    case 'Builtin':
      return writeBuiltin(output, value);
    default:
      writeKnown(output.writer, encode(quoteAlpha(value, output.budget), { known: knownExprs }));
  }
}

function writeKnown(writer: CborWriter, bytes: Uint8Array): void {
  checkBytes(writer, bytes.length);
  writer.raw(bytes);
}

function checkBytes(writer: CborWriter, more: number): void {
  if (writer.size + more <= maxBytes) return;
  throw fault({
    code: 'limit-size',
    message: `evaluation makes a normal form of over ${maxBytes} bytes`,
    hint: 'Look for an expression that doubles its size again and again.',
  });
}

function writeFields(
  output: Output,
  label: number,
  fields: Fields | ReadonlyMap<string, Lazy | undefined>,
): void {
  const { writer } = output;
  writer.head(4, 2);
  writer.head(0, label);
  writer.head(5, fields.size);
  for (const name of sortedLabels(fields.keys())) {
    writer.text(name);
    const field = fields.get(name);
    if (field === undefined) writer.simple(22);
    else write(output, field);
  }
}

function writeBuiltin(output: Output, value: Value & { kind: 'Builtin' }): void {
  const { writer } = output;
  if (value.args.length > 0) {
    writer.head(4, value.args.length + 2);
    writer.head(0, 0);
  }
  writer.text(value.name);
  for (const arg of value.args) write(output, arg);
}
