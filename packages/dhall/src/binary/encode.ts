import { fault } from '../fault.ts';
import type { Expr, Import, ImportMode, Let, With } from '../syntax/expr.ts';
import { isScalar, type Scalar } from '../syntax/scalars.ts';
import { CborWriter } from './cbor-writer.ts';
import { sortedLabels } from '../syntax/label-order.ts';
import { encodeScalar } from './encode-scalar.ts';
import { codeByOperator, completionCode } from './operators.ts';

/** What the encoder may reuse, and how it writes resolved imports. */
export interface EncodeOptions {
  /** Bytes of terms that were encoded before, by identity; only closed terms belong here. */
  readonly known?: { get(expr: Expr): Uint8Array | undefined } | undefined;
  /** The bytes that stand for a resolved import. Without it an `Embed` node is an error. */
  readonly embedded?: ((imported: object) => Uint8Array) | undefined;
}

/** An item to be written: an expression, a string, an unsigned integer, null, or encoded bytes. */
type Pending = Expr | string | number | null | Uint8Array;

/**
 * The binary form of an expression (standard/binary.md, encoding judgment). Written in one pass with
 * an explicit stack, so the depth of the term does not matter.
 *
 * @throws Fault `binary-embedded-import` for a resolved import without `embedded`
 * @example
 * encode(parseExpr('1')); // Uint8Array [ 0x82, 0x0f, 0x01 ]
 */
export function encode(expr: Expr, options: EncodeOptions = {}): Uint8Array {
  const writer = new CborWriter();
  const stack: Pending[] = [expr];
  while (stack.length > 0) {
    const next = stack.pop() as Pending;
    if (next === null) writer.simple(22);
    else if (typeof next === 'string') writer.text(next);
    else if (typeof next === 'number') writer.head(0, next);
    else if (next instanceof Uint8Array) writer.raw(next);
    else {
      const bytes = options.known?.get(next);
      if (bytes === undefined) encodeNode(writer, stack, next, options);
      else writer.raw(bytes);
    }
  }
  return writer.finish();
}

function encodeNode(
  writer: CborWriter,
  stack: Pending[],
  expr: Expr,
  options: EncodeOptions,
): void {
  switch (expr.kind) {
    case 'Var':
      if (expr.name === '_') return writer.head(0, expr.index);
      writer.head(4, 2);
      writer.text(expr.name);
      return writer.head(0, expr.index);
    case 'Builtin':
      return writer.text(expr.name);
    case 'Const':
      return writer.text(expr.constant);
    case 'Embed':
      if (options.embedded !== undefined) return writer.raw(options.embedded(expr.imported));
      throw fault({
        code: 'binary-embedded-import',
        message: 'An expression that contains resolved imports has no binary form',
        hint: 'Normalise the expression before encoding it.',
      });
    default:
      return isScalar(expr) ? encodeScalar(writer, expr) : encodeCompound(writer, stack, expr);
  }
}

type Compound = Exclude<Expr, Scalar | { kind: 'Var' | 'Builtin' | 'Const' | 'Embed' }>;

function encodeCompound(writer: CborWriter, stack: Pending[], expr: Compound): void {
  switch (expr.kind) {
    case 'App':
      return encodeApplication(writer, stack, expr);
    case 'Lambda':
    case 'Pi': {
      const label = expr.kind === 'Lambda' ? 1 : 2;
      const named = expr.name === '_' ? [] : [expr.name];
      return open(writer, stack, label, [...named, expr.type, expr.body]);
    }
    case 'Op': {
      const code = codeByOperator.get(expr.op) as number;
      return open(writer, stack, 3, [code, expr.left, expr.right]);
    }
    case 'Completion':
      return open(writer, stack, 3, [completionCode, expr.schema, expr.record]);
    case 'EmptyList': {
      const { type } = expr;
      const plain = type.kind === 'App' && type.fn.kind === 'Builtin' && type.fn.name === 'List';
      return plain ? open(writer, stack, 4, [type.arg]) : open(writer, stack, 28, [type]);
    }
    case 'List':
      return openList(writer, stack, expr.items);
    case 'Some':
      return open(writer, stack, 5, [null, expr.value]);
    case 'Merge':
      return open(writer, stack, 6, [expr.handlers, expr.union, ...optional(expr.type)]);
    case 'ToMap':
      return open(writer, stack, 27, [expr.record, ...optional(expr.type)]);
    case 'ShowConstructor':
      return open(writer, stack, 34, [expr.expr]);
    case 'RecordType':
      return openMap(writer, stack, 7, expr.fields);
    case 'Record':
      return openMap(writer, stack, 8, expr.fields);
    case 'UnionType':
      return openMap(writer, stack, 11, expr.alternatives);
    case 'Field':
      return open(writer, stack, 9, [expr.record, expr.label]);
    case 'Project':
      return open(writer, stack, 10, [expr.record, ...expr.labels]);
    case 'ProjectType':
      writer.head(4, 3);
      writer.head(0, 10);
      stack.push(expr.type, Uint8Array.of(0x81), expr.record);
      return;
    case 'If':
      return open(writer, stack, 14, [expr.condition, expr.then, expr.else]);
    case 'Text': {
      const items = expr.chunks.flatMap((chunk): Pending[] => [chunk.prefix, chunk.expr]);
      return open(writer, stack, 18, [...items, expr.suffix]);
    }
    case 'Assert':
      return open(writer, stack, 19, [expr.type]);
    case 'Import':
      return open(writer, stack, 24, importItems(expr));
    case 'Let':
      return openLet(writer, stack, expr);
    case 'Annot':
      return open(writer, stack, 26, [expr.expr, expr.type]);
    case 'With':
      return open(writer, stack, 29, [expr.record, withPath(expr), expr.value]);
  }
}

