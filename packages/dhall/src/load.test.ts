import { describe, expect, expectTypeOf, it } from 'vitest';
import { convertProgram, load, type LoadOptions } from './load.ts';
import type { JsValue } from './marshal/to-js.ts';
import { nodeIo } from './node.ts';
import {
  evaluateInput,
  infer,
  isFunction,
  normalForm,
  normalize,
  parse,
  semanticHash,
  toJson,
  toYaml,
  typeOf,
} from './phases.ts';
import { memoryIo } from './resolve/io.ts';
import { Resolver } from './resolve/resolver.ts';
import { renderTypeScript } from './typescript.ts';
import { detailOf } from './testing/fault-details.ts';
import type { Fault } from '@dhallmark/fault';

const io = memoryIo({
  files: {
    './conf/a.dhall': '{ port = 80, hosts = [] : List Text }',
    './conf/Type.dhall': '{ port : Natural, hosts : List Text }',
    './Other.dhall': 'Text',
    './latin.dhall': 'not text' as unknown as Uint8Array,
  },
  env: { PASSWORD: '"hunter2"', SECRET: '{ hunter2 = "swordfish" }' },
});

const value = (text: string, options?: LoadOptions) => load({ text }, { io }, options);

async function faultOf(run: () => unknown): Promise<Fault> {
  try {
    await run();
  } catch (error) {
    return error as Fault;
  }
  throw new Error('nothing was thrown');
}

describe('load', () => {
  it.each([
    ['NaN', Number.NaN],
    ['[ Infinity, -Infinity ]', [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]],
    ['-0.0', -0],
    ['0x"00ff"', Uint8Array.of(0, 255)],
    ['2026-01-31', '2026-01-31'],
    ['12:00:00.120', '12:00:00.120'],
    ['-00:00', '-00:00'],
    ['2026-01-31T12:00:00.5Z', '2026-01-31T12:00:00.5+00:00'],
    ['{ date = 2026-01-31, other = 12:00:00 }', { date: '2026-01-31', other: '12:00:00' }],
    ['[ 9007199254740991, 9007199254740992 ]', [9007199254740991, 9007199254740992n]],
    ['-9007199254740993', -9007199254740993n],
    [
      '{ a = None Natural, b = Some 1, `__proto__` = 2 }',
      Object.fromEntries([
        ['b', 1],
        ['__proto__', 2],
      ]),
    ],
    ['[ None Natural, Some 1 ]', [null, 1]],
    ['[ { mapKey = "a", mapValue = NaN } ]', { a: Number.NaN }],
    ['[ { mapKey = < A | B >.A, mapValue = 1 } ]', { A: 1 }],
    ['[] : List { mapKey : Text, mapValue : Text }', {}],
    ['[] : List { mapKey : Natural, mapValue : Text }', []],
    ['[ { mapKey = 1, mapValue = "x" } ]', [{ mapKey: 1, mapValue: 'x' }]],
    ['[ < A : Natural | B >.A 3, < A : Natural | B >.B ]', [3, 'B']],
    [
      'λ(JSON : Type) → λ(json : { array : List JSON → JSON, bool : Bool → JSON, double : Double → JSON, integer : Integer → JSON, null : JSON, object : List { mapKey : Text, mapValue : JSON } → JSON, string : Text → JSON }) → json.array [ json.null, json.double NaN, json.integer +1 ]',
      [null, Number.NaN, 1],
    ],
    [
      '{ field = "type", nesting = < Inline | Nested : Text >.Inline, contents = < A : { x : Natural } >.A { x = 1 } }',
      { type: 'A', x: 1 },
    ],
  ])('%s', async (text, expected) => {
    expect(await value(text)).toStrictEqual(expected);
  });

  it('keeps constructors, nulls and lists on request', async () => {
    const text = '{ u = [ < A : Natural | B >.A 3, < A : Natural | B >.B ], n = None Text }';
    expect(await value(text, { unions: 'tagged', nulls: 'preserve' })).toStrictEqual({
      n: null,
      u: [{ tag: 'A', value: 3 }, { tag: 'B' }],
    });
    const map = '[ { mapKey = "a", mapValue = 1 } ]';
    expect(await value(map, { maps: false })).toStrictEqual([{ mapKey: 'a', mapValue: 1 }]);
    const pair = { key: 'k', value: 'v' };
    expect(await value('[ { k = "a", v = 1 } ]', { maps: pair })).toStrictEqual({ a: 1 });
    expect(await value('{ a = {=}, b = [ None Text ] }', { nulls: 'omit-empty' })).toBe(null);
  });

  it('converts integers as `integers` says', async () => {
    expect(await value('[ 1, 2 ]', { integers: 'bigint' })).toStrictEqual([1n, 2n]);
    expect(await value('[ +1 ]', { integers: 'number' })).toStrictEqual([1]);
    const error = await faultOf(() =>
      value('{ a = [ 9007199254740992 ] }', { integers: 'number' }),
    );
    expect(error).toMatchObject({ code: 'js-integer' });
    expect(error.message).toContain('(at .a[0])');
  });

  it('treats special Doubles as `specialDoubles` says', async () => {
    const text = '[ NaN, -Infinity ]';
    expect(await value(text, { specialDoubles: 'approximate' })).toEqual([null, -Number.MAX_VALUE]);
    const refused = faultOf(() => value(text, { specialDoubles: 'refuse' }));
    expect(await refused).toMatchObject({ code: 'json-unsupported' });
  });

  it('refuses types, and names their place', async () => {
    const error = await faultOf(() => value('{ a = { T = List } }'));
    expect(error).toMatchObject({ code: 'js-unsupported' });
    expect(error.message).toBe('the builtin `List` has no JavaScript form (at .a.T)');
  });

  it('reports strings that depend on opaque variables', async () => {
    const found: unknown[] = [];
    const how = { io, opaqueVariables: true };
    const onOpaque = (one: unknown): unknown => found.push(one);
    await load({ text: '{ a = [ "x${env:PASSWORD as Text}" ] }' }, how, { onOpaque });
    expect(found).toEqual([{ path: ['a', 0], isKey: false, variables: ['PASSWORD'] }]);
  });

  it('has the type that the caller expects, JsValue by default', () => {
    expectTypeOf(load<{ port: number }>).returns.resolves.toEqualTypeOf<{ port: number }>();
    expectTypeOf(value).returns.resolves.toEqualTypeOf<JsValue>();
  });
});

