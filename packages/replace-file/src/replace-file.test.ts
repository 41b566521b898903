import { execFile, execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { lockFile } from './file-lock.ts';
import { replaceFile, replaceUnchangedFile, writeOutput, writeWholeFile } from './index.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'replace-file-'));
  path = join(folder, 'file');
});
afterEach(() => rmSync(folder, { recursive: true }));

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

test('a folder or a pipe is refused, and the old content stays', async () => {
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
    message: 'the file cannot be written: ENOENT: no such file or directory',
    location: { file: nowhere },
  });
});

// root may write everything
test.skipIf(process.getuid?.() === 0)('a file without write permission is refused', async () => {
  writeFileSync(path, 'old', { mode: 0o444 });
  await expect(replaceFile(path, bytes('new'))).rejects.toMatchObject({
    code: 'unwritable-file',
  });
  expect(readFileSync(path, 'utf8')).toBe('old');
});

// only root may give files away
test.runIf(process.getuid?.() === 0)('the owner stays', async () => {
  writeFileSync(path, 'old', { mode: 0o640 });
  chownSync(path, 1234, 1235);
  await replaceFile(path, 'new');
  expect(statSync(path)).toMatchObject({ uid: 1234, gid: 1235, mode: 0o100_640 });
});

test('a full disk is noticed, and the old content stays', async () => {
  writeFileSync(path, 'old');
  // A limit on the size of files stands in for the full disk: a write beyond it is cut short.
  const script = `
    import { replaceFile } from '${join(import.meta.dirname, 'index.ts')}';
    process.on('SIGXFSZ', () => undefined);
    const content = Buffer.alloc(1_000_000, 'x');
    await replaceFile('${path}', content).catch(({ code }) => console.log(code));`;
  const limited = 'ulimit -f 100; exec "$0" --input-type=module --eval "$1"';
  const out = execFileSync('/bin/sh', ['-c', limited, process.execPath, script]);
  expect(String(out)).toBe('unwritable-file\n');
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['file']);
});

describe('writeOutput', () => {
  test('replaces a file, and writes to a pipe or a device', async () => {
    await writeOutput(path, 'one');
    await writeOutput(path, 'two');
    expect(readFileSync(path, 'utf8')).toBe('two');
    await writeOutput('/dev/null', 'three');
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const reader = promisify(execFile)('cat', [pipe]);
    await writeOutput(pipe, 'four');
    expect((await reader).stdout).toBe('four');
  });

  // /dev/full is Linux's
  test.skipIf(!existsSync('/dev/full'))('reports a full device, and a folder', async () => {
    const fault = expect.objectContaining({ code: 'unwritable-file' });
    await expect(writeOutput('/dev/full', 'x')).rejects.toThrow(fault);
    await expect(writeOutput(folder, 'x')).rejects.toThrow(fault);
  });
});

describe('writeWholeFile', () => {
  test('writes a new file and over an old one, and leaves nothing beside it', () => {
    writeWholeFile(path, 'one');
    writeWholeFile(path, bytes('two'));
    expect(readFileSync(path, 'utf8')).toBe('two');
    expect(readdirSync(folder)).toEqual(['file']);
  });

  test('throws the error of the system', () => {
    const nowhere = join(folder, 'none', 'file');
    expect(() => writeWholeFile(nowhere, 'x')).toThrow(expect.objectContaining({ code: 'ENOENT' }));
    mkdirSync(path);
    expect(() => writeWholeFile(path, 'x')).toThrow(expect.objectContaining({ code: 'EISDIR' }));
    expect(readdirSync(folder)).toEqual(['file']);
  });
});

describe('replaceUnchangedFile', () => {
  test('replaces what was read, and nothing else', async () => {
    await replaceUnchangedFile(path, undefined, 'one');
    await replaceUnchangedFile(path, bytes('one'), 'two');
    const fault = expect.objectContaining({ code: 'changed-meanwhile', location: { file: path } });
    await expect(replaceUnchangedFile(path, bytes('one'), 'three')).rejects.toEqual(fault);
    await expect(replaceUnchangedFile(path, undefined, 'three')).rejects.toEqual(fault);
    rmSync(path);
    await expect(replaceUnchangedFile(path, bytes('two'), 'three')).rejects.toEqual(fault);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('of many at the same time, each change is made once', async () => {
    writeFileSync(path, '');
    const append = async (what: string): Promise<void> => {
      for (;;) {
        const before = readFileSync(path);
        const content = Buffer.concat([before, bytes(what)]);
        const failure = await replaceUnchangedFile(path, before, content).catch(
          (error: unknown) => error,
        );
        if (failure === undefined) return;
        expect(failure).toMatchObject({ code: 'changed-meanwhile' });
      }
    };
    await Promise.all(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(append));
    expect(readFileSync(path, 'utf8').split('').toSorted().join('')).toBe('abcdefgh');
    expect(readdirSync(folder)).toEqual(['file']);
  });

  test('a lock of a program that was killed, or of another machine, does not block', async () => {
    const lock = join(folder, '.file.lock');
    const dead = spawnSync(process.execPath, ['--eval', '']).pid;
    writeFileSync(lock, `${hostname()} ${dead} killed\n`);
    await replaceUnchangedFile(path, undefined, 'one');
    writeFileSync(lock, 'elsewhere 1 stopped\n');
    const old = Date.now() / 1000 - 11;
    utimesSync(lock, old, old);
    await replaceUnchangedFile(path, bytes('one'), 'two');
    expect(readFileSync(path, 'utf8')).toBe('two');
    expect(readdirSync(folder)).toEqual(['file']);
  });

  test('a lock that is held is waited for', async () => {
    writeFileSync(path, 'one');
    const lock = await lockFile(path);
    const replaced = replaceUnchangedFile(path, bytes('one'), 'two');
    const first = await Promise.race([replaced.then(() => 'replaced'), sleep(50, 'waits')]);
    expect(first).toBe('waits');
    lock.release();
    await replaced;
    expect(readFileSync(path, 'utf8')).toBe('two');
  });
});
