import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findProgram } from '../../../tools/reference/find-program.ts';
import { compiledCode } from '../../../tools/testing/compiled-code.ts';

const bin = join(import.meta.dirname, '../bin');
/** dhall-haskell's dhall-to-json 1.7.6, and dhall-golang. */
const haskell = findProgram('dhall-to-json-haskell');
const golang = findProgram('dhall-golang');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dhall-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Result {
  readonly out: string;
  readonly err: string;
  readonly code: number | null;
}

function spawn(program: string, args: readonly string[], input: string | Uint8Array): Result {
  const env = {
    ...compiledCode,
    PATH: process.env['PATH'],
    HOME: folder,
    XDG_CACHE_HOME: join(folder, 'cache'),
  };
  const result = spawnSync(program, args, { cwd: folder, env, input, encoding: 'utf8' });
  return { out: result.stdout, err: result.stderr, code: result.status };
}

const run = (name: string, args: readonly string[], input: string | Uint8Array = ''): Result =>
  spawn(process.execPath, [join(bin, `${name}.cjs`), ...args], input);

function write(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

describe('dhall-to-json', () => {
  it('reads standard input or a file, and writes standard output or a file', () => {
    expect(run('dhall-to-json', [], '[ 1, 2 ]').out).toBe('[\n  1,\n  2\n]\n');
    write('a.dhall', '{ b = ./b.dhall }');
    write('b.dhall', '"x"');
    const result = run('dhall-to-json', ['--file', 'a.dhall', '--compact', '--output', 'out.json']);
    expect(result).toEqual({ out: '', err: '', code: 0 });
    expect(readFileSync(join(folder, 'out.json'), 'utf8')).toBe('{"b":"x"}\n');
  });

  it('says what is wrong on standard error and exits with 1', () => {
    const typed = run('dhall-to-json', [], '{ a = 1 + True }');
    expect(typed.code).toBe(1);
    expect(typed.out).toBe('');
    expect(typed.err).toContain('(stdin):1:11');
    expect(run('dhall-to-json', [], 'λ(x : Bool) → x').err).toContain('json-unsupported');
    expect(run('dhall-to-json', ['--file', 'none.dhall']).err).toContain('There is no file');
    expect(run('dhall-to-json', ['--bogus']).err).toContain('dhall-to-json --help');
    expect(run('dhall-to-json', ['--no-maps', '--key', 'k'], '1').code).toBe(1);
  });

  it('leaves an earlier output as it is when there is an error', () => {
    write('out.json', 'before');
    expect(run('dhall-to-json', ['--output', 'out.json'], '1 +').code).toBe(1);
    expect(readFileSync(join(folder, 'out.json'), 'utf8')).toBe('before');
  });

  it('gives a code to whatever cannot be read or written', () => {
    write('latin1.dhall', Buffer.from('"caf\u00e9"', 'latin1'));
    mkdirSync(join(folder, 'sub'));
    const errorOf = (args: readonly string[], input: string | Uint8Array = '1'): string => {
      const { code, out, err } = run('dhall-to-json', args, input);
      expect([code, out]).toEqual([1, '']);
      return err;
    };
    expect(errorOf(['--file', 'none.dhall'])).toContain('error[no-file]: There is no file none');
    expect(errorOf(['--file', 'latin1.dhall'])).toContain('error[parse-utf8]');
    expect(errorOf([], Uint8Array.of(0x22, 0xe9, 0x22))).toContain('(stdin):1:2');
    const absent = errorOf(['--output', 'none/out.json']);
    expect(absent).toContain('error[unwritable-file]: The file cannot be written: ENOENT');
    expect(absent).toContain('--> none/out.json\n');
    expect(absent).not.toContain('.out.json');
    expect(errorOf(['--output', 'sub'])).toContain('error[unwritable-file]');
    expect(run('dhall', ['decode', '--file', 'sub']).err).toContain('error[no-file]');
  });

  const shell = '/bin/sh';
  it.skipIf(!existsSync('/dev/full'))('ends plainly when its output is not wanted or lost', () => {
    write('a.dhall', '"x"');
    const program = `"${process.execPath}" "${join(bin, 'dhall-to-json.cjs')}"`;
    const full = spawn(shell, ['-c', `${program} --file a.dhall > /dev/full`], '');
    expect(full.code).toBe(1);
    expect(full.err).toMatch(/^error\[unwritable-output\]: Standard output .*: ENOSPC: .*\n$/u);
    const script = `(echo head; ${program} --output /dev/stdout --file a.dhall) > out; cat out`;
    expect(spawn(shell, ['-c', script], '').out).toBe('head\n"x"\n');
    write('long.dhall', `"\${Text/replace "x" "${'y'.repeat(1000)}" "${'x'.repeat(1000)}"}"`);
    const piped = spawn(shell, ['-c', `${program} --file long.dhall | head -c 1`], '');
    expect(piped).toEqual({ out: '"', err: '', code: 0 });
  });

  it('refuses an option that is given twice, or is unknown', () => {
    const twice = run('dhall-to-json', ['--file', 'a.dhall', '--file', 'b.dhall']);
    expect(twice.err).toBe(
      'error[bad-arguments]: --file is given twice\n  hint: See dhall-to-json --help\n',
    );
    expect(run('dhall', ['format', '--bogus']).err).toContain(
      "Unknown option '--bogus'\n  hint: See dhall format --help\n",
    );
  });

  it('shows its version and help', () => {
    expect(run('dhall-to-json', ['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(run('dhall-to-json', ['--help']).out).toContain('--approximate-special-doubles');
  });
});

/** What dhall-to-yaml of dhall-haskell 1.42.2 writes. */
const recordedYaml: readonly (readonly [string, readonly string[], string])[] = [
  [
    '{ a = 1, b = [ 1 ], c = "x\\n", d = "1", e = "é", f = {=}, g = [ [ 1, 2 ] ] }',
    [],
    "a: 1\nb:\n  - 1\nc: |\n  x\nd: '1'\n'e': \"é\"\nf: {}\ng:\n  - \n    - 1\n    - 2\n",
  ],
  ['{ a = "x", b = "1", c = True }', ['--quoted'], "'a': 'x'\n'b': '1'\n'c': true\n"],
  ['[ { a = 1 }, { a = 2 } ]', ['--documents'], '---\na: 1\n---\na: 2\n'],
  ['{ a = 1 }', ['--documents'], '---\na: 1\n'],
  ['{ a = None Text, b = {=} }', ['--omit-empty'], 'null\n'],
  ['-- one\n{- two -}\n{ a = 1 }', ['--preserve-header'], '# one\n#{- two -}\na: 1\n'],
  [
    '-- one\n{ a = 1 }',
    ['--preserve-header', '--generated-comment'],
    '# Code generated by dhall-to-yaml.  DO NOT EDIT.\n# one\na: 1\n',
  ],
  [
    '{ a = toMap { x = 1 }, b = { k = "v" } }',
    ['--no-maps'],
    'a:\n  - mapKey: x\n    mapValue: 1\nb:\n  k: v\n',
  ],
  [
    '{ a = { k = 1 }, b = [ { n = "x", v = 1 } ] }',
    ['--key', 'n', '--value', 'v'],
    'a:\n  k: 1\nb:\n  x: 1\n',
  ],
];

describe('dhall-to-yaml', () => {
  it.each(recordedYaml)('writes what dhall-haskell writes: %s %j', (text, flags, out) => {
    expect(run('dhall-to-yaml', flags, text)).toEqual({ out, err: '', code: 0 });
  });
});

/** The hash that a peer computes for a file: it names it when it refuses a wrong one. */
function hashByPeer(program: string, args: readonly string[], file: string): string | undefined {
  const { err } = spawn(program, args, `./${file} sha256:${'0'.repeat(64)}`);
  return /(?:Actual hash:\s+↳ |but saw 1220)([0-9a-f]{64})/u.exec(err)?.[1];
}

describe('dhall', () => {
  it('normalises, and adds the type when asked to', () => {
    expect(run('dhall', [], 'λ(x : Natural) → x + 0').out).toBe('λ(x : Natural) → x\n');
    expect(run('dhall', ['--ascii'], 'λ(x : Natural) → x').out).toBe('\\(x : Natural) -> x\n');
    expect(run('dhall', ['--annotate'], '[ 1 + 1 ]').out).toBe('[ 2 ] : List Natural\n');
    expect(run('dhall', ['--alpha'], 'λ(x : Bool) → x').out).toBe('λ(_ : Bool) → _\n');
    expect(run('dhall', ['normalize', '--alpha'], 'λ(x : Bool) → x').out).toBe('λ(_ : Bool) → _\n');
  });

  it('infers types', () => {
    expect(run('dhall', ['type'], 'λ(x : Bool) → [ x ]').out).toBe('∀(x : Bool) → List Bool\n');
    expect(run('dhall', ['type', '--quiet'], '1')).toEqual({ out: '', err: '', code: 0 });
    expect(run('dhall', ['type', '--quiet'], '1 2').code).toBe(1);
    const typeScript = ['type', '--typescript', '--integers', 'number', '--unions', 'tagged'];
    const typed = run('dhall', [...typeScript, '--name', 'Settings'], '{ a = 1, b = < A | B >.A }');
    expect(typed).toEqual({
      out: `export type Settings = {
  readonly a: number;
  readonly b: { readonly tag: "A" } | { readonly tag: "B" };
};
`,
      err: '',
      code: 0,
    });
    const commented = '--| Settings of a server.\n{ a = 1 --| The port.\n, b.c = 2 }';
    expect(run('dhall', ['type', '--typescript'], commented).out).toBe(`/** Settings of a server. */
export type Config = {
  /** The port. */
  readonly a: number | bigint;
  readonly b: {
    readonly c: number | bigint;
  };
};
`);
    const declared = run('dhall', ['type', '--typescript', '--declaration'], '1').out;
    expect(declared).toContain('declare const config: Config;\nexport default config;\n');
    const alone = run('dhall', ['type', '--preserve-null'], '1');
    expect(alone.err).toContain('options of TypeScript types need --typescript');
  });

  const peers = [
    { name: 'dhall-haskell', program: haskell, args: [] },
    { name: 'dhall-golang', program: golang, args: ['json'] },
  ];
  for (const { name, program, args } of peers) {
    it.skipIf(program === undefined)(
      `hashes as ${name} does, cold, warm and with --cache (skipped without it)`,
      () => {
        write('lib.dhall', 'λ(x : Natural) → { x, y = "z" }');
        const pin = hashByPeer(program ?? '', args, 'lib.dhall');
        expect(pin).toHaveLength(64);
        write('a.dhall', `{ f = ./lib.dhall sha256:${pin}, n = 1 }`);
        const out = `sha256:${hashByPeer(program ?? '', args, 'a.dhall')}\n`;
        for (const flags of [['hash'], ['hash'], ['hash', '--cache']]) {
          const ours = run('dhall', [...flags, '--file', 'a.dhall']);
          expect(ours).toEqual({ out, err: '', code: 0 });
        }
        expect(readdirSync(join(folder, 'cache/dhall'))).toHaveLength(2);
      },
    );
  }

  it.skipIf(haskell === undefined)(
    'shares the cache with dhall-haskell, byte for byte (skipped without it)',
    () => {
      write('a.dhall', '{ a = 1.5, b = [ -3, +4 ], c = λ(x : Bool) → x }');
      const pin = run('dhall', ['hash', '--file', 'a.dhall']).out.trim();
      const entry = join(folder, 'cache/dhall', `1220${pin.slice('sha256:'.length)}`);
      write('use.dhall', `(./a.dhall ${pin}).a`);
      rmSync(join(folder, 'cache'), { recursive: true, force: true });
      expect(spawn(haskell ?? '', ['--file', 'use.dhall'], '').out).toBe('1.5\n');
      const theirs = readFileSync(entry);
      rmSync(join(folder, 'cache'), { recursive: true });
      expect(run('dhall', ['hash', '--cache', '--file', 'a.dhall']).code).toBe(0);
      expect(readFileSync(entry)).toEqual(theirs);
      rmSync(join(folder, 'a.dhall'));
      expect(spawn(haskell ?? '', ['--file', 'use.dhall'], '').out).toBe('1.5\n');
    },
  );

  it('resolves imports and draws them', () => {
    write('a.dhall', './b.dhall + ./c.dhall + (./d.txt ? env:FOO ? 1)');
    write('b.dhall', './c.dhall');
    write('c.dhall', '1');
    const resolve = (...args: string[]): string =>
      run('dhall', ['resolve', '--file', 'a.dhall', ...args]).out;
    expect(resolve()).toBe('1 + 1 + 1\n');
    expect(resolve('--immediate-dependencies')).toBe('./b.dhall\n./c.dhall\n./d.txt\nenv:FOO\n');
    expect(resolve('--transitive-dependencies')).toBe('./c.dhall\n./b.dhall\n./d.txt\nenv:FOO\n');
    write(
      't.dhall',
      '{ a = ./c.dhall as Text, b = ./c.dhall, c = ./b.dhall as Location ? missing }',
    );
    const both = run('dhall', ['resolve', '--transitive-dependencies', '--file', 't.dhall']).out;
    expect(both).toBe('./c.dhall as Text\n./c.dhall\n./b.dhall as Location\n');
    const piped = 'cat a.dhall | "$0" "$1" resolve --transitive-dependencies --file /dev/stdin';
    const script = ['-c', piped, process.execPath, join(bin, 'dhall.cjs')];
    expect(spawn('/bin/sh', script, '').out).toContain('/dev/b.dhall\n');
    expect(resolve('--dot')).toContain('[label="./b.dhall"]');
  });

  it('vendors what is remote, for --offline', () => {
    write('lib.dhall', '{ x = 1 }');
    const hash = run('dhall', ['hash', '--cache', '--file', 'lib.dhall']).out.trim();
    write('a.dhall', `(https://x.example/lib.dhall ${hash}).x`);
    const vendored = run('dhall', ['vendor', 'a.dhall']);
    expect(vendored).toEqual({ out: `https://x.example/lib.dhall ${hash}\n`, err: '', code: 0 });
    expect(readdirSync(join(folder, 'vendor/dhall'))).toEqual([`1220${hash.slice(7)}`]);
    rmSync(join(folder, 'cache'), { recursive: true });
    expect(run('dhall-to-json', ['--offline', '--file', 'a.dhall']).out).toBe('1\n');
    write('b.dhall', 'https://x.example/lib.dhall');
    expect(run('dhall', ['vendor', 'b.dhall']).err).toContain('without a hash');
    expect(run('dhall', ['vendor']).code).toBe(1);
    const absent = run('dhall', ['vendor', 'a.dhall', 'none.dhall']);
    expect([absent.code, absent.out]).toEqual([1, '']);
    expect(absent.err).toContain('error[no-file]: There is no file none.dhall');
  });

  it('shows its version, whatever other flags are given', () => {
    const { out } = run('dhall', ['version']);
    for (const args of [['--version'], ['--plain', 'version'], ['--ascii', '--version']]) {
      expect(run('dhall', args, '1')).toEqual({ out, err: '', code: 0 });
    }
    write('version', '1');
    expect(run('dhall', ['--file', 'version']).out).toBe('1\n');
  });

  it('explains the codes of its errors', () => {
    for (const code of ['type-argument', 'check-failed', 'bad-arguments', 'unwritable-file']) {
      const { out, err, code: status } = run('dhall', ['--explain', code]);
      expect({ err, status }).toEqual({ err: '', status: 0 });
      expect(out.startsWith(`${code}\n\n`)).toBe(true);
      expect(run('dhall-to-yaml', ['--explain', code]).out).toBe(out);
    }
    // dhall-haskell has a flag of this name
    expect(run('dhall', ['--explain', 'hash'], '1').out).toMatch(/^sha256:/u);
    expect(run('dhall', ['--explain'], '1').out).toBe('1\n');
  });

  it('lists its subcommands, and says when there is none of a name', async () => {
    const help = run('dhall', ['--help']).out;
    const { subcommands } = await import('./dhall/commands.ts');
    for (const name of Object.keys(subcommands)) expect(help).toContain(`\n  ${name} `);
    expect(run('dhall', ['formt']).err).toBe(
      'error[bad-arguments]: There is no command formt\n  hint: See dhall --help\n',
    );
  });
});
