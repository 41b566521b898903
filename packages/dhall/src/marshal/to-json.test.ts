import { isFault, type Fault } from '@dhallmark/fault';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findProgram } from '../../../../tools/reference/find-program.ts';
import { load } from '../load.ts';
import { evaluateInput, toJson } from '../phases.ts';
import { memoryIo } from '../resolve/io.ts';
import { doubleText, renderJson } from './json.ts';
import type { JsonOptions } from './to-json.ts';

const how = { io: memoryIo({}) };

async function json(text: string, options?: JsonOptions): Promise<string> {
  return renderJson(toJson(await evaluateInput({ text }, how), options));
}

/** dhall-to-json 1.7.6, which is older than date, time and time zone literals. */
const haskell = findProgram('dhall-to-json-haskell');

/** What dhall-to-json 1.7.12 of dhall-haskell 1.42.2 writes, by expression. */
const recorded = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../golden/json/dhall-haskell-1.42.2.json'), 'utf8'),
) as Readonly<Record<string, string>>;

const nesting = '< Inline | Nested : Text >';
const type = (fields: string): string => `λ(JSON : Type) → λ(json : { ${fields} }) → `;
const prelude = type(
  'array : List JSON → JSON, bool : Bool → JSON, double : Double → JSON, integer : Integer → JSON, null : JSON, object : List { mapKey : Text, mapValue : JSON } → JSON, string : Text → JSON',
);

/** An expression with the options it is converted with, as flags and as ours. */
type Case = [text: string, flags?: string[], options?: JsonOptions];

const timeCases: readonly Case[] = [
  ['{ date = 2020-01-01, time = 12:00:00.50, zone = +05:30 }'],
  ['[ 2020-01-01T12:00:00Z, 2020-01-01T12:00:00.1-05:00 ]'],
  ['{ a = { date = 2020-01-01, time = 00:00:00 }, b = { time = 00:00:00, timeZone = +01:00 } }'],
  ['{ date = 2020-01-01, time = 12:00:00, x = 1 }'],
];

const cases: readonly Case[] = [
  [
    '[ 1.0, 1.5, 1e21, 1e-7, 0.1, 1e22, 123456789.125, -1e21, -0.0, 5e-324, 1.7976931348623157e308 ]',
  ],
  ['[ 0.01, 0.09, 0.5, 9999999.5, 12345678.5, 12345678901234567.0, 3.0e-2, -2.5 ]'],
  ['[ 123456789012345678901234567890, 9007199254740993 ]'],
  ['{ a = +5, b = -5, c = True, d = "x" }'],
  ['{ a = < A | B : Natural >.A, b = < A | B : Natural >.B 3, c = < A | B : Natural >.B }'],
  [
    '{ a = None Natural, b = [ None Natural, Some 1 ], c = [] : List Natural, d = {=}, e = { f = {=} } }',
  ],
  [
    '{ a = None Natural, b = [ None Natural, Some 1 ], c = [] : List Natural, d = {=}, g = [ {=} ] }',
    ['--omit-empty'],
    { nulls: 'omit-empty' },
  ],
  ['{ a = None Natural, b = [ None Natural ] }', ['--preserve-null'], { nulls: 'preserve' }],
  ['None Bool'],
  ['"\\u0001\\"\\\\/é\\n\\t\\r\\u2028\\u0000\\b\\f"'],
  ['{ `10` = 1, `9` = 2, a = 3, Z = 4, `__proto__` = 5 }'],
  [
    '[ { mapKey = "b", mapValue = 1 }, { mapKey = "a", mapValue = 2 }, { mapKey = "b", mapValue = 3 } ]',
  ],
  ['[ { mapKey = "a", mapValue = 1 } ]', ['--no-maps'], { maps: false }],
  [
    '[ { name = "a", v = 1 } ]',
    ['--key', 'name', '--value', 'v'],
    { maps: { key: 'name', value: 'v' } },
  ],
  ['[] : List { mapKey : Natural, mapValue : Text }'],
  ['[ { mapKey = < A | B >.A, mapValue = 1 } ]'],
  ['[ { mapKey = 1, mapValue = 1 } ]'],
  ['toMap { x = [ 1 ], y = [ 2 ] }'],
  [
    `{ field = "name", nesting = ${nesting}.Inline, contents = < L : { x : Bool } | R >.L { x = True } }`,
  ],
  [
    `{ field = "name", nesting = ${nesting}.Inline, contents = < L : { name : Text } | R >.L { name = "y" } }`,
  ],
  [
    '{ field = "name", nesting = < Inline : {} | Nested : Text >.Inline {=}, contents = < L | R >.R }',
  ],
  [
    `{ field = "name", nesting = ${nesting}.Nested "v", contents = < L : { x : Bool } | R >.L { x = True } }`,
  ],
  [
    `{ field = "name", nesting = ${nesting}.Nested "v", contents = < L : Bool | R >.R }`,
    ['--preserve-null'],
    { nulls: 'preserve' },
  ],
  [
    `${prelude}json.object [ { mapKey = "z", mapValue = json.null }, { mapKey = "a", mapValue = json.array [ json.integer +2, json.double 2.5, json.bool True, json.string "x" ] } ]`,
    ['--preserve-null'],
    { nulls: 'preserve' },
  ],
  [
    '[ NaN, Infinity, -Infinity, 1.0 ]',
    ['--approximate-special-doubles'],
    { specialDoubles: 'approximate' },
  ],
  [
    `${prelude}json.array [ json.double NaN, json.double -Infinity, json.null ]`,
    ['--approximate-special-doubles'],
    { specialDoubles: 'approximate' },
  ],
  ['missing as Location'],
];

