import { isFault, type Fault } from '@dhallmark/fault';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  array,
  assert,
  constantFrom,
  nat,
  oneof,
  property,
  string,
  tuple,
  uint8Array,
} from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Expr } from '../syntax/expr.ts';
import { importsOf } from '../imports/imports-of.ts';
import { parseExpr, parseModule } from './parse.ts';

const standard =
  process.env['DHALL_LANG_TESTS'] ??
  join(import.meta.dirname, '../../../../../shared/dhall-lang/tests');
const missing = !existsSync(standard);

function dhallFiles(folder: string): string[] {
  if (missing) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.dhall'))
    .map((file) => join(folder, file));
}

function failure(text: string | Uint8Array): Fault {
  try {
    parseExpr(text);
  } catch (error) {
    if (isFault(error)) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

/** The tree without its spans. */
function bare(value: unknown): unknown {
  if (value instanceof Map) return [...value].map(([key, item]) => [key, bare(item)]);
  if (Array.isArray(value)) return value.map(bare);
  if (value instanceof Uint8Array || value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'span')
      .map(([key, item]) => [key, bare(item)]),
  );
}

/** Both sources have the same tree. */
function expectSame(left: string, right: string): void {
  expect(bare(parseExpr(left))).toEqual(bare(parseExpr(right)));
}

/** The error of a source that is refused, undefined for one that parses. */
function outcome(input: string | Uint8Array): unknown {
  try {
    parseExpr(input);
    return undefined;
  } catch (error) {
    return error;
  }
}

function expectCodedIfAny(input: string | Uint8Array): void {
  const error = outcome(input);
  expect(error === undefined || isFault(error)).toBe(true);
}

describe.skipIf(missing)('the standard (skipped where dhall-lang is absent)', () => {
  test('every success file parses', () => {
    const files = dhallFiles(join(standard, 'parser/success'));
    expect(files.length).toBeGreaterThan(200);
    for (const file of files) expect(() => parseExpr(readFileSync(file), file)).not.toThrow();
  });

  test('every failure file is refused with a coded error', () => {
    const files = dhallFiles(join(standard, 'parser/failure'));
    expect(files.length).toBeGreaterThan(70);
    for (const file of files)
      expect(`${file} ${failure(readFileSync(file)).code}`).toMatch(/ parse-/u);
  });
});

describe('sugar', () => {
  it('desugars puns, dotted labels and duplicate fields', () => {
    expectSame(
      '{ x, y.a = 1, y.b = 2, Bool }',
      '{ x = x, y = { a = 1 } ∧ { b = 2 }, Bool = `Bool` }',
    );
  });

  it('merges nested lets into one', () => {
    expectSame('let a = 1 in let b = 2 in (let c = 3 in c)', 'let a = 1 let b = 2 let c = 3 in c');
  });

  it('strips the common indentation of multi-line literals', () => {
    expectSame("''\n  a\n\n    ${x}b\n   ''", '"a\\n\\n  ${x}b\\n "');
    expectSame("''\r\n  a\r\n  b\r\n  ''", '"a\\nb\\n"');
    expectSame("''\n  ''${a} ''' \\\n  ''", '"\\${a} \'\' \\\\\\n"');
    expectSame("''\n\t x\n\t${y}''", '" x\n\t${y}"'.replaceAll('\n', '\\n').replaceAll('\t', ''));
  });

  it('reads a time with a date and an offset as a record', () => {
    expectSame(
      '2020-02-29T01:02:03.50-08:00',
      '{ date = 2020-02-29, time = 01:02:03.50, timeZone = -08:00 }',
    );
  });
});

describe('ambiguities', () => {
  it('distinguishes operators from paths and signs from operators', () => {
    expectSame('a // /b/c', 'a ⫽ /b/c');
    expectSame('./foo//bar', './foo ⫽ bar');
    expect(parseExpr('f +2').kind).toBe('App');
    expect(parseExpr('f + 2').kind).toBe('Op');
    expect(parseExpr('f ./x').kind).toBe('App');
    expect(parseExpr('f . x').kind).toBe('Field');
    expectSame('x === y == z', 'x ≡ (y == z)');
    expectSame('https://example.com?a ? b', '(https://example.com?a) ? b');
  });

  it('annotates merge and toMap only without parentheses', () => {
    expect(parseExpr('merge x y : T')).toMatchObject({ kind: 'Merge', type: { name: 'T' } });
    expect(parseExpr('(merge x y) : T').kind).toBe('Annot');
    expect(parseExpr('merge x y z : T').kind).toBe('Annot');
    expect(parseExpr('toMap x : T')).toMatchObject({ kind: 'ToMap', type: { name: 'T' } });
  });

  it('gives spans that cover the text of each node', () => {
    const text = ' f (a + b) -- c';
    const app = parseExpr(text) as Extract<Expr, { kind: 'App' }>;
    expect(text.slice(app.span?.start, app.span?.end)).toBe('f (a + b)');
    expect(text.slice(app.arg.span?.start, app.arg.span?.end)).toBe('a + b');
  });
});

describe('imports', () => {
  it('lists every import of a source in order', () => {
    const expr = parseExpr('let a = ./a.dhall in https://x.org/b using (toMap env:H) ? missing');
    expect(importsOf(expr).map((found) => found.location.type)).toEqual([
      'local',
      'remote',
      'env',
      'missing',
    ]);
  });

  it.each([
    'http://[::1]/a',
    'http://[1:2:3:4:5:6:7:8]/a',
    'http://[::ffff:1.2.3.4]:80/',
    'http://u:p%20@a-b.c.:1',
  ])('reads %s', (text) => expect(parseExpr(text).kind).toBe('Import'));

  it.each(['http://[1:2]/a', 'http://[:::]/', 'http://-a/', 'http://[1::2::3]/', 'http:///a'])(
    'refuses %s',
    (text) => expect(failure(text).code).toBe('parse-url'),
  );
});

describe('long and deep sources', () => {
  const many = 100_000;
  it.each([
    ['let', `${'let x = 1\n'.repeat(many)}in x`],
    ['operators', `${'1 + '.repeat(many)}1`],
    ['application', `f${' x'.repeat(many)}`],
    ['fields', `x${'.x'.repeat(many)}`],
    ['lambdas', `${'\\(x : T) -> '.repeat(many)}x`],
    ['arrows', `${'T -> '.repeat(many)}T`],
    ['conditionals', `${'if a then b else '.repeat(many)}c`],
    ['with', `x${' with a = 1'.repeat(many)}`],
    ['comments', `${'{-'.repeat(many)}${'-}'.repeat(many)}1`],
  ])('reads a chain of 100,000: %s', (_, text) => {
    expect(parseExpr(text).kind).toMatch(/./u);
  });

  it.each(['(', '[', '{a=', '"${', 'f (', '< A : ', '\\(x : ', 'let x = '])(
    'refuses 100,000 levels of %s with a coded error',
    (text) => expect(failure(text.repeat(many)).code).toMatch(/^(?:too-deep|parse-end)$/u),
  );
});

describe('invalid input', () => {
  it.each([
    [Uint8Array.of(0x22, 0xff, 0x22), 'parse-utf8'],
    ['\ufeff1', 'parse-character'],
    ['"\ud800"', 'parse-character'],
    ['1 \r 2', 'parse-character'],
    ['"\u{1ffff}"', 'parse-character'],
    ['-- \u0001', 'parse-character'],
  ])('is refused: %j', (text, code) => expect(failure(text).code).toBe(code));

  const tokens =
    "let |in |x| = | : |{|}|[|]|(|)|\"|''\n|${|<|>|merge |with |.|/|./a|env:A|http://|1|-|+|--|{-|-}|" +
    '\\|`|→|λ|∧|?| |\n|sha256:| as |using |0x|::|if |then |else |,';

  it('throws nothing but coded errors on any text', () => {
    const text = oneof(
      array(constantFrom('|', ...tokens.split('|'))).map((all) => all.join('')),
      string({ unit: 'binary' }),
    );
    assert(property(text, expectCodedIfAny), { numRuns: 2000 });
  });

  it('throws nothing but coded errors on any bytes', () => {
    assert(property(uint8Array(), expectCodedIfAny));
  });

  it.skipIf(missing)('throws nothing but coded errors on files with a part replaced', () => {
    const files = dhallFiles(join(standard, '../Prelude')).map((file) =>
      readFileSync(file, 'utf8'),
    );
    const part = tuple(nat(), nat(20), constantFrom(...tokens.split('|')));
    assert(
      property(
        constantFrom(...files),
        array(part, { minLength: 1, maxLength: 3 }),
        (text, parts) => {
          let mutated = text;
          for (const [place, length, token] of parts) {
            const at = place % (mutated.length + 1);
            mutated = mutated.slice(0, at) + token + mutated.slice(at + length);
          }
          expectCodedIfAny(mutated);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

it('keeps comments and records as written for the formatter', () => {
  const text = '#!/usr/bin/env dhall\n-- a\n{ x {- b -}, y.z = [ {- c -} 1 ] }';
  const module = parseModule(text);
  expect(module.comments.map(({ start, end }) => text.slice(start, end))).toEqual([
    '-- a',
    '{- b -}',
    '{- c -}',
  ]);
  expect([...module.entries.values()][0]).toMatchObject([
    { labels: ['x'] },
    { labels: ['y', 'z'] },
  ]);
  expect(module.shebangEnd).toBe(21);
});
