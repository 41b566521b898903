import type { Fault } from '@dhallmark/fault';
import { beforeAll, describe, expect, it } from 'vitest';
import { load, type LoadOptions } from '../load.ts';
import { memoryIo } from '../resolve/io.ts';
import { detailOf } from '../testing/fault-details.ts';

type Functions = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

const io = memoryIo({ env: { SECRET: '{ f = λ(x : { hunter2 : Text, other : Natural }) → x }' } });

const functions = (text: string, options: LoadOptions = {}): Promise<Functions> =>
  load<Functions>({ text }, { io }, options);

function faultOf(run: () => unknown): Fault {
  try {
    run();
  } catch (error) {
    return error as Fault;
  }
  throw new Error('nothing was thrown');
}

const code = `
let Shape = < Circle : Double | Named : Text | Point >
in  { add = λ(x : Natural) → λ(y : Natural) → x + y
    , id = λ(a : Type) → λ(x : a) → x
    , wrap = λ(f : Type → Type) → λ(x : f Natural) → x
    , length = List/length
    , even = Natural/even
    , twice = λ(f : Natural → Natural) → f (f 3)
    , show = λ(s : Shape) → merge { Circle = Double/show, Named = λ(t : Text) → t, Point = "point" } s
    , shape = λ(s : Shape) → s
    , circle = Shape.Circle
    , some = λ(x : Optional Natural) → x
    , record = λ(r : { a : Natural, b : Optional Text }) → r
    , map = λ(m : List { mapKey : Text, mapValue : Natural }) → m
    , list = λ(l : List (Optional Natural)) → l
    , integer = λ(i : Integer) → Integer/show i
    , double = Double/show
    , bytes = λ(b : Bytes) → b
    , bool = λ(b : Bool) → b
    , text = λ(t : Text) → t
    , date = λ(d : Date) → d
    , zoned = λ(t : { date : Date, time : Time, timeZone : TimeZone }) → t
    , endless = λ(n : Natural) → Natural/fold n Natural (λ(x : Natural) → x + 1) 0
    , typed = λ(n : Natural) → { T = Natural }
    }
`;

