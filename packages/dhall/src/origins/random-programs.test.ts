import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateInput, toJson } from '../phases.ts';
import { memoryIo } from '../resolve/io.ts';
import { renderJson } from '../marshal/json.ts';
import { findOrigins, type JsonPath } from './find-origins.ts';

const literal = '"the literal"';

/** A closed program whose JSON value has the literal at a path. */
interface Program {
  readonly expr: string;
  readonly type: string;
  readonly path: JsonPath;
  /** The file that has the literal. */
  readonly home: string;
  readonly files: Readonly<Record<string, string>>;
}

type Wrap = (program: Program) => Partial<Program>;

const inField =
  (label: string, expr: (inner: string) => string): Wrap =>
  ({ expr: inner, type, path }) => ({
    expr: expr(inner),
    type: `{ ${label} : ${type} }`,
    path: [label, ...path],
  });

/** Ways to pass a value on. */
const wraps: readonly Wrap[] = [
  inField('a', (inner) => `{ a = ${inner} }`),
  inField('a', (inner) => `{ a = True } ⫽ { a = ${inner} }`),
  inField('a', (inner) => `{ a = ${inner}, z = 0 }.{ a }`),
  ({ expr, type, path }) => ({
    expr: `{ a.x = 0 } ∧ { a.b = ${expr} }`,
    type: `{ a : { b : ${type}, x : Natural } }`,
    path: ['a', 'b', ...path],
  }),
  ({ expr, type, path }) => ({
    expr: `({ a.b = True } with a.b = ${expr})`,
    type: `{ a : { b : ${type} } }`,
    path: ['a', 'b', ...path],
  }),
  ({ expr, type, path }) => ({
    expr: `{ Type = { a : ${type}, z : Bool }, default.z = True }::{ a = ${expr} }`,
    type: `{ a : ${type}, z : Bool }`,
    path: ['a', ...path],
  }),
  ({ expr, type, path }) => ({
    expr: `{ Type = { a : ${type}, z : Bool }, default.a = ${expr} }::{ z = True }`,
    type: `{ a : ${type}, z : Bool }`,
    path: ['a', ...path],
  }),
  ({ expr, type, path }) => ({
    expr: `toMap { k = ${expr} }`,
    type: `List { mapKey : Text, mapValue : ${type} }`,
    path: ['k', ...path],
  }),
  ({ expr, type, path }) => ({ expr: `[ ${expr} ]`, type: `List (${type})`, path: [0, ...path] }),
  ({ expr, type, path }) => ({
    expr: `([ ${expr} ] # ([] : List (${type})))`,
    type: `List (${type})`,
    path: [0, ...path],
  }),
  ({ expr, type, path }) => ({
    expr: `List/build (${type}) (λ(l : Type) → λ(c : (${type}) → l → l) → λ(n : l) → c (${expr}) n)`,
    type: `List (${type})`,
    path: [0, ...path],
  }),
  ({ expr, type }) => ({ expr: `Some (${expr})`, type: `Optional (${type})` }),
  ({ expr, type }) => ({ expr: `< A : ${type} | B >.A (${expr})`, type: `< A : ${type} | B >` }),
  ({ expr }) => ({ expr: `let x = ${expr} let y = x in y` }),
  ({ expr }) => ({ expr: `{ k = ${expr} }.k` }),
  ({ expr, type }) => ({ expr: `((${expr}) : ${type})` }),
  ({ expr, type }) => ({ expr: `(λ(x : ${type}) → λ(y : Bool) → x) (${expr}) True` }),
  ({ expr, type }) => ({
    expr: `(λ(r : { f : ${type} }) → if True then r.f else r.f) { f = ${expr} }`,
  }),
  ({ expr, type }) => ({ expr: `merge { A = λ(y : ${type}) → y } (< A : ${type} >.A (${expr}))` }),
  ({ expr, type }) => ({ expr: `(λ(t : Type) → λ(x : t) → x) (${type}) (${expr})` }),
  ({ expr, files, home }) => {
    const file = `./f${Object.keys(files).length}.dhall`;
    return { expr: file, files: { ...files, [file]: expr }, home: home === '' ? file : home };
  },
];

const start: Program = { expr: literal, type: 'Text', path: [], home: '', files: {} };

const programs = fc.array(fc.constantFrom(...wraps), { maxLength: 9 }).map((chosen) =>
  chosen.reduce<Program>((program, wrap) => {
    const wrapped = { ...program, ...wrap(program) };
    return { ...wrapped, expr: wrapped.expr.startsWith('./') ? wrapped.expr : `(${wrapped.expr})` };
  }, start),
);

describe('findOrigins', () => {
  it('finds the literal of random programs', async () => {
    await fc.assert(
      fc.asyncProperty(programs, async ({ expr, path, home, files }) => {
        const io = memoryIo({ files: { ...files, './main.dhall': expr } });
        const how = { io, evaluation: { origins: true } };
        const program = await evaluateInput({ file: './main.dhall' }, how);
        const [origin] = findOrigins(program, [path]);
        const { excerpt, file } = origin?.place ?? {};
        expect(origin?.steps).toBe(path.length);
        expect(excerpt?.text.slice(excerpt.span.start, excerpt.span.end)).toBe(literal);
        expect(file).toBe(home === '' ? './main.dhall' : home);
        const plain = await evaluateInput({ file: './main.dhall' }, { io });
        expect(renderJson(toJson(program))).toBe(renderJson(toJson(plain)));
      }),
      { numRuns: 150 },
    );
  });
});
