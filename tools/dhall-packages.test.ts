import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { evaluateSources, readBytes, readRows } from './dhall-packages.ts';

it('dhallmark installs the packages of dhall/ as they are, `npm run generate:dhall-packages`', async () => {
  const current = readRows().filter(({ former }) => former !== true);
  const evaluated = [...(await evaluateSources())].map(([{ name }, { hash }]) => [name, hash]);
  expect(current.map(({ name, hash }) => [name, hash])).toEqual(evaluated);
});

it.each(readRows())('$name $hash is in the file of its hash', ({ hash }) => {
  const digest = createHash('sha256').update(readBytes(hash)).digest('hex');
  expect(`sha256:${digest}`).toBe(hash);
});
