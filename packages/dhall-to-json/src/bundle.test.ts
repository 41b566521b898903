/** The programs as they are published do what their source does. */

import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const source = join(import.meta.dirname, '..');
const published = mkdtempSync(join(tmpdir(), 'dhall-bundle-'));

beforeAll(() => {
  execFileSync(process.execPath, [join(source, 'build.mjs'), join(published, 'bundle')]);
  for (const part of ['bin', 'package.json']) {
    cpSync(join(source, part), join(published, part), { recursive: true });
  }
  writeFileSync(join(published, 'a.dhall'), '{- a -} { b = ./b.dhall, c = \\(x : Bool) -> x }.b');
  writeFileSync(join(published, 'b.dhall'), '{ d = [ 1, 2 ], e = "f", g = None Text }');
});
afterAll(() => rmSync(published, { recursive: true }));

function run(folder: string, program: string, args: readonly string[], input: string) {
  const command = [join(folder, 'bin', `${program}.cjs`), ...args];
  const env = { PATH: process.env['PATH'], HOME: published };
  const result = spawnSync(process.execPath, command, { cwd: published, env, input });
  return {
    out: result.stdout.toString('base64'),
    err: result.stderr.toString(),
    code: result.status,
  };
}

const file = ['--file', 'a.dhall'];
const cases: readonly (readonly [string, readonly string[], string])[] = [
  ['dhall', ['hash', ...file], ''],
  ['dhall', ['type', ...file], ''],
  ['dhall', ['normalize', ...file], ''],
  ['dhall', ['resolve', ...file], ''],
  ['dhall', ['resolve', '--dot', ...file], ''],
  ['dhall', ['lint'], 'let x = 1 in 2'],
  ['dhall', ['format'], '{a=1}'],
  ['dhall', ['freeze', '--all'], './b.dhall'],
  ['dhall', ['encode'], '{ a = 1 }'],
  ['dhall', ['decode', '--json'], '[8, {"a": [15, 1]}]'],
  ['dhall', ['diff', '1', '2'], ''],
  ['dhall', ['vendor', 'a.dhall'], ''],
  ['dhall', ['repl'], '1 + 1\n'],
  ['dhall', ['--help'], ''],
  ['dhall', [], '1 + 1'],
  ['dhall', ['hash'], `${'['.repeat(3000)}1${']'.repeat(3000)}`],
  ['dhall', [], '1 + True'],
  ['dhall', ['hash', '--file', 'absent.dhall'], ''],
  ['dhall', ['--version'], ''],
  ['dhall-docs', ['--help'], ''],
  ['dhall-docs', ['--input', '.', '--output-link', 'pages'], ''],
  ['dhall-to-json', file, ''],
  ['dhall-to-json', ['--bogus'], ''],
  ['dhall-to-yaml', ['--documents'], '[ { a = 1 }, { a = 2 } ]'],
];

describe('bundled', () => {
  it.each(cases)('%s %j, twice', (program, args, input) => {
    const expected = run(source, program, args, input);
    expect(run(published, program, args, input)).toEqual(expected);
    expect(run(published, program, args, input)).toEqual(expected);
  });
});
