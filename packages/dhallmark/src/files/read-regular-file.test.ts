import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readRegularFile } from './read-regular-file.ts';

let base: string;
let root: string;

const read = (path: string, maxSize = 1000, mayBeLinked = false) =>
  readRegularFile(root, path, { maxSize, mayBeLinked });
const refusalOf = (path: string, maxSize?: number, mayBeLinked?: boolean): string => {
  const found = read(path, maxSize, mayBeLinked);
  return found.kind === 'refused' ? found.refusal.message : found.kind;
};

beforeAll(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'dhallmark-files-')));
  root = join(base, 'workspace');
  mkdirSync(join(root, 'charts/web'), { recursive: true });
  writeFileSync(join(base, 'outside'), 'canary');
  writeFileSync(join(root, 'charts/web/a.txt'), 'text');
  symlinkSync(join(base, 'outside'), join(root, 'charts/out'));
  symlinkSync('web/a.txt', join(root, 'charts/in'));
  symlinkSync('absent', join(root, 'charts/dangling'));
  symlinkSync('web', join(root, 'charts/folder'));
  symlinkSync(base, join(root, 'charts/up'));
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

describe('a regular file', () => {
  test('is read whole, an empty one too', () => {
    const found = read('charts/web/a.txt', 4);
    expect(found.kind === 'file' && Buffer.from(found.bytes).toString()).toBe('text');
    writeFileSync(join(root, 'empty'), '');
    expect(read('empty')).toMatchObject({ kind: 'file', bytes: { length: 0 } });
  });

  test('that is absent, or a folder, is absent', () => {
    for (const path of ['charts/no', 'charts/web', 'charts/web/a.txt/b', 'x'.repeat(300)]) {
      expect(read(path)).toEqual({ kind: 'absent' });
    }
  });

  test('in a root that is reached through a link is read', () => {
    symlinkSync(root, join(base, 'linked'));
    const limits = { maxSize: 10 };
    expect(readRegularFile(join(base, 'linked'), 'charts/web/a.txt', limits).kind).toBe('file');
  });
});

describe('refused is', () => {
  test.each([
    ['charts/out', 'charts/out is a symbolic link'],
    ['charts/in', 'charts/in is a symbolic link'],
    ['charts/dangling', 'charts/dangling is a symbolic link'],
    ['charts/folder/a.txt', 'charts/folder/a.txt is reached through the link charts/folder'],
    ['charts/up/outside', 'charts/up/outside is reached through the link charts/up'],
    ['../outside', '../outside is outside of the workspace'],
    ['charts/../../outside', 'charts/../../outside is outside of the workspace'],
  ])('%s', (path, message) => expect(refusalOf(path)).toBe(message));

  test('a pipe, without waiting for its writer', () => {
    execFileSync('mkfifo', [join(root, 'charts/pipe')]);
    expect(refusalOf('charts/pipe')).toBe('charts/pipe is not a regular file');
  });

  test('a file that is too large, without reading it', () => {
    writeFileSync(join(root, 'huge'), '');
    truncateSync(join(root, 'huge'), 2 ** 40);
    expect(refusalOf('huge')).toBe('huge is larger than 1000 bytes');
    expect(refusalOf('charts/web/a.txt', 3)).toBe('charts/web/a.txt is larger than 3 bytes');
  });

  test.skipIf(process.platform !== 'linux')('a file whose size is not its length', () => {
    expect(readRegularFile('/proc/self', 'environ', { maxSize: 1 })).toMatchObject({
      refusal: { message: 'environ is larger than 1 bytes' },
    });
  });
});

describe('links of package managers', () => {
  test('are followed inside of the workspace, where they may be', () => {
    expect(read('charts/in', 1000, true).kind).toBe('file');
    expect(read('charts/folder/a.txt', 1000, true).kind).toBe('file');
    expect(read('charts/dangling', 1000, true).kind).toBe('absent');
  });

  test('are not followed out of it', () => {
    for (const path of ['charts/out', 'charts/up/outside']) {
      expect(refusalOf(path, 1000, true)).toBe(`${path} is outside of the workspace`);
    }
  });
});
