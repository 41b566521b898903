import { expect, it } from 'vitest';

import { findTags } from './tags.ts';

const placesOf = (text: string): string[] =>
  findTags(text).map(({ name, line, offset, pattern }) => `${line},${offset} ${name}: ${pattern}`);

it('finds bindings and what they are bound to, but nothing in functions and lists', () => {
  const text = `let T : Type = { a : Text, b : { c : Bool } }
let f : T → Bool = λ(t : T) → let inner = t in inner.b.c
let U = < A | B : < C : Bool > >
let l = [ { d = 1 } ]
in  { g = f } : { g : T → Bool }`;
  expect(placesOf(text)).toEqual([
    '1,5 T: let T ',
    '1,18 a: let T : Type = { a ',
    '1,28 b: let T : Type = { a : Text, b ',
    '1,34 c: let T : Type = { a : Text, b : { c ',
    '2,51 f: let f ',
    '3,113 U: let U ',
    '3,119 A: let U = < A ',
    '3,123 B: let U = < A | B ',
    '3,129 C: let U = < A | B : < C ',
    '4,146 l: let l ',
    '5,170 g: in  { g ',
    '5,182 g: in  { g = f } : { g ',
  ]);
});

it('finds names on separate lines, in quotes, dotted and without a value', () => {
  const text = '{\n  `a b`\n  = 1, c.d = 2\n, `e`}';
  expect(placesOf(text)).toEqual([
    '2,6 a b:   `a b`',
    '3,18 c:   = 1, c.',
    '3,20 d:   = 1, c.d ',
    '4,29 e: , `e`',
  ]);
});

it('counts bytes and ends patterns at the end of the line', () => {
  expect(placesOf('-- λ𝒳\r\nlet x\r\n= 1 in x')).toEqual(['2,16 x: let x']);
});

it('shortens the patterns of long lines', () => {
  const [last] = findTags(
    `{ ${Array.from({ length: 5000 }, (_, at) => `f${at} = 1`).join(', ')} }`,
  ).slice(-1);
  expect(last).toMatchObject({ name: 'f4999', line: 1 });
  expect(last?.pattern).toHaveLength(1000);
});

it('refuses what does not parse', () => {
  expect(() => findTags('let x = ', 'a.dhall')).toThrow(
    expect.objectContaining({ code: 'parse-end' }),
  );
});
