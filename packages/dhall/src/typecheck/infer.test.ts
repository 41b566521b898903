import { isFault, type Fault } from '@dhallmark/fault';
import { describe, expect, it } from 'vitest';
import { Budget } from '../eval/budget.ts';
import { embed, ImportedValue } from '../eval/imported.ts';
import { evaluate, quote } from '../eval/normalize.ts';
import { suspend, force } from '../eval/lazy.ts';
import { makeRecord } from '../eval/make-values.ts';
import { parseExpr } from '../parse/parse.ts';
import { print } from '../print/print.ts';
import { detailOf } from '../testing/fault-details.ts';
import { typeOfValue } from './type-of-value.ts';
import { check, infer } from './typecheck.ts';

const typeOf = (text: string): string => print(quote(infer(parseExpr(text))), { width: 200 });

function errorOf(text: string, secret = false): Fault {
  try {
    infer(parseExpr(text), { source: { name: 'test.dhall', text }, secret });
  } catch (error) {
    if (isFault(error)) return error;
    throw error;
  }
  throw new Error(`${text} has a type`);
}

const differenceOf = (error: Fault): readonly (string | undefined)[] => [
  detailOf(error, 'expected'),
  detailOf(error, 'found'),
];

describe('type inference', () => {
  it.each([
    ['λ(x : Natural) → x', '∀(x : Natural) → Natural'],
    ['λ(a : Type) → λ(x : a) → x', '∀(a : Type) → ∀(x : a) → a'],
    ['(λ(a : Type) → λ(x : a) → [ x ]) Natural', '∀(x : Natural) → List Natural'],
    ['let id = λ(a : Type) → λ(x : a) → x in id { y : Bool } { y = id Bool True }', '{ y : Bool }'],
    ['λ(f : ∀(a : Type) → a → a) → f Natural 1', '∀(f : ∀(a : Type) → a → a) → Natural'],
    ['λ(n : Natural) → assert : n ≡ n + 0', '∀(n : Natural) → n ≡ n'],
    [
      'λ(x : { a : Natural }) → x with b.c = x.a',
      '∀(x : { a : Natural }) → { a : Natural, b : { c : Natural } }',
    ],
    ['< A : Natural | B >.A', '∀(A : Natural) → < A : Natural | B >'],
    ['let T = < A | B > in { T, x = T.A }', '{ T : Type, x : < A | B > }'],
    ['merge { None = 0, Some = λ(x : Natural) → x } (Some 1)', 'Natural'],
    ['toMap { a = 1 }', 'List { mapKey : Text, mapValue : Natural }'],
    ['{ a = Type }', '{ a : Kind }'],
    ['∀(a : Kind) → Type', 'Sort'],
    ['showConstructor (None Natural)', 'Text'],
    ['0x"00ff"', 'Bytes'],
  ])('%s', (text, type) => {
    expect(typeOf(text)).toBe(type);
  });

  it('uses the value of a let', () => {
    expect(typeOf('let T = Natural let x : T = 1 in x')).toBe('Natural');
    expect(typeOf('let f = λ(T : Type) → { field : T } in λ(x : f Bool) → x.field')).toBe(
      '∀(x : { field : Bool }) → Bool',
    );
  });

  it('instantiates the type of a λ with outer variables in it', () => {
    const text =
      'λ(a : Type) → let const = λ(b : Type) → λ(x : a) → λ(y : b) → { x, y } in const Natural';
    expect(typeOf(text)).toBe('∀(a : Type) → ∀(x : a) → ∀(y : Natural) → { x : a, y : Natural }');
  });
});

