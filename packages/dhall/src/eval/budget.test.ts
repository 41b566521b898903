import { isFault } from '@dhallmark/fault';
import { describe, expect, it } from 'vitest';
import { encode } from '../binary/encode.ts';
import { valueToJson } from '../marshal/to-json.ts';
import { parseExpr } from '../parse/parse.ts';
import { encodeValue } from '../semantic-hash/encode-value.ts';
import { check } from '../typecheck/typecheck.ts';
import { Budget, type Limits, withBudget } from './budget.ts';
import { evaluate, quoteAlpha } from './normalize.ts';

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (isFault(error)) return error.code;
    throw error;
  }
  return 'none';
}

const normalize = (text: string, limits?: Limits): unknown =>
  withBudget(limits, (budget) => quoteAlpha(check(parseExpr(text), { limits }).value, budget));

const doubled = (first: string, next: (name: string) => string): string => {
  let text = `let a0 = ${first} `;
  for (let i = 0; i < 60; i += 1) text += `let a${i + 1} = ${next(`a${i}`)} `;
  return `${text} in a60`;
};

describe('limits', () => {
  it('stops what doubles its size again and again', () => {
    expect(codeOf(() => normalize(doubled('{ x = 1 }', (a) => `{ l = ${a}, r = ${a} }`)))).toBe(
      'limit-size',
    );
    expect(codeOf(() => normalize(doubled('Natural', (a) => `{ l : ${a}, r : ${a} }`)))).toBe(
      'limit-size',
    );
    expect(codeOf(() => normalize(doubled('[ 1 ]', (a) => `${a} # ${a}`)))).toBe('limit-items');
    expect(codeOf(() => normalize(doubled('"ha"', (a) => `"\${${a}}\${${a}}"`)))).toBe(
      'limit-text',
    );
    const square = 'Natural/fold 1000 Natural (λ(x : Natural) → x * x) 3';
    expect(codeOf(() => normalize(square))).toBe('limit-number');
  });

  it('stops it on the way to JSON and to a hash, too', () => {
    const text = doubled('{ x = 1 }', (a) => `{ l = ${a}, r = ${a} }`);
    const { value } = check(parseExpr(text));
    const toJson = (): unknown => valueToJson(value, new Budget({ size: 100_000 }));
    expect(codeOf(toJson)).toBe('limit-size');
    expect(codeOf(() => encodeValue(value, new Budget()))).toBe('limit-size');
  });

  it('lets shared parts be, and encodes them as often as they are used', () => {
    const { value } = check(
      parseExpr('let a = { x = 1, y = { z = [ 2 ] } } in { l = a, m = a.y, r = a }'),
    );
    expect(encodeValue(value, new Budget())).toEqual(encode(quoteAlpha(value)));
  });

  it('counts steps', () => {
    const text = 'Natural/fold 1000000 Natural (λ(x : Natural) → x + 1) 0';
    expect(codeOf(() => normalize(text, { steps: 10_000 }))).toBe('limit-steps');
    expect(codeOf(() => normalize('1 + 1', { steps: 10_000 }))).toBe('none');
  });

  it('asks whether to stop', () => {
    let asked = 0;
    const stop = (): boolean => (asked += 1) > 3;
    const text = 'Natural/fold 1000000 Natural (λ(x : Natural) → x + 1) 0';
    expect(codeOf(() => normalize(text, { stop }))).toBe('stopped');
  });

  it('has limits for text, lists and normal forms that a caller may lower', () => {
    expect(codeOf(() => normalize('"aaaa" ++ "bbbb"', { text: 7 }))).toBe('limit-text');
    expect(codeOf(() => normalize('[ 1, 2 ] # [ 3 ]', { items: 2 }))).toBe('limit-items');
    expect(codeOf(() => normalize('{ a = 1, b = 2, c = 3 }', { size: 3 }))).toBe('limit-size');
  });

  it('turns a term that is nested too deep into an error', () => {
    const deep = 'Natural/fold 1000000 Type (λ(t : Type) → List t) Natural';
    const wrapped = `λ(f : Natural → Natural) → Natural/fold 1000000 Natural (λ(n : Natural) → f n) 0`;
    const quoted = (): unknown =>
      withBudget(undefined, (budget) => quoteAlpha(evaluate(parseExpr(deep), budget), budget));
    expect(codeOf(quoted)).toBe('too-deep');
    expect(codeOf(() => normalize(wrapped))).toBe('too-deep');
  });

  it('is for one evaluation: a part that was left for later uses the budget of the caller that asks for it', () => {
    const { value } = check(
      parseExpr('{ x = Natural/fold 20000 Natural (λ(n : Natural) → n + 1) 0 }'),
      {
        limits: { steps: 100 },
      },
    );
    expect(codeOf(() => quoteAlpha(value, new Budget({ steps: 100 })))).toBe('limit-steps');
    expect(codeOf(() => quoteAlpha(value, new Budget()))).toBe('none');
  });
});
