import { locationText } from '@dhallmark/fault';
import { describe, expect, it } from 'vitest';
import { evaluateInput, infer, normalize, parse, resolve, semanticHash } from '../phases.ts';
import { ImportCache } from '../resolve/import-cache.ts';
import { memoryIo, type ImportIo } from '../resolve/io.ts';
import { Resolver } from '../resolve/resolver.ts';
import { findOrigins, type JsonPath, type Origin } from './find-origins.ts';

const evaluation = { origins: true };

type Files = Readonly<Record<string, string>>;

async function originOf(files: Files, path: JsonPath): Promise<Origin | undefined> {
  const how = { io: memoryIo({ files: { ...files } }), evaluation };
  return findOrigins(await evaluateInput({ file: './main.dhall' }, how), [path])[0];
}

/** What is written at the origin of a path. */
async function textAt(files: Files | string, ...path: JsonPath): Promise<string | undefined> {
  const all = typeof files === 'string' ? { './main.dhall': files } : files;
  const { file, excerpt } = (await originOf(all, path))?.place ?? {};
  const text = excerpt && excerpt.text.slice(excerpt.span.start, excerpt.span.end);
  return file === './main.dhall' ? text : `${file}: ${text}`;
}

async function viaOf(files: Files, ...path: JsonPath): Promise<readonly string[] | undefined> {
  const origin = await originOf(files, path);
  return origin?.via.map(({ file, line, column }) => `${file}:${line}:${column}`);
}

const container = `let Container =
      { Type = { image : Text, pull : Text, ports : List Natural }
      , default = { pull = "Never", ports = [] : List Natural }
      }

in  λ(args : { image : Text, port : Optional Natural }) →
      Container::{
      , image = args.image
      , ports = merge { None = [] : List Natural, Some = λ(port : Natural) → [ port ] } args.port
      }
`;
const chart = {
  './main.dhall': `let container = ./lib/container.dhall

in  { spec.containers = [ container { image = "web", port = Some 80 } ] }
`,
  './lib/container.dhall': container,
};
const first: JsonPath = ['spec', 'containers', 0];

