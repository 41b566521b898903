import { describe, expect, it } from 'vitest';
import { describeValues } from './describe-values.ts';

/** What is said about a path of the values; `*` is an item of a list. */
function describePath(
  source: string,
  path: string,
  files: Readonly<Record<string, string>> = {},
): string | undefined {
  const all: Readonly<Record<string, string>> = { 'charts/values.dhall': source, ...files };
  const whole = describeValues('charts/values.dhall', (file) => all[file]);
  const names = path === '' ? [] : path.split('.');
  return names.reduce((at, name) => (name === '*' ? at.item() : at.field(name)), whole).text;
}

describe('a comment about a field', () => {
  it.each([
    ['in front of it', '{ -- how many\n  a = 1 }'],
    ['in a block', '{ {- how many -} a = 1 }'],
    ['as documentation', '{ --| how many\n  a = 1 }'],
    ['with a space before the mark', '{ -- | how many\n  a = 1 }'],
    ['as a documentation block', '{ {-|\n    how many\n  -}\n  a = 1 }'],
    ['before the comma', '{ b = 1\n-- how many\n, a = 1 }'],
    ['after the comma', '{ b = 1\n, -- how many\n  a = 1 }'],
    ['beside it', '{ a = 1 -- how many\n, b = 2 }'],
    ['beside it, after the comma', '{ a = 1, -- how many\n  b = 2 }'],
    ['beside the last one', '{ b = 2\n, a = 1 -- how many\n}'],
    ['between rulers', '{ -------\n  -- how many\n  -------\n  a = 1 }'],
    ['before a field without a value', 'let a = 1 in { -- how many\n  a }'],
    ['in a type', '{ a = 1 } : { -- how many\n  a : Natural }'],
    ['at the variable', 'let b = 1\n-- how many\nlet x = 1 in { a = x }'],
    ['after let', 'let -- how many\n  x = 1 in { a = x }'],
    [
      'at the type of a variable',
      'let b = 1\n-- how many\nlet N = Natural in { a = 1 } : { a : N }',
    ],
    [
      'at a default',
      'let S = { Type = { a : Natural }, default = { -- how many\n a = 1 } } in S::{=}',
    ],
    [
      'in the type of a default',
      'let S = { Type = { -- how many\n a : Natural }, default = {=} } in S::{ a = 1 }',
    ],
    ['in both sides of an operator', '{ b = 1 } ⫽ { -- how many\n a = 1 }'],
    ['in a branch', 'if True then { a = 1 } else { -- how many\n a = 2 }'],
    ['in what is changed', '{ -- how many\n a = 1 } with a = 2'],
    ['in a function that is applied', 'let f = λ(n : Natural) → { -- how many\n a = n } in f 1'],
    ['in an argument', 'let f = λ(r : { a : Natural }) → r in f { -- how many\n a = 1 }'],
    [
      'in a field of a record of types',
      'let T = { B = { -- how many\n a : Natural } } in { a = 1 } : T.B',
    ],
  ])('%s', (_, source) => {
    expect(describePath(source, 'a')).toBe('how many');
  });

  it('is found at every depth', () => {
    const source = '{ a = { b = [ Some { -- how many\n c = 1 } ] } }';
    expect(describePath(source, 'a.b.*.c')).toBe('how many');
    expect(describePath('{ -- how many\n a.b.c = 1 }', 'a.b.c')).toBe('how many');
    expect(describePath('{ a = [] : List { -- how many\n c : Text } }', 'a.*.c')).toBe('how many');
    expect(
      describePath(
        '{ a = Some { c = 1 } } : { a : Optional { -- how many\n c : Natural } }',
        'a.c',
      ),
    ).toBe('how many');
  });

  it.each([
    ['none', '{ a = 1 }'],
    ['one about the field before', '{ b = 1, -- one\n a = 1 }'],
    ['one beside the field before', '{ b = 1 -- one\n, a = 1 }'],
    ['one with an empty line behind', '{ -- The numbers\n\n a = 1 }'],
    ['an entry that was set aside', '{ b = 1\n-- , c = 2\n, a = 1 }'],
    ['a field that was set aside', '{ b = 1\n, -- c = 2\n a = 1 }'],
    ['a ruler', '{ ------\n a = 1 }'],
    ['the start of the file', '-- Copyright\nlet x = 1 in { a = x }'],
    ['a loop of functions', 'let f = λ(g : Natural) → g g in { a = f f }'],
  ])('is not %s', (_, source) => {
    expect(describePath(source, 'a')).toBeUndefined();
  });

  it('keeps lines, and prefers documentation', () => {
    const source = '{ -- TODO rename\n  --| how many\n  --  of them\n  a = 1 }';
    expect(describePath(source, 'a')).toBe('how many\nof them');
    const block = '{ {-|\n    how many\n    of them\n  -}\n  -- beside\n  a = 1 }';
    expect(describePath(block, 'a')).toBe('how many\nof them');
  });
});

describe('imports', () => {
  const type = '{ -- how many\n  a : Natural }';

  it('are followed where they have a path', () => {
    const files = { 'charts/lib/T.dhall': type };
    expect(describePath('{ a = 1 } : ./lib/T.dhall', 'a', files)).toBe('how many');
    expect(describePath('(./lib/nope.dhall ? ./lib/T.dhall)', 'a', files)).toBe('how many');
    const nested = { ...files, 'charts/lib/U.dhall': '{ web : ./T.dhall }' };
    expect(describePath('{ web.a = 1 } : ./lib/U.dhall', 'web.a', nested)).toBe('how many');
  });

  it('are not followed where a hash decides, or the file is broken', () => {
    const files = { 'charts/lib/T.dhall': type, 'charts/lib/broken.dhall': '{' };
    const hash = `sha256:${'0'.repeat(64)}`;
    expect(describePath(`{ a = 1 } : ./lib/T.dhall ${hash}`, 'a', files)).toBeUndefined();
    expect(describePath('{ a = 1 } : ./lib/broken.dhall', 'a', files)).toBeUndefined();
    expect(describePath('{ a = 1 } : https://example.org/T.dhall', 'a', files)).toBeUndefined();
  });

  it('describe a field with the documentation at their start', () => {
    const source = '{ web = { a = 1 } } : { web : ./T.dhall }';
    const documented = { 'charts/T.dhall': `{-|\n  The web server\n-}\n${type}` };
    expect(describePath(source, 'web', documented)).toBe('The web server');
    expect(
      describePath(source, 'web', { 'charts/T.dhall': `-- Copyright\n${type}` }),
    ).toBeUndefined();
  });
});

it('describes the whole by its documentation', () => {
  expect(describePath('--| All values\n{ a = 1 }', '')).toBe('All values');
  expect(describePath('-- Copyright\n{ a = 1 }', '')).toBeUndefined();
});
