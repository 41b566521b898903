import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { findProgram } from '../../../../tools/reference/find-program.ts';

const program = join(import.meta.dirname, '../../bin/dhall.cjs');
const haskell = findProgram('dhall-to-json-haskell');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dhall-rewrite-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

interface Result {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function run(command: string, args: readonly string[], input: string | Uint8Array): Result {
  const env = {
    ...process.env,
    HOME: folder,
    XDG_CACHE_HOME: join(folder, 'cache'),
    NO_COLOR: '1',
  };
  const result = spawnSync(command, args, { cwd: folder, env, input });
  return { code: result.status, out: result.stdout.toString(), err: result.stderr.toString() };
}

const dhall = (args: readonly string[], input: string | Uint8Array = '') =>
  run(process.execPath, [program, ...args], input);

const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

describe('dhall format', () => {
  it('formats standard input, in the charset asked for', () => {
    expect(dhall(['format'], '{a=1}').out).toBe('{ a = 1 }\n');
    expect(dhall(['--ascii', 'format'], 'λ(x : Bool) → x').out).toBe('\\(x : Bool) -> x\n');
    expect(dhall(['format', '--unicode'], '\\(x : Bool) -> x').out).toBe('λ(x : Bool) → x\n');
  });

  it('formats several files in place and does not touch those that are formatted', () => {
    put('a.dhall', '[1,2] -- c');
    put('b.dhall', '[ 1, 2 ]\n');
    utimesSync(join(folder, 'b.dhall'), 1000, 1000);
    expect(dhall(['format', 'a.dhall', 'b.dhall']).code).toBe(0);
    expect(read('a.dhall')).toBe('[ 1, 2 ] -- c\n');
    expect(statSync(join(folder, 'b.dhall')).mtimeMs).toBe(1_000_000);
  });

  it('takes - for standard input, and --inplace with and without a file', () => {
    put('a.dhall', '[1,2]');
    expect(dhall(['format', '--inplace', 'a.dhall', '-'], '[3,4]').out).toBe('[ 3, 4 ]\n');
    expect(read('a.dhall')).toBe('[ 1, 2 ]\n');
    expect(dhall(['format', '--inplace', '--check', 'a.dhall'])).toMatchObject({ code: 0 });
    expect(dhall(['--ascii', 'hash'], '1').out).toMatch(/^sha256:/u);
  });

  it('changes nothing with --check and names the files', () => {
    put('a.dhall', '[1,2]');
    put('b.dhall', '[ 1, 2 ]\n');
    const result = dhall(['format', '--check', 'a.dhall', 'b.dhall']);
    expect(result.code).toBe(1);
    expect(result.err).toContain('Not formatted: a.dhall\n');
    expect(read('a.dhall')).toBe('[1,2]');
    expect(dhall(['format', '--check', 'b.dhall']).code).toBe(0);
  });

  it('leaves a file alone that is not UTF-8', () => {
    const bytes = Buffer.from('"caf\u00e9"', 'latin1');
    for (const command of ['format', 'lint', 'freeze']) {
      writeFileSync(join(folder, 'a.dhall'), bytes);
      const result = dhall([command, 'a.dhall']);
      expect(result.code).toBe(1);
      expect(result.err).toContain('error[parse-utf8]');
      expect(readFileSync(join(folder, 'a.dhall'))).toEqual(bytes);
    }
    expect(dhall(['format'], '{').err).toContain('(stdin):1:2');
  });

  it('leaves a file alone that does not parse', () => {
    put('a.dhall', 'let x = ');
    const result = dhall(['format', 'a.dhall']);
    expect(result.code).toBe(1);
    expect(result.err).toContain('a.dhall:1:8');
    expect(read('a.dhall')).toBe('let x = ');
  });

  it('follows local imports with --transitive, and writes to --output', () => {
    put('a.dhall', '[ ./b.dhall,./absent.dhall ]');
    put('b.dhall', '[ 1,2 ]');
    expect(dhall(['format', '--transitive', 'a.dhall']).code).toBe(0);
    expect(read('b.dhall')).toBe('[ 1, 2 ]\n');
    put('c.dhall', '[ 1,2 ]');
    expect(dhall(['format', '--output', 'd.dhall', 'c.dhall']).code).toBe(0);
    expect([read('c.dhall'), read('d.dhall')]).toEqual(['[ 1,2 ]', '[ 1, 2 ]\n']);
  });
});

/** What `dhall lint` of dhall-haskell 1.42.2 writes. */
const recordedLints: readonly (readonly [string, string])[] = [
  ['let x = 1 let y = 2 in y', 'let y = 2 in y\n'],
  ['let x = 1 in let y = x in let z = y in 5', '5\n'],
  ['let x = 1 let x = 2 in x@1', 'let x = 1 in x\n'],
  ['let x = assert : 1 ≡ 1 in 2', 'let x = assert : 1 ≡ 1 in 2\n'],
  ['let x = 1 ≡ 1 in 2', 'let x = assert : 1 ≡ 1 in 2\n'],
  ['let x = 1 in x ≡ x', 'let x = 1 in assert : x ≡ x\n'],
  ['./../../foo', '../../foo\n'],
  [
    'https://prelude.dhall-lang.org/v1/List/map',
    'https://prelude.dhall-lang.org/v1/List/map.dhall\n',
  ],
  ['let a = (let b = 1 in 2) in a', 'let a = 2 in a\n'],
  ['λ(x : Natural) → let x = 2 in x@1', 'λ(x : Natural) → x\n'],
  [
    'let x = 1 in let y = (let z = assert : 1 ≡ 1 in 3) in 4',
    'let y = let z = assert : 1 ≡ 1 in 3 in 4\n',
  ],
  ['"${let x = 1 in "a"}"', '"${"a"}"\n'],
];

describe('dhall lint', () => {
  it('keeps comments, but for those of what it removes', () => {
    const text = '-- head\nlet x = 1 -- about x\n-- about y\nlet y = 2 in -- body\n y';
    expect(dhall(['lint'], text).out).toBe(
      '-- head\n-- about y\nlet y = 2\n\nin  -- body\n    y\n',
    );
  });

  test.each(recordedLints)('writes what dhall-haskell writes: %s', (text, linted) => {
    expect(dhall(['lint'], text).out).toBe(linted);
  });
});

describe('dhall freeze', () => {
  const text = '{ x = ./a.dhall, y = ./a.dhall as Text, z = missing ? ./a.dhall }';

  it('adds hashes that hold, and --check reports missing ones', () => {
    put('a.dhall', '1 + 1');
    put('b.dhall', text);
    expect(dhall(['freeze', '--all', '--check', 'b.dhall']).code).toBe(1);
    expect(dhall(['freeze', '--all', 'b.dhall']).code).toBe(0);
    expect(dhall(['freeze', '--all', '--check', 'b.dhall']).code).toBe(0);
    expect(dhall(['--file', 'b.dhall']).out).toBe('{ x = 2, y = "1 + 1", z = 2 }\n');
    put('a.dhall', '3');
    const stale = dhall(['--no-cache', '--file', 'b.dhall']);
    expect(stale.err).toContain('import-hash');
    expect(dhall(['freeze', '--all', 'b.dhall']).code).toBe(0);
    expect(dhall(['--file', 'b.dhall']).out).toBe('{ x = 3, y = "3", z = 3 }\n');
  });

  it('points at the import in the file that cannot be frozen', () => {
    put('a.dhall', '-- head\n{ x = 1,\n   y = ./absent.dhall }');
    const result = dhall(['freeze', '--all', 'a.dhall']);
    expect(result.code).toBe(1);
    expect(result.err).toContain('a.dhall:3:8\n');
    expect(result.err).toContain('3 |    y = ./absent.dhall }\n');
    expect(dhall(['freeze', '--offline'], 'https://x.example/a').err).toContain('(stdin):1:1');
  });

  it('leaves local imports alone without --all', () => {
    put('a.dhall', '1');
    expect(dhall(['freeze'], './a.dhall').out).toBe('./a.dhall\n');
  });

  /** What `dhall freeze` of dhall-haskell 1.42.2 writes, with --all and with --all --cache. */
  const number = 'sha256:4caf97e8c445d4d4b5c5b992973e098ed4ae88a355915f5a59db640a589bc9cb';
  const source = 'sha256:fc87ad6769e4bf8ca62b9c828993059f73c4f14231e8b4f239bd25a126752b2f';
  const frozen = `{ x =
    ./a.dhall
      ${number}
, y =
    ./a.dhall
      ${source} as Text
, z =
      missing
    ? ./a.dhall
        ${number}
}
`;
  const frozenForCache = `{ x =
      missing
        ${number}
    ? ./a.dhall
, y =
      missing
        ${source} as Text
    ? ./a.dhall as Text
, z =
      missing
    ? (   missing
            ${number}
        ? ./a.dhall
      )
}
`;

  it('writes what dhall-haskell writes, there and back', () => {
    put('a.dhall', '1 + 1');
    put('b.dhall', text);
    for (const [flags, expected] of [
      [['--all'], frozen],
      [['--all', '--cache'], frozenForCache],
      [['--all'], frozen],
    ] as const) {
      expect(dhall(['freeze', ...flags, 'b.dhall']).code).toBe(0);
      expect(read('b.dhall')).toBe(expected);
    }
  });

  test.skipIf(haskell === undefined)(
    'writes hashes that dhall-haskell accepts (skipped where it is absent)',
    () => {
      put('a.dhall', '1 + 1');
      put('b.dhall', text);
      for (const flags of [['--all'], ['--all', '--cache']]) {
        expect(dhall(['freeze', ...flags, 'b.dhall']).code).toBe(0);
        const { out } = run(haskell ?? '', ['--file', 'b.dhall'], '');
        expect(JSON.parse(out)).toEqual({ x: 2, y: '1 + 1', z: 2 });
      }
    },
  );
});

describe('dhall encode and decode', () => {
  const text = '{ a = 1.5, b = [ -3, +4 ], c = 1000000000000000000000000, d = -0.0, e = 1.0 }\n';

  it('are inverse, as bytes and as JSON', () => {
    put('a.dhall', text);
    expect(dhall(['encode', '--file', 'a.dhall', '--output', 'a.cbor']).code).toBe(0);
    expect(dhall(['decode', '--file', 'a.cbor']).out).toBe(text);
    expect(dhall(['decode'], readFileSync(join(folder, 'a.cbor'))).out).toBe(text);
    const json = dhall(['encode', '--json'], text).out;
    expect(dhall(['decode', '--json'], json).out).toBe(text);
  });

  it('reads integers that dhall-haskell writes with an exponent', () => {
    const decoded = (json: string): string => dhall(['decode', '--json'], json).out;
    expect(decoded('[ 15, 1.8446744073709551616e19 ]')).toBe('18446744073709551616\n');
    expect(decoded('[ 16, -1.50e1 ]')).toBe('-15\n');
    expect(decoded('1.0e300')).toBe('1.0e300\n');
    expect(dhall(['decode', '--json'], '[ 15, 1.5 ]').err).toContain('binary-invalid');
    expect(dhall(['decode', '--json'], '1e400').err).toContain('binary-json');
  });

  it('writes the largest numbers as JSON, in time', () => {
    const digits = '9'.repeat(800_000);
    expect(dhall(['encode', '--json'], digits).out.includes(digits)).toBe(true);
  });

  it('refuses bytes and fractions as JSON, and what is not the binary form', () => {
    expect(dhall(['encode', '--json'], '0x"00"').err).toContain('binary-no-json');
    expect(dhall(['decode'], 'abc').err).toContain('error[binary-');
    expect(dhall(['decode', '--json'], '{').err).toContain('binary-json');
    expect(dhall(['decode', '--file', 'nothing']).err).toContain('no-file');
  });

  it('writes the JSON that dhall-haskell writes', () => {
    const json = dhall(['encode', '--json'], '[ 1, -2 ]').out;
    expect(JSON.parse(json)).toEqual([4, null, [15, 1], [16, -2]]);
  });
});

describe('dhall diff', () => {
  it('says with its exit code whether there is a difference', () => {
    expect(dhall(['diff', '{ a = 1 }', '{ a = 0 + 1 }'])).toMatchObject({ code: 0, out: '…\n' });
    expect(dhall(['diff', 'λ(x : Bool) → x', 'λ(y : Bool) → y']).code).toBe(0);
    expect(dhall(['diff', '1']).err).toContain("Missing required argument 'expr2'");
  });

  const cases = [
    ['{ a = 1, b = 2 }', '{ a = 1, b = 3 }', '{ b = - 2\n      + 3\n, …\n}\n'],
    ['1', '2', '- 1\n+ 2\n'],
    ['[ 1, 2, 3 ]', '[ 1, 5, 3 ]', '[ …\n, - 2\n  + 5\n, …\n]\n'],
    ['{ a = 1 }', '{ b = 1 }', '{ - a = 1, + b = 1 }\n'],
    ['Some 1', 'Some 2', 'Some - 1\n     + 2\n'],
    ['< A | B : Natural >', '< A | C >', '< - B : Natural | + C |   … >\n'],
  ] as const;
  test.each(cases)('%s against %s', (left, right, expected) => {
    expect(dhall(['diff', left, right])).toMatchObject({ code: 1, out: expected });
  });
});

describe('dhall text', () => {
  it('writes the text itself, and refuses anything else', () => {
    expect(dhall(['text'], '"a" ++ "b"').out).toBe('ab');
    expect(dhall(['text'], '1').err).toContain('not-a-text');
  });
});

it('hides source code with --censor', () => {
  const result = dhall(['--censor', 'type'], '1 + "secret"');
  expect(result.code).toBe(1);
  expect(result.err).toContain('(stdin):1:5');
  expect(result.err).not.toContain('secret');
});
