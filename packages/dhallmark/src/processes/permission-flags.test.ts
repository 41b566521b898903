import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { permissionFlags } from './permission-flags.ts';

let folder = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'dhallmark-permissions-')));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Those of the `asked` paths that a process may read which is allowed to read others. */
function readable(allowed: readonly string[], asked: readonly string[]): readonly string[] {
  const absolute = (paths: readonly string[]): readonly string[] =>
    paths.map((path) => join(folder, path));
  const rights = { read: absolute(allowed), write: [], network: false, programs: false };
  const program = `
    const { statSync } = require('node:fs');
    const can = (path) => { try { statSync(path); return true; } catch { return false; } };
    process.stdout.write(JSON.stringify(${JSON.stringify(absolute(asked))}.map(can)));`;
  const { stdout } = spawnSync(process.execPath, [...permissionFlags(rights), '--eval', program]);
  const answers = JSON.parse(stdout.toString()) as readonly boolean[];
  return asked.filter((_path, index) => answers[index]);
}

function place(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), '');
  }
}

test.each([
  ['a file', ['dhall', 'dhallmark.json']],
  ['a file, listed first', ['dhallmark.json', 'dhall']],
])('a folder whose name begins the name of %s can be read', (_what, allowed) => {
  place('dhall/a', 'dhallmark.json', 'other');
  const asked = ['dhall', 'dhall/a', 'dhallmark.json', 'other'];
  expect(readable(allowed, asked)).toEqual(['dhall', 'dhall/a', 'dhallmark.json']);
});

test('folders whose names begin alike can be read', () => {
  place('chart/a', 'charts/b', 'charts-old/c', 'other/d');
  const allowed = ['charts', 'chart', 'charts-old'];
  const inside = ['chart/a', 'charts/b', 'charts-old/c'];
  expect(readable(allowed, [...allowed, ...inside, 'other/d'])).toEqual([...allowed, ...inside]);
});

test('what is not allowed stays so, whatever its name begins with', () => {
  place('secrets/a', 'secrets.env', 'secrets.env.example');
  const asked = ['secrets', 'secrets/a', 'secrets.env'];
  expect(readable(['secrets', 'secrets.env.example'], asked)).toEqual(['secrets', 'secrets/a']);
});