describe('findOrigins', () => {
  it('finds an argument of a function in another file, and what passed it on', async () => {
    expect(await textAt(chart, ...first, 'image')).toBe('"web"');
    expect(await viaOf(chart, ...first, 'image')).toEqual(['./lib/container.dhall:8:17']);
    expect(await originOf(chart, [...first, 'image'])).toMatchObject({
      steps: 4,
      place: { line: 3, column: 47 },
    });
  });

  it('finds a default in another file, and the call that uses it', async () => {
    expect(await textAt(chart, ...first, 'pull')).toBe('./lib/container.dhall: "Never"');
    expect(await viaOf(chart, ...first, 'pull')).toEqual([
      './lib/container.dhall:7:7',
      './main.dhall:3:27',
    ]);
  });

  it('finds what a handler of merge makes of an argument', async () => {
    expect(await textAt(chart, ...first, 'ports', 0)).toBe('80');
    expect(await textAt(chart, ...first, 'ports')).toBe('./lib/container.dhall: [ port ]');
  });

  it('finds the record that lacks a field', async () => {
    const origin = await originOf(chart, ['spec', 'containers', 0, 'name']);
    expect(origin).toMatchObject({ steps: 3, place: { file: './lib/container.dhall', line: 7 } });
    expect(await textAt('{ a = { b = 1 } }', 'a', 'c')).toBe('{ b = 1 }');
    expect(await originOf({ './main.dhall': '{ a = 1 }' }, ['b', 'c'])).toMatchObject({ steps: 0 });
  });

  it.each([
    ['with', '{ a = { b = 1, c = 2 } } with a.b = 3', ['a', 'b'], '3'],
    ['with, beside it', '{ a = { b = 1, c = 2 } } with a.b = 3', ['a', 'c'], '2'],
    ['with, in an Optional', '{ a = Some { b = 1 } } with a.?.b = 3', ['a', 'b'], '3'],
    ['⫽', '{ a = 1 } ⫽ { a = 2 }', ['a'], '2'],
    ['∧', '{ a.b = 1 } ∧ { a.c = 2 }', ['a', 'c'], '2'],
    ['toMap', 'toMap { a = 1, b = 2 }', ['b'], '2'],
    ['a map', '[ { mapKey = "a", mapValue = 1 }, { mapKey = "a", mapValue = 2 } ]', ['a'], '2'],
    ['a projection', '{ a = 1, b = 2 }.{ b }', ['b'], '2'],
    ['a condition', 'if Natural/even 3 then { a = 1 } else { a = 2 }', ['a'], '2'],
    ['an alternative', '{ a = < A : { b : Natural } | B >.A { b = 5 } }', ['a', 'b'], '5'],
    ['an alternative without payload', 'let T = < A | B > in { a = T.B }', ['a'], 'T.B'],
    ['a Text of parts', 'let tag = "1" in { a = "web:${tag}" }', ['a'], '"web:${tag}"'],
    ['a Text of one part', 'let tag = "1" in { a = "${tag}" }', ['a'], '"1"'],
    ['a calculation', 'let n = 2 in { a = n * 3 }', ['a'], 'n * 3'],
    ['a builtin', '{ a = Natural/show 3 }', ['a'], 'Natural/show 3'],
    ['a list of two', '[ { a = 1 } ] # [ { a = 2 } ]', [1, 'a'], '2'],
    ['List/reverse', 'List/reverse Natural [ 1, 2 ]', [0], '2'],
    ['the whole', 'let x = 1 in { a = x }', [], '{ a = x }'],
  ] as const)('follows %s', async (_name, text, path, expected) => {
    expect(await textAt(text, ...path)).toBe(expected);
  });

  it('finds what a Text is made of, where that is written elsewhere', async () => {
    const files = {
      './main.dhall':
        'let v = ./values.dhall in { a = "${v.host}/web:${v.tag}-${"x"}", b = v.tag ++ "y" }',
      './values.dhall': '{ host = "h", tag = "1" }',
    };
    for (const [label, pieces] of [
      ['a', ['./values.dhall:1:10', './values.dhall:1:21']],
      ['b', ['./values.dhall:1:21']],
    ] as const) {
      const origin = await originOf(files, [label]);
      expect(origin?.pieces.map(locationText)).toEqual(pieces);
    }
  });

  it('follows the items of a list through a function of the Prelude', async () => {
    const map = `λ(a : Type) → λ(b : Type) → λ(f : a → b) → λ(xs : List a) →
      List/build b (λ(list : Type) → λ(cons : b → list → list) →
        List/fold a xs list (λ(x : a) → cons (f x)))`;
    const main = `./map.dhall Text { env : Text } (λ(x : Text) → { env = x }) [ "A", "B" ]`;
    expect(await textAt({ './main.dhall': main, './map.dhall': map }, 1, 'env')).toBe('"B"');
    expect(await textAt({ './main.dhall': main, './map.dhall': map }, 1)).toBe('{ env = x }');
  });

  it('follows a value of the type JSON of the Prelude', async () => {
    const json = `λ(JSON : Type) → λ(json : { array : List JSON → JSON, bool : Bool → JSON,
      double : Double → JSON, integer : Integer → JSON, null : JSON,
      object : List { mapKey : Text, mapValue : JSON } → JSON, string : Text → JSON }) →
      json.object [ { mapKey = "a", mapValue = json.array [ json.null, json.string "x" ] } ]`;
    expect(await textAt(`{ data = ${json} }`, 'data', 'a', 1)).toBe('"x"');
  });

  it('finds the import of what has no source: text, and what is in the semantic cache', async () => {
    const text = { './main.dhall': '{ a = ./a.txt as Text }', './a.txt': 'x' };
    expect(await textAt(text, 'a')).toBe('./a.txt as Text');
    const lib = { './lib.dhall': '{ a = { b = 1 } }' };
    const entries = new Map<string, Uint8Array>();
    const io = (files: Files): ImportIo => ({
      ...memoryIo({ files: { ...files } }),
      cacheRead: (hash) => entries.get(hash),
      cacheWrite: (hash, bytes) => void entries.set(hash, bytes),
    });
    const hash = semanticHash(await evaluateInput({ file: './lib.dhall' }, { io: io(lib) }));
    const files = { ...lib, './main.dhall': `{ x = ./lib.dhall ${hash} }` };
    await evaluateInput({ file: './main.dhall' }, { io: io(files) });
    expect(entries.size).toBe(1);
    const how = { io: io(files), evaluation };
    const program = await evaluateInput({ file: './main.dhall' }, how);
    const [origin] = findOrigins(program, [['x', 'a', 'b']]);
    expect(origin).toMatchObject({ steps: 3, place: { file: './main.dhall', column: 7 } });
  });

  it('shows nothing of a program that reads the environment', async () => {
    const io = memoryIo({
      files: { './main.dhall': '{ a = "x${env:TOKEN as Text}", b = "hunter2" }' },
      env: { TOKEN: 'hunter2' },
    });
    const program = await evaluateInput({ file: './main.dhall' }, { io, evaluation });
    const origins = findOrigins(program, [['a'], ['b']]);
    expect(origins.map((each) => each?.place.line)).toEqual([1, 1]);
    expect(origins.map((each) => each?.place.hidden)).not.toContain(undefined);
    expect(JSON.stringify(origins)).not.toContain('hunter2');
  });

  it('follows a program that was applied to another', async () => {
    const io = memoryIo({ files: { './f.dhall': 'λ(v : { n : Natural }) → { a = v.n }' } });
    const resolver = new Resolver({ io, evaluation });
    const fn = await evaluateInput({ file: './f.dhall' }, resolver);
    const arg = await evaluateInput({ text: '{ n = 7 }', name: 'values' }, resolver);
    const expr = {
      kind: 'App',
      fn: { kind: 'Embed', imported: fn },
      arg: { kind: 'Embed', imported: arg },
    } as const;
    const source = { name: 'application', text: '' };
    const applied = normalize(
      infer({ phase: 'resolved', expr, source, secret: false }, resolver.evaluation),
    );
    const [origin] = findOrigins(applied, [['a']]);
    expect(origin?.place).toMatchObject({ file: 'values', column: 7 });
    expect(origin?.via).toMatchObject([{ file: './f.dhall', column: 32 }]);
  });

  it('finds the place so far where the way takes too many steps', async () => {
    const slow = 'λ(n : Natural) → Natural/fold n Natural (λ(x : Natural) → x + 2) 0';
    const text = `let slow = ${slow} in { a = { b = { n = slow 900 }.n } }`;
    const limits = { ...evaluation, steps: 4000 };
    const resolver = new Resolver({ io: memoryIo({}), evaluation: limits });
    const program = normalize(
      infer(await resolve(parse({ text }), resolver), { ...evaluation, steps: 9000 }),
    );
    const cut = { ...program, limits };
    expect(findOrigins(cut, [['a', 'b']])[0]?.place.line).toBe(1);
  });

  it('returns undefined for what has no source', async () => {
    const cache = new ImportCache();
    const program = await evaluateInput({ text: '1' }, { io: memoryIo({}), cache });
    expect(findOrigins(program, [[]])).toEqual([undefined]);
  });
});
