import type { Binding, Expr, TextChunk, WithStep } from '../syntax/expr.ts';
import { buildDate, buildTime, buildTimeZone } from './build-temporal.ts';
import { buildImport } from './build-import.ts';
import {
  alternativeMap,
  asInteger,
  asSize,
  asLabel,
  asText,
  fieldMap,
  InvalidItem,
  sizeIs,
  toExpr,
} from './item.ts';
import type { Item } from './item.ts';
import { completionCode, operatorByCode } from './operators.ts';

const list: Expr = { kind: 'Builtin', name: 'List' };

/** Makes the node that the array from `start` to the end of `items` stands for. */
export function build(items: readonly Item[], start: number): Expr {
  const label = items[start];
  const size = items.length - start - 1;
  if (typeof label === 'string') return buildVariable(items, start, size, label);
  if (typeof label !== 'number')
    throw new InvalidItem('An array begins with neither a label nor a name');
  const at = start + 1;
  switch (label) {
    case 0:
      return buildApplication(items, at, size);
    case 1:
    case 2:
      return buildFunction(items, at, size, label);
    case 3:
      return buildOperator(items, at, size);
    case 4:
    case 28:
      return buildList(items, at, size, label);
    case 5:
      if (size !== 2 || items[at] !== null) throw new InvalidItem('Some takes null and a value');
      return { kind: 'Some', value: toExpr(items[at + 1]) };
    case 6:
      sizeIs('merge', size, 2, 3);
      return {
        kind: 'Merge',
        handlers: toExpr(items[at]),
        union: toExpr(items[at + 1]),
        type: size === 3 ? toExpr(items[at + 2]) : undefined,
      };
    case 7:
      sizeIs('A record type', size, 1);
      return { kind: 'RecordType', fields: fieldMap(items[at]) };
    case 8:
      sizeIs('A record literal', size, 1);
      return { kind: 'Record', fields: fieldMap(items[at]) };
    case 9:
      sizeIs('A field selection', size, 2);
      return { kind: 'Field', record: toExpr(items[at]), label: asLabel(items[at + 1]) };
    case 10:
      return buildProjection(items, at, size);
    case 11:
      sizeIs('A union type', size, 1);
      return { kind: 'UnionType', alternatives: alternativeMap(items[at]) };
    case 14:
      sizeIs('if', size, 3);
      return {
        kind: 'If',
        condition: toExpr(items[at]),
        // oxlint-disable-next-line unicorn/no-thenable -- the syntax tree's own name for the branch
        then: toExpr(items[at + 1]),
        else: toExpr(items[at + 2]),
      };
    default:
      return buildRare(items, at, size, label);
  }
}

function buildRare(items: readonly Item[], at: number, size: number, label: number): Expr {
  switch (label) {
    case 15: {
      sizeIs('A Natural', size, 1);
      const value = asInteger(items[at]);
      if (value < 0n) throw new InvalidItem('A Natural is negative');
      return { kind: 'Natural', value };
    }
    case 16:
      sizeIs('An Integer', size, 1);
      return { kind: 'Integer', value: asInteger(items[at]) };
    case 18:
      return buildText(items, at, size);
    case 19:
      sizeIs('assert', size, 1);
      return { kind: 'Assert', type: toExpr(items[at]) };
    case 24:
      return buildImport(items.slice(at));
    case 25:
      return buildLet(items, at, size);
    case 26:
      sizeIs('An annotation', size, 2);
      return { kind: 'Annot', expr: toExpr(items[at]), type: toExpr(items[at + 1]) };
    case 27:
      sizeIs('toMap', size, 1, 2);
      return {
        kind: 'ToMap',
        record: toExpr(items[at]),
        type: size === 2 ? toExpr(items[at + 1]) : undefined,
      };
    case 29:
      sizeIs('with', size, 3);
      return {
        kind: 'With',
        record: toExpr(items[at]),
        path: withPath(items[at + 1]),
        value: toExpr(items[at + 2]),
      };
    case 30:
      sizeIs('A date', size, 3);
      return buildDate(items[at], items[at + 1], items[at + 2]);
    case 31:
      sizeIs('A time', size, 3);
      return buildTime(items[at], items[at + 1], items[at + 2]);
    case 32:
      sizeIs('A time zone', size, 3);
      return buildTimeZone(items[at], items[at + 1], items[at + 2]);
    case 33: {
      sizeIs('Bytes', size, 1);
      const value = items[at];
      if (!(value instanceof Uint8Array)) throw new InvalidItem('Bytes holds no byte string');
      return { kind: 'Bytes', value };
    }
    case 34:
      sizeIs('showConstructor', size, 1);
      return { kind: 'ShowConstructor', expr: toExpr(items[at]) };
    default:
      throw new InvalidItem(`Unknown label ${label}`);
  }
}

