import { isFault } from '@dhallmark/fault';
import { describe, expect, it } from 'vitest';
import { encode } from '../binary/encode.ts';
import { valueToJson } from '../marshal/to-json.ts';
import { parseExpr } from '../parse/parse.ts';
import { encodeValue } from '../semantic-hash/encode-value.ts';
import { check } from '../typecheck/typecheck.ts';
import { conv } from './conv.ts';
import { limited, type Limits } from './limits.ts';
import { evaluate, quoteAlpha } from './normalize.ts';
import { quoteWith } from './quote.ts';

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
  quoteAlpha(check(parseExpr(text), { limits }).value, limits);

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
    const toJson = (): unknown => limited({ size: 100_000 }, () => valueToJson(value));
    expect(codeOf(toJson)).toBe('limit-size');
    expect(codeOf(() => encodeValue(value))).toBe('limit-size');
  });

  it('lets shared parts be, and encodes them as often as they are used', () => {
    const { value } = check(
      parseExpr('let a = { x = 1, y = { z = [ 2 ] } } in { l = a, m = a.y, r = a }'),
    );
    expect(encodeValue(value)).toEqual(encode(quoteAlpha(value)));
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
    expect(codeOf(() => quoteAlpha(evaluate(parseExpr(deep))))).toBe('too-deep');
    expect(codeOf(() => normalize(wrapped))).toBe('too-deep');
  });

  it('does not keep limits beyond the work they are for', () => {
    expect(codeOf(() => normalize('1', { steps: 1 }))).toBe('none');
    const value = evaluate(parseExpr('Natural/fold 20000 Natural (λ(x : Natural) → x + 1) 0'));
    expect(conv(value, quoteWith(value, false, []).expr.kind === 'Natural' ? value : value)).toBe(
      true,
    );
  });
});
