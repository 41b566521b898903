import { isFault } from '@dhallmark/fault';
import { assert, property, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseExpr } from '../parse/parse.ts';
import { print } from '../print/print.ts';
import type { Expr } from '../syntax/expr.ts';
import { decode } from './decode.ts';
import { encode } from './encode.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const unhex = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'hex'));
const natural = (value: bigint): Expr => ({ kind: 'Natural', value });

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (isFault(error)) return error.code;
    throw error;
  }
  return 'none';
}

describe('Double', () => {
  it.each([
    [0, 'f90000'],
    [-0, 'f98000'],
    [1, 'f93c00'],
    [65504, 'f97bff'],
    [65505, 'fa477fe100'],
    [2 ** -24, 'f90001'],
    [2 ** -25, 'fa33000000'],
    [5.5e-5, 'fb3f0cd5f99c38b04b'],
    [1.1, 'fb3ff199999999999a'],
    [100000, 'fa47c35000'],
    [3.4028234663852886e38, 'fa7f7fffff'],
    [Infinity, 'f97c00'],
    [-Infinity, 'f9fc00'],
    [NaN, 'f97e00'],
  ])('writes %d in the shortest form that keeps it', (value, expected) => {
    const bytes = encode({ kind: 'Double', value });
    expect(hex(bytes)).toBe(expected);
    expect(decode(bytes)).toEqual({ kind: 'Double', value });
  });
});

describe('integers', () => {
  it.each([
    [23n, '820f17'],
    [24n, '820f1818'],
    [0xffffffffn, '820f1affffffff'],
    [0x100000000n, '820f1b0000000100000000'],
    [2n ** 53n + 1n, '820f1b0020000000000001'],
    [2n ** 64n - 1n, '820f1bffffffffffffffff'],
    [2n ** 64n, '820fc249010000000000000000'],
  ])('writes the Natural %d in the shortest form', (value, expected) => {
    const bytes = encode(natural(value));
    expect(hex(bytes)).toBe(expected);
    expect(decode(bytes)).toEqual(natural(value));
  });

  it('keeps negative Integers of any size', () => {
    for (const value of [-1n, -25n, -(2n ** 64n), -(2n ** 64n) - 1n, -(10n ** 40n)]) {
      expect(decode(encode({ kind: 'Integer', value }))).toEqual({ kind: 'Integer', value });
    }
    expect(hex(encode({ kind: 'Integer', value: -(2n ** 64n) }))).toBe('82103bffffffffffffffff');
  });

  it('reads integers that are longer than needed', () => {
    expect(decode(unhex('820f1b0000000000000001'))).toEqual(natural(1n));
    expect(decode(unhex('820fc24101'))).toEqual(natural(1n));
    expect(decode(unhex('990002180f01'))).toEqual(natural(1n));
  });
});

describe('times', () => {
  it('keeps every digit that was written', () => {
    const time: Expr = { kind: 'Time', hour: 1, minute: 2, second: 3, fraction: '0400' };
    expect(hex(encode(time))).toBe('84181f0102c482231976c0');
    expect(decode(encode(time))).toEqual(time);
  });

  it('refuses dates and times that do not exist', () => {
    expect(codeOf(() => decode(unhex('84181e1907e702181d')))).toBe('binary-invalid');
    expect(codeOf(() => decode(unhex('84181f181800c4820000')))).toBe('binary-invalid');
  });
});

describe('depth', () => {
  const depth = 200_000;
  const nest = (wrap: (inner: Expr) => Expr): Expr => {
    let expr: Expr = natural(0n);
    for (let index = 0; index < depth; index++) expr = wrap(expr);
    return expr;
  };

  it.each<[string, (inner: Expr) => Expr]>([
    ['left operators', (left) => ({ kind: 'Op', op: '+', left, right: natural(1n) })],
    ['right operators', (right) => ({ kind: 'Op', op: '#', left: natural(1n), right })],
    ['functions', (body) => ({ kind: 'Lambda', name: '_', type: natural(1n), body })],
    ['arguments', (arg) => ({ kind: 'App', fn: { kind: 'Var', name: 'f', index: 0 }, arg })],
    ['records', (inner) => ({ kind: 'Record', fields: new Map([['x', inner]]) })],
  ])('does not matter for %s', (_name, wrap) => {
    const bytes = encode(nest(wrap));
    expect(hex(encode(decode(bytes))) === hex(bytes)).toBe(true);
  });
});