describe('toJson', () => {
  it.each([...cases, ...timeCases])(
    'writes what dhall-to-json of dhall-haskell writes: %s',
    async (text, _flags = [], options = {}) => {
      expect(await json(text, options)).toBe(recorded[text]);
    },
  );

  it.skipIf(haskell === undefined).each(cases)(
    'gives the data that dhall-to-json 1.7.6 gives (skipped without it): %s',
    async (text, flags = [], options = {}) => {
      const expected = execFileSync(haskell ?? '', flags, { input: text, encoding: 'utf8' });
      expect(JSON.parse(await json(text, options))).toEqual(JSON.parse(expected));
    },
  );

  it.each([
    ['λ(x : Natural) → x', 'a function cannot be written as JSON'],
    [
      '{ a = [ { b = Natural/show } ] }',
      'the builtin `Natural/show` cannot be written as JSON (at .a[0].b)',
    ],
    ['{ a = List Natural }', 'the builtin `List` cannot be written as JSON (at .a)'],
    [
      '[ { mapKey = "hunter2", mapValue = λ(x : Bool) → x } ]',
      'a function cannot be written as JSON (at [0].mapValue)',
    ],
    [
      `{ field = "t", nesting = ${nesting}.Nested "hunter2", contents = < A : Type >.A Natural }`,
      'the builtin `Natural` cannot be written as JSON (at .contents)',
    ],
    ['Type', 'a kind cannot be written as JSON'],
    ['{ x = 0x"00ff" }', 'Bytes cannot be written as JSON (at .x)'],
    ['{ x : Bool }', 'a record type cannot be written as JSON'],
    ['[ NaN ]', 'a Double that is not finite cannot be written as JSON (at [0])'],
    ['None', 'the builtin `None` cannot be written as JSON'],
    ['{ a = assert : 1 ≡ 1 }', 'an assertion cannot be written as JSON (at .a)'],
    ['1 ≡ 1', 'an equivalence cannot be written as JSON'],
  ])('refuses %s', async (text, message) => {
    const error = await json(text).catch((failure: unknown) => failure);
    expect(isFault(error)).toBe(true);
    expect((error as Fault).code).toBe('json-unsupported');
    expect((error as Fault).message).toBe(message);
  });

  it('writes one line when asked to', async () => {
    const value = toJson(await evaluateInput({ text: '{ a = 1, b = [ "x" ] }' }, how));
    expect(renderJson(value, { compact: true })).toBe('{"a":1,"b":["x"]}\n');
  });
});

describe('doubleText', () => {
  it.each([
    [0.1, '0.1'],
    [-0.125, '-0.125'],
    [0.05, '5.0e-2'],
    [1234567.5, '1234567.5'],
    [12345678.5, '1.23456785e7'],
    [1e21, '1000000000000000000000'],
  ])('writes %d as %s', (value, text) => {
    expect(doubleText(value)).toBe(text);
    expect(Number(text)).toBe(value);
  });
});

describe('load', () => {
  it('gives plain values, and big integers exactly', async () => {
    const text =
      '{ a = 1, b = [ 2.5 ], c = 9007199254740993, d = Some "x", e = toMap { f = True } }';
    expect(await load({ text }, how)).toEqual({
      a: 1,
      b: [2.5],
      c: 9007199254740993n,
      d: 'x',
      e: { f: true },
    });
  });

  it('keeps a field that JavaScript gives a meaning', async () => {
    const value = await load<object>({ text: '{ `__proto__` = { polluted = True } }' }, how);
    expect(Object.keys(value)).toEqual(['__proto__']);
    expect('polluted' in value).toBe(false);
  });
});
