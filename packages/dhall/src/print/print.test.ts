import { Fault } from '@dhallmark/fault';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  array,
  assert,
  bigInt,
  boolean,
  constantFrom,
  double,
  integer,
  letrec,
  oneof,
  option,
  property,
} from 'fast-check';
import { constant, record, string, tuple, uint8Array, uniqueArray } from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { decode } from '../binary/decode.ts';
import { encode } from '../binary/encode.ts';
import { parseExpr, parseModule } from '../parse/parse.ts';
import type { Expr, Import, ImportLocation } from '../syntax/expr.ts';
import { builtins } from '../syntax/expr.ts';
import { print } from './print.ts';

const labels: Arbitrary<string> = oneof(
  constantFrom(
    'x',
    'y',
    'List',
    'Some',
    'let',
    'a/b-c',
    '?',
    '',
    'a b',
    'True',
    '_',
    'date',
    'time',
  ),
  string({ unit: constantFrom('a', 'B', '0', '-', '/', '_', ' ', '.'), maxLength: 4 }),
);
const texts: Arbitrary<string> = oneof(
  string({
    unit: constantFrom(
      'a',
      "'",
      '$',
      '{',
      '}',
      '\n',
      ' ',
      '\t',
      '\\',
      '"',
      '\r',
      '\u0000',
      'é',
      '😀',
    ),
  }),
  string({ unit: constantFrom(' ', '\n', 'x', '\t') }),
);
const components = string({ unit: constantFrom('a', '.', ' ', '{', '-', 'ü'), minLength: 1 });
const path = record({ directory: array(components, { maxLength: 2 }), file: components });
const hash = option(constantFrom('0'.repeat(64), 'abcdef01'.repeat(8)), { nil: undefined });

const terminals: readonly Arbitrary<Expr>[] = [
  record({ kind: constant('Const'), constant: constantFrom('Type', 'Kind', 'Sort') }),
  record({ kind: constant('Var'), name: labels, index: constantFrom(0, 1, 12) }),
  record({ kind: constant('Builtin'), name: constantFrom(...builtins) }),
  record({ kind: constant('Bool'), value: boolean() }),
  record({ kind: constant('Natural'), value: bigInt({ min: 0n, max: 10n ** 30n }) }),
  record({ kind: constant('Integer'), value: bigInt({ min: -(10n ** 30n), max: 10n ** 30n }) }),
  record({ kind: constant('Double'), value: double() }),
  record({ kind: constant('Bytes'), value: uint8Array({ maxLength: 5 }) }),
  record({
    kind: constant('Date'),
    year: integer({ min: 0, max: 9999 }),
    month: integer({ min: 1, max: 12 }),
    day: integer({ min: 1, max: 28 }),
  }),
  record({
    kind: constant('Time'),
    hour: integer({ min: 0, max: 23 }),
    minute: integer({ min: 0, max: 59 }),
    second: integer({ min: 0, max: 59 }),
    fraction: constantFrom('', '1', '10', '000000001'),
  }),
  record({
    kind: constant('TimeZone'),
    negative: boolean(),
    hours: integer({ min: 0, max: 23 }),
    minutes: integer({ min: 0, max: 59 }),
  }),
];

