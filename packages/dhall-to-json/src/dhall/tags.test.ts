import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { runCommand } from '../testing/run-command.ts';
import { createTagsCommand } from './tags.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dhall-tags-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: string | Uint8Array) =>
  writeFileSync(join(folder, name), content);

async function tags(args: readonly string[], stdin?: string) {
  const output = join(folder, 'index');
  const { warnings } = await runCommand(createTagsCommand, [...args, '--output', output], stdin);
  return { text: readFileSync(output, 'utf8').replaceAll(folder, '.'), warnings };
}

/** The paths of the files in an index. */
const filesIn = (text: string): string[] =>
  [...text.matchAll(/^\f\n(.*),\d+$/gmu)].map(([, file = '']) => file);

describe('dhall tags', () => {
  it('writes the format of etags, with a tag for the file in the forms of vi and Emacs', async () => {
    write('a.dhall', '-- αβγ\nlet foo = 1\n\nlet bar = foo in { baz = bar }\n');
    const { text, warnings } = await tags(['--path', join(folder, 'a.dhall')]);
    expect(text.replaceAll('\u007f', '^?').replaceAll('\u0001', '^A')).toBe(
      [
        '\f',
        './a.dhall,96',
        '^?a.dhall^A1,1',
        '^?/a.dhall^A1,1',
        'let foo ^?foo^A2,15',
        'let bar ^?bar^A4,28',
        'let bar = foo in { baz ^?baz^A4,43',
        '',
      ].join('\n'),
    );
    expect(warnings).toBe('');
  });

  it('searches folders for the endings asked for, without hidden files', async () => {
    mkdirSync(join(folder, 'sub'));
    mkdirSync(join(folder, '.git'));
    for (const name of ['b.dhall', 'sub/a.dhall', 'c.txt', '.d.dhall', '.git/e.dhall']) {
      write(name, '1');
    }
    symlinkSync('..', join(folder, 'sub/loop'));
    symlinkSync('sub', join(folder, 'link'));
    expect(filesIn((await tags(['--path', folder])).text)).toEqual(['./b.dhall', './sub/a.dhall']);
    const some = await tags(['--path', folder, '--suffixes', '.txt .none']);
    expect(filesIn(some.text)).toEqual(['./c.txt']);
    const all = await tags(['--path', join(folder, 'sub'), '--suffixes', '']);
    expect(filesIn(all.text)).toEqual(['./sub/a.dhall']);
    const followed = await tags(['--path', folder, '--follow-symlinks']);
    expect(filesIn(followed.text)).toEqual(['./b.dhall', './link/a.dhall']);
    const one = await tags(['--path', join(folder, 'c.txt')]);
    expect(filesIn(one.text)).toEqual(['./c.txt']);
  });

  it('reads the names of the files from standard input', async () => {
    write('a.dhall', '1');
    write('b.txt', '2');
    const list = [join(folder, 'b.txt'), join(folder, 'a.dhall'), ''].join('\n');
    expect(filesIn((await tags([], list)).text)).toEqual(['./a.dhall', './b.txt']);
  });

  it('warns about files that it cannot parse or read, and indexes the others', async () => {
    write('bad.dhall', 'let x = ');
    write('latin1.dhall', Buffer.from('"caf\u00e9"', 'latin1'));
    write('good.dhall', 'let x = 1 in x');
    const { text, warnings } = await tags(['--path', folder]);
    expect(filesIn(text)).toEqual(['./bad.dhall', './good.dhall']);
    expect(warnings).toContain('bad.dhall is not indexed');
    expect(warnings).toContain('latin1.dhall is not indexed');
    expect((await tags(['--path', join(folder, 'absent')])).warnings).toContain('absent');
  });
});