describe('type errors', () => {
  it.each([
    ['1 : Text', 'type-annotation', 'Text', 'Natural', 'Natural/show'],
    ['Natural/even +2', 'type-argument', 'Natural', 'Integer', 'without a sign'],
    ['Integer/negate 2', 'type-argument', 'Integer', 'Natural', '+2'],
    ['1 : Optional Natural', 'type-annotation', 'Optional Natural', 'Natural', 'Some'],
    ['1 : List Natural', 'type-annotation', 'List Natural', 'Natural', '['],
    ['if 1 then 2 else 3', 'type-condition', 'Bool', 'Natural', ''],
    ['[ 1, True ]', 'type-list-item', 'Natural', 'Bool', ''],
    [
      '{ a = 1, b = "x" } : { a : Text, b : Text }',
      'type-annotation',
      '{ a : Text, … }',
      '{ a : Natural, … }',
      '',
    ],
    [
      '{ a.b.c = 1, a.d = 2 } : { a : { b : { c : Text }, d : Natural } }',
      'type-annotation',
      '{ a : { b : { c : Text }, … } }',
      '{ a : { b : { c : Natural }, … } }',
      '',
    ],
    ['{ a = 1 } : { a : Natural, b : Text }', 'type-annotation', '{ b : Text, … }', '{ … }', ''],
    [
      '(λ(x : Natural) → "a") : Natural → Bool',
      'type-annotation',
      '… → Bool',
      '∀(x : …) → Text',
      '',
    ],
    ['< A | B >.A : < A | C >', 'type-annotation', '< C | … >', '< B | … >', ''],
  ])('%s', (text, code, expected, actual, hint) => {
    const error = errorOf(text);
    expect([error.code, ...differenceOf(error)]).toEqual([code, expected, actual]);
    expect(error.hint ?? '').toContain(hint);
  });

  it('shows of a large type only what differs', () => {
    const fields = (replicas: string): string =>
      Array.from(
        { length: 30 },
        (_, i) => `f${i} : { x : Text, y : ${i === 17 ? replicas : 'Bool'} }`,
      ).join(', ');
    const error = errorOf(`λ(v : { ${fields('Text')} }) → v : { ${fields('Natural')} }`);
    expect(differenceOf(error)).toEqual([
      '{ f17 : { y : Natural, … }, … }',
      '{ f17 : { y : Text, … }, … }',
    ]);
  });

  it('suggests names', () => {
    expect(errorOf('let replicas = 1 in replica').hint).toContain('`replicas`');
    expect(errorOf('{ name = 1 }.nmae').hint).toContain('`name`');
    expect(errorOf('< Cluster | Node >.Clutser').hint).toContain('`Cluster`');
    expect(errorOf('config.dhall').hint).toContain('./config.dhall');
    const schema = '{ Type = { name : Text, port : Natural }, default.port = 80 }';
    expect(errorOf(`${schema}::{ nam = "x" }`).hint).toContain('`name`');
    expect(errorOf(`${schema}::{ port = 1 }`).hint).toContain('no default for `name`');
    expect(errorOf('merge { A = 1, b = 2 } < A | B >.A').hint).toContain('`B`');
  });

  it('points at the part that is wrong', () => {
    const text = 'let x = { a = 1 } in [ x.a, x.b ]';
    const { file, excerpt } = errorOf(text).location;
    expect(text.slice(excerpt?.span.start, excerpt?.span.end)).toBe('x.b');
    expect(file).toBe('test.dhall');
  });

  it('shows how the sides of a failed assertion differ', () => {
    const error = errorOf('assert : { a = 1, b = [ 1, 2, 3 ] } ≡ { a = 1, b = [ 1, 5, 3 ] }');
    expect(error.code).toBe('assertion-failed');
    expect(differenceOf(error)).toEqual(['{ b = [ …, 2, … ], … }', '{ b = [ …, 5, … ], … }']);
  });

  it('shows no values where they may be secret', () => {
    const { details, message, hint } = errorOf('assert : "hunter2" ≡ "hunter3"', true);
    expect(JSON.stringify([message, details, hint])).not.toContain('hunter');
  });
});

describe('values that are trusted', () => {
  it('have a type without being evaluated further than it is asked for', () => {
    const fail = (): never => {
      throw new Error('asked for');
    };
    const record = makeRecord(
      new Map([
        [
          'used',
          suspend(() => evaluate(parseExpr('{ Type = { a : Natural }, default = { a = 1 } }'))),
        ],
        ['unused', suspend(fail)],
      ]),
      false,
    );
    const type = force(typeOfValue(record, new Budget()), new Budget());
    expect(type.kind).toBe('RecordType');
    const program = parseExpr('package.used::{ a = 2 }');
    const imported = new ImportedValue(record, type, false);
    const expr = {
      kind: 'Let',
      bindings: [{ name: 'package', type: undefined, value: embed(imported) }],
      body: program,
    } as const;
    const { value, type: result } = check(expr);
    expect(print(quote(value))).toBe('{ a = 2 }');
    expect(print(quote(result))).toBe('{ a : Natural }');
  });

  it.each([
    '{ a = 1, b = [ True ], c = None Text, d = Some { x = "y" } }',
    'λ(x : Natural) → λ(f : Natural → Text) → { a = f (x + 1), b = "${f x}", c = f 1 ++ f 2 }',
    'λ(a : Type) → λ(xs : List a) → List/fold a xs Natural (λ(x : a) → λ(n : Natural) → n + 1)',
    'λ(r : { a : { b : Natural }, c : Text }) → { p = r.{ c }, q = r.a.b, s = r ⫽ { c = 1 }, t = r ∧ { d = 1 } }',
    'λ(u : < A : Natural | B >) → { m = merge { A = λ(n : Natural) → n, B = 0 } u, s = showConstructor u }',
    'λ(o : Optional Natural) → { i = if True then o else o, w = o with ? = 2, m = merge { None = 1, Some = λ(n : Natural) → n } o }',
    '{ T = { x : Natural, y : List Bool }, K = Type → Type, U = < A : Type | B >, f = < A : Natural | B >.A }',
    'λ(b : Bool) → λ(l : List Bool) → { x = if b then 1 else 2, y = l # [ b ], z = toMap { b }, e = assert : b ≡ b }',
  ])('%s has the type that inference finds', (text) => {
    const { value, type } = check(parseExpr(text));
    expect(print(quote(typeOfValue(value, new Budget())))).toBe(print(quote(type)));
  });
});
