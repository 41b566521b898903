import { expect, test } from 'vitest';
import { findOccurrences, searchLinearly } from './find-occurrences.ts';

test.each([
  ['banana', 'an', [1, 3]],
  ['aaaaa', 'aa', [0, 2]],
  ['aaaa', 'b', []],
  ['ab', 'abc', []],
  ['aabaabaaab', 'aabaaab', [3]],
  ['abab', 'abab', [0]],
] as const)('%s has %s', (haystack, needle, expected) => {
  expect([...findOccurrences(haystack, needle)]).toEqual(expected);
  expect([...searchLinearly(haystack, needle)]).toEqual(expected);
});

test('both searches find the same', () => {
  const words = Array.from({ length: 4096 }, (_, i) => i.toString(2).padStart(12, '0'));
  for (const needle of ['0', '01', '0100', '00100', '010101']) {
    for (const word of words) {
      expect([...searchLinearly(word, needle)]).toEqual([...findOccurrences(word, needle)]);
    }
  }
});
