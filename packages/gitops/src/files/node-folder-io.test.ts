import { execFileSync, spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FolderIo } from './folder-io.ts';
import { nodeFolderIo } from './node-folder-io.ts';

const outside = ['outside/b', 'outside/a/b', 'outside/tree/a/b'];
let base: string;
let files: FolderIo;
const at = (...parts: readonly string[]): string => join(base, ...parts);
const text = (path: string): string | undefined => {
  const bytes = files.readFile(path);
  return bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8');
};
const bytes = Buffer.from('new');
const code = (expected: string) => expect.objectContaining({ code: expected });

beforeEach(() => {
  base = fs.mkdtempSync(join(tmpdir(), 'folder-io-'));
  fs.mkdirSync(at('work/out/tree/a/b'), { recursive: true });
  fs.writeFileSync(at('work/out/tree/a/b/file'), 'text');
  // whichever folder of the way is a link, the file exists
  for (const folder of outside) {
    fs.mkdirSync(at(folder), { recursive: true });
    fs.writeFileSync(at(folder, 'file'), 'outside');
  }
  files = nodeFolderIo({ root: at('work'), folder: 'out/tree' });
});
afterEach(() => fs.rmSync(base, { recursive: true }));

/** Everything outside of the tree is as it was. */
function expectNothingOutside(): void {
  const found = fs.readdirSync(at('outside'), { recursive: true, withFileTypes: true });
  expect(found.filter((entry) => !entry.isDirectory()).map(({ name }) => name)).toEqual(
    outside.map(() => 'file'),
  );
  for (const folder of outside) expect(fs.readFileSync(at(folder, 'file'), 'utf8')).toBe('outside');
}

describe('a real folder', () => {
  test('is read, listed and changed', () => {
    expect(text('a/b/file')).toBe('text');
    expect(text('a/none')).toBeUndefined();
    expect(text('a/b/file/below')).toBeUndefined();
    expect(files.listFiles('')).toEqual(['a/b/file']);
    expect(files.listFiles('none')).toEqual([]);
    expect(files.listNames('a')).toEqual(['b']);
    expect(files.createFile('c/d/file', bytes)).toBe(true);
    expect(files.createFile('c/d/file', Buffer.from('other'))).toBe(false);
    files.rename('c/d/file', 'e/file');
    expect(text('e/file')).toBe('new');
    files.remove('e/file');
    files.remove('e/file');
    files.removeEmptyFolders('e');
    files.removeAll('c');
    expect(files.listNames('')).toEqual(['a']);
    files.removeAll('a');
    files.removeIfEmpty();
    expect(fs.readdirSync(at('work'))).toEqual([]);
  });

  test('is inspected', () => {
    fs.symlinkSync('file', at('work/out/tree/a/b/link'));
    fs.chmodSync(at('work/out/tree/a/b/file'), 0o640);
    expect(files.inspect('a/b/file')).toMatchObject({ kind: 'file', size: 4, mode: 0o640 });
    expect(files.inspect('a/b/link')?.kind).toBe('link');
    expect(files.inspect('a')?.kind).toBe('folder');
    expect(files.inspect('')?.kind).toBe('folder');
    expect(files.inspect('a/none')).toBeUndefined();
    expect(files.inspect('a/b/file/below')).toBeUndefined();
  });

  test('may be reached through a link above the workspace', () => {
    fs.symlinkSync('work', at('linked'));
    files = nodeFolderIo({ root: at('linked'), folder: 'out/tree' });
    expect(text('a/b/file')).toBe('text');
  });

  test('need not exist', () => {
    files = nodeFolderIo({ root: at('work'), folder: 'new/tree', folderMode: 0o700 });
    expect(files.exists('')).toBe(false);
    files.createFolder('');
    expect(fs.statSync(at('work/new/tree')).mode & 0o777).toBe(0o700);
  });
});

const uses: readonly [string, (path: string) => unknown][] = [
  ['readFile', (path) => files.readFile(path)],
  ['listFiles', (path) => files.listFiles(path.replace(/\/file$/, ''))],
  ['listNames', (path) => files.listNames(path.replace(/\/file$/, ''))],
  ['inspect', (path) => files.inspect(path)],
  ['exists', (path) => files.exists(path)],
  ['createFile', (path) => files.createFile(`${path}.new`, bytes)],
  ['createFolder', (path) => files.createFolder(`${path}.new/more`)],
  ['rename to', (path) => files.rename('real', path)],
  ['rename from', (path) => files.rename(path, 'real')],
  ['remove', (path) => files.remove(path)],
  ['removeAll', (path) => files.removeAll(path)],
  ['removeEmptyFolders', (path) => files.removeEmptyFolders(path)],
];