/** Starts `[label, items…]`; the items are written when they are popped from the stack. */
function open(
  writer: CborWriter,
  stack: Pending[],
  label: number,
  items: readonly Pending[],
): void {
  writer.head(4, items.length + 1);
  writer.head(0, label);
  for (let index = items.length - 1; index >= 0; index--) stack.push(items[index] as Pending);
}

function optional(expr: Expr | undefined): Expr[] {
  return expr === undefined ? [] : [expr];
}

/** `f a b c` is one array, however the spine is nested. */
function encodeApplication(
  writer: CborWriter,
  stack: Pending[],
  expr: Expr & { kind: 'App' },
): void {
  let size = 1;
  let fn: Expr = expr;
  while (fn.kind === 'App') {
    stack.push(fn.arg);
    fn = fn.fn;
    size++;
  }
  stack.push(fn);
  writer.head(4, size + 1);
  writer.head(0, 0);
}

function openList(writer: CborWriter, stack: Pending[], items: readonly Expr[]): void {
  writer.head(4, items.length + 2);
  writer.head(0, 4);
  writer.simple(22);
  for (let index = items.length - 1; index >= 0; index--) stack.push(items[index] as Expr);
}

function openMap(
  writer: CborWriter,
  stack: Pending[],
  label: number,
  fields: ReadonlyMap<string, Expr | undefined>,
): void {
  writer.head(4, 2);
  writer.head(0, label);
  writer.head(5, fields.size);
  const labels = sortedLabels(fields.keys());
  for (let index = labels.length - 1; index >= 0; index--) {
    const name = labels[index] as string;
    stack.push(fields.get(name) ?? null, name);
  }
}

function openLet(writer: CborWriter, stack: Pending[], expr: Let): void {
  const { bindings } = expr;
  writer.head(4, bindings.length * 3 + 2);
  writer.head(0, 25);
  stack.push(expr.body);
  for (let index = bindings.length - 1; index >= 0; index--) {
    const binding = bindings[index] as Let['bindings'][number];
    stack.push(binding.value, binding.type ?? null, binding.name);
  }
}

function withPath(expr: With): Uint8Array {
  const writer = new CborWriter();
  writer.head(4, expr.path.length);
  for (const step of expr.path) {
    if ('label' in step) writer.text(step.label);
    else writer.head(0, 0);
  }
  return writer.finish();
}

const modeCodes: Record<ImportMode, number> = { code: 0, text: 1, location: 2, bytes: 3 };
const prefixCodes = { absolute: 2, here: 3, parent: 4, home: 5 } as const;

function importItems(expr: Import): Pending[] {
  const hash = expr.hash === undefined ? null : multihash(expr.hash);
  return [hash, modeCodes[expr.mode], ...locationItems(expr)];
}

function locationItems(expr: Import): Pending[] {
  const { location } = expr;
  if (location.type === 'missing') return [7];
  if (location.type === 'env') return [6, location.name];
  if (location.type === 'local') {
    return [prefixCodes[location.prefix], ...location.path.directory, location.path.file];
  }
  const { url } = location;
  const scheme = url.scheme === 'http' ? 0 : 1;
  const path = [...url.path.directory, url.path.file];
  return [scheme, location.headers ?? null, url.authority, ...path, url.query ?? null];
}

function multihash(hex: string): Uint8Array {
  const writer = new CborWriter();
  const digest = new Uint8Array(34);
  digest[0] = 0x12;
  digest[1] = 0x20;
  for (let index = 0; index < 32; index++) {
    digest[index + 2] = Number.parseInt(hex.slice(index * 2, index * 2 + 2), 16);
  }
  writer.bytes(digest);
  return writer.finish();
}
