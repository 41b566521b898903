import { isFault, type Fault } from '@dhallmark/fault';
import { describe, expect, it } from 'vitest';
import { parseExpr } from '../parse/parse.ts';
import { print } from '../print/print.ts';
import { betaNormalize, equivalent, evaluate, quote, quoteAlpha } from './normalize.ts';

const normal = (text: string): string =>
  print(betaNormalize(parseExpr(text)), { width: Number.POSITIVE_INFINITY });
const equal = (a: string, b: string): boolean => equivalent(parseExpr(a), parseExpr(b));

function expectNormal(cases: Record<string, string>): void {
  for (const [input, output] of Object.entries(cases))
    expect([input, normal(input)]).toEqual([input, output]);
}

describe('β-normalisation', () => {
  it('drops operands that change nothing, and keeps the others', () => {
    expectNormal({
      'x || False': 'x',
      'True || x': 'True',
      'x || True': 'True',
      'x || x': 'x',
      'x && True': 'x',
      'x && False': 'False',
      'x == True': 'x',
      'x == x': 'True',
      'x == False': 'x == False',
      'x != False': 'x',
      'x != x': 'False',
      'x + 0': 'x',
      '0 + x': 'x',
      'x * 0': '0',
      '1 * x': 'x',
      'x # ([] : List Natural)': 'x',
      'x ⫽ {=}': 'x',
      'x ⫽ x': 'x',
      '{=} ∧ x': 'x',
      'x ⩓ {}': 'x',
      'if x then True else False': 'x',
      'if x then y else y': 'y',
      'if x then y else z': 'if x then y else z',
    });
  });

  it('applies functions to fewer and to more arguments than they have λs', () => {
    const f = 'let f = λ(x : Natural) → λ(y : Natural) → λ(z : Natural) → [ x, y, z ]';
    const g = `${f} let g = λ(a : Natural) → let b = a + 1 in λ(c : Natural) → f b c`;
    expectNormal({
      [`${f} in f 1`]: 'λ(y : Natural) → λ(z : Natural) → [ 1, y, z ]',
      [`${f} in f 1 2`]: 'λ(z : Natural) → [ 1, 2, z ]',
      [`${f} in f 1 2 3`]: '[ 1, 2, 3 ]',
      [`${g} in g 1`]: 'λ(c : Natural) → λ(z : Natural) → [ 2, c, z ]',
      [`${g} in g 1 3 4`]: '[ 2, 3, 4 ]',
      [`${f} let h = f 1 2 in { a = h 3, b = h 4 }`]: '{ a = [ 1, 2, 3 ], b = [ 1, 2, 4 ] }',
      'λ(A : Type) → (λ(B : Type) → λ(x : B) → x) (List A)': 'λ(A : Type) → λ(x : List A) → x',
      '(λ(x : Natural) → λ(y : Natural) → p x) 1 2 3': 'p 1 3',
      'List/fold Natural [ 1, 2 ] Natural (f 0) z': 'f 0 1 (f 0 2 z)',
      'List/fold Natural [ 1, 2 ] Natural (λ(x : Natural) → g) z': 'g (g z)',
    });
  });

  it('joins lists of one item with others, whether their items were read before or not', () => {
    const lists = 'let one = [ 1 ] let two = [ 2, 3 ] let length = List/length Natural';
    const joined = `${lists} let all = (one # two) # [ 4 ] # (one # one)`;
    expectNormal({
      [`${joined} in all`]: '[ 1, 2, 3, 4, 1, 1 ]',
      [`${joined} in { h = List/head Natural all, l = List/last Natural all }`]:
        '{ h = Some 1, l = Some 1 }',
      [`${lists} in { a = one, b = one # two, c = two # one, d = length (one # one) }`]:
        '{ a = [ 1 ], b = [ 1, 2, 3 ], c = [ 2, 3, 1 ], d = 2 }',
      'List/last Natural ([ 1, 2 ] # [ 3 ])': 'Some 3',
      'List/head Natural ([ 1, 2 ] # [ 3 ])': 'Some 1',
      'List/build Natural build':
        'build (List Natural) (λ(a : Natural) → λ(`as` : List Natural) → [ a ] # `as`) ([] : List Natural)',
    });
  });

  it('passes on fields of records, whether these are known or not', () => {
    const pair = 'let f = λ(r : { a : Natural, b : Natural }) → [ r.a ] # [ r.b ] # x r.b';
    expectNormal({
      [`${pair} in f { a = 1, b = 2 }`]: '[ 1, 2 ] # x 2',
      [`${pair} in f r`]: '[ r.a, r.b ] # x r.b',
      [`${pair} in f ({ a = 1 } ⫽ { b = y 1 })`]: '[ 1, y 1 ] # x (y 1)',
      '[ 1 ] # ([] : List Natural)': '[ 1 ]',
      '[ 1 ] # x': '[ 1 ] # x',
      '[ 1 ] # [ 2, 3 ]': '[ 1, 2, 3 ]',
    });
  });

  it('goes through projections, merges and updates to a field', () => {
    expectNormal({
      '(x ⫽ { a = 1 }).a': '1',
      '(x ⫽ { a = 1 }).b': 'x.b',
      '({ a = 1, c = 2 } ⫽ x).a': '({ a = 1 } ⫽ x).a',
      '(x ∧ { a = { b = 1 } }).c': 'x.c',
      'x.{ a, b }.a': 'x.a',
      'x.{ b, a }': 'x.{ a, b }',
      'x.{}': '{=}',
      '(x ⫽ { a = 1, c = 2 }).{ a, b }': 'x.{ b } ⫽ { a = 1 }',
      '{ a = { b = 1 } } with a.c = 2': '{ a = { b = 1, c = 2 } }',
      '{=} with a.b.c = 2': '{ a.b.c = 2 }',
      'x with a.b = 1': 'x with a.b = 1',
      '(Some { a = 1 }) with ?.a = 2': 'Some { a = 2 }',
      '(None Natural) with ? = 2': 'None Natural',
      'x with ? = 2': 'x with ? = 2',
    });
  });

  it('joins interpolated text', () => {
    expectNormal({
      '"${x}"': 'x',
      '"a${"b${x}c"}d"': '"ab${x}cd"',
      'x ++ ""': 'x',
      '"${x}${""}"': 'x',
      'x ++ y': '"${x}${y}"',
      'Text/replace "" x y': 'y',
      'Text/replace "a" x "banana"': '"b${x}n${x}n${x}"',
      'Text/replace "a" "-" x': 'Text/replace "a" "-" x',
      'Text/show "$\\u0007"': '"\\"\\\\u0024\\\\u0007\\""',
    });
  });

  it('evaluates builtins once they have what they need', () => {
    expectNormal({
      'Natural/subtract x x': '0',
      'Natural/subtract 5 3': '0',
      'Natural/subtract 3 5': '2',
      'Natural/subtract 0 x': 'x',
      'Natural/build (λ(n : Type) → λ(s : n → n) → λ(z : n) → s (s z))': '2',
      'List/build Bool f':
        'f (List Bool) (λ(a : Bool) → λ(`as` : List Bool) → [ a ] # `as`) ([] : List Bool)',
      'Natural/build f': 'f Natural (λ(x : Natural) → x + 1) 0',
      'Natural/fold 3 Text (λ(t : Text) → t ++ "a") x': '"${x}aaa"',
      'List/fold Natural [ 1, 2, 3 ] r f x': 'f 1 (f 2 (f 3 x))',
      'List/indexed Bool ([] : List Bool)': '[] : List { index : Natural, value : Bool }',
      'List/last Bool [ True, x ]': 'Some x',
      'List/head Bool': 'List/head Bool',
      'Integer/toDouble +9007199254740993': '9.007199254740992e15',
      'Date/show 0099-01-02': '"0099-01-02"',
      'Time/show 01:02:03.040': '"01:02:03.040"',
      'TimeZone/show -00:30': '"-00:30"',
      'showConstructor (Some 1)': '"Some"',
      'merge { None = 0, Some = λ(x : Natural) → x + y } (Some 2)': '2 + y',
      'toMap { b = 1, a = 2 }':
        '[ { mapKey = "a", mapValue = 2 }, { mapKey = "b", mapValue = 1 } ]',
    });
  });

  it('shows doubles as other implementations do', () => {
    const shown = {
      '1.0': '1.0',
      '0.1': '0.1',
      '0.01': '1.0e-2',
      '1e7': '1.0e7',
      '-0.0': '-0.0',
      '1e-7': '1.0e-7',
    };
    for (const [literal, text] of Object.entries(shown)) {
      expect(normal(`Double/show ${literal}`)).toBe(`"${text}"`);
    }
  });

  it('keeps apart variables of one name', () => {
    expectNormal({
      'λ(x : Natural) → (λ(y : Natural) → λ(x : Natural) → y) x':
        'λ(x : Natural) → λ(x : Natural) → x@1',
      'let y = x in λ(x : Natural) → y': 'λ(x : Natural) → x@1',
      'λ(x : Natural) → x@1': 'λ(x : Natural) → x@1',
    });
    const alpha = quoteAlpha(
      evaluate(parseExpr('λ(x : Natural) → λ(y : Natural) → x + y + z + _')),
    );
    expect(print(alpha)).toBe('λ(_ : Natural) → λ(_ : Natural) → _@1 + _ + z + _@2');
  });

  it('quotes a closed part once, however often it is used', () => {
    const expr = quote(evaluate(parseExpr('let a = { x = 1 } in { l = a, r = a }')));
    expect(expr.kind === 'Record' && expr.fields.get('l')).toBe(
      expr.kind === 'Record' && expr.fields.get('r'),
    );
  });
});