describe('bad input', () => {
  it.each([
    ['', 'binary-truncated'],
    ['82', 'binary-truncated'],
    ['9b00000000ffffffff', 'binary-truncated'],
    ['5b7fffffffffffffff', 'binary-truncated'],
    ['63616263', 'binary-invalid'],
    ['6380ffff', 'binary-not-utf8'],
    ['9f04f600ff', 'binary-unsupported'],
    ['f5f5', 'binary-trailing'],
    ['820f20', 'binary-invalid'],
    ['c100', 'binary-unknown-tag'],
    ['8207a2617800617800', 'binary-invalid'],
    ['a0', 'binary-invalid'],
    ['80', 'binary-invalid'],
  ])('%s is refused as %s', (input, code) => {
    expect(codeOf(() => decode(unhex(input)))).toBe(code);
  });

  it('never crashes or hangs', () => {
    assert(
      property(uint8Array({ maxLength: 200 }), (bytes) => {
        expect(codeOf(() => decode(bytes))).toMatch(/^(none|binary-.+)$/);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('terms that are known', () => {
  it('are copied, not written again', () => {
    const shared = natural(7n);
    const known = new Map<Expr, Uint8Array>([[shared, Uint8Array.of(0xf5)]]);
    const bytes = encode({ kind: 'List', items: [shared, natural(7n)] }, { known });
    expect(hex(bytes)).toBe('8404f6f5820f07');
  });
});

describe('names that the grammar cannot write', () => {
  const one = natural(1n);
  const local = (...parts: readonly string[]): Expr => ({
    kind: 'Import',
    location: {
      type: 'local',
      prefix: 'here',
      path: { directory: parts.slice(0, -1), file: parts.at(-1) ?? '' },
    },
    mode: 'code',
    hash: undefined,
  });
  const remote = (authority: string, segment = 'a', query?: string): Expr => ({
    kind: 'Import',
    location: {
      type: 'remote',
      url: { scheme: 'https', authority, path: { directory: [], file: segment }, query },
      headers: undefined,
    },
    mode: 'code',
    hash: undefined,
  });
  const variable = (name: string): Expr => ({
    kind: 'Import',
    location: { type: 'env', name },
    mode: 'code',
    hash: undefined,
  });

  it.each<Expr>([
    { kind: 'Var', name: 'a\u000bb', index: 0 },
    { kind: 'Field', record: one, label: 'a`b' },
    { kind: 'Project', record: one, labels: ['é'] },
    { kind: 'Lambda', name: 'a\nb', type: one, body: one },
    { kind: 'Record', fields: new Map([['\u007f', one]]) },
    local('a\tb'),
    local('a', '..."'),
    local('a/b'),
    local(''),
    local('', 'a'),
    remote(''),
    remote('a b'),
    remote('[::1::2]'),
    remote('[fe80::1]:x'),
    remote('example.com', 'a b'),
    remote('example.com', 'a?b'),
    remote('example.com', 'a', '#'),
    variable(''),
    variable('A=B'),
    variable('é'),
    variable('a\u0000b'),
  ])('are refused: %o', (expr) => {
    const bytes = encode(expr);
    expect(codeOf(() => decode(bytes))).toBe('binary-invalid');
  });

  it.each<Expr>([
    { kind: 'Var', name: '', index: 0 },
    { kind: 'Field', record: one, label: 'a b/c "d"' },
    local('a b', '\u007fé'),
    local('..', 'a'),
    remote('u:p@[2001:db8::1.2.3.4]:80', ''),
    remote('[v1.a:b]', 'a%20b', 'x=/?'),
    variable('a "b\\c\u0007'),
  ])('are not these: %o', (expr) => {
    const bytes = encode(expr);
    const decoded = decode(bytes);
    expect(decoded).toEqual(expr);
    expect(encode(parseExpr(print(decoded)))).toEqual(bytes);
  });
});
