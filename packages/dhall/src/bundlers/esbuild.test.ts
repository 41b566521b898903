import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, context, type BuildFailure, type BuildResult } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dhall, type DhallPluginOptions } from './esbuild.ts';

let folder: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'dhall-esbuild-')));
  mkdirSync(join(folder, 'sub'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string): void {
  writeFileSync(join(folder, name), content);
}

const options = (entry: string, plugin?: DhallPluginOptions) => ({
  stdin: { contents: entry, resolveDir: folder, sourcefile: 'entry.js' },
  bundle: true,
  write: false as const,
  format: 'esm' as const,
  logLevel: 'silent' as const,
  plugins: [dhall(plugin)],
});

/** The value that a module exports which is built from an import of a Dhall file. */
async function built(name: string, plugin?: DhallPluginOptions): Promise<unknown> {
  const entry = `export { default } from './${name}'`;
  return valueOf(await build(options(entry, plugin)));
}

async function valueOf({ outputFiles = [] }: BuildResult): Promise<unknown> {
  const text = outputFiles[0]?.text ?? '';
  const url = `data:text/javascript,${encodeURIComponent(text)}`;
  return ((await import(/* @vite-ignore */ url)) as { readonly default: unknown }).default;
}

async function failureOf(name: string, plugin?: DhallPluginOptions): Promise<BuildFailure> {
  try {
    await built(name, plugin);
  } catch (error) {
    return error as BuildFailure;
  }
  throw new Error('the build succeeded');
}

describe('the esbuild plugin', () => {
  it('builds the value of a file, with everything that JavaScript has', async () => {
    write('sub/name.txt', '</script>\u2028');
    write(
      'value.dhall',
      `{ port = 8080, name = ./sub/name.txt as Text, nan = [ NaN, -Infinity, -0.0 ], bytes = 0x"00ff"
      , \`__proto__\` = { a = 1 }, none = None Text, m = toMap { \`a b\` = True } }`,
    );
    const value = await built('value.dhall');
    expect(Object.entries(value as object)).toStrictEqual([
      ['__proto__', { a: 1 }],
      ['bytes', Uint8Array.of(0, 255)],
      ['m', { 'a b': true }],
      ['name', '</script>\u2028'],
      ['nan', [Number.NaN, Number.NEGATIVE_INFINITY, -0]],
      ['port', 8080],
    ]);
  });

  it('has the options of load', async () => {
    write('union.dhall', '[ < A : Natural | B >.A 9007199254740993, < A : Natural | B >.B ]');
    const tagged = await built('union.dhall', { unions: 'tagged', integers: 'bigint' });
    expect(tagged).toStrictEqual([{ tag: 'A', value: 9007199254740993n }, { tag: 'B' }]);
    expect((await failureOf('union.dhall')).errors[0]?.text).toContain('[js-integer]');
    expect(() => dhall({ unoins: 'tagged' } as DhallPluginOptions)).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
  });

  it('points at the line of a mistake, in the file that has it', async () => {
    write('sub/wrong.dhall', '-- é\n{ é = "é" ++ 1 }');
    write('importer.dhall', '{ a = ./sub/wrong.dhall }');
    const { errors } = await failureOf('importer.dhall');
    expect(errors).toHaveLength(1);
    const [error] = errors;
    expect(error?.text).toContain('[parse-');
    expect(error?.location).toMatchObject({ line: 2, lineText: '{ é = "é" ++ 1 }' });
    expect(error?.location?.file).toMatch(/sub\/wrong\.dhall$/u);
    expect(JSON.stringify(error?.notes)).toContain('importer.dhall');
    write('sub/wrong.dhall', '-- a\n{ a = "é" ++ 1 }');
    const typed = (await failureOf('importer.dhall')).errors[0];
    expect(typed?.location).toMatchObject({ line: 2, column: 14, length: 1 });
    expect(typed?.notes.map((note) => note.text)).toContain('expected: Text');
    write('function.dhall', '\n{ f = λ(x : Bool) → x }');
    const unsupported = (await failureOf('function.dhall')).errors[0];
    expect(unsupported?.text).toContain('(at .f) [js-unsupported]');
    expect(unsupported?.location?.file).toMatch(/function\.dhall$/u);
  });

  it('puts no variable into the output without consent', async () => {
    process.env['DHALL_CANARY'] = 'hunter2';
    write('env.dhall', '{ a = env:DHALL_CANARY as Text }');
    const failure = await failureOf('env.dhall');
    expect(failure.errors[0]?.text).toContain('[import-refused]');
    expect(JSON.stringify(failure.errors)).not.toContain('hunter2');
    expect(await built('env.dhall', { env: ['DHALL_CANARY'] })).toEqual({ a: 'hunter2' });
    write('env-wrong.dhall', '{ a = (env:DHALL_CANARY as Text) + 1 }');
    const shown = await failureOf('env-wrong.dhall', { env: true });
    expect(shown.errors[0]?.location).toMatchObject({ line: 1 });
    expect(JSON.stringify(shown.errors)).not.toContain('hunter2');
    delete process.env['DHALL_CANARY'];
  });

  it('declares the type on request, and replaces no other file', async () => {
    write('typed.dhall', '{ host = "a", port = 1 }');
    await built('typed.dhall', { declarations: true });
    const declaration = readFileSync(join(folder, 'typed.d.dhall.ts'), 'utf8');
    expect(declaration).toContain('  readonly port: number;\n');
    expect(declaration).toContain('export default config;\n');
    write('own.dhall', '1');
    write('own.d.dhall.ts', '// mine\n');
    const { errors } = await failureOf('own.dhall', { declarations: true });
    expect(errors[0]?.text).toContain('[foreign-declaration]');
    expect(readFileSync(join(folder, 'own.d.dhall.ts'), 'utf8')).toBe('// mine\n');
  });

  it('leaves imports of the source to esbuild', async () => {
    write('source.dhall', '1 + 1');
    const entry = `export { default } from './source.dhall' with { type: 'text' }`;
    expect(await valueOf(await build(options(entry)))).toBe('1 + 1');
  });

  it('watches all files that may be imported, those of a mistake and absent ones, too', async () => {
    write('sub/part.dhall', '1 +');
    write('watched.dhall', '{ a = ./sub/part.dhall, b = ./absent.dhall ? 0 }');
    const ends: ((result: BuildResult) => void)[] = [];
    const next = () => new Promise<BuildResult>((resolve) => ends.push(resolve));
    const given = options(`export { default } from './watched.dhall'`);
    const end = {
      name: 'end',
      setup: (of: { onEnd: (f: (r: BuildResult) => void) => void }) =>
        of.onEnd((result) => ends.shift()?.(result)),
    };
    const watching = await context({ ...given, plugins: [...given.plugins, end] });
    try {
      let result = next();
      await watching.watch();
      expect((await result).errors[0]?.text).toContain('[parse-');
      result = next();
      write('sub/part.dhall', '1 + 1');
      expect(await valueOf(await result)).toEqual({ a: 2, b: 0 });
      result = next();
      write('absent.dhall', '5');
      expect(await valueOf(await result)).toEqual({ a: 2, b: 5 });
    } finally {
      await watching.dispose();
    }
  });

  it('needs no module of Node in a browser', async () => {
    const result = await build({
      entryPoints: [join(import.meta.dirname, '../index.ts')],
      bundle: true,
      write: false,
      platform: 'browser',
      format: 'esm',
      logLevel: 'silent',
      metafile: true,
    });
    const inputs = Object.values(result.metafile.inputs).flatMap(({ imports }) => imports);
    expect(inputs.filter(({ external }) => external === true)).toEqual([]);
  });
});
