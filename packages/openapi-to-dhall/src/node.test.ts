import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { readInput, readPackage, writePackage } from './node.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'openapi-to-dhall-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

it('writes what differs, removes what is not in the package, and leaves other files', async () => {
  const first = new Map([
    ['types/A.dhall', '{}\n'],
    ['types/B.dhall', '{}\n'],
  ]);
  expect(await writePackage(folder, first)).toEqual({ written: 2, removed: 0 });
  expect(await writePackage(folder, first)).toEqual({ written: 0, removed: 0 });
  await writeFile(join(folder, 'README.md'), 'mine');
  const second = new Map([['types/A.dhall', '{ a : Text }\n']]);
  expect(await writePackage(folder, second)).toEqual({ written: 1, removed: 1 });
  expect(await readPackage(folder)).toEqual(second);
  expect(await readFile(join(folder, 'README.md'), 'utf8')).toBe('mine');
});

it('reads an absent folder as an empty package', async () => {
  expect(await readPackage(join(folder, 'none'))).toEqual(new Map());
});

it('says which input cannot be read', async () => {
  const large = join(folder, 'large.json');
  await writeFile(large, '');
  // sparse: it takes no space
  await truncate(large, 2 ** 27 + 1);
  await expect(readInput(large)).rejects.toMatchObject({ code: 'unreadable' });
  await expect(readInput(join(folder, 'none.json'))).rejects.toMatchObject({ code: 'unreadable' });
});
