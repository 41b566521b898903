import { builtins } from '../syntax/expr.ts';
import type { Expr } from '../syntax/expr.ts';
import { isLabel } from '../syntax/name-grammar.ts';

/**
 * A CBOR item in the decoder: scalars unchanged (integers as `number` if that is exact), nodes
 * built already, and the three kinds of items that are not expressions by themselves.
 */
export type Item =
  | Expr
  | string
  | number
  | bigint
  | boolean
  | null
  | Uint8Array
  | { readonly plain: readonly Item[] }
  | { readonly pairs: readonly Item[] }
  | { readonly exponent: Item; readonly mantissa: Item };

/** CBOR that stands for no expression; the decoder adds the place and makes a Fault of it. */
export class InvalidItem extends Error {}

const constants = new Map<string, Expr>([
  ...builtins.map((name): [string, Expr] => [name, { kind: 'Builtin', name }]),
  ['Type', { kind: 'Const', constant: 'Type' }],
  ['Kind', { kind: 'Const', constant: 'Kind' }],
  ['Sort', { kind: 'Const', constant: 'Sort' }],
]);
const trueNode: Expr = { kind: 'Bool', value: true };
const falseNode: Expr = { kind: 'Bool', value: false };
/** An item in the place of an expression: a naked string is a builtin, a naked integer `_@n`. */
export function toExpr(item: Item | undefined): Expr {
  if (typeof item === 'object' && item !== null && 'kind' in item) return item;
  if (typeof item === 'string') {
    const constant = constants.get(item);
    if (constant === undefined) throw new InvalidItem(`Unknown builtin ${JSON.stringify(item)}`);
    return constant;
  }
  if (typeof item === 'number') return { kind: 'Var', name: '_', index: item };
  if (item === true) return trueNode;
  if (item === false) return falseNode;
  throw new InvalidItem('An expression was expected');
}

export function fieldMap(item: Item | undefined): Map<string, Expr> {
  return entryMap(item, (value) => toExpr(value));
}

export function alternativeMap(item: Item | undefined): Map<string, Expr | undefined> {
  return entryMap(item, (value) => (value === null ? undefined : toExpr(value)));
}

function entryMap<T>(
  item: Item | undefined,
  convert: (value: Item | undefined) => T,
): Map<string, T> {
  if (typeof item !== 'object' || item === null || !('pairs' in item)) {
    throw new InvalidItem('A map was expected');
  }
  const fields = new Map<string, T>();
  for (let index = 0; index < item.pairs.length; index += 2) {
    const label = asLabel(item.pairs[index]);
    // The standard leaves duplicates to the type checker, which refuses every one of them.
    if (fields.has(label)) throw new InvalidItem(`The field ${JSON.stringify(label)} occurs twice`);
    fields.set(label, convert(item.pairs[index + 1]));
  }
  return fields;
}

export function asText(item: Item | undefined): string {
  if (typeof item !== 'string') throw new InvalidItem('A text was expected');
  return item;
}

/** The name of a variable, field or alternative. */
export function asLabel(item: Item | undefined): string {
  const label = asText(item);
  if (!isLabel(label)) throw new InvalidItem(`${JSON.stringify(label)} is not a label`);
  return label;
}

export function asInteger(item: Item | undefined): bigint {
  if (typeof item === 'number' || typeof item === 'bigint') return BigInt(item);
  throw new InvalidItem('An integer was expected');
}

export function asSize(item: Item | undefined): number {
  if (typeof item !== 'number') throw new InvalidItem('A small integer was expected');
  return item;
}

export function sizeIs(what: string, size: number, ...allowed: readonly number[]): void {
  if (!allowed.includes(size)) throw new InvalidItem(`${what} has the wrong number of items`);
}