function buildVariable(items: readonly Item[], start: number, size: number, name: string): Expr {
  sizeIs('A variable', size, 1);
  if (name === '_') throw new InvalidItem('A variable _ is written as its index alone');
  return { kind: 'Var', name: asLabel(name), index: asSize(items[start + 1]) };
}

function buildApplication(items: readonly Item[], at: number, size: number): Expr {
  if (size < 2) throw new InvalidItem('An application has no argument');
  let fn = toExpr(items[at]);
  for (let index = at + 1; index < at + size; index++) {
    fn = { kind: 'App', fn, arg: toExpr(items[index]) };
  }
  return fn;
}

function buildFunction(items: readonly Item[], at: number, size: number, label: 1 | 2): Expr {
  sizeIs('A function', size, 2, 3);
  const name = size === 3 ? asLabel(items[at]) : '_';
  if (size === 3 && name === '_') throw new InvalidItem('A variable _ is not named in a function');
  const type = toExpr(items[at + size - 2]);
  const body = toExpr(items[at + size - 1]);
  return { kind: label === 1 ? 'Lambda' : 'Pi', name, type, body };
}

function buildOperator(items: readonly Item[], at: number, size: number): Expr {
  sizeIs('An operator', size, 3);
  const code = items[at];
  const left = toExpr(items[at + 1]);
  const right = toExpr(items[at + 2]);
  if (code === completionCode) return { kind: 'Completion', schema: left, record: right };
  const op = typeof code === 'number' ? operatorByCode[code] : undefined;
  if (op === undefined) throw new InvalidItem('Unknown operator');
  return { kind: 'Op', op, left, right };
}

function buildList(items: readonly Item[], at: number, size: number, label: 4 | 28): Expr {
  if (size === 1 && items[at] !== null) {
    const type = toExpr(items[at]);
    if (label === 28) return { kind: 'EmptyList', type };
    return { kind: 'EmptyList', type: { kind: 'App', fn: list, arg: type } };
  }
  if (label === 28 || size < 2) throw new InvalidItem('An empty list has no type');
  if (items[at] !== null) throw new InvalidItem('A list that is not empty has a type');
  const exprs: Expr[] = [];
  for (let index = at + 1; index < at + size; index++) exprs.push(toExpr(items[index]));
  return { kind: 'List', items: exprs };
}

function buildProjection(items: readonly Item[], at: number, size: number): Expr {
  if (size < 1) throw new InvalidItem('A projection has no record');
  const record = toExpr(items[at]);
  const second = items[at + 1];
  if (size === 2 && typeof second === 'object' && second !== null && 'plain' in second) {
    if (second.plain.length !== 1) throw new InvalidItem('A projection by type has one type');
    return { kind: 'ProjectType', record, type: toExpr(second.plain[0]) };
  }
  const labels: string[] = [];
  for (let index = at + 1; index < at + size; index++) labels.push(asLabel(items[index]));
  return { kind: 'Project', record, labels };
}

function buildText(items: readonly Item[], at: number, size: number): Expr {
  if (size % 2 === 0) throw new InvalidItem('A Text literal does not end with a string');
  const chunks: TextChunk[] = [];
  const last = at + size - 1;
  for (let index = at; index < last; index += 2) {
    chunks.push({ prefix: asText(items[index]), expr: toExpr(items[index + 1]) });
  }
  return { kind: 'Text', chunks, suffix: asText(items[last]) };
}

function buildLet(items: readonly Item[], at: number, size: number): Expr {
  if (size < 4 || size % 3 !== 1) throw new InvalidItem('let has the wrong number of items');
  const bindings: Binding[] = [];
  const last = at + size - 1;
  for (let index = at; index < last; index += 3) {
    const type = items[index + 1];
    bindings.push({
      name: asLabel(items[index]),
      type: type === null ? undefined : toExpr(type),
      value: toExpr(items[index + 2]),
    });
  }
  const body = toExpr(items[last]);
  if (body.kind !== 'Let') return { kind: 'Let', bindings, body };
  return { kind: 'Let', bindings: [...bindings, ...body.bindings], body: body.body };
}

function withPath(item: Item | undefined): WithStep[] {
  if (typeof item !== 'object' || item === null || !('plain' in item) || item.plain.length === 0) {
    throw new InvalidItem('with has no path');
  }
  return item.plain.map((step) => (step === 0 ? { optional: true } : { label: asLabel(step) }));
}
