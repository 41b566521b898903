import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { encode, parseExpr } from '@dhallmark/dhall';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Run } from '../support/run-nx.ts';
import { runProgram } from '../support/run-program.ts';

// A stranger's expression may ask for any amount of work and memory. It gets one error, exit status 1.

const programs = resolve(import.meta.dirname, '../../packages/dhall-to-json/bin');
/** MiB: a child that needs more crashes, and its exit status is not 1. */
const heap = 1536;
let folder: string;
let server: Server;
let origin: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dhall-bombs-'));
  server = createServer((request, response) => {
    if (request.url === '/bomb.dhall') {
      // 256 KiB that become 256 MiB
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.end(gzipSync(Buffer.alloc(2 ** 28, ' ')));
    } else {
      const next = Number(request.url?.slice(1) ?? 0) + 1;
      response.end(`./${next}`);
    }
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

function run(program: string, args: readonly string[], input: string): Promise<Run> {
  const bin = join(programs, `${program}.cjs`);
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder, NO_COLOR: '1' };
  return runProgram(process.execPath, [`--max-old-space-size=${heap}`, bin, ...args], {
    cwd: folder,
    env,
    input,
  });
}

/** One error with its code and a place, and nothing else. */
function expectRefusal(
  { code, stdout, stderr }: Run,
  codes: RegExp,
  place = /^ +--> .+:\d+:\d+$/m,
) {
  expect(stderr).toMatch(codes);
  expect(stderr.match(/^error\[/gm)).toHaveLength(1);
  expect(stderr).toMatch(place);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
}

const lets = (count: number, first: string, next: (name: string) => string): string =>
  Array.from({ length: count }, (_, i) => `let x${i + 1} = ${next(`x${i}`)}\n`).reduce(
    (text, line) => text + line,
    `let x0 = ${first}\n`,
  ) + `in x${count}`;

const grow = /^error\[limit-(?:steps|size|text|items|number|memory|time)\]: /;

const bombs: Readonly<Record<string, string>> = {
  'a record that doubles': lets(60, '{ x = 1 }', (x) => `{ l = ${x}, r = ${x} }`),
  'records that are merged': lets(60, '{ a.x = 1 }', (x) => `{ l = ${x}, r = ${x} ∧ { y = 1 } }`),
  'a Text that doubles': lets(60, '"ha"', (x) => `${x} ++ ${x}`),
  'a Text with interpolations that doubles': `λ(t : Text) → ${lets(60, '"${t}!"', (x) => `"\${${x}}\${${x}}"`)}`,
  'a list that doubles': lets(60, '[ 1 ]', (x) => `${x} # ${x}`),
  'a type that doubles': lets(60, 'Natural', (x) => `{ l : ${x}, r : ${x} }`),
  'equal types that double': `${lets(40, 'Natural', (x) => `{ l : ${x}, r : ${x} }`).replace(/in x40$/, '')}
    let y0 = Natural ${Array.from({ length: 40 }, (_, i) => `let y${i + 1} = { l : y${i}, r : y${i} }`).join('\n')}
    in λ(v : x40) → (v : y40)`,
  'a function type that doubles': `${lets(40, 'Natural', (x) => `${x} → ${x}`).replace(/in x40$/, '')}
    in λ(f : x40) → λ(x : x39) → f x`,
  'squares of a number': 'Natural/fold 1000 Natural (λ(x : Natural) → x * x) 3',
  'a sum that doubles': 'Natural/fold 100000000 Natural (λ(x : Natural) → x + x) 1',
  'a shown number': 'Natural/show (Natural/fold 1000 Natural (λ(x : Natural) → x * 10 * x) 3)',
  'a factorial':
    'Natural/fold 1000000 { n : Natural, p : Natural } (λ(s : { n : Natural, p : Natural }) → { n = s.n + 1, p = s.p * s.n }) { n = 1, p = 1 }',
  'a fold that alternates without a λ': 'Natural/fold 100000000000 Integer Integer/negate +1',
  'a fold inside a fold': `Natural/fold 1000000 Natural (λ(x : Natural) → Natural/fold 1000000 Natural (λ(y : Natural) → y + x) x) 1`,
  'a Text that Text/replace doubles': lets(60, '"a"', (x) => `Text/replace "a" "aa" ${x}`),
  'a Text that Text/show doubles': lets(60, '"\\""', (x) => `Text/show ${x}`),
  'List/build of a list without end':
    'List/build Natural (λ(list : Type) → λ(cons : Natural → list → list) → λ(nil : list) → Natural/fold 1000000000 list (λ(l : list) → cons 1 l) nil)',
  'records in a list that grows':
    'Natural/fold 100000000 (List { a : Natural, b : Text }) (λ(l : List { a : Natural, b : Text }) → l # [ { a = List/length { a : Natural, b : Text } l, b = Natural/show (List/length { a : Natural, b : Text } l) } ]) ([] : List { a : Natural, b : Text })',
  'a wide record that is copied': `let r = { ${Array.from({ length: 20_000 }, (_, i) => `f${i} = ${i}`).join(', ')} } in Natural/fold 100000000 { f0 : Natural } (λ(s : { f0 : Natural }) → (r ⫽ s ⫽ { f1 = s.f0 }).{ f0 }) { f0 = 1 }`,
};

describe.each(['dhall', 'dhall-to-json'])('%s', (program) => {
  const shown = Object.entries(bombs).filter(
    ([name]) => program === 'dhall' || !/interpolations|type|function/.test(name),
  );
  test.each(shown)('refuses %s', async (_name, text) => {
    writeFileSync(join(folder, 'bomb.dhall'), text);
    expectRefusal(
      await run(
        program,
        ['--file', 'bomb.dhall', '--max-steps', '20000000', '--max-memory', '300'],
        '',
      ),
      grow,
    );
  });
});

const json =
  'λ(JSON : Type) → λ(json : { array : List JSON → JSON, bool : Bool → JSON, double : Double → JSON, integer : Integer → JSON, null : JSON, object : List { mapKey : Text, mapValue : JSON } → JSON, string : Text → JSON })';
const huge = 'Natural/fold 22 Natural (λ(x : Natural) → x * x) 3';

describe('what takes long after evaluation is refused, too', () => {
  test.each<[string, readonly string[], string, RegExp]>([
    [
      'a JSON of the Prelude that doubles',
      ['dhall-to-json'],
      `${json} → ${lets(60, 'json.null', (x) => `json.array [ ${x}, ${x} ]`)}`,
      /^error\[limit-size\]/,
    ],
    [
      'the digits of many numbers',
      ['dhall-to-json', 'dhall-to-yaml', 'dhall'],
      `let a = ${huge} in Natural/fold 1000 (List Natural) (λ(l : List Natural) → l # [ a ]) ([] : List Natural)`,
      /^error\[limit-size\]/,
    ],
    [
      'a JSON of the Prelude with many numbers',
      ['dhall-to-json'],
      `let a = Natural/toInteger (${huge}) in ${json} → json.array (Natural/fold 1000 (List JSON) (λ(l : List JSON) → l # [ json.integer a ]) ([] : List JSON))`,
      /^error\[limit-size\]/,
    ],
    [
      'a search that compares each character with each',
      ['dhall-to-json'],
      `let double = λ(t : Text) → t ++ t
       let long = Natural/fold 26 Text double "a"
       in assert : Text/replace ("ab" ++ Natural/fold 20 Text double "a") "c" long ≡ ""`,
      /^error\[assertion-failed\]/,
    ],
    [
      'suggestions for a long name',
      ['dhall'],
      `{ ${Array.from({ length: 1000 }, (_, i) => `${'abcdefgh'.repeat(1000)}${i} = 1`).join(', ')} }.${'abcdefgi'.repeat(1000)}`,
      /^error\[type-missing-field\]/,
    ],
  ])('%s', async (_name, users, text, code) => {
    writeFileSync(join(folder, 'late.dhall'), text);
    for (const program of users) {
      const ended = await run(program, ['--file', 'late.dhall'], '');
      expectRefusal(ended, code);
      expect(ended.stderr.length).toBeLessThan(20_000);
    }
  });

  test('and an error on a line of a hundred megabytes is one short message', async () => {
    for (const text of [
      `{ a = "${'a'.repeat(100_000_000)}" } : Natural`,
      `{ ${'a'.repeat(1_000_000)} = 1 } : Natural`,
      `./${'a/'.repeat(100_000)}b`,
    ]) {
      writeFileSync(join(folder, 'line.dhall'), text);
      const ended = await run('dhall', ['--file', 'line.dhall'], '');
      expectRefusal(ended, /^error\[/);
      expect(ended.stderr.length).toBeLessThan(20_000);
    }
    rmSync(join(folder, 'line.dhall'));
  });
});

test('the limits hold without options', async () => {
  const text = 'let x = 1\nin  Natural/fold 100000000000 Natural (λ(x : Natural) → x + 1) x';
  const fold = await run('dhall', [], text);
  expectRefusal(fold, /^error\[limit-steps\]: Evaluation takes more than 200000000 steps/);
  expect(fold.stderr).toContain('(stdin):2:5');
  const types = await run('dhall-to-yaml', [], bombs['a record that doubles'] ?? '');
  expectRefusal(types, /^error\[limit-(?:size|memory)\]: /);
});

test('the error names the expression, and who uses it', async () => {
  writeFileSync(
    join(folder, 'library.dhall'),
    'let count = λ(n : Natural) →\n  let many = Natural/fold n Natural (λ(x : Natural) → x + 1) 0\n  in  { many }\n\nin  count',
  );
  writeFileSync(
    join(folder, 'user.dhall'),
    'let count = ./library.dhall\nlet a = 1\nin  { a, b = (count 100000000000).many }',
  );
  const { stderr } = await run('dhall', ['--file', 'user.dhall', '--max-steps', '1000000'], '');
  expect(stderr).toContain('--> ./library.dhall:2:14');
  expect(stderr).toMatch(/used by: \S*user\.dhall:3:14/);
});

test('a chart that is a bomb ends with an error that names it', async () => {
  const chart = '{ apiVersion = "v2", name = "web", version = "1.0.0" }';
  const bomb = `let many = ${bombs['a fold inside a fold'] ?? ''}
    in { apiVersion = "v1", kind = "ConfigMap", metadata.name = "a", data.n = Natural/show many }`;
  mkdirSync(join(folder, 'shop/charts/web'), { recursive: true });
  writeFileSync(join(folder, 'shop/dhallmark.json'), '{ "maxSteps": 1000000 }');
  writeFileSync(join(folder, 'shop/charts/chart.dhall'), chart);
  writeFileSync(join(folder, 'shop/charts/web/chart.dhall'), chart);
  writeFileSync(join(folder, 'shop/charts/web/bomb.dhall'), bomb);
  const dhallmark = resolve(programs, '../../dhallmark/bin/dhallmark.cjs');
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder, NO_COLOR: '1' };
  for (const [verb, limit, message] of [
    ['render', [], 'more than 1000000 steps'],
    ['make', ['--max-steps', '2000000'], 'more than 2000000 steps'],
    ['lint', ['--max-steps', 'none', '--timeout', '1'], 'more than 1 seconds'],
  ] as const) {
    const args = [dhallmark, verb, '--environment', 'local', ...limit];
    const ended = await runProgram(process.execPath, args, { cwd: join(folder, 'shop'), env });
    expect(ended.text).toContain(message);
    expect(ended.text).toMatch(/--> charts\/web\/bomb\.dhall:1:12$/m);
    expect(ended.code).toBe(1);
  }
});

describe('input that is too large or too deep', () => {
  test.each<[string, string, RegExp]>([
    ['a literal of three million digits', '9'.repeat(3_000_000), /^error\[parse-number\]/],
    [
      'many literals of two million digits',
      `[ ${Array.from({ length: 16 }, () => '9'.repeat(2_000_000)).join(', ')} ]`,
      /^error\[parse-size\]/,
    ],
    ['brackets', '['.repeat(1_000_000), /^error\[(?:parse-end|too-deep)\]/],
    ['parentheses', '('.repeat(1_000_000), /^error\[(?:parse-end|too-deep)\]/],
    ['a list of five million items', `[ ${'1, '.repeat(5_000_000)} ]`, /^error\[parse-size\]/],
  ])('%s', async (_name, text, code) => {
    writeFileSync(join(folder, 'large.dhall'), text);
    expectRefusal(await run('dhall-to-json', ['--file', 'large.dhall'], ''), code);
  });

  test('what is only deep is evaluated', async () => {
    const records = `{ ${'a.'.repeat(100_000)}b = 1 }`;
    const result = await run('dhall-to-json', ['--compact'], records);
    expect(result.stdout).toHaveLength(6 * 100_000 + '{"b":1}\n'.length);
    // Indented, it has 20 GB.
    const indented = await run('dhall-to-json', [], records);
    expectRefusal(indented, /^error\[limit-size\]/, /larger than JavaScript allows/);
    const functions = await run('dhall-to-json', [], 'λ(x : Natural) → '.repeat(100_000) + '1');
    expectRefusal(functions, /^error\[json-unsupported\]/, /hint/);
  });

  test('a file of a gigabyte', async () => {
    writeFileSync(join(folder, 'huge.txt'), '');
    truncateSync(join(folder, 'huge.txt'), 2 ** 30);
    for (const text of ['./huge.txt as Text', './huge.txt']) {
      expectRefusal(await run('dhall-to-json', [], text), /^error\[import-limit\].*1073741824/);
    }
    const direct = await run('dhall', ['hash', '--file', 'huge.txt'], '');
    expectRefusal(direct, /^error\[import-limit\]/, /huge\.txt/);
    const format = await run('dhall', ['format', 'huge.txt'], '');
    expectRefusal(format, /^error\[import-limit\]/, /huge\.txt/);
  });

  test.skipIf(process.platform === 'win32')('a device without end', async () => {
    expectRefusal(await run('dhall-to-json', [], '/dev/zero as Bytes'), /^error\[import-limit\]/);
  });
});

describe('imports', () => {
  test('that import each other', async () => {
    writeFileSync(join(folder, 'a.dhall'), './b.dhall');
    writeFileSync(join(folder, 'b.dhall'), './a.dhall');
    expectRefusal(await run('dhall', ['--file', 'a.dhall'], ''), /^error\[import-cycle\]/);
  });

  test('through a folder that links to itself', async () => {
    mkdirSync(join(folder, 'loop'));
    symlinkSync('.', join(folder, 'loop', 'l'));
    writeFileSync(join(folder, 'loop', 'x.dhall'), './l/x.dhall');
    const { code, stderr } = await run('dhall', ['--file', 'loop/x.dhall'], '');
    expect(stderr).toMatch(/^error\[import-(?:unreadable|no-file)\]/);
    expect(code).toBe(1);
  });

  test('of pages without end', async () => {
    const chain = await run('dhall', ['--timeout', '3'], `${origin}/0`);
    expect(chain.stderr).toMatch(/^error\[(?:limit-time|import-limit|too-deep)\]/);
    expect(chain.stderr.split('\n').length).toBeLessThan(60);
    expect(chain.code).toBe(1);
  });

  test('of a page that grows when it is unpacked', async () => {
    const page = await run('dhall', [], `${origin}/bomb.dhall`);
    expect(page.stderr).toMatch(/^error\[import-limit\].* more than 134217728 bytes/);
    expect(page.code).toBe(1);
  });

  test('of a cache entry that has its hash, and is a bomb', async () => {
    const text = 'Natural/fold 100000000000 Natural (λ(_ : Natural) → _ + 1) 0';
    const bytes = encode(parseExpr(text));
    const hash = createHash('sha256').update(bytes).digest('hex');
    mkdirSync(join(folder, '.cache/dhall'), { recursive: true });
    writeFileSync(join(folder, '.cache/dhall', `1220${hash}`), bytes);
    const input = `missing sha256:${hash}`;
    const used = await run('dhall', ['--max-steps', '10000000'], input);
    expectRefusal(used, /^error\[limit-steps\]/);
  });
});

describe('the binary form', () => {
  const bytes = (...parts: readonly (readonly number[] | Uint8Array)[]) =>
    Buffer.concat(parts.map((part) => Uint8Array.from(part)));
  test.each<[string, Buffer]>([
    ['a list that says it is long', bytes([0x9b, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0xff])],
    ['a string that says it is long', bytes([0x7b, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0xff])],
    [
      'a number of ten million bytes',
      bytes([0x82, 0x0f, 0xc2, 0x5a, 0, 0x98, 0x96, 0x80], new Uint8Array(10_000_000).fill(0xff)),
    ],
    [
      'a million lists in each other',
      bytes(new Uint8Array(2_000_000).map((_, i) => (i % 2 === 0 ? 0x83 : 0x04))),
    ],
    [
      'twenty million items',
      bytes([0x9a, 0x01, 0x31, 0x2d, 0x00, 0x04], new Uint8Array(20_000_000).fill(0xf6)),
    ],
  ])('%s', async (_name, content) => {
    writeFileSync(join(folder, 'bomb.bin'), content);
    const { code, stderr } = await run('dhall', ['decode', '--file', 'bomb.bin'], '');
    expect(stderr).toMatch(/^error\[/);
    expect(stderr.match(/^error\[/gm)).toHaveLength(1);
    expect(code).toBe(1);
  });
});

describe('options', () => {
  const fold = 'Natural/fold 1000000 Natural (λ(x : Natural) → x + 1) 0';
  test('lower and raise the limits', async () => {
    expectRefusal(await run('dhall', ['--max-steps', '1000'], fold), /limit-steps/);
    expectRefusal(await run('dhall', ['--max-size', '3'], '[ 1, 2, 3 ]'), /limit-size/);
    expectRefusal(await run('dhall', ['--max-text', '3'], '"ab" ++ "cd"'), /limit-text/);
    const list =
      'Natural/fold 1000000 (List Natural) (λ(l : List Natural) → l # [ 1 ]) ([] : List Natural)';
    expectRefusal(await run('dhall', ['--max-memory', '1'], list), /limit-memory/);
    for (const limit of ['0', 'none']) {
      const done = await run('dhall', ['--max-steps', limit, '--timeout', limit], fold);
      expect(done).toMatchObject({ code: 0, stdout: '1000000\n' });
    }
    const wrong = await run('dhall', ['--timeout', 'soon'], fold);
    expect(wrong.stderr).toContain('must be a whole number, or none for no limit');
    expect(wrong.code).not.toBe(0);
  });

  test('a result never depends on the time: what was stopped is not in the cache', async () => {
    const expression = `let x = ./slow.dhall sha256:${'0'.repeat(64)} in x`;
    writeFileSync(
      join(folder, 'slow.dhall'),
      'Natural/fold 100000000000 Natural (λ(x : Natural) → x + 1) 0',
    );
    const stopped = await run('dhall', ['--timeout', '1'], expression);
    expectRefusal(stopped, /^error\[limit-time\]/);
    // Not the next alternative either: a limit is not an absent import.
    const alternative = await run('dhall', ['--timeout', '1'], './slow.dhall ? 2');
    expectRefusal(alternative, /^error\[limit-time\]/);
  });
});
