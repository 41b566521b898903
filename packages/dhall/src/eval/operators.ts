import type { NaturalLit } from '../syntax/expr.ts';
import { conv } from './conv.ts';
import type { Budget } from './budget.ts';
import { combine, combineTypes, prefer } from './records.ts';
import { appendText } from './text.ts';
import { List } from './list.ts';
import type { Lazy, Value, StuckOperator } from './value.ts';

export const yes: Value = { kind: 'Bool', value: true };
export const no: Value = { kind: 'Bool', value: false };

/** `left op right` of evaluated operands. See `decidedBy` for operators that `left` alone decides. */
export function operate(
  op: StuckOperator | '++',
  left: Value,
  right: Value,
  budget: Budget,
): Value {
  switch (op) {
    case '⫽':
      return prefer(left, right, budget);
    case '∧':
      return combine(left, right, budget);
    case '++':
      return appendText(left, right, budget);
    case '#':
      return appendList(left, right, budget);
    case '+':
      return add(left, right, budget);
    case '*':
      return multiply(left, right, budget);
    case '⩓':
      return combineTypes(left, right, budget);
    case '≡':
      return { kind: 'Op', op, left, right };
    default:
      return logic(op, left, right, budget);
  }
}

/** The result of `left op …`; undefined if it depends on the right operand. */
export function decidedBy(left: Value, op: string): Value | undefined {
  if (op === '||') return left.kind === 'Bool' && left.value ? left : undefined;
  if (op === '&&') return left.kind === 'Bool' && !left.value ? left : undefined;
  if (op === '*') return isNatural(left, 0n) ? left : undefined;
  return undefined;
}

function logic(op: '||' | '&&' | '==' | '!=', left: Value, right: Value, budget: Budget): Value {
  // The operand that leaves the other one unchanged: False || r, True && r, True == r, False != r.
  const neutral = op === '&&' || op === '==';
  if (left.kind === 'Bool' && left.value === neutral) return right;
  if (right.kind === 'Bool' && right.value === neutral) return left;
  if (op === '||' || op === '&&') {
    // The operand that decides: True || r, False && r, on either side.
    if (left.kind === 'Bool') return left;
    if (right.kind === 'Bool') return right;
    if (conv(left, right, budget)) return left;
  } else if (conv(left, right, budget)) {
    return op === '==' ? yes : no;
  }
  return { kind: 'Op', op, left, right };
}

function add(left: Value, right: Value, budget: Budget): Value {
  if (left.kind === 'Natural') {
    if (right.kind === 'Natural') {
      budget.checkNumbers(left.value, right.value);
      return natural(left.value + right.value);
    }
    if (left.value === 0n) return right;
  }
  if (isNatural(right, 0n)) return left;
  return { kind: 'Op', op: '+', left, right };
}

function multiply(left: Value, right: Value, budget: Budget): Value {
  if (left.kind === 'Natural' && right.kind === 'Natural') {
    budget.checkNumbers(left.value, right.value);
    return natural(left.value * right.value);
  }
  if (isNatural(left, 0n) || isNatural(right, 1n)) return left;
  if (isNatural(right, 0n) || isNatural(left, 1n)) return right;
  return { kind: 'Op', op: '*', left, right };
}

export function natural(value: bigint): NaturalLit {
  return { kind: 'Natural', value };
}

export function isNatural(value: Value, literal: bigint): boolean {
  return value.kind === 'Natural' && value.value === literal;
}

/** `left # right`, in constant time. */
function appendList(left: Value, right: Value, budget: Budget): Value {
  if (left.kind === 'List' && left.length === 0) return right;
  if (right.kind === 'List') {
    if (right.length === 0) return left;
    if (left.kind === 'List') {
      budget.checkItems(left.length + right.length);
      return List.join(left, right);
    }
  }
  return { kind: 'Op', op: '#', left, right };
}

/** `[ item ] # list` */
export function prependItem(item: Lazy, list: Value, budget: Budget): Value {
  if (list.kind !== 'List') return { kind: 'Op', op: '#', left: List.single(item), right: list };
  budget.checkItems(list.length + 1);
  return list.length === 0 ? List.single(item) : List.prepend(item, list);
}

/** `if condition then … else …` with a condition that is not known yet. */
export function choose(condition: Value, then: Value, otherwise: Value, budget: Budget): Value {
  if (then.kind === 'Bool' && then.value && otherwise.kind === 'Bool' && !otherwise.value) {
    return condition;
  }
  if (conv(then, otherwise, budget)) return then;
  // oxlint-disable-next-line unicorn/no-thenable -- the syntax tree's own name for the branch
  return { kind: 'If', condition, then, else: otherwise };
}
