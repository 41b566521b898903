import { expect, test } from 'vitest';
import { rules } from '@dhallmark/kubernetes-rules';
import { findInShop } from './find-in-shop.ts';
import { shopVariants } from './shop-variants.ts';
import { readShopVerdicts } from './verdict-data.ts';

// npm run lint-verdicts asks the real API server

const { kubernetes, verdicts } = readShopVerdicts();
const all = [...shopVariants.values()].flat();
const found = new Map(all.map((variant) => [variant.name, findInShop(variant, kubernetes)]));

/** The namespace of an object does not exist on the API server that was asked. */
const refused = ['service-other-namespace', 'namespace'];

test('the API server accepts the sets', () => {
  expect(Object.keys(verdicts)).toEqual(
    expect.arrayContaining(['intact', ...all.map(({ name }) => name)]),
  );
  const names = all.map(({ name }) => name);
  expect(names.filter((name) => Object.keys(verdicts[name] ?? {}).length > 0)).toEqual(refused);
});

test('nothing is found in the intact set', () => {
  expect(findInShop({ changes: [] }, kubernetes)).toEqual([]);
});

test.each([...shopVariants])('%s: one fault has one finding', (_title, variants) => {
  const wrong = variants.filter(({ name }) => found.get(name)?.length !== 1);
  expect(wrong.map(({ name }) => [name, found.get(name)])).toEqual([]);
});

/** They are about kinds and settings that the set does not have; the tests of the rules try them. */
const untried = new Set([
  'proc-mount',
  'windows-host-process',
  'unchecked-kind',
  'unchecked-rule',
  'deprecated-api',
]);

test('every rule about more than the API server is tried', () => {
  const tried = new Set([...found.values()].flat().map(({ rule }) => rule));
  const missing = rules.filter(
    ({ group, name }) =>
      // changes of published objects have their own verdicts
      group !== 'server' && group !== 'update' && !tried.has(name) && !untried.has(name),
  );
  expect(missing.map(({ name }) => name)).toEqual([]);
});