describe('equivalence', () => {
  it('compares doubles by their encoding', () => {
    expect(equal('NaN', 'NaN')).toBe(true);
    expect(equal('-0.0', '0.0')).toBe(false);
  });

  it('renames bound variables, and no free ones', () => {
    expect(equal('λ(a : Bool) → a', 'λ(b : Bool) → b')).toBe(true);
    expect(equal('λ(a : Bool) → x', 'λ(x : Bool) → x')).toBe(false);
    expect(equal('x', 'y')).toBe(false);
    expect(equal('x@1', 'x@1')).toBe(true);
  });

  it('looks into functions, lists and unions', () => {
    expect(equal('[ 1 + 1 ]', '[ 2 ]')).toBe(true);
    expect(equal('< A | B : Natural >.B 2', '< B : Natural | A >.B (1 + 1)')).toBe(true);
    expect(equal('< A | B >.A', '< A | C >.A')).toBe(false);
    expect(equal('[] : List Natural', '[] : List Bool')).toBe(false);
  });
});

describe('evaluation', () => {
  it('refuses imports that were not resolved', () => {
    const error = (() => {
      try {
        return evaluate(parseExpr('./a.dhall'));
      } catch (caught) {
        return caught;
      }
    })();
    expect(isFault(error)).toBe(true);
    expect((error as Fault).code).toBe('unresolved-import');
  });
});
