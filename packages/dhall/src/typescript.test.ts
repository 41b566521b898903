import { execFile } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderModule } from './javascript/module-source.ts';
import { convertProgram } from './load.ts';
import { evaluateInput } from './phases.ts';
import { memoryIo } from './resolve/io.ts';
import { renderDeclaration, renderTypeScript, type TypeScriptOptions } from './typescript.ts';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '../../..');
const io = memoryIo({});

const program = (text: string) => evaluateInput({ text }, { io });
const typeOf = async (text: string, options?: TypeScriptOptions): Promise<string> =>
  renderTypeScript(await program(text), options);

const jsonType =
  '∀(JSON : Type) → ∀(json : { array : List JSON → JSON, bool : Bool → JSON, double : Double → JSON, integer : Integer → JSON, null : JSON, object : List { mapKey : Text, mapValue : JSON } → JSON, string : Text → JSON }) → JSON';
const jsonValue = jsonType
  .replaceAll('∀', 'λ')
  .replace(
    /JSON$/u,
    'json.array [ json.null, json.double NaN, json.object [ { mapKey = "a", mapValue = json.bool True } ] ]',
  );

/** Programs without functions: their values are written into a module that the compiler checks. */
const programs = [
  '{ b = True, n = 1, i = -1, big = 9007199254740993, d = NaN, t = "\u2028\\"", by = 0x"00ff" }',
  '{ date = 2026-01-31, time = 12:00:00.5, zone = -00:00, zoned = 2026-01-31T12:00:00Z, local = 2026-01-31T12:00:00 }',
  '{ none = None Natural, some = Some 1, double = Some (Some (None Text)), list = [ None Text, Some "x" ] }',
  '{ m = toMap { a = 1, `b c` = 2 }, e = [ { mapKey = < A | B >.A, mapValue = None Text } ], l = [ { mapKey = 1, mapValue = 2 } ], empty = [] : List { mapKey : Text, mapValue : Bool } }',
  'let U = < A : Natural | B | C : Optional Text | D : { x : Natural } | E : List < F | G > > in { u = [ U.A 1, U.B, U.C (None Text), U.C (Some "x"), U.D { x = 1 }, U.E [ < F | G >.F ] ], one = U.C (None Text) }',
  '{ `my-key` = 1, `a"b` = 2, `__proto__` = 3, constructor = 4, class = 5, `1` = 6, é = 7 }'.replace(
    ', é = 7',
    '',
  ),
  '{ empty = {=}, nested = { a = { b = [ [ {=} ] ] } }, never = [] : List <> }',
  `{ json = [ ${jsonValue} ], j = ${jsonValue} }`,
  '{ field = "type", nesting = < Inline | Nested : Text >.Inline, contents = < A : { x : Natural } >.A { x = 1 } }',
  '[ 1, 2 ]',
  'Some 1',
  '"x"',
];

const shapes: readonly TypeScriptOptions[] = [
  {},
  { unions: 'tagged', nulls: 'preserve' },
  { integers: 'bigint', maps: false },
];

let folder: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'dhall-typescript-')));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string): void {
  writeFileSync(join(folder, name), content);
}

/** The tests of types: the functions cannot be written into a module. */
const functions = `
{ add = λ(x : Natural) → λ(y : Natural) → x + y
, id = λ(a : Type) → λ(x : a) → x
, show = λ(s : < Circle : Double | Point >) → "x"
, record = λ(class : { a : Natural, b : Optional Text }) → class
, maybe = Some (λ(_ : Bytes) → 2026-01-31)
, all = [ Natural/even ]
}
`;

const usage = `
import type { Config as Functions } from './functions.ts';
import config, { type Config } from './config.dhall';
declare const f: Functions;
const sum: number | bigint = f.add(1)(2n);
const same: unknown = f.id('Natural')(1);
const text: string = f.show(1.5) + f.show('Point') + (f.maybe?.(new Uint8Array()) ?? '');
const record: { readonly a: number | bigint; readonly b?: string } = f.record({ a: 1 });
const flags: readonly boolean[] = f.all.map((even) => even(1));
const port: number = config.port;
const typed: Config = config;
// @ts-expect-error -- a string is not a number
f.add('1');
// @ts-expect-error -- a field is missing
f.record({ b: 'x' });
// @ts-expect-error -- not an alternative
f.show('Square');
// @ts-expect-error -- there is no such field
config.prt;
export { sum, same, text, record, flags, port, typed };
`;

it('what load returns has the type that is generated, for TypeScript itself', async () => {
  for (const [at, text] of programs.entries()) {
    const one = await program(text);
    for (const [shape, options] of shapes.entries()) {
      const value = renderModule(convertProgram(one, options)).replace(
        'export default',
        'const value: Config =',
      );
      write(
        `value-${at}-${shape}.ts`,
        `${renderTypeScript(one, options)}${value}export default value;\n`,
      );
    }
  }
  write('functions.ts', renderTypeScript(await program(functions)));
  write(
    'config.d.dhall.ts',
    renderDeclaration(await program('{ port = 1 }'), { integers: 'number' }),
  );
  write('usage.ts', usage);
  expect(await compile(folder, { lib: ['es2024'], types: [] })).toBe('');
});

