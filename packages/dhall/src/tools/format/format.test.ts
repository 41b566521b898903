import { Fault } from '@dhallmark/fault';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { array, assert, constantFrom, nat, property, tuple } from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { encode } from '../../binary/encode.ts';
import type { Module } from '../../parse/parse.ts';
import { parseModule } from '../../parse/parse.ts';
import { format } from './format.ts';

const lines = (...all: string[]) => `${all.join('\n')}\n`;

describe('format', () => {
  it('keeps the header with its line breaks, and #! lines', () => {
    const text = lines('#!/usr/bin/env dhall', '--| One', '', '{- Two', '     three -}');
    expect(format(`${text}\n\n  1`)).toBe(`${text}1\n`);
    expect(format('-- a\r\n1\r\n')).toBe('-- a\n1\n');
  });

  it('keeps comments in their places', () => {
    const text = lines(
      '{ a = 1 -- one',
      ', b =',
      '    -- before two',
      '    2',
      '-- on its own line',
      ', -- before the label',
      '  c =',
      '  [ x, {- y -} y ]',
      '}',
      '-- the end',
    );
    expect(format(text)).toBe(text);
  });

  it('keeps comments around let bindings', () => {
    const text = lines(
      'let -- in front of the name',
      '    a = 1 -- behind the value',
      '',
      '-- before the next',
      'let b',
      '    : Natural -- of the type',
      '    = 2',
      '',
      '-- before in',
      'in  a + b',
    ).replace('a = 1', 'a =\n      1');
    expect(format(text)).toBe(text);
  });

  it('moves a comment behind a trailing comma to the item before it', () => {
    expect(format('[ 1, -- one\n  2 -- two\n]')).toBe('[ 1 -- one\n, 2 -- two\n]\n');
  });

  it('never joins code to a line comment', () => {
    expect(format('"${x -- c\n}"')).toBe('"${x -- c\n}"\n');
    expect(format('a -- c\n.b')).toBe('a -- c\n.b\n');
  });

  it('keeps numbers, dotted labels, puns and nested lets as written', () => {
    const text = lines('let x = 0xFF in let y = 1.50 in { x, y.z = +0b1, y.w = 1e3 }');
    expect(format(text)).toBe(
      lines('let x = 0xFF in let y = 1.50 in { x, y.z = +0b1, y.w = 1e3 }'),
    );
  });

  it('keeps to the character set of the source by default', () => {
    expect(format('\\(x:  Bool) -> x')).toBe('\\(x : Bool) -> x\n');
    expect(format('\\(x : Bool) → x')).toBe('λ(x : Bool) → x\n');
    expect(format('a /\\ b', { charset: 'unicode' })).toBe('a ∧ b\n');
    expect(format('a ∧ b', { charset: 'ascii' })).toBe('a /\\ b\n');
  });

  it('puts comments from where none can be printed in front, a line each', () => {
    expect(format('x.{ a {- 1 -}, b {- 2 -} }')).toBe('{- 1 -}\n{- 2 -}\nx.{ a, b }\n');
  });

  it('keeps comments inside parentheses that it removes before a selector', () => {
    expect(format('( {- a -} x).b')).toBe(lines('{- a -}', 'x.b'));
    expect(format('( {- a -} ( {- b -} x.c {- d -}).e).f')).toBe(
      lines('{- a -} {- b -}', 'x.c {- d -}.e.f'),
    );
    expect(format('f ( -- a\n x).{ b }.c')).toBe(lines('f', '  -- a', '  x.{ b }.c'));
  });

  it.each(['#', '++', '&&', '||', '+', '*', '//', '/\\', '//\\\\', '==', '!=', '?', '==='])(
    'keeps comments inside parentheses that it removes on the left of %s',
    (operator) => {
      const text = `( -- a\n ( {- b -} x ${operator} y -- c\n ) ${operator} z) -- d\n ${operator} w`;
      const formatted = format(text);
      expect(formatted.match(/-- a|\{- b -\}|-- c|-- d/g)).toHaveLength(4);
      expect(format(formatted)).toBe(formatted);
    },
  );

  it.each([
    ['( -- a\n f x) y', ['-- a', 'f x y']],
    ['( -- a\n ( -- b\n f x) y) z', ['-- a', '-- b', 'f x y z']],
    ['( -- a\n merge x y) z', ['-- a', 'merge x y z']],
    ['( -- a\n Some x) y', ['-- a', 'Some x y']],
    ['( -- a\n x with b = 1) with c = 2', ['-- a', 'x with b = 1 with c = 2']],
    ['( -- a\n T::{ b = 1 }).c', ['-- a', '(T::{ b = 1 }).c']],
    ['( -- a\n T::{ b = 1 })::{ c = 2 }', ['-- a', '(T::{ b = 1 })::{ c = 2 }']],
    ['( -- a\n x # y -- b\n) # z', ['-- a', '  x', '# y -- b', '# z']],
  ])('keeps comments at the start of a chain: %j', (text, expected) => {
    expect(format(text)).toBe(lines(...expected));
    expect(format(lines(...expected))).toBe(lines(...expected));
  });

  it('gives a comment after the name of a binding a line where it had one', () => {
    const text = lines(
      'let name',
      '         -- a',
      '         -- b',
      '         =',
      '      1',
      '',
      'in  name',
    );
    expect(format('let name\n  -- a\n  -- b\n  = 1 in name')).toBe(text);
    expect(format(text)).toBe(text);
    const beside = lines('let name -- a', '         =', '      1', '', 'in  name');
    expect(format('let name -- a\n = 1 in name')).toBe(beside);
    expect(format(beside)).toBe(beside);
  });

  it('keeps blank lines around comments in a binding', () => {
    const text = lines('let foo =', '', '    {- a -}', '      1', '', 'in  foo');
    expect(format(text)).toBe(text);
    const typed = lines(
      'let',
      '    -- a',
      '',
      '    foo',
      '',
      '    -- b',
      '    : Natural',
      '    =',
      '      -- c',
      '      1',
      '',
      'in  foo',
    );
    expect(format(typed)).toBe(typed);
  });

  it.each([
    [
      '{ {- a -} x {- b -} = {- c -} 1 }',
      ['{ {- a -}', '  x', '  {- b -}', '  = {- c -}', '    1', '}'],
    ],
    ['{ x -- a\n : T }', ['{ x', '  -- a', '  : T', '}']],
    ['{ x : {- a -} T }', ['{ x :', '    {- a -}', '    T', '}']],
    ['< A {- a -} | B >', ['< A', '  {- a -}', '| B', '>']],
    ['{ {- a -} x }', ['{ {- a -}', '  x', '}']],
    ['T::{ x = -- a\n 1 }', ['T::{', ', x =', '    -- a', '    1', '}']],
  ])('gives comments around labels lines as dhall-haskell does: %s', (text, expected) => {
    expect(format(text)).toBe(lines(...expected));
    expect(format(lines(...expected))).toBe(lines(...expected));
  });

  it.each(['Some { b = 1 }', 'toMap r', 'T::{ b = 1 }', 'showConstructor x', 'Some T::{=}'])(
    'keeps comments around the value of a `with`: %s',
    (value) => {
      const text = `r with a = -- c\n (${value} -- d\n) with b = 1`;
      const formatted = format(text);
      expect(formatted.match(/-- [cd]$/gm)).toHaveLength(2);
      expect(format(formatted)).toBe(formatted);
    },
  );

  it('takes time and space in proportion to the text', () => {
    const many = Array.from({ length: 4_000 }, (_, at) => at);
    const texts = [
      `{ ${many.map((at) => `a${at} = ${at} -- c\n`).join(', ')} }`,
      `x.{ ${many.map((at) => `a${at} {- c -}`).join(', ')} }`,
      `${many.map((at) => `-- c\nlet a${at} = ${at} -- d\n`).join('')} in a1`,
      `"${many.map(() => '${f { a = x }}').join('')}"`,
    ];
    for (const text of texts) expect(format(text).length).toBeLessThan(text.length * 200);
  });

  it('refuses a source that does not parse', () => {
    expect(() => format('let', { name: 'a.dhall' })).toThrow(Fault);
  });
});

