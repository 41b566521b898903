import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeEach, expect, test } from 'vitest';

import { temporaryFolder } from '../testing/reference-programs.ts';
import { replaceFile } from './replace-file.ts';

const root = temporaryFolder();
let folder: string;
let path: string;
let count = 0;
beforeEach(() => {
  count += 1;
  folder = join(root.path, String(count));
  mkdirSync(folder);
  path = join(folder, 'file');
});
afterAll(() => root.remove());

const bytes = (text: string): Uint8Array => Buffer.from(text);

test('content of any size arrives whole, and nothing is left beside it', async () => {
  for (const size of [0, 1, 2 ** 20 - 1, 2 ** 20, 2 ** 20 + 1, 3 * 2 ** 20 + 7]) {
    const content = Buffer.alloc(size, 'content ');
    await replaceFile(path, content);
    expect(readFileSync(path).equals(content)).toBe(true);
  }
  expect(readdirSync(folder)).toEqual(['file']);
});

test('the mode stays; a new file gets what the umask leaves', async () => {
  await replaceFile(path, bytes('new'));
  // read, not set: threads of the test runner share it
  const umask = process.umask();
  expect(statSync(path).mode & 0o7777).toBe(0o666 & ~umask);
  chmodSync(path, 0o600);
  await replaceFile(path, bytes('newer'));
  expect(statSync(path).mode & 0o7777).toBe(0o600);
});

test('a link stays a link, and what it leads to keeps its mode', async () => {
  const target = join(folder, 'target');
  writeFileSync(target, 'old', { mode: 0o640 });
  symlinkSync('target', path);
  await replaceFile(path, bytes('new'));
  expect(readlinkSync(path)).toBe('target');
  expect(readFileSync(target, 'utf8')).toBe('new');
  expect(statSync(target).mode & 0o7777).toBe(0o640);
});

test('a link that leads nowhere becomes a file', async () => {
  symlinkSync('absent', path);
  await replaceFile(path, bytes('new'));
  expect(lstatSync(path).isFile()).toBe(true);
  expect(readFileSync(path, 'utf8')).toBe('new');
});

test('where it cannot be written the error is coded, and the old content stands', async () => {
  mkdirSync(path);
  writeFileSync(join(path, 'inside'), 'old');
  await expect(replaceFile(path, bytes('new'))).rejects.toMatchObject({ code: 'unwritable-file' });
  expect(readFileSync(join(path, 'inside'), 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['file']);
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  await expect(replaceFile(pipe, bytes('new'))).rejects.toMatchObject({ code: 'unwritable-file' });
  expect(lstatSync(pipe).isFIFO()).toBe(true);
  const nowhere = join(folder, 'none', 'file');
  await expect(replaceFile(nowhere, bytes('new'))).rejects.toMatchObject({
    code: 'unwritable-file',
  });
});

// root may write everything
test.skipIf(process.getuid?.() === 0)(
  'a file without the right to write is not replaced',
  async () => {
    writeFileSync(path, 'old', { mode: 0o444 });
    await expect(replaceFile(path, bytes('new'))).rejects.toMatchObject({
      code: 'unwritable-file',
    });
    expect(readFileSync(path, 'utf8')).toBe('old');
  },
);