/** What the compiler of this repository says about a folder; an empty string if nothing is wrong. */
async function compile(project: string, options: object): Promise<string> {
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: 'es2024',
    module: 'nodenext',
    skipLibCheck: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    allowImportingTsExtensions: true,
    allowArbitraryExtensions: true,
    ...options,
  };
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  writeFileSync(
    join(project, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, include: ['*.ts'] }),
  );
  const result = run(join(root, 'node_modules/.bin/tsc'), ['-p', project]);
  return (await result.catch((error: { readonly stdout: string }) => error)).stdout;
}

it('the examples of the documentation compile, and those without a bundler run', async () => {
  const examples = join(folder, 'examples');
  mkdirSync(examples);
  symlinkSync(join(root, 'node_modules'), join(examples, 'node_modules'));
  const put = (name: string, text: string): void => writeFileSync(join(examples, name), text);
  put('config.dhall', '{ host = "localhost", port = 80 }');
  put('Config.dhall', '{ host : Text, port : Natural }');
  put('config-type.ts', await typeOf('{ host : Text, port : Natural }', { integers: 'number' }));
  const blocks = pages.flatMap((page) => [
    ...readFileSync(join(root, page), 'utf8').matchAll(/^```ts\n(.*?)^```$/gmsu),
  ]);
  expect(blocks.length).toBeGreaterThanOrEqual(7);
  const runnable: string[] = [];
  for (const [at, [, code = '']] of blocks.entries()) {
    put(`example-${at}.ts`, `${code}\nexport {};\n`);
    if (!/\/(vite|esbuild)'/u.test(code)) runnable.push(`await import('./example-${at}.ts');`);
  }
  put('all.js', runnable.join('\n'));
  expect(await compile(examples, { types: ['node'], erasableSyntaxOnly: true })).toBe('');
  const { stdout } = await run(process.execPath, ['all.js'], { cwd: examples });
  expect(stdout).toContain('the argument does not have the type that the function takes');
});

const pages = [
  'packages/dhall/README.md',
  'docs/dhall-in-typescript.md',
  'docs/typescript-types-of-dhall.md',
  'docs/dhall-in-bundlers.md',
];

it('comments of the type and of fields become doc comments', async () => {
  const comments = new Map([
    ['a', 'The port. */ export const x = 1; /*'],
    ['b', 'One.\n\nTwo. \n'],
  ]);
  expect(await typeOf('{ a = 1, b = { a = True } }', { description: 'All.', comments })).toBe(
    `/** All. */
export type Config = {
  /** The port. *\\/ export const x = 1; /* */
  readonly a: number | bigint;
  /**
   * One.
   *
   * Two.
   */
  readonly b: {
    readonly a: boolean;
  };
};
`,
  );
});

describe('a type', () => {
  it.each<[string, string, TypeScriptOptions?]>([
    [
      '{ a = 1, b = None Text }',
      'export type Config = {\n  readonly a: number | bigint;\n  readonly b?: string;\n};\n',
    ],
    [
      '{ port : Natural }',
      'export type Settings = {\n  readonly port: number;\n};\n',
      { name: 'Settings', integers: 'number' },
    ],
    ['< A : Natural | B >', 'export type Config = number | bigint | "B";\n'],
    [
      '< A | B >',
      'export type Config = { readonly tag: "A" } | { readonly tag: "B" };\n',
      { unions: 'tagged' },
    ],
    [
      'λ(f : Natural → Bool) → [ f ]',
      'export type Config = (f: (argument: number) => boolean) => readonly ((argument: number) => boolean)[];\n',
      { integers: 'number' },
    ],
    [
      'λ(class : Type) → λ(x : class) → Some x',
      'export type Config = (argument: string) => (x: unknown) => unknown | null;\n',
    ],
  ])('of %s', async (text, expected, options) => {
    expect(await typeOf(text, options)).toBe(expected);
  });

  it.each([
    ['{ a = { T = Natural } }', {}, 'js-unsupported', '(at .a.T)'],
    ['List', {}, 'js-unsupported', ''],
    ['{ a = assert : 1 === 1 }', {}, 'js-unsupported', '(at .a)'],
    ['1', { name: 'a b' }, 'invalid-argument', ''],
    ['1', { name: 'class' }, 'invalid-argument', ''],
    ['1', { integers: 'int' }, 'invalid-argument', ''],
  ])('of %s with %j is refused', async (text, options, code, place) => {
    const error: unknown = await typeOf(text, options as TypeScriptOptions).catch(
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ code });
    expect((error as Error).message).toContain(place);
  });
});
