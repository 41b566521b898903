import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alphaNormalize } from '../tools/alpha-normalize.ts';
import { encode } from '../binary/encode.ts';
import { Budget } from '../eval/budget.ts';
import { betaNormalize, equivalent, evaluate, quote, quoteAlpha } from '../eval/normalize.ts';
import type { Expr } from '../syntax/expr.ts';
import { print } from '../print/print.ts';
import { typeOfValue } from './type-of-value.ts';
import { check, infer } from './typecheck.ts';

type Type = 'Natural' | 'Bool' | 'Text' | 'List' | 'Optional' | 'Record' | 'Function';

const types: readonly Type[] = [
  'Natural',
  'Bool',
  'Text',
  'List',
  'Optional',
  'Record',
  'Function',
];
const names = ['x', 'y', '_'];

const builtin = (name: 'Natural' | 'Bool' | 'Text' | 'List' | 'Optional'): Expr => ({
  kind: 'Builtin',
  name,
});
const apply = (fn: Expr, ...args: readonly Expr[]): Expr =>
  args.reduce<Expr>((head, arg) => ({ kind: 'App', fn: head, arg }), fn);
const natural = builtin('Natural');
const recordType: Expr = {
  kind: 'RecordType',
  fields: new Map([
    ['b', builtin('Text')],
    ['a', natural],
  ]),
};

function typeExpr(type: Type): Expr {
  if (type === 'List' || type === 'Optional') return apply(builtin(type), natural);
  if (type === 'Record') return recordType;
  if (type === 'Function') return { kind: 'Pi', name: '_', type: natural, body: natural };
  return builtin(type);
}

interface Scope {
  readonly name: string;
  readonly type: Type;
}

/** Well-typed terms of a type, with the variables of a scope, outermost first. */
function term(type: Type, scope: readonly Scope[], depth: number): fc.Arbitrary<Expr> {
  const variables = scope.flatMap((variable, position): fc.Arbitrary<Expr>[] => {
    if (variable.type !== type) return [];
    const index = scope.slice(position + 1).filter(({ name }) => name === variable.name).length;
    return [fc.constant({ kind: 'Var', name: variable.name, index })];
  });
  if (depth === 0) return fc.oneof(leaf(type), ...variables);
  const of = (other: Type): fc.Arbitrary<Expr> => term(other, scope, depth - 1);
  return fc.oneof(
    leaf(type),
    ...variables,
    ...general(type, scope, depth, of),
    ...special(type, scope, depth, of),
  );
}

type Of = (type: Type) => fc.Arbitrary<Expr>;

function leaf(type: Type): fc.Arbitrary<Expr> {
  switch (type) {
    case 'Natural':
      return fc.bigInt(0n, 5n).map((value) => ({ kind: 'Natural', value }));
    case 'Bool':
      return fc.boolean().map((value) => ({ kind: 'Bool', value }));
    case 'Text':
      return fc.constantFrom('', 'a', 'ab').map((suffix) => ({ kind: 'Text', chunks: [], suffix }));
    case 'List':
      return fc.constant({ kind: 'EmptyList', type: typeExpr('List') });
    case 'Optional':
      return fc.constant(apply({ kind: 'Builtin', name: 'None' }, natural));
    case 'Record':
      return leaf('Natural').map((a) => ({
        kind: 'Record',
        fields: new Map([
          ['a', a],
          ['b', { kind: 'Text', chunks: [], suffix: 'b' }],
        ]),
      }));
    case 'Function':
      return leaf('Natural').map((body) => ({ kind: 'Lambda', name: 'x', type: natural, body }));
  }
}

/** Terms that every type has: conditionals, lets, applied functions, annotations. */
function general(type: Type, scope: readonly Scope[], depth: number, of: Of): fc.Arbitrary<Expr>[] {
  const bound = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...types));
  return [
    fc.tuple(of('Bool'), of(type), of(type)).map(([condition, then, otherwise]) => ({
      kind: 'If',
      condition,
      // oxlint-disable-next-line unicorn/no-thenable -- the syntax tree's own name for the branch
      then,
      else: otherwise,
    })),
    bound.chain(([name, inner]) =>
      fc
        .tuple(of(inner), term(type, [...scope, { name, type: inner }], depth - 1), fc.boolean())
        .map(([value, body, asLet]): Expr =>
          asLet
            ? { kind: 'Let', bindings: [{ name, type: undefined, value }], body }
            : apply({ kind: 'Lambda', name, type: typeExpr(inner), body }, value),
        ),
    ),
    of(type).map((expr) => ({ kind: 'Annot', expr, type: typeExpr(type) })),
  ];
}

