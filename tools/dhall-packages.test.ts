import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { evaluateSources, readBytes, readRows, renderImports } from './dhall-packages.ts';

it('dhallmark installs the packages of dhall/ as they are, `npm run generate:dhall-packages`', async () => {
  const current = readRows().filter(({ former }) => former !== true);
  const evaluated = [...(await evaluateSources())].map(([{ name }, { hash }]) => [name, hash]);
  expect(current.map(({ name, hash }) => [name, hash])).toEqual(evaluated);
});

it.each([...renderImports(readRows())])('%s imports the installed package', (file, text) => {
  expect(readFileSync(join(import.meta.dirname, '..', file), 'utf8')).toBe(text);
});

it.each(readRows())('$name $hash is in the file of its hash', ({ hash }) => {
  const digest = createHash('sha256').update(readBytes(hash)).digest('hex');
  expect(`sha256:${digest}`).toBe(hash);
});
