import { gzipSync } from 'node:zlib';
import { Header, type HeaderData } from 'tar/header';
import { Pax } from 'tar/pax';
import { describe, expect, test } from 'vitest';
import { archiveOf, isChartArchive, unpackArchives, writeChartArchive } from './unpack-archives.ts';

const chart = Buffer.from('apiVersion: v2\nname: redis\nversion: 1.0.0\n');

function block(data: HeaderData, content: Uint8Array = new Uint8Array()): Uint8Array[] {
  const header = new Header({ mode: 0o644, mtime: new Date(0), size: content.length, ...data });
  header.encode();
  const padding = Buffer.alloc((512 - (content.length % 512)) % 512);
  return [header.block ?? new Uint8Array(), content, padding];
}

const file = (path: string, content: Uint8Array = chart) => block({ path, type: 'File' }, content);
const pack = (...parts: readonly Uint8Array[][]): Uint8Array =>
  gzipSync(Buffer.concat([...parts.flat(), Buffer.alloc(1024)]), { level: 1 });

/** A header that changes how the next file is read. */
const extended = (record: string): Uint8Array[] => {
  const length = record.length + 4;
  return block({ path: 'x', type: 'ExtendedHeader' }, Buffer.from(`${length} ${record}\n`));
};

const read = (bytes: Uint8Array) => {
  const { files, refused } = unpackArchives(new Map([['charts/redis-1.0.0.tgz', bytes]]));
  return refused.get('charts/redis-1.0.0.tgz') ?? [...files.keys()].slice(1);
};
const first = file('redis/Chart.yaml');

test('the files of an archive have its path before their own', () => {
  const archive = writeChartArchive('redis', new Map([['Chart.yaml', chart]]));
  expect(read(archive)).toEqual(['charts/redis-1.0.0.tgz/Chart.yaml']);
  expect(writeChartArchive('redis', new Map([['Chart.yaml', chart]]))).toEqual(archive);
});

test('archives in archives are read, too', () => {
  const inner = writeChartArchive('a', new Map([['Chart.yaml', chart]]));
  const outer = pack(first, file('redis/charts/a-1.0.0.tgz', inner));
  expect(read(outer)).toContain('charts/redis-1.0.0.tgz/charts/a-1.0.0.tgz/Chart.yaml');
});

test('folders and long names are accepted', () => {
  const folder = block({ path: 'redis/', type: 'Directory' });
  const path = `redis/${'a'.repeat(150)}`;
  const long = new Pax({ path }).encode();
  expect(read(pack(folder, first, [long], file('redis/short')))).toEqual([
    'charts/redis-1.0.0.tgz/Chart.yaml',
    `charts/redis-1.0.0.tgz/${'a'.repeat(150)}`,
  ]);
});

describe('refused', () => {
  const link = (type: 'SymbolicLink' | 'Link') =>
    block({ path: 'redis/x', type, linkpath: '/etc/passwd' });
  test.each<[what: string, bytes: Uint8Array, reason: RegExp]>([
    ['a symbolic link', pack(first, link('SymbolicLink')), /redis\/x is not a regular file/],
    ['a hard link', pack(first, link('Link')), /not a regular file/],
    ['a pipe', pack(first, block({ path: 'redis/x', type: 'FIFO' })), /not a regular file/],
    ['a device', pack(first, block({ path: 'redis/x', type: 'BlockDevice' })), /not a regular/],
    [
      'a path that goes up',
      pack(first, file('redis/../../x')),
      /"redis\/..\/..\/x" is not allowed/,
    ],
    ['an absolute path', pack(first, file('/etc/x')), /not allowed/],
    ['a backslash', pack(first, file('redis\\..\\x')), /not allowed/],
    ['a drive', pack(first, file('redis/C:x')), /not allowed/],
    ['a control character', pack(first, file('redis/a\u001Bb')), /not allowed/],
    ['two files with one name', pack(first, first), /two files/],
    ['names that differ in their case', pack(first, file('redis/a'), file('redis/A')), /case/],
    ['two folders', pack(first, file('other/Chart.yaml')), /more than one folder/],
    ['a file beside the folder', pack(first, file('redis')), /not in the folder/],
    ['no Chart.yaml', pack(file('redis/values.yaml')), /no Chart.yaml/],
    ['a sparse file', pack(extended('GNU.sparse.realsize=9'), first), /header/],
    ['a size in an extended header', pack(extended('size=5'), first), /header|damaged/],
    ['a link in an extended header', pack(extended('linkpath=/etc'), first), /header|damaged/],
    ['a large file', pack(first, file('redis/x', Buffer.alloc(5 * 2 ** 20 + 1))), /larger than/],
    ['no gzip', Buffer.from('hello'), /not a .tgz/],
    ['an empty file', Buffer.alloc(0), /not a .tgz/],
    ['an empty archive', gzipSync(Buffer.alloc(0)), /damaged/],
    ['a cut archive', pack(first).subarray(0, 60), /damaged/],
    ['a wrong checksum', gzipSync(Buffer.concat(first).fill(1, 150, 152)), /damaged/],
    ['a file without its content', gzipSync(first[0] ?? ''), /damaged/],
  ])('%s', (_, bytes, reason) => {
    expect(read(bytes)).toMatch(reason);
  });

  test('an archive that is large when it is unpacked', () => {
    const bomb = gzipSync(Buffer.alloc(101 * 2 ** 20), { level: 1 });
    expect(read(bomb)).toMatch(/more than 104857600 bytes unpacked/);
  });

  test('archives that are large together', () => {
    const empty = Buffer.alloc(4 * 2 ** 20);
    const many = Array.from({ length: 12 }, (_, index) => file(`redis/${index}`, empty));
    const half = pack(first, ...many);
    const { refused } = unpackArchives(
      new Map(['a', 'b', 'c'].map((name) => [`charts/${name}.tgz`, half])),
    );
    expect([...refused.keys()]).toEqual(['charts/c.tgz']);
  });

  test('an archive in an archive, too often', () => {
    let archive = writeChartArchive('a', new Map([['Chart.yaml', chart]]));
    for (let depth = 0; depth < 9; depth += 1) {
      archive = pack(file('a/Chart.yaml'), file('a/charts/a.tgz', archive));
    }
    const { refused } = unpackArchives(new Map([['charts/a.tgz', archive]]));
    expect([...refused.values()]).toEqual(['charts are nested more than 8 deep']);
  });
});

test('only packaged subcharts are archives', () => {
  expect(isChartArchive('chart/charts/a-1.tgz')).toBe(true);
  for (const path of ['a.tgz', 'charts/_a.tgz', 'charts/.a.tgz', 'charts/a/b.tgz', 'charts/a.zip'])
    expect(isChartArchive(path)).toBe(false);
  expect(archiveOf('charts/a.tgz/charts/b.tgz/x')).toBe('charts/a.tgz');
  expect(archiveOf('charts/a/x')).toBeUndefined();
});