const { expr } = letrec<{ expr: Expr; import: Import }>((tie) => {
  const sub = tie('expr');
  const maybe = option(sub, { nil: undefined });
  const fields = uniqueArray(tuple(labels, sub), { selector: ([key]) => key, maxLength: 4 }).map(
    (entries) => new Map(entries),
  );
  const step = oneof(record({ label: labels }), constant({ optional: true as const }));
  const location: Arbitrary<ImportLocation> = oneof(
    record({ type: constant('missing') }),
    record({ type: constant('env'), name: constantFrom('A', 'b_1', 'a b"\\', '\u0007\v\n', '$x') }),
    record({
      type: constant('local'),
      prefix: constantFrom('absolute', 'here', 'parent', 'home'),
      path,
    }),
    record({
      type: constant('remote'),
      url: record({
        scheme: constantFrom('http', 'https'),
        authority: constantFrom('example.com', 'u:p@[::1]:80'),
        path: record({
          directory: array(constantFrom('a', '', '%20'), { maxLength: 2 }),
          file: constantFrom('', 'b.dhall'),
        }),
        query: constantFrom(undefined, '', 'a=b?'),
      }),
      headers: maybe,
    }),
  );
  return {
    import: record({
      kind: constant('Import'),
      location,
      mode: constantFrom('code', 'text', 'location', 'bytes'),
      hash,
    }),
    expr: oneof(
      { maxDepth: 6, depthIdentifier: 'expr' },
      oneof(...terminals),
      tie('import'),
      record({ kind: constantFrom('Lambda', 'Pi'), name: labels, type: sub, body: sub }),
      record({ kind: constant('App'), fn: sub, arg: sub }),
      record({
        kind: constant('Let'),
        bindings: array(record({ name: labels, type: maybe, value: sub }), {
          minLength: 1,
          maxLength: 3,
        }),
        body: sub.filter((body) => body.kind !== 'Let'),
      }),
      record({ kind: constant('Annot'), expr: sub, type: sub }),
      // oxlint-disable-next-line unicorn/no-thenable -- the syntax tree's own name for the branch
      record({ kind: constant('If'), condition: sub, then: sub, else: sub }),
      record({
        kind: constant('Op'),
        op: constantFrom('||', '&&', '==', '!=', '+', '*', '++', '#', '∧', '⫽', '⩓', '≡', '?'),
        left: sub,
        right: sub,
      }),
      record({
        kind: constant('Text'),
        chunks: array(record({ prefix: texts, expr: sub }), { maxLength: 2 }),
        suffix: texts,
      }),
      record({ kind: constant('EmptyList'), type: sub }),
      record({ kind: constant('List'), items: array(sub, { minLength: 1, maxLength: 4 }) }),
      record({ kind: constant('Some'), value: sub }),
      record({ kind: constantFrom('RecordType', 'Record'), fields }),
      record({
        kind: constant('UnionType'),
        alternatives: uniqueArray(tuple(labels, maybe), {
          selector: ([key]) => key,
          maxLength: 4,
        }).map((entries) => new Map(entries)),
      }),
      record({ kind: constant('Field'), record: sub, label: labels }),
      record({ kind: constant('Project'), record: sub, labels: array(labels, { maxLength: 3 }) }),
      record({ kind: constant('ProjectType'), record: sub, type: sub }),
      record({ kind: constant('Completion'), schema: sub, record: sub }),
      record({ kind: constant('Merge'), handlers: sub, union: sub, type: maybe }),
      record({ kind: constant('ToMap'), record: sub, type: maybe }),
      record({ kind: constant('ShowConstructor'), expr: sub }),
      record({ kind: constant('Assert'), type: sub }),
      record({
        kind: constant('With'),
        record: sub,
        path: array(step, { minLength: 1, maxLength: 3 }),
        value: sub,
      }),
    ) as Arbitrary<Expr>,
  };
});

/**
 * What a multi-line literal cannot hold is printed as the interpolation of a double-quoted one, as
 * dhall-haskell does; this undoes it on both sides.
 */