describe('an expected type', () => {
  it('is checked, with imports relative to those of the program', async () => {
    const good = { port: 80, hosts: [] };
    const file = { file: './conf/a.dhall' };
    expect(await load(file, { io }, { expect: './Type.dhall' })).toEqual(good);
    const text = { text: './a.dhall', relativeTo: 'conf/x.dhall' };
    expect(await load(text, { io }, { expect: './Type.dhall' })).toEqual(good);
    expect(await load(text, { io }, { expect: './Type.dhall ⩓ {}' })).toEqual(good);
    expect(await load({ text: '1' }, new Resolver({ io }), { expect: 'Natural' })).toBe(1);
  });

  it('that differs is shown with the found one, at the program', async () => {
    const file = { file: './conf/a.dhall' };
    const expected = '{ port : Text, hosts : List Text }';
    const error = await faultOf(() => load(file, { io }, { expect: expected }));
    expect(error).toMatchObject({
      code: 'type-annotation',
      location: { file: './conf/a.dhall', line: 1, column: 1 },
    });
    expect(detailOf(error, 'expected')).toBe('{ port : Text, … }');
    expect(detailOf(error, 'found')).toBe('{ port : Natural, … }');
    const other = await faultOf(() => load(file, { io }, { expect: '../Other.dhall' }));
    expect(detailOf(other, 'expected')).toBe('Text');
  });

  it.each([
    ['1', 'type-not-a-type'],
    ['{ port : ', 'parse-end'],
    ['./None.dhall', 'import-no-file'],
    ['x', 'type-unbound-variable'],
  ])('%s is refused with its place', async (type, code) => {
    const error = await faultOf(() => value('1', { expect: type }));
    expect(error).toMatchObject({ code, location: { file: '(expect)', line: 1 } });
  });

  it('shows nothing of what reads the environment', async () => {
    const error = await faultOf(() => value('env:SECRET', { expect: '{ hunter2 : Natural }' }));
    expect(error).toMatchObject({ code: 'type-annotation' });
    expect(JSON.stringify([String(error), error])).not.toMatch(/hunter2|swordfish/u);
  });
});

describe('arguments of the wrong type', () => {
  const run = load as (...args: readonly unknown[]) => Promise<unknown>;

  it.each([
    [['1 + 1', { io }]],
    [[undefined, { io }]],
    [[{}, { io }]],
    [[{ file: 1 }, { io }]],
    [[{ text: 1 }, { io }]],
    [[{ file: 'a', text: 'b' }, { io }]],
    [[{ text: '1', relativeTo: 1 }, { io }]],
    [[{ text: '1' }]],
    [[{ text: '1' }, null]],
    [[{ text: '1' }, {}]],
    [[{ text: '1' }, { io: {} }]],
    [[{ text: '1' }, { io: { ...io, fetch: 1 } }]],
    [[{ text: '1' }, { io, polic: 1 }]],
    [[{ text: '1' }, { io, limits: { count: -1 } }]],
    [[{ text: '1' }, { io, evaluation: { steps: 'many' } }]],
    [[{ text: '1' }, { io }, null]],
    [[{ text: '1' }, { io }, { unions: 'tag' }]],
    [[{ text: '1' }, { io }, { maps: true }]],
    [[{ text: '1' }, { io }, { expect: 1 }]],
    [[{ text: '1' }, { io }, {}, 5]],
    [[{ text: './latin.dhall' }, { io: { ...io, readFile: () => 'not bytes' } }]],
    [[{ text: 'env:X' }, { io: { ...io, env: () => 5 } }]],
  ])('%j have a code', async (args) => {
    expect(await faultOf(() => run(...args))).toMatchObject({ code: 'invalid-argument' });
  });

  it('are named, with what is similar', async () => {
    const error = await faultOf(() => run({ text: '1' }, { io }, { unoins: 'tagged' }));
    expect(error.message).toBe('`unoins` is not a property of the options of load');
    expect(error.hint).toBe('Did you mean `unions`?');
  });

  it.each([
    convertProgram,
    infer,
    isFunction,
    normalForm,
    normalize,
    renderTypeScript,
    semanticHash,
    toJson,
    toYaml,
    typeOf,
  ])('of another phase have a code in %o', async (phase: (program: never) => unknown) => {
    for (const program of [undefined, {}, parse({ text: '1' })]) {
      const error = await faultOf(() => phase(program as never));
      expect(error).toMatchObject({ code: 'invalid-argument' });
    }
    const promise = await faultOf(() => phase(evaluateInput({ text: '1' }, { io }) as never));
    expect(promise).toMatchObject({ code: 'invalid-argument', hint: 'Await the promise first.' });
  });

  it('of nodeIo have a code', async () => {
    const error = await faultOf(() => nodeIo({ cwd: 1 } as unknown as object));
    expect(error).toMatchObject({
      code: 'invalid-argument',
      message: '`cwd` in the options of nodeIo must be a string',
    });
  });
});
