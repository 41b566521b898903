import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { runCommand } from '../testing/run-command.ts';
import { createPackageCommand } from './package.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dhall-package-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (path: string): string => join(folder, path);
const read = (path: string): string => readFileSync(at(path), 'utf8');

function write(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), '1');
  }
}

const pack = (...args: readonly string[]) =>
  runCommand(
    createPackageCommand,
    args.map((arg) => (arg.startsWith('-') || arg === 'all.dhall' ? arg : at(arg))),
  );

describe('dhall package', () => {
  it('writes a record of the files of a folder, without the package itself', async () => {
    write('package.dhall', 'b.dhall', 'a.b.dhall', '.c.dhall', 'note.txt', 'sub/x.dhall');
    expect(await pack('.')).toEqual({ out: '', warnings: '' });
    expect(read('package.dhall')).toBe(
      '{ `.c` = ./.c.dhall, `a.b` = ./a.b.dhall, b = ./b.dhall }\n',
    );
    mkdirSync(at('empty'));
    await pack('empty');
    expect(read('empty/package.dhall')).toBe('{=}\n');
  });

  it('puts files below into records, and packages under the names of their folders', async () => {
    write('a.dhall', 'x/b.dhall', 'x/y/c.dhall', 'p/package.dhall');
    await pack('a.dhall', 'x/b.dhall', 'x/y/c.dhall', 'p/package.dhall');
    expect(read('package.dhall')).toBe(
      [
        '{ a = ./a.dhall',
        ', p = ./p/package.dhall',
        ', x = { b = ./x/b.dhall, y.c = ./x/y/c.dhall }',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('takes the place of the package from the first path', async () => {
    write('a.dhall', 'x/b.dhall');
    await pack('x/b.dhall');
    expect(read('x/package.dhall')).toBe('{ b = ./b.dhall }\n');
    await expect(pack('x/b.dhall', 'a.dhall')).rejects.toMatchObject({ code: 'package-outside' });
    await expect(pack('x', '.')).rejects.toMatchObject({ code: 'package-outside' });
    await expect(pack('absent.dhall')).rejects.toMatchObject({ code: 'no-file' });
    await expect(pack()).rejects.toThrow("missing required argument 'paths'");
  });

  it('writes a package for each folder with --recursive, under the name given', async () => {
    write('a.dhall', 'x/b.dhall', 'x/y/c.dhall', '.git/d.dhall', 'x/all.dhall');
    symlinkSync('..', at('x/loop'));
    await pack('--recursive', '--name', 'all.dhall', '.');
    expect(read('all.dhall')).toBe('{ a = ./a.dhall, x = ./x/all.dhall }\n');
    expect(read('x/all.dhall')).toBe('{ b = ./b.dhall, y = ./y/all.dhall }\n');
    expect(read('x/y/all.dhall')).toBe('{ c = ./c.dhall }\n');
    expect(() => read('.git/all.dhall')).toThrow('ENOENT');
  });

  it('refuses two paths for one field, and names that Dhall cannot write', async () => {
    write('t.dhall', 't/t.dhall', 'sub/back`quote.dhall', 'quote/a".dhall');
    const conflict = { code: 'package-conflict' };
    await expect(pack('t.dhall', 't/t.dhall')).rejects.toMatchObject(conflict);
    await expect(pack('t/t.dhall', 't/t.dhall')).rejects.toMatchObject(conflict);
    await expect(pack('sub')).rejects.toMatchObject({ code: 'package-name' });
    await expect(pack('quote')).rejects.toMatchObject({ code: 'package-name' });
    await expect(pack('--name', '../x.dhall', '.')).rejects.toMatchObject({
      code: 'bad-arguments',
    });
    expect(() => read('package.dhall')).toThrow('ENOENT');
  });
});