/** Parentheses that the formatter removes, around the left parts of chains. */
const chains = [
  ...['#', '++', '&&', '||', '+', '*', '⫽', '∧', '⩓', '==', '!=', '?', '≡'].map(
    (operator) => `((a ${operator} b) ${operator} (c ${operator} d)) ${operator} (e)`,
  ),
  '(((f a) (b)) ((c) d)) { x = (e) }',
  '((merge a b) c) ((toMap d) e) (Some (f))',
  '((((a).b).{ c, d }).(e)).f',
  '(((a)::{ b = 1 })::{=}).c::{ d = (2) }',
  '((a with b.c = (1)) with d = 2) with e = (3)',
  '((a : B) : C) : (D)',
  '(if (a) then (b) else (if c then d else e)) f',
  'λ(a : (B)) → (λ(c : D) → ((e) c))',
  '((let a = (1) in (a)) : (Natural)) == 1',
  '(assert : ((a) ≡ b)) c',
];

const shared = join(import.meta.dirname, '../../../../../../shared/dhall-lang');

function dhallFiles(folder: string): string[] {
  if (!existsSync(shared)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.dhall'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

const bytes = ({ expr }: Module) => Buffer.from(encode(expr)).toString('hex');

function tryParse(text: string): Module | undefined {
  try {
    return parseModule(text);
  } catch {
    return undefined;
  }
}

/** The same places in every run; `FUZZ_RUNS` tries more of them. */
const seed = 20_261;

describe.skipIf(!existsSync(shared))('on real files (skipped where dhall-lang is absent)', () => {
  test('the Prelude stays as it is, byte for byte', () => {
    const texts = dhallFiles(join(shared, 'Prelude'));
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.filter((text) => format(text) !== text)).toEqual([]);
  });

  test('comments put anywhere are kept, and the result is stable', () => {
    const texts = [
      ...dhallFiles(join(shared, 'Prelude')),
      ...dhallFiles(join(shared, 'tests/parser/success')),
      ...dhallFiles(join(shared, 'tests/type-inference/success')),
      ...dhallFiles(join(shared, 'tests/normalization/success')),
      ...chains,
    ].filter((text) => text.length < 4000 && tryParse(text) !== undefined);
    const comment = constantFrom(
      ' {- # -} ',
      ' -- #\n',
      '\n-- #\n',
      ' {- #\n  x -}\n',
      '\n\n{- # -}\n',
    );
    const places = array(tuple(nat(), comment), { minLength: 1, maxLength: 4 });
    assert(
      property(constantFrom(...texts), places, (original, all) => {
        let text = original;
        let module = parseModule(original);
        const meaning = bytes(module);
        const kept: string[] = [];
        for (const [index, [place, template]] of all.entries()) {
          const at = place % (text.length + 1);
          const word = `comment${index}`;
          const candidate = text.slice(0, at) + template.replace('#', word) + text.slice(at);
          const parsed = tryParse(candidate);
          // Inside a Text literal or another comment it would not be a separate comment.
          const added = parsed?.comments.length === module.comments.length + 1;
          if (parsed === undefined || !added || bytes(parsed) !== meaning) continue;
          text = candidate;
          module = parsed;
          kept.push(word);
        }
        const formatted = format(text);
        expect(kept.filter((word) => formatted.split(word).length !== 2)).toEqual([]);
        expect(bytes(parseModule(formatted))).toBe(meaning);
        expect(format(formatted)).toBe(formatted);
      }),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 500), seed },
    );
  });
});