describe.each(uses)('%s', (_name, use) => {
  beforeEach(() => fs.writeFileSync(at('work/out/tree/real'), 'real'));

  test.each([
    ['a folder of the tree', 'work/out/tree/a', 'outside'],
    ['a folder at a relative path', 'work/out/tree/a', '../../../outside'],
    ['the tree', 'work/out/tree', 'outside'],
    ['a folder above the tree', 'work/out', 'outside'],
  ])('refuses a link in the place of %s', (_place, path, target) => {
    fs.rmSync(at(path), { recursive: true });
    fs.symlinkSync(target.startsWith('.') ? target : at(target), at(path));
    expect(() => use('a/b/file')).toThrow(code('linked-folder'));
    expectNothingOutside();
  });

  test.each([
    '../file',
    '/etc/hosts',
    'a/../../file',
    'a//file',
    './a',
    'a\\b',
    'a/\0',
    `${'x'.repeat(300)}/file`,
  ])('refuses the path %j', (path) => {
    expect(() => use(path)).toThrow(code('outside-tree'));
    expectNothingOutside();
  });
});

describe('what is not a regular file', () => {
  const place = (path: string): string => at('work/out/tree', path);

  test('a link at the path of a file is neither read nor followed when it is replaced or deleted', () => {
    for (const name of ['read', 'replaced', 'deleted', 'folder']) {
      fs.symlinkSync(at(name === 'folder' ? 'outside' : 'outside/b/file'), place(name));
    }
    expect(() => files.readFile('read')).toThrow(code('linked-file'));
    expect(files.createFile('read', bytes)).toBe(false);
    files.createFile('staged', bytes);
    files.rename('staged', 'replaced');
    expect(text('replaced')).toBe('new');
    files.remove('deleted');
    files.removeAll('folder');
    expect(files.listFiles('')).toEqual(['a/b/file', 'read', 'replaced']);
    expectNothingOutside();
  });

  test('a link in a folder that is deleted is deleted itself', () => {
    fs.symlinkSync(at('outside'), place('a/b/link'));
    expect(files.listFiles('a')).toEqual(['a/b/file', 'a/b/link']);
    files.removeAll('a');
    expect(files.exists('a')).toBe(false);
    expectNothingOutside();
  });

  test('a folder, a pipe and a long file are refused', () => {
    execFileSync('mkfifo', [place('pipe')]);
    fs.writeFileSync(place('long'), '');
    fs.truncateSync(place('long'), 2 ** 30);
    expect(() => files.readFile('a')).toThrow(code('folder-in-the-way'));
    expect(() => files.remove('a')).toThrow(code('folder-in-the-way'));
    expect(() => files.readFile('pipe')).toThrow(code('not-a-file'));
    expect(() => files.readFile('long')).toThrow(code('file-too-large'));
    expect(() => files.createFile('long/file', bytes)).toThrow(code('file-in-the-way'));
  });
});

test('a folder that is replaced by a link all the time is never left', async () => {
  const swapper = `
    import * as fs from 'node:fs';
    const [tree, outside] = process.argv.slice(1);
    const attempt = (step) => { try { step(); } catch {} };
    for (const end = Date.now() + 1500; Date.now() < end;) {
      attempt(() => fs.renameSync(tree + '/a', tree + '/aside'));
      attempt(() => fs.symlinkSync(outside, tree + '/a'));
      attempt(() => fs.unlinkSync(tree + '/a'));
      attempt(() => fs.renameSync(tree + '/aside', tree + '/a'));
    }`;
  const args = ['--input-type=module', '-e', swapper, '--', at('work/out/tree'), at('outside')];
  const child = spawn(process.execPath, args, { stdio: 'inherit' });
  let rounds = 0;
  const read: unknown[] = [];
  while (child.exitCode === null) {
    rounds += 1;
    for (const use of [
      () => read.push(text('a/b/file')),
      () => files.createFile('a/b/more', bytes),
      () => files.remove('a/b/more'),
      () => files.removeEmptyFolders('a/b/c'),
    ]) {
      try {
        use();
      } catch {
        // whatever it met: what counts is what it read and wrote
      }
    }
    await new Promise((next) => setImmediate(next));
  }
  expect(read).not.toContain('outside');
  expect(child.exitCode).toBe(0);
  expect(rounds).toBeGreaterThan(10);
  expectNothingOutside();
});
