import { expect, it } from 'vitest';
import { editDistance, suggestion } from './suggest.ts';

it('counts edits, a swap of neighbours as one', () => {
  expect(editDistance('name', 'name')).toBe(0);
  expect(editDistance('nmae', 'name')).toBe(1);
  expect(editDistance('kitten', 'sitting')).toBe(3);
  expect(editDistance('', 'abc')).toBe(3);
});

it('suggests the nearest name, and none that is too far', () => {
  expect(suggestion('replica', ['relics', 'replicas', 'name'])).toBe('replicas');
  expect(suggestion('Name', ['name'])).toBe('name');
  expect(suggestion('xyz', ['metadata', 'spec'])).toBeUndefined();
  expect(suggestion('b', ['a'])).toBeUndefined();
  expect(suggestion('b', ['B'])).toBe('B');
});