function inlined(value: unknown): unknown {
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [key, inlined(item)]));
  if (Array.isArray(value)) return value.map(inlined);
  if (value instanceof Uint8Array || value === null || typeof value !== 'object') return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inlined(item)]));
  if (copy['kind'] !== 'Text') return copy;
  const chunks: { prefix: string; expr: Expr }[] = [];
  let text = '';
  for (const { prefix, expr: part } of copy['chunks'] as { prefix: string; expr: Expr }[]) {
    if (part.kind === 'Text') {
      for (const inner of part.chunks) chunks.push({ prefix: inner.prefix, expr: inner.expr });
      const [first, ...rest] = chunks.splice(chunks.length - part.chunks.length);
      if (first === undefined) text += prefix + part.suffix;
      else {
        chunks.push({ prefix: text + prefix + first.prefix, expr: first.expr }, ...rest);
        text = part.suffix;
      }
    } else {
      chunks.push({ prefix: text + prefix, expr: part });
      text = '';
    }
  }
  return { kind: 'Text', chunks, suffix: text + String(copy['suffix']) };
}

const bytes = (term: Expr) => Buffer.from(encode(inlined(term) as Expr)).toString('hex');

describe('print', () => {
  test.each(['unicode', 'ascii'] as const)('parse(print(e)) is e, in %s', (charset) => {
    assert(
      property(expr, constantFrom(80, 20, Infinity), (term, width) => {
        const text = print(term, { charset, width });
        expect(bytes(parseExpr(text))).toBe(bytes(term));
        expect(print(parseExpr(text), { charset, width })).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['let', `${'let x = 1\n'.repeat(100_000)}in x`],
    ['operators', `${'1 + '.repeat(100_000)}1`],
    ['application', `f${' x'.repeat(100_000)}`],
    ['fields', `x${'.x'.repeat(100_000)}`],
    ['lambdas', `${'\\(x : T) -> '.repeat(100_000)}x`],
    ['conditionals', `${'if a then b else '.repeat(100_000)}c`],
    ['with', `x${' with a = 1'.repeat(100_000)}`],
    ['list', `[${'1,'.repeat(100_000)}]`],
  ])('prints a chain of 100,000: %s', (_, text) => {
    const printed = print(parseExpr(text));
    expect(printed.length).toBeGreaterThan(100_000);
  });

  it('agrees with the binary form on what every term is', () => {
    assert(
      property(expr, (term) => {
        expect(decode(encode(term))).toEqual(term);
      }),
      { numRuns: 500 },
    );
  });

  it('breaks a group at the start of a line for what follows it on that line', () => {
    const text = 'f (λ(x : Text) → λ(long : List Text) → x)';
    expect(print(parseExpr(text), { width: 24 })).toBe(
      [
        'f',
        '  ( λ(x : Text) →',
        '    λ ( long',
        '      : List Text',
        '      ) →',
        '      x',
        '  )',
      ].join('\n'),
    );
  });

  it('indents deep values no further than 510 columns', () => {
    const printed = print(parseExpr(`${'Some ('.repeat(300)}1${')'.repeat(300)}`));
    const widths = printed.split('\n').map((line) => line.length);
    expect(Math.max(...widths)).toBe(510);
    expect(print(parseExpr(printed))).toBe(printed);
  });

  it('refuses a term that is too deep for the stack with a coded error', () => {
    let term: Expr = { kind: 'Natural', value: 1n };
    for (let depth = 0; depth < 100_000; depth++) term = { kind: 'List', items: [term] };
    expect(() => print(term)).toThrow(Fault);
  });
});

const prelude = join(import.meta.dirname, '../../../../../shared/dhall-lang/Prelude');

describe.skipIf(!existsSync(prelude))('the Prelude (skipped where dhall-lang is absent)', () => {
  test('is printed as dhall format leaves it, but for its comments', () => {
    const files = readdirSync(prelude, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.dhall'),
    );
    const differing = files.filter((file) => {
      const text = readFileSync(join(prelude, file), 'utf8');
      const { expr: term, unicode, comments } = parseModule(text);
      const printed = `${print(term, { charset: unicode ? 'unicode' : 'ascii' })}\n`;
      const inner = comments.some(({ start }) => start > (term.span?.start ?? 0));
      return !inner && !text.endsWith(printed);
    });
    expect(files.length).toBeGreaterThan(200);
    expect(differing).toEqual([]);
  });
});