describe('a function that load returns', () => {
  let f: Functions;
  const of = (name: string): ((...args: readonly unknown[]) => unknown) => {
    const found = f[name];
    if (found === undefined) throw new Error(name);
    return found;
  };
  beforeAll(async () => {
    f = await functions(code);
  });

  it.each([
    ['even', [9007199254740993n], false],
    ['some', [undefined], null],
    ['some', [null], null],
    ['some', [], null],
    ['some', [1], 1],
    ['record', [{ a: 1 }], { a: 1 }],
    ['record', [{ a: 1, b: 'x' }], { a: 1, b: 'x' }],
    ['record', [{ a: 1, b: undefined }], { a: 1 }],
    ['map', [{ a: 1 }], { a: 1 }],
    ['map', [{}], {}],
    ['map', [[{ mapKey: 'a', mapValue: 1 }]], { a: 1 }],
    ['list', [[1, null, undefined]], [1, null, null]],
    ['list', [[]], []],
    ['integer', [-1], '-1'],
    ['integer', [-0], '+0'],
    ['double', [-0], '-0.0'],
    ['double', [Number.NaN], 'NaN'],
    ['bytes', [Uint8Array.of(1, 2)], Uint8Array.of(1, 2)],
    ['bool', [true], true],
    ['text', ['\u{1F600}'], '\u{1F600}'],
    ['date', ['2026-01-31'], '2026-01-31'],
    ['zoned', ['2026-01-31T12:00:00.50-00:00'], '2026-01-31T12:00:00.50-00:00'],
    [
      'zoned',
      [{ date: '2026-01-31', time: '12:00:00', timeZone: '+01:00' }],
      '2026-01-31T12:00:00+01:00',
    ],
    ['show', [{ tag: 'Circle', value: 2 }], '2.0'],
    ['show', [2], '2.0'],
    ['show', [{ tag: 'Point' }], 'point'],
    ['show', ['other'], 'other'],
    ['circle', [2], 2],
    ['endless', [3], 3],
  ])('takes a value of the type: %s(%o)', (name, args, result) => {
    expect(of(name)(...args)).toStrictEqual(result);
  });

  it('is curried, and takes types as Dhall code', () => {
    const add = of('add')(1) as (x: unknown) => unknown;
    expect(add(2)).toBe(3);
    expect((of('id')('List Natural') as typeof add)([1])).toStrictEqual([1]);
    expect((of('wrap')('Optional') as typeof add)(null)).toBe(null);
    expect((of('length')('Text') as typeof add)(['a', 'b'])).toBe(2);
    expect(of('twice')(add)).toBe(5);
  });

  it.each([
    ['even', [-1], 'Natural', 'a negative number'],
    ['even', [1.5], 'Natural', 'a number with a fraction'],
    ['even', [2 ** 53], 'Natural', 'a number beyond 2^53'],
    ['even', [-1n], 'Natural', 'a negative bigint'],
    ['even', [Number.NaN], 'Natural', 'a number that is not finite'],
    ['even', [], 'Natural', 'undefined'],
    ['even', ['1'], 'Natural', 'a string'],
    ['even', [null], 'Natural', 'null'],
    ['double', [1n], 'Double', 'a bigint'],
    ['text', ['\ud800'], 'Text', 'a string with a lone surrogate'],
    ['bytes', [[1]], 'Bytes', 'an array'],
    ['bool', [0], 'Bool', 'a number'],
    ['date', ['2026-02-30'], 'Date', 'a string'],
    ['date', ['12:00:00'], 'Date', 'a string'],
    ['date', [new Date(0)], 'Date', 'an object of the class Date'],
    ['zoned', ['2026-01-31'], '{ date : Date, time : Time, timeZone : TimeZone }', 'a string'],
    ['record', [new Map()], '{ a : Natural, b : Optional Text }', 'an object of the class Map'],
    ['record', [{ b: 'x' }], '{ a : Natural, b : Optional Text }', 'an object'],
    ['list', [{}], 'List (Optional Natural)', 'an object'],
    ['map', ['x'], 'List { mapKey : Text, mapValue : Natural }', 'a string'],
    ['show', ['Point'], '< Circle : Double | Named : Text | Point >', 'a string'],
    ['show', [{ tag: 'Square' }], '< Circle : Double | Named : Text | Point >', 'an object'],
    [
      'show',
      [{ tag: 'Point', value: 1 }],
      '< Circle : Double | Named : Text | Point >',
      'an object',
    ],
    ['show', [Symbol('x')], '< Circle : Double | Named : Text | Point >', 'a symbol'],
    ['twice', [(x: unknown) => x], 'Natural → Natural', 'a function'],
    ['id', [1], 'Type', 'a number'],
    ['id', ['1'], 'Type', 'a string'],
    ['id', ['./x.dhall'], 'Type', 'a string'],
    ['wrap', ['Natural'], 'Type → Type', 'a string'],
  ])('refuses a value of another type: %s(%o)', (name, args, expected, found) => {
    const error = faultOf(() => of(name)(...args));
    expect(error).toMatchObject({ code: 'type-argument' });
    expect([detailOf(error, 'expected'), detailOf(error, 'found')]).toEqual([expected, found]);
  });

  it('says where in an argument, and shows no value', () => {
    const error = faultOf(() => of('record')({ a: 'hunter2' }));
    expect(error.message).toContain('(at .a)');
    const item = faultOf(() => of('list')([1, 'hunter2']));
    expect(item.message).toContain('(at [1])');
    expect(JSON.stringify([String(error), error, String(item), item])).not.toContain('hunter2');
    const unknown = faultOf(() => of('record')({ a: 1, bb: 1 }));
    expect(unknown).toMatchObject({
      message: 'the record type has no field `bb`',
      hint: 'Did you mean `b`?',
    });
  });

  it('gives a code to other failures', () => {
    expect(faultOf(() => of('add')(1, 2))).toMatchObject({ code: 'invalid-argument' });
    expect(faultOf(() => of('typed')(1))).toMatchObject({ code: 'js-unsupported' });
    expect(faultOf(() => of('id')('Natrual'))).toMatchObject({ code: 'type-unbound-variable' });
    expect(faultOf(() => of('id')('{'))).toMatchObject({ code: 'parse-end' });
    expect(faultOf(() => of('twice')(of('even')))).toMatchObject({ code: 'type-argument' });
  });

  it.each([
    'bool : Bool → JSON, double : Double → JSON, integer : Integer → JSON',
    'bool : Bool → JSON, number : Double → JSON',
  ])('takes JSON of the Prelude: %s', async (constructors) => {
    const fields = `{ array : List JSON → JSON, ${constructors}, null : JSON, object : List { mapKey : Text, mapValue : JSON } → JSON, string : Text → JSON }`;
    const type = `∀(JSON : Type) → ∀(json : ${fields}) → JSON`;
    const wrap = `λ(JSON : Type) → λ(json : ${fields}) → json.array [ x JSON json, json.null ]`;
    const text = `{ same = λ(x : ${type}) → x, wrap = λ(x : ${type}) → ${wrap} }`;
    const { same, wrap: wrapped } = await functions(text, { nulls: 'preserve' });
    const values = [null, true, 'x', 1, -1.5, [], {}, [[1], { a: null, b: [{ c: 'd' }] }]];
    for (const each of values) expect(same?.(each)).toStrictEqual(each);
    expect(wrapped?.({ a: 1 })).toStrictEqual([{ a: 1 }, null]);
    expect(same?.(wrapped?.([]))).toStrictEqual([[], null]);
    for (const each of [undefined, () => 1, { a: undefined }, [new Date(0)], '\ud800']) {
      expect(faultOf(() => same?.(each))).toMatchObject({ code: 'type-argument' });
    }
  });

  it('keeps the limits of load for each call', async () => {
    const limited = await load<Functions>({ text: code }, { io, evaluation: { steps: 2000 } });
    const { endless, even } = limited;
    for (let i = 0; i < 1000; i += 1) even?.(2);
    expect(faultOf(() => endless?.(1_000_000))).toMatchObject({ code: 'limit-steps' });
  });

  it('has limits of its calls on request, such as of their time', async () => {
    let isOver = false;
    const evaluation = { stop: () => isOver };
    const options = { callLimits: () => ({ steps: 2000 }) };
    const { endless } = await load<Functions>({ text: code }, { io, evaluation }, options);
    isOver = true;
    expect(endless?.(3)).toBe(3);
    expect(faultOf(() => endless?.(1_000_000))).toMatchObject({ code: 'limit-steps' });
  });

  it('needs the tag of every alternative, where values have one', async () => {
    const { shape } = await functions(code, { unions: 'tagged' });
    expect(shape?.({ tag: 'Circle', value: 1 })).toStrictEqual({ tag: 'Circle', value: 1 });
    expect(shape?.({ tag: 'Point' })).toStrictEqual({ tag: 'Point' });
    expect(faultOf(() => shape?.(1))).toMatchObject({ code: 'type-argument' });
  });

  it('shows no label of what reads the environment', async () => {
    const { f: secret } = await functions('env:SECRET');
    const errors = [{}, { hunter2: 1, other: 1 }, 1].map((arg) => faultOf(() => secret?.(arg)));
    expect(errors.map((error) => error.code)).toEqual(Array(3).fill('type-argument'));
    expect(JSON.stringify(errors.flatMap((error) => [String(error), error]))).not.toContain(
      'hunter2',
    );
  });
});
