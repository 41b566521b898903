import type { Operator } from '../syntax/expr.ts';

/** Operators by their opcode; 13 is record completion, which has its own node. */
export const operatorByCode: readonly Operator[] = [
  '||',
  '&&',
  '==',
  '!=',
  '+',
  '*',
  '++',
  '#',
  '∧',
  '⫽',
  '⩓',
  '?',
  '≡',
];

export const completionCode = 13;

export const codeByOperator: ReadonlyMap<Operator, number> = new Map(
  operatorByCode.map((operator, code) => [operator, code]),
);
