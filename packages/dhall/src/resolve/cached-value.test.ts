import { Fault, isFault } from '@dhallmark/fault';
import { array, assert, constantFrom, nat, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encode } from '../binary/encode.ts';
import { Budget, withBudget } from '../eval/budget.ts';
import { betaNormalize, quote, quoteAlpha } from '../eval/normalize.ts';
import { force } from '../eval/lazy.ts';
import { valueToJson } from '../marshal/to-json.ts';
import { parseExpr } from '../parse/parse.ts';
import { alphaNormalize } from '../tools/alpha-normalize.ts';
import { infer } from '../typecheck/typecheck.ts';
import { cachedValue } from './cached-value.ts';

const texts = [
  '{ a = 1, b = { c = "x${Natural/show 2}", d = [ True ] }, e = None Text, f = λ(x : Bool) → x }',
  '{ Type = { a : Natural, b : Optional Text, c : List < A | B : Bool > }, default = { b = None Text } }',
  '< A | B : { x : List Natural } >.B { x = [] : List Natural }',
  'λ(t : Type) → λ(r : { x : t }) → { x = r.x, y = 2020-01-01, z = 0x"ff" }',
  '< A : Type | B >',
  '[ 1, 2 ]',
];
const entries = texts.map((text) => encode(alphaNormalize(betaNormalize(parseExpr(text)))));

function failureOf(work: () => void): unknown {
  try {
    work();
    return undefined;
  } catch (error) {
    return error;
  }
}

describe('cachedValue', () => {
  it.each(texts)('has the value and the type of %s', (text) => {
    const expr = alphaNormalize(betaNormalize(parseExpr(text)));
    const { value, type } = cachedValue(encode(expr));
    expect(encode(quoteAlpha(value))).toEqual(encode(expr));
    expect(encode(alphaNormalize(quote(type)))).toEqual(encode(alphaNormalize(quote(infer(expr)))));
  });

  it('decodes only the fields that are asked for', () => {
    const bytes = encode(parseExpr('{ a = 1, b = "x" }'));
    // The text of `b` is no longer UTF-8, which only reading it shows.
    bytes[bytes.length - 1] = 0xff;
    const budget = new Budget();
    const record = force(cachedValue(bytes).value, budget);
    if (record.kind !== 'Record') throw new Error('no record');
    const [a, b] = [record.fields.get('a'), record.fields.get('b')];
    expect(a && force(a, budget).kind).toBe('Natural');
    expect(() => b && force(b, budget)).toThrow(Fault);
  });

  it('meets bytes that mean nothing with coded errors only', () => {
    const edit = tuple(nat(), nat(255));
    assert(
      property(
        constantFrom(...entries),
        array(edit, { minLength: 1, maxLength: 4 }),
        (entry, edits) => {
          const bytes = entry.slice();
          for (const [at, byte] of edits) bytes[at % bytes.length] = byte;
          const failure = failureOf(() => {
            const { value, type } = cachedValue(bytes);
            withBudget({ steps: 100_000, size: 1e6 }, (budget) => {
              quoteAlpha(value, budget);
              quote(type, budget);
              valueToJson(value, budget);
            });
          });
          expect(failure === undefined || isFault(failure)).toBe(true);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