function special(type: Type, scope: readonly Scope[], depth: number, of: Of): fc.Arbitrary<Expr>[] {
  const operator = (
    op: '+' | '*' | '++' | '#' | '&&' | '||' | '==' | '!=' | '⫽',
  ): fc.Arbitrary<Expr> =>
    fc.tuple(of(type), of(type)).map(([left, right]) => ({ kind: 'Op', op, left, right }));
  const fold = fc
    .tuple(of('Natural'), of('Function'), of('Natural'))
    .map(([count, step, zero]) =>
      apply({ kind: 'Builtin', name: 'Natural/fold' }, count, natural, step, zero),
    );
  switch (type) {
    case 'Natural':
      return [
        operator('+'),
        operator('*'),
        fold,
        of('Record').map((record) => ({ kind: 'Field', record, label: 'a' })),
        fc.tuple(of('Function'), of('Natural')).map(([fn, arg]) => apply(fn, arg)),
        of('List').map((list) => apply({ kind: 'Builtin', name: 'List/length' }, natural, list)),
        fc
          .tuple(of('Natural'), of('Natural'))
          .map(([a, b]) => apply({ kind: 'Builtin', name: 'Natural/subtract' }, a, b)),
        fc.tuple(of('Natural'), of('Function'), of('Optional')).map(([none, some, union]) => ({
          kind: 'Merge',
          handlers: {
            kind: 'Record',
            fields: new Map([
              ['Some', some],
              ['None', none],
            ]),
          },
          union,
          type: undefined,
        })),
      ];
    case 'Bool':
      return [operator('&&'), operator('||'), operator('=='), operator('!=')];
    case 'Text':
      return [
        operator('++'),
        of('Record').map((record) => ({ kind: 'Field', record, label: 'b' })),
        of('Natural').map((n) => apply({ kind: 'Builtin', name: 'Natural/show' }, n)),
        fc.tuple(of('Text'), of('Text')).map(([left, right]) => ({
          kind: 'Text',
          chunks: [
            { prefix: 'p', expr: left },
            { prefix: '', expr: right },
          ],
          suffix: 's',
        })),
        fc
          .tuple(of('Text'), of('Text'))
          .map(([replacement, text]) =>
            apply(
              { kind: 'Builtin', name: 'Text/replace' },
              { kind: 'Text', chunks: [], suffix: 'a' },
              replacement,
              text,
            ),
          ),
      ];
    case 'List':
      return [
        operator('#'),
        fc
          .array(of('Natural'), { minLength: 1, maxLength: 3 })
          .map((items) => ({ kind: 'List', items })),
        of('List').map((list) => apply({ kind: 'Builtin', name: 'List/reverse' }, natural, list)),
      ];
    case 'Optional':
      return [
        of('Natural').map((value) => ({ kind: 'Some', value })),
        of('List').map((list) => apply({ kind: 'Builtin', name: 'List/head' }, natural, list)),
        fc
          .tuple(of('Optional'), of('Natural'))
          .map(([record, value]) => ({ kind: 'With', record, path: [{ optional: true }], value })),
      ];
    case 'Record':
      return [
        operator('⫽'),
        fc.tuple(of('Text'), of('Natural')).map(([b, a]) => ({
          kind: 'Record',
          fields: new Map([
            ['b', b],
            ['a', a],
          ]),
        })),
        fc
          .tuple(of('Record'), of('Natural'))
          .map(([record, value]) => ({ kind: 'With', record, path: [{ label: 'a' }], value })),
        of('Record').map((record) => ({ kind: 'Project', record, labels: ['b', 'a'] })),
      ];
    case 'Function':
      return [
        fc.constantFrom(...names).chain((name) =>
          term('Natural', [...scope, { name, type: 'Natural' }], depth - 1).map((body): Expr => ({
            kind: 'Lambda',
            name,
            type: natural,
            body,
          })),
        ),
      ];
  }
}

/** A term under two variables, so that normal forms keep some structure. */
const open = fc.constantFrom(...types).chain((type) =>
  term(
    type,
    [
      { name: 'x', type: 'Natural' },
      { name: 'y', type: 'Bool' },
      { name: 'x', type: 'Record' },
    ],
    3,
  ),
);
const closed = open.map((body): Expr => ({
  kind: 'Lambda',
  name: 'x',
  type: natural,
  body: {
    kind: 'Lambda',
    name: 'y',
    type: builtin('Bool'),
    body: { kind: 'Lambda', name: 'x', type: recordType, body },
  },
}));

const runs = { numRuns: 300 };
const bytes = (expr: Expr): string => Buffer.from(encode(expr)).toString('hex');

describe('well-typed terms', () => {
  it('normalise to what is normal already', () => {
    fc.assert(
      fc.property(closed, (expr) => {
        const normal = betaNormalize(expr);
        expect(bytes(betaNormalize(normal))).toBe(bytes(normal));
      }),
      runs,
    );
  });

  it('keep their type when they are normalised', () => {
    fc.assert(
      fc.property(closed, (expr) => {
        const { value, type } = check(expr);
        const normal = quote(value);
        expect(equivalent(quote(infer(normal)), quote(type))).toBe(true);
        expect(equivalent(quote(typeOfValue(value, new Budget())), quote(type))).toBe(true);
      }),
      runs,
    );
  });

  it('have one value, whether they are checked first or not', () => {
    fc.assert(
      fc.property(closed, (expr) => {
        expect(bytes(quote(check(expr).value))).toBe(bytes(quote(evaluate(expr))));
      }),
      runs,
    );
  });

  it('are equivalent to what they are with variables renamed', () => {
    fc.assert(
      fc.property(closed, (expr) => {
        const renamed = alphaNormalize(expr);
        expect(equivalent(expr, renamed)).toBe(true);
        expect(bytes(quoteAlpha(evaluate(expr)))).toBe(bytes(quoteAlpha(evaluate(renamed))));
        expect(bytes(alphaNormalize(quote(evaluate(expr))))).toBe(
          bytes(quoteAlpha(evaluate(expr))),
        );
        expect(bytes(alphaNormalize(renamed))).toBe(bytes(renamed));
        expect(print(renamed)).toContain('_');
      }),
      runs,
    );
  });
});
