import { expect, test } from 'vitest';
import type { Found } from '../find-in-variant.ts';
import { changedObjects, type Fields } from '../variant.ts';
import { readCustomVerdicts } from '../verdict-data.ts';
import { findInCustomObjects } from './find-in-variant.ts';
import { intactCustomObjects } from './intact.ts';
import { customVariants } from './variants.ts';

// npm run lint-verdicts asks the real API server

const { verdicts } = readCustomVerdicts();
const found = new Map<string, readonly Found[]>();
for (const variant of customVariants) {
  const changed = changedObjects(intactCustomObjects(), variant);
  found.set(variant.name, await findInCustomObjects(changed));
}

/** Of an object within an object, the types of labels are checked, and not their grammar. */
const notFound = new Set(['whole-label-value']);

test('every variant has a verdict', () => {
  const names = customVariants.map(({ name }) => name);
  expect(Object.keys(verdicts)).toEqual(expect.arrayContaining(['intact', ...names]));
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter(isRefused).length).toBeGreaterThan(150);
});

test('what the API server accepts has no finding', async () => {
  expect(verdicts['intact']).toEqual({});
  const intact = intactCustomObjects() as Record<string, Fields>;
  expect(await findInCustomObjects(intact)).toEqual([]);
  const wrong = customVariants.filter(
    ({ name }) => !isRefused(name) && findingsOf(name).length > 0,
  );
  expect(wrong.map(({ name }) => describeVariant(name))).toEqual([]);
});

test('what the API server refuses has exactly one finding', () => {
  const wrong = customVariants.filter(
    ({ name }) => isRefused(name) && !notFound.has(name) && findingsOf(name).length !== 1,
  );
  expect(wrong.map(({ name }) => describeVariant(name))).toEqual([]);
});

function describeVariant(name: string): string {
  const ours = findingsOf(name).map(({ rule, path, message }) => `${path} ${message} (${rule})`);
  return `${name}: ${Object.values(verdicts[name] ?? {}).join('; ')} | ${ours.join('; ')}`;
}

function findingsOf(name: string): readonly Found[] {
  return found.get(name) ?? [];
}

function isRefused(name: string): boolean {
  return Object.keys(verdicts[name] ?? {}).length > 0;
}
