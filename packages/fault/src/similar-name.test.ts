import { expect, it } from 'vitest';
import { editDistance, findSimilarName } from './similar-name.ts';

it('counts edits, a swap of neighbours as one', () => {
  expect(editDistance('name', 'name')).toBe(0);
  expect(editDistance('nmae', 'name')).toBe(1);
  expect(editDistance('kitten', 'sitting')).toBe(3);
  expect(editDistance('', 'abc')).toBe(3);
});

it('counts no further than asked, and swaps right up to there', () => {
  expect(editDistance('nmae', 'name', 1)).toBe(1);
  expect(editDistance('abdc', 'abcd', 1)).toBe(1);
  expect(editDistance('metadata', 'spec', 2)).toBeGreaterThan(2);
});

it('suggests the nearest name, and none that is too far', () => {
  expect(findSimilarName('replica', ['relics', 'replicas', 'name'])).toBe('replicas');
  expect(findSimilarName('Name', ['name'])).toBe('name');
  expect(findSimilarName('xyz', ['metadata', 'spec'])).toBeUndefined();
  expect(findSimilarName('b', ['a'])).toBeUndefined();
  expect(findSimilarName('b', ['B'])).toBe('B');
});
